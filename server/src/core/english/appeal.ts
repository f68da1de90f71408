import { isBarePlural, isCrowd, isTrade } from './crowds.ts';
import {
  advantages,
  attitudes,
  concerns,
  effects,
  feelings,
  importance,
  marketMoves,
  markets,
  phrasalEffects,
  verdicts,
} from './lexicon/attitudes.ts';
import { customers } from './lexicon/people.ts';
import { deedOf } from './measured-deed.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

/** "Our customers' biggest worry was security", "for the farmers the price was the most important criterion". */
export function isTheirConcern(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (verb.lemma !== 'be' || verb.voice === 'passive') return false;
  if (subject) {
    const owner = words.slice(subject.from, subject.to).findIndex(({ part }) => part === 'genitive');
    const claimed = words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(whether|that|how)$/.test(lower));
    if (owner > 0 && !claimed && concerns.has(subject.head.lower))
      return customers.has(words[subject.from + owner - 1]?.lower ?? '');
  }
  const [from] = wordRange(sentence, clause);
  const opens = clause === sentence.clauses[0] ? 0 : from;
  const at = words.slice(opens, verb.from).findIndex(({ lower }) => lower === 'for');
  const who = at < 0 || at > 3 ? undefined : nounPhraseAt(words, opens + at + 1);
  const whom = who ?? behindFor(words, verb.to);
  if (
    !whom ||
    !(
      isCrowd(sentence, whom, clause) ||
      isBarePlural(words, whom) ||
      isTrade(words, whom) ||
      whom.head.lower === 'them'
    )
  )
    return false;
  const said = words.slice(who ? who.to : verb.to, verb.to + 6);
  return said.some(({ lower }) => importance.has(lower)) || (who === undefined && isGraded(words, verb.to));
}

/** "Much more intuitive for the patients". */
function behindFor(words: Sentence['words'], from: number) {
  const at = words.slice(from, from + 6).findIndex(({ lower }) => lower === 'for');
  return at > 0 ? nounPhraseAt(words, from + at + 1) : undefined;
}

const isGraded = (words: Sentence['words'], from: number): boolean =>
  !words.slice(from, from + 2).some(({ part }) => part === 'to') &&
  words
    .slice(from, from + 4)
    .some(({ lower, part }) => lower === 'more' || (part === 'adjective' && /(er|ier)$/.test(lower)));

/** "The market was ready for it", "today's talent looks for purpose". */
export function isMarket(sentence: Sentence, { verb, subject }: Clause): boolean {
  if (!subject || !markets.has(subject.head.lower) || verb.negated || verb.voice === 'passive') return false;
  const { words } = sentence;
  if (verb.lemma === 'be')
    return words
      .slice(verb.to, verb.to + 3)
      .some(({ lower }) => /^(ready|huge|enormous|hungry|ripe|there|big|mature)$/.test(lower));
  if (subject.head.lower === 'market' || subject.head.lower === 'demand')
    return marketMoves.has(verb.lemma) && (verb.progressive || verb.lemma !== 'grow');
  return attitudes.has(verb.lemma) || verb.lemma === 'look';
}

/** "It gave us a clear competitive advantage." */
export function isAdvantage({ words }: Sentence, { verb, end }: Clause): boolean {
  if (!/^(give|bring|create|secure|offer|provide|hand)$/.test(verb.lemma) || verb.negated || verb.modal) return false;
  const at = words.findIndex(({ lower, start }) => start > verb.end && start < end && advantages.has(lower));
  return (
    at > 0 &&
    words
      .slice(at - 3, at)
      .some(({ lower }) => /^(competitive|long-term|clear|real|big|huge|strategic|decisive|our|an)$/.test(lower)) &&
    words[at]?.lower !== 'lead'
  );
}

/** "The old process frustrated everyone", "the new design appealed to younger readers". */
export function movesCrowd(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, actor } = clause;
  if (verb.voice === 'passive' || verb.negated || !/^(other|nobody)$/.test(actor)) return false;
  const { words } = sentence;
  const made =
    verb.lemma === 'make' &&
    object &&
    words.slice(object.to, object.to + 2).some(({ lower }) => feelings.has(lower) || lower === 'nervous');
  if (!made && !effects.has(verb.deed.lemma ?? '') && !phrasalEffects.has(deedOf(clause))) return false;
  const whom =
    object ?? (/^(to|with)$/.test(words[verb.to]?.lower ?? '') ? nounPhraseAt(words, verb.to + 1) : undefined);
  if (!whom) return false;
  const plain = /^(appeal|resonate|speak|matter|convince|drive|engage|encourage|motivate)$/.test(verb.deed.lemma ?? '');
  if (plain && object && !/^(drive|motivate|attract)$/.test(verb.lemma)) return false;
  return /^(everyone|everybody|people)$/.test(whom.head.lower) || isCrowd(sentence, whom, clause);
}

/** "It was a strategic change", "this was transformational for the bank". */
export const isCalledStrategic = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  words.slice(verb.to, verb.to + 4).some(({ lower }) => verdicts.has(lower));
