import type { Quantity } from '../grammar/quantities.ts';
import { payNouns } from '../lexicon/pay.ts';
import { crews } from '../lexicon/teams.ts';
import type { Sentence } from '../sentence.ts';

/** Nobody names pay in less without its currency. */
const least = 1000;

/** Whether a figure in a talk about pay is one of pay: "$98,000", "98k base", "10% more salary"; not "1,200 shops". */
export function isPay({ words }: Sentence, { kind, value, unit, digits, start }: Quantity): boolean {
  if (kind === 'money') return true;
  if (kind === 'percent') return words.some(({ lower }) => payNouns.has(lower));
  if (kind !== 'count' || !digits || !(value >= least)) return false;
  const at = words.findIndex(word => word.start === start);
  const sized = words[at - 1]?.lower === 'of' && crews.has(words[at - 2]?.lower ?? '');
  return !sized && (unit === '' || payNouns.has(unit));
}
