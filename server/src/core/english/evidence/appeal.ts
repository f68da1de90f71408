import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { attitudes, minding } from '../lexicon/attitudes.ts';
import { acclaim, acclaimed } from '../lexicon/attribution.ts';
import {
  doubleEffects,
  effects,
  feelings,
  hindrances,
  madness,
  phrasalEffects,
  plainEffects,
} from '../lexicon/feelings.ts';
import { customers } from '../lexicon/people.ts';
import { importance } from '../lexicon/reception.ts';
import {
  advantages,
  concerns,
  crowdedPlaces,
  endowing,
  inhabited,
  keen,
  marketMoves,
  marketStates,
  markets,
  places,
  standingFrames,
  verdicts,
} from '../lexicon/wishes.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody, isBarePlural, isCrowd, isOneForAll, isWholeTrade } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

const standings = frameSet(standingFrames);

/** "Our customers' biggest worry was security", "for the farmers the price was the most important criterion". */
export function isTheirConcern(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!/^(be|count|matter)$/.test(verb.lemma) || verb.voice === 'passive') return false;
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
      isWholeTrade(words, whom) ||
      whom.head.lower === 'them'
    )
  )
    return false;
  const said = words.slice(who ? who.to : verb.to, verb.to + 6);
  return said.some(({ lower }) => importance.has(lower)) || (who === undefined && isGraded(words, verb.to));
}

/** "Much more intuitive for the patients". */
function behindFor(words: Sentence['words'], from: number) {
  const at = words.slice(from, from + 9).findIndex(({ lower }) => lower === 'for' || lower === 'to');
  return at > 0 ? nounPhraseAt(words, from + at + 1) : undefined;
}

const isGraded = (words: Sentence['words'], from: number): boolean =>
  !words.slice(from, from + 2).some(({ part }) => part === 'to') &&
  words
    .slice(from, from + 4)
    .some(({ lower, part }) => lower === 'more' || (part === 'adjective' && /(er|ier)$/.test(lower)));

/** "The whole village was longing for a baker", "the entire school hated the bell". */
export const isWholePlace = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject !== undefined &&
  words.slice(subject.from, subject.to).some(({ lower }) => /^(whole|entire)$/.test(lower)) &&
  (inhabited.has(subject.head.lower) || crowdedPlaces.has(subject.head.lower)) &&
  (minding.has(lemmaOf({ verb })) || (lemmaOf({ verb }) === 'want' && !verb.negated));

/** "The market was ready for it", "today's talent looks for purpose". */
export function isMarket({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (!subject || !markets.has(subject.head.lower) || verb.negated || verb.voice === 'passive') return false;
  if (/^trends?$/.test(subject.head.lower) && /^(be|look)$/.test(verb.lemma)) return false;
  if (verb.lemma === 'be') return words.slice(verb.to, verb.to + 3).some(({ lower }) => marketStates.has(lower));
  if (/^(market|demand)$/.test(subject.head.lower))
    return marketMoves.has(verb.lemma) && (verb.progressive || !/^(grow|move|go|change|shift|turn)$/.test(verb.lemma));
  if (places.has(subject.head.lower)) return minding.has(verb.lemma);
  return attitudes.has(verb.lemma) || verb.lemma === 'look';
}

/** "It put us ahead of the competition", "the move strengthened our brand". */
const isStanding = (sentence: Sentence, clause: Clause): boolean =>
  /^(main|coordinate)$/.test(clause.kind) &&
  /^(other|nobody)$/.test(clause.actor) &&
  !clause.verb.modal &&
  !clause.verb.negated &&
  clause.verb.voice === 'active' &&
  (clause.verb.tense === 'past' || clause.verb.perfect) &&
  clause.subject !== undefined &&
  !isSomebody(clause.subject) &&
  frameOf(sentence, clause, standings) !== undefined;

/** "It gave us a clear competitive advantage." */
export function isAdvantage(sentence: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  const { words } = sentence;
  if (isStanding(sentence, clause)) return true;
  if (!endowing.has(verb.lemma) || verb.negated || verb.modal) return false;
  const at = words.findIndex(({ lower, start }) => start > verb.end && start < end && advantages.has(lower));
  return at > 0 && words[at]?.lower !== 'lead' && words.slice(at - 3, at).some(({ lower }) => keen.has(lower));
}

/** "The old process frustrated everyone", "the new design appealed to younger readers", "the place scared them". */
export function movesCrowd(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, actor } = clause;
  if (verb.voice === 'passive' || verb.negated || !/^(other|nobody)$/.test(actor)) return false;
  if (clause.subject && isSomebody(clause.subject)) return false;
  const { words } = sentence;
  const deed = verb.deed.lemma ?? '';
  const made = verb.lemma === 'make' && object && isMadeToFeel(words, object.to);
  const apart = object ? `${verb.lemma}-${words[object.to]?.lower}` : '';
  const mad = verb.lemma === 'drive' && object !== undefined && isMad(words, object.to);
  if (!made && !mad && !effects.has(deed) && !phrasalEffects.has(deedOf(clause)) && !phrasalEffects.has(apart))
    return false;
  if (deed === 'keep' && isForATime(sentence, clause)) return false;
  const whom = object ?? toWhom(words, verb.to);
  if (!whom) return false;
  if (!mad && doubleEffects.has(deed) && object && !plainEffects.has(verb.lemma)) return false;
  if (/^(everyone|everybody|people)$/.test(whom.head.lower) || isCrowd(sentence, whom, clause)) return true;
  if (whom.head.lower === 'them')
    return (
      isOfCrowd(sentence, clause) ||
      (clause === sentence.clauses[0] &&
        /^(scare|put)-(off|away)$/.test(apart) &&
        verb.tense === 'past' &&
        clause.subject?.head.form === 'ing')
    );
  return made === true && verb.tense === 'present' && isOneForAll(words, whom);
}

