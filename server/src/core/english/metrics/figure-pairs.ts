import { arrows } from '../lexicon/changes.ts';
import { roughly } from '../lexicon/numbers.ts';
import type { Word } from '../word.ts';

/** "2.4 s -> 620 ms", "40 a day → 3": whether `rest`, the words behind a number, point on to where it came to. */
export function pointsOn(rest: readonly Word[]): boolean {
  const at = /^(\/|per|a|an|each|every)$/.test(rest[0]?.lower ?? '') && rest[1]?.part === 'noun' ? 2 : 0;
  const behind = behindArrow(rest, at);
  return behind !== undefined && isNumberAt(rest, behind);
}

/** Whether an arrow that stands behind a number ends at `at`. */
export function isReached(words: readonly Word[], at: number): boolean {
  const start = [at - 1, at].find(place => behindArrow(words, place) === at + 1);
  return start !== undefined && words.slice(Math.max(0, start - 3), start).some(({ part }) => part === 'number');
}

/** The place behind an arrow that stands at `at`, as one sign or as two. */
function behindArrow(words: readonly Word[], at: number): number | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first) return undefined;
  if (arrows.has(first.lower)) return at + 1;
  return second?.start === first.end && arrows.has(first.text + second.text) ? at + 2 : undefined;
}

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
