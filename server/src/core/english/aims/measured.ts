import type { Quantity } from '../grammar/quantities.ts';
import { aimNouns } from '../lexicon/goals.ts';
import type { Sentence } from '../sentence.ts';

/** Whether a number stands in a sentence that could say how far. */
export const isMeasured = (sentence: Sentence): boolean =>
  sentence.quantities.some(quantity => quantity.kind !== 'label' && !tellsApart(sentence, quantity));

/** "One goal", "the two yards", "between two shifts", "the second counter", "the new one": which ones, and no measure. */
function tellsApart({ words }: Sentence, { kind, digits, unit, start, value }: Quantity): boolean {
  if (digits) return false;
  const at = words.findIndex(word => word.start === start);
  const before = words[at - 1]?.lower ?? '';
  if (value === 1 && (before === 'as' || words[at - 1]?.part === 'adjective')) return true;
  if (kind !== 'count') return false;
  return (
    (value === 1 && (aimNouns.has(unit) || unit === 'thing')) || /^(the|these|those|our|both|between)$/.test(before)
  );
}