/** "The storm kept the guests away for two days", "the snow kept the pupils away": what happened, and to no mind. */
const isForATime = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  hindrances.has(subject?.head.lower ?? '') ||
  words.some(({ lower, start }) => /^(for|until|till)$/.test(lower) && start >= verb.end && start < end);

/** "Spoke to truckers", "matters more to truckers". */
function toWhom(words: Sentence['words'], from: number) {
  const at = words[from]?.part === 'adverb' || /^(more|most|less)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  return /^(to|with)$/.test(words[at]?.lower ?? '') ? nounPhraseAt(words, at + 1) : undefined;
}

/** "… mad", "… up the wall". */
const isMad = (words: Sentence['words'], at: number): boolean =>
  madness.has(words[at]?.lower ?? '') || (words[at]?.lower === 'up' && words[at + 2]?.lower === 'wall');

/** "Made suppliers nervous", "makes a diner feel special". */
const isMadeToFeel = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lemma === 'feel' ||
  words[at]?.lower === 'feel' ||
  words.slice(at, at + 2).some(({ lower }) => feelings.has(lower) || lower === 'nervous');

/** "People kept quitting because the place scared them": them who stand in a clause before. */
const isOfCrowd = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses
    .slice(0, sentence.clauses.indexOf(clause))
    .some(other => other.subject !== undefined && isAnybody(sentence, other.subject, other));

/** "Fixing it was super strategic for the whole org." */
const isGerundStrategic = (words: Sentence['words'], from: number, to: number): boolean =>
  words[0]?.form === 'ing' &&
  from < 6 &&
  words.slice(to, to + 3).some(({ lower }) => verdicts.has(lower)) &&
  words.slice(to, to + 6).some(({ lower }) => /^(for|to|in)$/.test(lower));

/** "Strategically this was our most important account", "it was of strategic importance". */
const isStrategicallySo = (words: Sentence['words'], from: number, to: number): boolean =>
  (words.slice(Math.max(0, from - 3), to + 2).some(({ lower }) => lower === 'strategically') &&
    words
      .slice(to, to + 6)
      .some(({ lower }) =>
        /^(important|key|vital|crucial|essential|right|relevant|significant|necessary|valuable|sound|wise|smart)$/.test(
          lower,
        ),
      )) ||
  (words[to]?.lower === 'of' &&
    words[to + 1]?.lower === 'strategic' &&
    /^(importance|value|significance|relevance|interest)$/.test(words[to + 2]?.lower ?? ''));

/** "It was a strategic change", "this was transformational for the bank", "the phone line was the future-proof solution". */
export function isCalledStrategic({ words }: Sentence, { verb, subject, actor }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated || verb.modal) return false;
  if (acclaimed.has(subject?.head.lower ?? '') || /^(it|this|that)$/.test(subject?.head.lower ?? ''))
    if (words.slice(verb.to, verb.to + 4).some(({ lower }) => verdicts.has(lower))) return true;
  if (isGerundStrategic(words, verb.from, verb.to) || isStrategicallySo(words, verb.from, verb.to)) return true;
  if (actor !== 'other') return false;
  return words
    .slice(verb.to, verb.to + 4)
    .some(({ lower }, at) => acclaim.has(lower) && acclaimed.has(words[verb.to + at + 1]?.lower ?? ''));
}
