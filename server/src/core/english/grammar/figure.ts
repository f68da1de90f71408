import { wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { measures } from './measures.ts';
import type { Quantity } from './quantities.ts';

/** Whether a number is a level, a sum or a share; "one of us", "by 2023" and "on page 14" are none. `lead` says what it is: "to". */
export function isFigure(words: readonly Word[], quantity: Quantity, lead: Word | undefined): boolean {
  const { kind, digits, value } = quantity;
  const single = !digits && value === 1 && kind !== 'duration' && lead?.lower !== 'to';
  if (kind === 'label' || single || (!digits && Number.isNaN(value)) || isPartOfTime(words, quantity)) return false;
  if (isNamed(words, quantity)) return false;
  if (kind === 'count' && value >= 1900 && value < 2100 && /^(in|by|since|until|during)$/.test(lead?.lower ?? ''))
    return false;
  return measures(words, quantity) || digits || lead?.lower === 'to';
}

/** "In the second half of the year", "eleven a quarter": a time, no share; "the price half", a part without a number. */
function isPartOfTime(words: readonly Word[], quantity: Quantity): boolean {
  const [from, to] = wordRange({ words }, quantity);
  const [before, first, next] = [words[from - 1], words[from], words[to]];
  if (!/^(half|third|quarter)$/.test(first?.lower ?? '')) return false;
  if (before?.part === 'noun' || /^(first|second|last|next|this|that|per|each|every)$/.test(before?.lower ?? ''))
    return true;
  return first?.lower === 'quarter' && /^(a|one|the)$/.test(before?.lower ?? '') && next?.lower !== 'of';
}

/** "On page 14 of the report", "in week six": a number by which something is called. */
function isNamed(words: readonly Word[], { start, end, kind, unit }: Quantity): boolean {
  const [from] = wordRange({ words }, { start, end });
  const before = words[from - 1]?.lower ?? '';
  if (/^(page|version|chapter|section|step|phase|level|room|gate|platform|floor|line|item|number)$/.test(before))
    return kind === 'ratio' || (kind === 'count' && unit === '');
  return kind === 'count' && unit === '' && /^(day|week|month|year|quarter|sprint)$/.test(before);
}
