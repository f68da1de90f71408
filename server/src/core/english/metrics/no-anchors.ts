import type { Quantity } from '../grammar/quantities.ts';
import { formerLevels } from '../lexicon/changes.ts';
import { months } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Falls per 1,000 bed days", "stops on line 4": a number in the name of what is measured. */
export function isOfMeasure(words: Sentence['words'], { start, unit, digits, kind }: Quantity): boolean {
  const at = words.findIndex(word => word.start === start);
  const [lead, before, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (before?.lower === 'per') return true;
  const isNamed = lead?.part === 'preposition' || lead?.part === 'determiner';
  return kind === 'count' && digits && unit === '' && before?.part === 'noun' && isNamed && isVerbal(next);
}

/** "Half of what it was." */
export const isOfWhat = (words: Sentence['words'], { start }: Quantity): boolean =>
  words[words.findIndex(word => word.start === start) + 2]?.lower === 'what';

const isVerbal = (word: Word | undefined): boolean => /^(verb|auxiliary)$/.test(word?.part ?? '');

/** "Orders from schools", "calls from the wards": whose they are, and no level that they were at before. */
export function isOrigin(words: Sentence['words'], at: number): boolean {
  if (words[at]?.lower !== 'from' || words[at - 1]?.part !== 'noun') return false;
  const behind = words.slice(at + 1, at + 5);
  const verb = behind.findIndex(isVerbal);
  return !behind
    .slice(0, verb < 0 ? undefined : verb)
    .some(({ lower, part }) => part === 'number' || formerLevels.has(lower) || months.has(lower));
}

/** "More than ever" compares with nothing that was measured. */
export const isThanEver = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'than' && words[at + 1]?.lower === 'ever';
