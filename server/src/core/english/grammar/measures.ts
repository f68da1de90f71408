import { heldAgainst, moreOrLess, shareGrades } from '../lexicon/changes.ts';
import { levelLeads, sizedNumbers, spending, vaguely } from '../lexicon/numbers.ts';
import { durations } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import type { Quantity } from './quantities.ts';

/**
 * Whether a number measures something: it has a unit, a size ("26k") or a rate ("five a shift"), or stands where a level
 * does ("to 400", "to maybe four"). A lone "one" does not, nor does what only says since when ("two years ago").
 */
export function measures(words: readonly Word[], quantity: Quantity): boolean {
  if (quantity.kind === 'label') return false;
  const at = words.findIndex(({ start }) => start === quantity.start);
  if (!quantity.digits && quantity.value === 1)
    return isOneIn(words, quantity) || isTimeSpent(words, at, quantity) || isNotOne(words, at, quantity);

  if (quantity.kind === 'duration') return !isSince(words, at, quantity);
  if (quantity.kind !== 'count' || quantity.unit !== '') return true;
  const lead = words.findLastIndex(
    ({ lower }, place) => place < at && !vaguely.has(lower) && !/^(now|then)$/.test(lower),
  );
  return (
    isLevelLead(words, lead) ||
    words.some(({ lower, start }) => start >= quantity.start && start < quantity.end && sizedNumbers.has(lower)) ||
    /^[\d.,]+(k|m|bn)$/.test(words[at]?.lower ?? '') ||
    isRate(words, at + 1)
  );
}

/** "To", "against"; "out of every". */
const isLevelLead = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (/^(every|each)$/.test(lower)) return /^(of|in|from)$/.test(words[at - 1]?.lower ?? '');
  return (
    levelLeads.has(lower) ||
    (lower === 'been' && words[at - 1]?.lower === 'had') ||
    (lower !== 'instead' && heldAgainst.has(lower))
  );
};

/** "One in nineteen", "one parcel out of six". */
function isOneIn(words: readonly Word[], { end }: Quantity): boolean {
  const behind = words.findIndex(({ start }) => start >= end);
  const [first, second] = [words[behind]?.lower, words[behind + 1]];
  const whole = first === 'out' && second?.lower === 'of' ? words[behind + 2] : first === 'in' ? second : undefined;
  return behind >= 0 && whole?.part === 'number' && !/^(19|20)\d\d$/.test(whole.text);
}

/** "Not one jar broke": none of them. */
const isNotOne = (words: readonly Word[], at: number, { kind, unit }: Quantity): boolean =>
  kind === 'count' && unit !== '' && words[at - 1]?.lower === 'not';

/** "Saves one day a month", "within one hour", "one week earlier"; "one day the crane broke" only says when. */
function isTimeSpent(words: readonly Word[], at: number, { kind, end }: Quantity): boolean {
  if (kind !== 'duration') return false;
  const behind = words.findIndex(({ start }) => start >= end);
  if (behind >= 0 && (isRate(words, behind) || isGraded(words[behind]?.lower ?? ''))) return true;
  const before = words.findLast(({ lower }, place) => place < at && !vaguely.has(lower));
  return /^(within|under|to|from|than|by|inside)$/.test(before?.lower ?? '') || spending.has(before?.lemma ?? '');
}

const isGraded = (lower: string): boolean => shareGrades.has(lower) || moreOrLess.has(lower);

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
