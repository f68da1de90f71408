import { arrows } from '../lexicon/changes.ts';
import { roughly } from '../lexicon/numbers.ts';
import type { Word } from '../word.ts';

/** "2.4 s -> 620 ms", "40 a day → 3": whether `rest`, the words behind a number, point on to where it came to. */
export function pointsOn(rest: readonly Word[]): boolean {
  const at = /^(\/|per|a|an|each|every)$/.test(rest[0]?.lower ?? '') && rest[1]?.part === 'noun' ? 2 : 0;
  return isArrow(rest[at]) && isNumberAt(rest, at + 1);
}

/** Whether an arrow that stands behind a number ends at `at`. */
export const isReached = (words: readonly Word[], at: number): boolean =>
  isArrow(words[at]) && words.slice(Math.max(0, at - 3), at).some(({ part }) => part === 'number');

const isArrow = (word: Word | undefined): boolean => arrows.has(word?.lower ?? '');

/** "One night instead of nine", "600 metres of cable rather than 900": whether `rest` sets another number against it. */
export function isExchanged(rest: readonly Word[]): boolean {
  const at = rest.slice(0, 4).findIndex(({ lower }) => lower === 'instead' || lower === 'rather');
  if (at < 0 || !/^(of|than)$/.test(rest[at + 1]?.lower ?? '') || !isNumberAt(rest, at + 2)) return false;
  return rest.slice(0, at).every(({ part }) => /^(noun|adjective|preposition|determiner)$/.test(part));
}

function isNumberAt(words: readonly Word[], at: number): boolean {
  let place = at;
  while (roughly.has(words[place]?.lower ?? '') || /^(the|~|≈)$/.test(words[place]?.lower ?? '')) place++;
  return words[place]?.part === 'number';
}
