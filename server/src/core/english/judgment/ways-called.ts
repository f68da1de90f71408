import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { openWays } from '../lexicon/choosing.ts';
import { wayNouns } from '../lexicon/options.ts';
import { dateWords, durations, namedTimes } from '../lexicon/units.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isNew } from './other-ways.ts';

/** Whether a clause calls a thing a way that lay open, or weighs two of them, without saying which was taken. */
export const isCalledWay = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'be' &&
  clause.verb.tense === 'past' &&
  clause.kind === 'main' &&
  (isCalledPossible(sentence, clause) || isCalledAnswer(sentence, clause) || isBetween(sentence, clause));

/** "Also possible was a second courier." */
function isCalledPossible({ words }: Sentence, { verb }: Clause): boolean {
  if (verb.negated || !openWays.has(words[verb.from - 1]?.lower ?? '') || verb.from > 3) return false;
  const thing = nounPhraseAt(words, verb.to);
  return thing !== undefined && thing.head.part === 'noun' && isNew(words, thing);
}

/** "A queue was the “proper” answer", "a wall was the natural solution". */
function isCalledAnswer({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (!subject || !isNew(words, subject) || words[verb.to]?.lower !== 'the') return false;
  const [how, what] = words.slice(verb.to + 1, verb.to + 3);
  const isOpinion =
    how?.part === 'opaque' || /^(proper|natural|logical|elegant|expected|popular|orthodox)$/.test(how?.lower ?? '');
  return isOpinion && wayNouns.has(what?.lower ?? '');
}

/** "Between a campaign and a new day, it was not close." */
function isBetween({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (words[0]?.lower !== 'between' || subject?.head.lower !== 'it') return false;
  const one = nounPhraseAt(words, 1);
  const other = one && words[one.to]?.lower === 'and' ? nounPhraseAt(words, one.to + 1) : undefined;
  return one !== undefined && other !== undefined && other.to < verb.from && [one, other].every(isNoTime);
}

const isNoTime = ({ head }: NounPhrase): boolean =>
  head.part === 'noun' &&
  ![dateWords, durations, namedTimes].some(times => times.has(head.lower) && head.lower !== 'day');
