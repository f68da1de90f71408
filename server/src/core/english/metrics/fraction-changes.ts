import { levelGrades, moreOrLess, shareGrades } from '../lexicon/changes.ts';
import { fractions } from '../lexicon/numbers.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The queue is a third shorter", "takes half as long", "is half of what it was". */
export const isFractionGraded = ({ words }: Sentence, { verb, actor, end }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(be|become|get|take|cost|last|run|need|use)$/.test(verb.lemma) &&
  words.some((word, at) => word.start >= verb.end && word.start < end && isFractionOf(words, at));

const isFractionOf = (words: Sentence['words'], at: number): boolean => {
  const [word, next, then] = words.slice(at, at + 3);
  if (/^(twice|thrice)$/.test(word?.lower ?? ''))
    return /^(as|the)$/.test(next?.lower ?? '') && then?.part !== 'number';
  if (!fractions.has(word?.lower ?? '') && !/^(thirds|quarters|fifths|tenths)$/.test(word?.lower ?? '')) return false;
  if (next?.lower === 'of') return then?.lower === 'what' && words[at - 2]?.part !== 'preposition';
  if (next?.lower === 'as')
    return (
      /^(long|much|many|big|high|expensive|slow)$/.test(then?.lower ?? '') &&
      (words[at + 3]?.lower !== 'as' || /^(it|they)$/.test(words[at + 4]?.lower ?? ''))
    );
  return shareGrades.has(next?.lower ?? '') || moreOrLess.has(next?.lower ?? '') || levelGrades.has(next?.lower ?? '');
};

/** "Wound infections: one third less", "returns down by half". */
export const isFractionMarked = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower }, at) =>
      isFractionOf(words, at) ||
      (fractions.has(lower) &&
        words.slice(Math.max(0, at - 3), at).some(word => /^(up|down|minus|plus)$/.test(word.lower))),
  );
