import { isCandidate } from '../grammar/actor.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  accepting,
  adequate,
  chosenWays,
  drawing,
  openWays,
  readily,
  settling,
  undertakings,
} from '../lexicon/choosing.ts';
import { befalling, wayNouns } from '../lexicon/options.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isDeedInFront, isNew } from './other-ways.ts';

/** Whether a clause tells of a way that lay open and was not taken, and what was done instead. */
export const isNotTaken = (sentence: Sentence, clause: Clause): boolean =>
  couldHave(sentence, clause) ||
  isHadI(sentence, clause) ||
  isPossible(sentence, clause) ||
  isPickedFrom(sentence, clause) ||
  isUnwanted(sentence, clause) ||
  isOffered(sentence, clause) ||
  isThoughtOf(sentence, clause);

/** "We could also just wait until spring, but I called the roofer", "I could also print the names, but it is not my style". */
function couldHave(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const isAnyone = clause.subject?.head.lower === 'one';
  if (!(isCandidate(clause) || isAnyone) || verb.modal !== 'could' || verb.negated || befalling.has(verb.lemma))
    return false;
  const group = sentence.words.slice(verb.from, verb.to + 1).map(({ lower }) => lower);
  if (group.includes('also') && sentence.words.some(({ lower, start }) => lower === 'but' && start > verb.end))
    return true;
  if (!group.some(lower => readily.has(lower))) return false;
  return laterDeeds(sentence, clause).some(later => opener(sentence, later)?.lower === 'but');
}

/** "If I had waited for the new printer it would be January." */
function isHadI({ clauses, words }: Sentence, { kind, link, actor, verb, end }: Clause): boolean {
  const had = link?.lower === 'if' || (words[verb.from]?.lower === 'had' && words[verb.from + 1]?.part === 'pronoun');
  if (kind !== 'subordinate' || !had || !/^(I|we)$/.test(actor) || !verb.perfect || verb.negated) return false;
  if (!chosenWays.has(verb.deed.lemma ?? '') || verb.voice === 'passive') return false;
  return clauses.some(
    other => other.start >= end && !/^(I|we)$/.test(other.actor) && other.verb.tense === 'conditional',
  );
}

/** "Hiring was possible", "sending everyone home was one way", "a paper form would also do it, but …". */
function isPossible(sentence: Sentence, { kind, subject, verb, actor }: Clause): boolean {
  const { words } = sentence;
  if (/^(relative|subordinate)$/.test(kind) || verb.negated) return false;
  const isDeed = isDeedInFront(words, verb);
  if (!isDeed && (actor !== 'other' || !subject || !isNew(words, subject))) return false;
  const behind = words.slice(verb.to, verb.to + 5).filter(({ lower }) => !/^(also|still|just|even)$/.test(lower));
  if (verb.lemma === 'be' && verb.tense === 'past')
    return (
      (openWays.has(behind[0]?.lower ?? '') &&
        (isDeed || !/^(a|an|parking|booking|meeting)$/.test(words[subject?.from ?? 0]?.lower ?? '')) &&
        (behind[1]?.part ?? 'punctuation') === 'punctuation') ||
      (behind[0]?.lower === 'one' && wayNouns.has(behind[1]?.lower ?? ''))
    );
  return (
    verb.modal === 'would' &&
    adequate.has(verb.lemma) &&
    words.some(({ lower, start }) => lower === 'but' && start > verb.end)
  );
}

/** "I looked at three programs and took the one from Denmark", "had prices from five printers and went with the second cheapest". */
function isPickedFrom(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  if (!isCandidate(clause) || verb.negated || !drawing.has(verb.deed.lemma ?? '')) return false;
  const [, to] = wordRange(sentence, clause);
  const counted = words.findIndex(
    ({ part, lower }, at) => at >= verb.to && at < to && (part === 'number' || lower === 'several') && lower !== 'one',
  );
  const things = counted < 0 ? undefined : nounPhraseAt(words, counted);
  if (!things?.head.lower.endsWith('s') || !isFew(sentence, things)) return false;
  return laterDeeds(sentence, clause).some(later => settling.has(later.verb.deed.lemma ?? '') && isOneOf(words, later));
}

/** As many as can be held side by side. */
const isFew = ({ quantities, words }: Sentence, { from, start, end }: NounPhrase): boolean =>
  words[from]?.lower === 'several' ||
  quantities.some(
    quantity => quantity.start >= start && quantity.start < end && quantity.value > 1 && quantity.value < 10,
  );

/** "The one from Denmark", "the second cheapest": one of what was named before. */
function isOneOf(words: readonly Word[], { verb, end }: Clause): boolean {
  const the = words.findIndex(({ lower, start }) => lower === 'the' && start >= verb.end && start < end);
  if (the < 0) return false;
  const [next, then, last] = words.slice(the + 1, the + 4);
  if (next?.lower === 'one') return then?.lower === 'from';
  const best = (word: Word | undefined): boolean =>
    /^(cheapest|smallest|simplest|safest|best|lightest|latter|former)$/.test(word?.lower ?? '');
  const ends = (word: Word | undefined): boolean => word === undefined || !/^(noun|adjective)$/.test(word.part);
  return (best(next) && ends(then)) || (best(then) && ends(last));
}

/** "I didn't want another meeting, so I wrote one page." */
function isUnwanted(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  if (!/^(I|we)$/.test(clause.actor) || !verb.negated || verb.lemma !== 'want' || verb.tense !== 'past') return false;
  const [first, what] = words.slice(verb.to, verb.to + 2);
  if (!/^(a|an|another|more)$/.test(first?.lower ?? '') || !undertakings.has(what?.lower ?? '')) return false;
  return laterDeeds(sentence, clause).some(later => /^(so|and|,)$/.test(opener(sentence, later)?.lower ?? ''));
}

/** "The agency offered to do it for 9,000, I did it with two students." */
const isOffered = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  clause.verb.lemma === 'offer' &&
  clause.infinitive !== undefined &&
  !/^(apologise|apologize|thank|help|praise|listen|come)$/.test(clause.infinitive.lemma ?? '') &&
  !clause.verb.negated &&
  laterDeeds(sentence, clause).some(
    later => /^(,|but)$/.test(opener(sentence, later)?.lower ?? '') && !accepting.has(later.verb.deed.lemma ?? ''),
  );

/** "I was thinking to cancel the trip, then I found a smaller bus", "first I was thinking to cancel". */
const isThoughtOf = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' &&
  clause.verb.lemma === 'think' &&
  clause.verb.progressive &&
  clause.infinitive !== undefined &&
  (laterDeeds(sentence, clause).length > 0 ||
    /^(first|initially|originally)$/.test(sentence.words.find(({ lower }) => lower !== 'at')?.lower ?? ''));

const laterDeeds = ({ clauses }: Sentence, clause: Clause): readonly Clause[] =>
  clauses.filter(
    later =>
      later.start >= clause.verb.end &&
      /^(main|coordinate)$/.test(later.kind) &&
      later.verb.tense === 'past' &&
      !later.verb.negated &&
      later.verb.voice === 'active' &&
      isCandidate(later),
  );

/** What stands before a clause. */
const opener = ({ words }: Sentence, { link, subject, verb }: Clause): Word | undefined =>
  link ?? words[(subject?.from ?? verb.from) - 1];
