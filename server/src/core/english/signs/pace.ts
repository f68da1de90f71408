import { atOnce, usualWords } from '../lexicon/signs.ts';
import { dateWords, namedTimes, sameTimes } from '../lexicon/units.ts';
import { callIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** A stretch of time. */
export const tellsTime = remembered(
  ({ quantities, words }: Sentence): boolean =>
    quantities.some(({ kind }) => kind === 'duration') ||
    (words.some(({ lower }) => /^(by|before|until|within)$/.test(lower)) &&
      words.some(({ lower }) => dateWords.has(lower) || namedTimes.has(lower))),
);

/** A stretch of time held against another, or a call within the day. */
export const isQuick = remembered((sentence: Sentence): boolean => {
  const { words, quantities } = sentence;
  const long = quantities.filter(({ kind }) => kind === 'duration').length;
  const against = words.some(({ lower }) => usualWords.has(lower));
  const soon =
    words.some(({ lower }, at) => /^(that|same)$/.test(lower) && sameTimes.has(words[at + 1]?.lower ?? '')) &&
    callIn(sentence) !== undefined;
  const called = callIn(sentence) !== undefined;
  const timed = called && (long > 0 || words.some(({ lower }) => atOnce.has(lower)));
  return (long > 0 && against) || long > 1 || soon || timed;
});
