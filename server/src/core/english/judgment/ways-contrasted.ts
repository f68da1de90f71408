import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { preferences } from '../lexicon/choosing.ts';
import { wishing } from '../lexicon/others-ways.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const wishingFrames = frameSet(wishing);

/** Whether a clause sets the way that was taken beside one that was not, without a word for options. */
export const isContrasted = (sentence: Sentence, clause: Clause): boolean =>
  isByNotBy(sentence, clause) ||
  isDecidedNot(sentence, clause) ||
  isWhatIRefused(sentence, clause) ||
  isDoneNotDone(sentence, clause) ||
  isOneOf(sentence, clause) ||
  isDeclined(sentence, clause) ||
  isOneAndOther(sentence, clause) ||
  isMineBeside(sentence, clause);

/** "I went by age, not by name", "gave it to the families first and not to whoever shouted". */
function isByNotBy({ words }: Sentence, clause: Clause): boolean {
  if (!isCandidate(clause) || clause.verb.negated) return false;
  const not = words.findIndex(
    ({ lower }, at) => lower === 'not' && at > clause.verb.to && /^(,|and|but)$/.test(words[at - 1]?.lower ?? ''),
  );
  const link = words[not + 1];
  return (
    not > 0 &&
    link?.part === 'preposition' &&
    words.slice(clause.verb.to, not).some(({ lower, part }) => lower === link.lower && part === link.part)
  );
}

/** "I decided that they park in the yard and not on the kerb": what is decided, beside what is not. */
function isDecidedNot({ words }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || verb.negated || !/^(decide|choose|rule|settle|insist|determine|opt)$/.test(verb.lemma))
    return false;
  return words.some(
    ({ lower }, at) =>
      lower === 'not' &&
      at > verb.to + 1 &&
      /^(,|and|but)$/.test(words[at - 1]?.lower ?? '') &&
      words[at + 1]?.part === 'preposition' &&
      !/^(because|until|before|after|since|for)$/.test(words[at + 1]?.lower ?? ''),
  );
}

/** "Moved, not deleted", "I mended them, not replaced them". */
const isDoneNotDone = ({ words }: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  clause.verb.tense === 'past' &&
  clause.verb.voice === 'active' &&
  !clause.verb.negated &&
  words.some(
    ({ lower }, at) =>
      lower === 'not' &&
      words[at - 1]?.text === ',' &&
      at > clause.verb.to &&
      at < clause.verb.to + 5 &&
      /^(past|participle)$/.test(words[at + 1]?.form ?? ''),
  );

/** "What I turned down was the rental of a second one." */
const isWhatIRefused = ({ words }: Sentence, clause: Clause): boolean => {
  const { verb, subject } = clause;
  const what = words[(subject?.from ?? 0) - 1]?.lower;
  const behind = words.slice(verb.to, verb.to + 3);
  const down =
    verb.lemma === 'turn' && (verb.particle?.lower === 'down' || behind.some(({ lower }) => lower === 'down'));
  const not = verb.negated ? notDone.test(verb.deed.lemma ?? '') : down || refused.test(verb.lemma);
  return clause.actor === 'I' && what === 'what' && not && behind.some(({ lemma }) => lemma === 'be');
};

const notDone = /^(do|buy|hire|choose|take|use|build|accept|order|ask|change)$/;

const refused = /^(refuse|reject|decline|resist|avoid|skip|veto|rule)$/;

/** "I took the middle one", "signed the second one": one of several. */
function isOneOf({ words }: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (!isCandidate(clause) || verb.negated || object?.head.lower !== 'one' || object.to - object.from < 3) return false;
  return (
    /^(take|choose|pick|select|sign|hire)$/.test(verb.deed.lemma ?? '') &&
    words[object.from]?.lower === 'the' &&
    words.slice(object.from + 1, object.to - 1).some(({ lower }) => oneAmong.test(lower))
  );
}

const oneAmong = /^(middle|second|third|last|other|most|least|\w{2,}(er|est))$/;

/** "I was offered a bigger hall and declined", "… and I said no". */
const isDeclined = ({ words, clauses }: Sentence, { actor, verb }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.lemma === 'offer' &&
  /^(I|we)$/.test(actor) &&
  (words.some(({ lemma }, at) => at > verb.to && declines.test(lemma ?? '') && words[at - 1]?.part === 'coordinator') ||
    clauses.some(later => later.verb.from > verb.to && isCandidate(later) && saysNo(words, later)));

const declines = /^(decline|refuse|reject)$/;

const saysNo = (words: readonly Word[], { verb }: Clause): boolean =>
  declines.test(verb.lemma) ||
  (verb.lemma === 'say' && /^(no|thanks)$/.test(words[verb.to]?.lower ?? '')) ||
  (verb.lemma === 'turn' && words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'down'));

/** "One camp wanted a strike, the other a letter." */
const isOneAndOther = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  clause.subject !== undefined &&
  /^(one|half)$/.test(sentence.words[clause.subject.from]?.lower ?? '') &&
  frameOf(sentence, clause, wishingFrames) !== undefined &&
  sentence.words.some(
    ({ lower, start }, at, all) =>
      start > clause.verb.end &&
      /^(other|rest)$/.test(lower) &&
      all[at - 1]?.lower === 'the' &&
      /^(,|;|and|but)$/.test(all[at - 2]?.lower ?? ''),
  );

/** "The team's favourite was the red design, mine the plain one." */
const isMineBeside = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  preferences.has(subject?.head.lower ?? '') &&
  words.some(({ lower }, at) => lower === 'mine' && at > verb.to && /^(,|;|and|but)$/.test(words[at - 1]?.lower ?? ''));
