import { measures } from '../grammar/measures.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { comparisons } from '../lexicon/anchors.ts';
import { comparedLevels, formerLevels, fractionGrades, levelMoves, multiplying } from '../lexicon/changes.ts';
import { levelParticles } from '../lexicon/function-groups.ts';
import { fractions, vaguely } from '../lexicon/numbers.ts';
import { durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHeldAgainstBefore } from './level-before.ts';
import { isSetOtherwise, isThreshold, isUntilThen } from './no-level.ts';
import { changeIn, isHowOften } from './share-changes.ts';

/** Whether a number rises or falls in this sentence against a baseline, a target or a comparison. */
export const gainIn = remembered((sentence: Sentence): boolean => {
  if (isRepair(sentence)) return false;
  const levels = levelsOf(sentence);
  if ((levels.length >= 2 && comparesLevels(sentence, levels)) || isHeldAgainstBefore(sentence)) return true;
  return sentence.clauses.some(clause => changeIn(sentence, clause)) || changesByShare(sentence);
});

const levelsOf = ({ words, quantities }: Sentence): readonly Quantity[] =>
  quantities.filter(quantity => measures(words, quantity) || (quantity.kind === 'count' && quantity.digits));

/** "Went back to 30%", "is back at the old level": what was lost is regained; but "I went back to the bench", "farmers come back to us". */
const isRepair = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'back' &&
      /^(to|at)$/.test(words[at + 1]?.lower ?? '') &&
      words.slice(at + 2, at + 6).some(word => word.part === 'number' || formerLevels.has(word.lower)),
  );

/** "From 27 to 3", "9 after 60 before", "71, was 84", "38, up from 24". */
function comparesLevels(sentence: Sentence, levels: readonly Quantity[]): boolean {
  const { words } = sentence;
  const [first, last] = [levels[0] as Quantity, levels.at(-1) as Quantity];
  return words.some((word, at) => {
    const { lower, start } = word;
    if (
      lower === 'from' &&
      /^(up|down|,)$/.test(words[at - 1]?.lower ?? '') &&
      words[pastVague(words, at + 1)]?.part === 'number'
    )
      return true;
    if (lower === 'from') {
      const to = words.slice(at).find(word => levelParticles.has(word.lower));
      return to !== undefined && levels.some(({ start: level }) => level > start);
    }
    if (start < first.start - 40 || start > last.end + 40) return false;
    if (isSetOtherwise(sentence, at) || isUntilThen(sentence, at, last) || isThreshold(words, at, last)) return false;
    if (/^(before|after)$/.test(lower) && (!hasNumberNear(words, at) || isHowLongBefore(words, at))) return false;
    return comparisons.has(lower) || (lower === 'was' && /^[,;(]$/.test(words[at - 1]?.text ?? ''));
  });
}

/** Over "about", "roughly" to the number. */
const pastVague = (words: readonly Word[], at: number): number => (vaguely.has(words[at]?.lower ?? '') ? at + 1 : at);

/** "60 before", "before, 84": the level of that time stands beside it. */
const hasNumberNear = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at + 6).some(({ part }) => part === 'number');

/** "Two days before the date", "three weeks before Easter": when it was. */
const isHowLongBefore = (words: readonly Word[], at: number): boolean =>
  durations.has(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.part === 'number' &&
  (words[at + 1]?.part ?? 'punctuation') !== 'punctuation';

/** "Waste down 40%", "improved by 22%", "rose to 96%", "halved". */
function changesByShare({ words, quantities }: Sentence): boolean {
  const share = quantities.some(
    quantity => quantity.kind === 'percent' || (quantity.kind === 'factor' && !isHowOften(words, quantity)),
  );
  const moved = words.some(
    ({ lower, lemma, part }, at) =>
      (part === 'verb' && levelMoves.has(lemma ?? '') && !/^(off|out|in)$/.test(words[at + 1]?.lower ?? '')) ||
      comparedLevels.has(lower) ||
      (levelMoves.has(lower) && words[at + 1]?.part === 'number'),
  );
  if (byFraction(words) || risesTo(words)) return true;
  return (share && moved) || words.some((_, at) => isMultiplied(words, at));
}

/** "Calls doubled"; not "which topics are doubled", "could have doubled". */
const isMultiplied = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'verb' &&
  multiplying.has(words[at]?.lemma ?? '') &&
  !(
    /^(are|is)$/.test(words[at - 1]?.lower ?? '') &&
    words.slice(0, at - 1).some(({ lower }) => /^(which|what)$/.test(lower))
  ) &&
  !words.slice(Math.max(0, at - 2), at).some(({ part }) => part === 'modal');

/** "Cut in half", "twice as many", "a third fewer calls". */
const byFraction = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'half' && /^(in|by)$/.test(words[at - 1]?.lower ?? '')) ||
      (/^(twice|half|thrice)$/.test(lower) && words[at + 1]?.lower === 'as') ||
      (fractions.has(lower) &&
        words[at + 1]?.lower !== 'of' &&
        words.slice(Math.max(0, at - 3), at).some(word => word.lower === 'by') &&
        words.slice(0, at).some(word => levelMoves.has(word.lemma ?? '') || /^(up|down)$/.test(word.lower))) ||
      (fractions.has(lower) && fractionGrades.has(words[at + 1]?.lower ?? '')),
  );

/** "The score rose to 4.6". */
const risesTo = (words: readonly Word[]): boolean =>
  words.some(
    ({ part, lemma }, at) =>
      part === 'verb' &&
      ((levelMoves.has(lemma ?? '') && isToNumber(words, at + 1)) ||
        (/^(come|go|get)$/.test(lemma ?? '') &&
          /^(up|down)$/.test(words[at + 1]?.lower ?? '') &&
          isToNumber(words, at + 2))),
  );

const isToNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to' && words[pastVague(words, at + 1)]?.part === 'number';

/** Whether a loss is made good in this sentence: "retention got back to 30%". */
export const repairIn = remembered(isRepair);
