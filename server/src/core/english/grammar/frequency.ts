import { periods, rhythms } from '../lexicon/harm.ts';
import type { Word } from '../word.ts';

/** Whether a word says how regularly: "weekly", "every morning", "each Monday", "every 2 hours", "every second week", "twice a day", "on Fridays". */
export function isFrequency(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (rhythms.has(lower)) return true;
  if (/^[a-z]+days$/.test(lower) && periods.has(lower.slice(0, -1)))
    return lower !== 'days' && words[at - 1]?.lower === 'on';
  if (/^(once|twice|times)$/.test(lower) && /^(an?|per)$/.test(words[at + 1]?.lower ?? ''))
    return periods.has(words[at + 2]?.lower ?? '');
  if (lower !== 'every' && lower !== 'each') return false;
  const next = words[at + 1];
  const then = /^(second|third|other|single|few)$/.test(next?.lower ?? '') ? words[at + 2] : undefined;
  return next !== undefined && (next.part === 'number' || periods.has(next.lower) || periods.has(then?.singular ?? ''));
}
