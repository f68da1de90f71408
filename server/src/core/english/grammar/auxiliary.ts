import { be, doing, have } from '../lexicon/function-words.ts';

/** The dictionary form of an auxiliary in any of its forms, contracted or not; undefined for any other word. */
export function auxiliaryLemma(lower: string): 'be' | 'have' | 'do' | undefined {
  if (be.has(lower)) return 'be';
  if (have.has(lower) || lower === "'ve") return 'have';
  return doing.has(lower) ? 'do' : undefined;
}
