import { levelLeads, sizedNumbers, vaguely } from '../lexicon/numbers.ts';
import { durations } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import type { Quantity } from './quantities.ts';

/**
 * Whether a number measures something: it has a unit, a size ("26k") or a rate ("five a shift"), or stands where a level
 * does ("to 400", "to maybe four"). A lone "one" does not, nor does what only says since when ("two years ago").
 */
export function measures(words: readonly Word[], quantity: Quantity): boolean {
  if (quantity.kind === 'label' || (!quantity.digits && quantity.value === 1)) return false;
  const at = words.findIndex(({ start }) => start === quantity.start);
  if (quantity.kind === 'duration') return !isSince(words, at, quantity);
  if (quantity.kind !== 'count' || quantity.unit !== '') return true;
  const lead = words.findLastIndex(({ lower }, place) => place < at && !vaguely.has(lower));
  const number = words[at]?.lower ?? '';
  return (
    levelLeads.has(words[lead]?.lower ?? '') ||
    sizedNumbers.has(number) ||
    /^[\d.,]+(k|m|bn)$/.test(number) ||
    isRate(words, at + 1)
  );
}

/** "Since six years", "since the last six years", "two years ago". */
const isSince = (words: readonly Word[], at: number, { end }: Quantity): boolean =>
  words.find(({ start }) => start >= end)?.lower === 'ago' ||
  words.findLast(
    ({ lower }, place) => place < at && !/^(the|last|past|now|more|than)$/.test(lower) && !vaguely.has(lower),
  )?.lower === 'since';

/** "A shift", "per visit". */
const isRate = (words: readonly Word[], at: number): boolean =>
  /^(a|an|per|each|every)$/.test(words[at]?.lower ?? '') &&
  (durations.has(words[at + 1]?.lower ?? '') || /^(shift|visit|head|piece|trip)$/.test(words[at + 1]?.lower ?? ''));
