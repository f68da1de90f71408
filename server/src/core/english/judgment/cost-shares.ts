import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { spelledValue } from '../grammar/quantities.ts';
import { costNouns, costShares, largeShares, overwhelming, partsOfWhole, takingMost } from '../lexicon/estimates.ts';
import { currencies } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { supposesLess } from './first-cut.ts';

const shares = phraseSet(largeShares);
const alone = phraseSet(overwhelming);

/** So many percent are a large part. */
const large = 25;

/** Whether a sentence says what makes a large part of a cost: "80/20", "drivers make 70% of it", "fuel dwarfs the rest". */
export function tellsLargestPart(sentence: Sentence): boolean {
  const { words, quantities } = sentence;
  if (/^(if|should|when|suppose)$/.test(words[0]?.lower ?? '') && supposesLess(sentence)) return false;
  if (words.some(({ lower }) => /^(80\/20|pareto)$/.test(lower)) || firstPhrase(words, alone)) return true;
  if (words.some((_, at) => isPartOfMoney(words, at))) return true;
  const part =
    firstPhrase(words, shares)?.to ??
    after(words.findIndex(({ lower }, at) => partsOfWhole.has(lower) && words[at - 1]?.part === 'number'));
  const percent = quantities.some(({ kind, value }) => kind === 'percent' && value >= large);
  if (part === undefined && !percent) return false;
  const isOfCost = words.some(
    ({ lower, lemma, singular }) => costNouns.has(lower) || costShares.has(lower) || takingMost.has(lemma ?? singular),
  );
  return isOfCost || isOfThis(words, part) || isLast(words, part) || (percent && isOfWhole(words));
}

const after = (index: number): number | undefined => (index < 0 ? undefined : index + 1);

/** "Four fifths of this", "most of that", "more than half goes to …". */
const isOfThis = (words: readonly Word[], at = words.length): boolean =>
  words.slice(at, at + 2).some(({ lower }) => /^(this|that|these|those|goes|go)$/.test(lower));

/** "80% of that comes from rolls". */
const isOfWhole = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'of' &&
      /%$|^percent$/.test(words[at - 1]?.text ?? '') &&
      /^(that|this|it)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "Diesel is a tenth, the drivers nine tenths." */
const isLast = (words: readonly Word[], at: number | undefined): boolean =>
  at !== undefined &&
  partsOfWhole.has(words[at - 1]?.lower ?? '') &&
  (words[at]?.part ?? 'punctuation') === 'punctuation';

/** "Five dollars out of six", "eight euros in ten". */
function isPartOfMoney(words: readonly Word[], at: number): boolean {
  const [part, unit] = [words[at - 1], words[at]];
  if (!part || !currencies.has(unit?.lower ?? '')) return false;
  const behind = words[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  const whole = words[behind + 1];
  if (!/^(of|in)$/.test(words[behind]?.lower ?? '') || !whole) return false;
  return spelledValue([part]) / spelledValue([whole]) >= large / 100;
}
