import { followsAside } from '../grammar/asides.ts';
import { prepositions } from '../lexicon/function-words.ts';
import type { Tagging } from './tagging.ts';

/**
 * Whether the word at `at` stands where many say what they do, behind an aside between two commas: "drivers, on the whole,
 * hate it", "patients, when they wait, want a chair". A list ("ropes, in coils, paint and tar") has no such place.
 */
export function isBehindAside({ words, tokens, ahead }: Tagging, at: number): boolean {
  const next = tokens[at + 1];
  const goesOn =
    next !== undefined &&
    (ahead.objectFollows(at) ||
      prepositions.has(next.lower) ||
      /^(to|up|out|off|down|it)$/.test(next.lower) ||
      /[a-z]{2}ing$/.test(next.lower));
  return goesOn && followsAside(words, words.length);
}
