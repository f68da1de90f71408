import type { Quantity } from '../grammar/quantities.ts';
import { payNouns, seeking } from '../lexicon/pay.ts';
import { crews } from '../lexicon/teams.ts';
import type { Sentence } from '../sentence.ts';

/** Nobody names pay in less without its currency, unless in thousands, as what is sought or offered: "I'm looking for 180". */
const least = 1000;
const inThousands = 30;

/** Whether a figure in a talk about pay is one of pay: "$98,000", "98k base", "10% more salary"; not "1,200 shops". */
export function isPay({ words }: Sentence, { kind, value, unit, digits, start }: Quantity): boolean {
  if (kind === 'money') return true;
  if (kind === 'percent') return words.some(({ lower }) => payNouns.has(lower));
  if (kind !== 'count' || !digits) return false;
  const at = words.findIndex(word => word.start === start);
  if (value < least) return value >= inThousands && unit === '' && isSought(words, at);
  const sized = words[at - 1]?.lower === 'of' && crews.has(words[at - 2]?.lower ?? '');
  return !sized && (unit === '' || payNouns.has(unit));
}

/** "Looking for 180", "I want 95", "the offer is at 90", "my number is 120". */
const isSought = (words: Sentence['words'], at: number): boolean => {
  const before = words.slice(Math.max(0, at - 4), at);
  return (
    /^(for|at|around|about|near|want|expect|above|is)$/.test(before.at(-1)?.lower ?? '') &&
    before.some(({ lower, lemma }) => seeking.has(lemma ?? lower) || payNouns.has(lower) || lower === 'number')
  );
};
