import { anyCustomers, emptyModifiers, groupsServed, kindsServed } from '../lexicon/customers.ts';
import { roles } from '../lexicon/nouns.ts';
import { kindsOfBusiness, kindsOfPeople, superiors, traits, workers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { durations } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import { isKindOfPeople } from './crowds.ts';
import { isTrade } from './people.ts';

/** Where a kind of people ends that begins at `at`: "the deaf", "young mothers", "a mother of two". */
export function kindEnd(words: readonly Word[], at: number): number | undefined {
  const one = /^an?$/.test(words[at]?.lower ?? '');
  const first = words[at]?.part === 'determiner' ? at + 1 : at;
  if (words[at]?.lower === 'the' && traits.has(words[first]?.lower ?? '') && words[first + 1]?.part !== 'noun')
    return first + 1;
  let end = first;
  while (/^(noun|adjective)$/.test(words[end]?.part ?? '') || (words[end]?.form === 'participle' && end === first))
    end++;
  return end > first && (isKind(words, end - 1) || (one && isKindOfOne(words[end - 1] as Word))) ? end : undefined;
}

/** Several of a kind; a word for any customers only where something narrows it: "new customers". */
export function isKind(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || namesTime(words, at)) return false;
  const { lower, singular } = word;
  if (lower === singular && !/^(children|kids)$/.test(lower)) return false;
  const narrowed = /^(noun|adjective)$/.test(words[at - 1]?.part ?? '');
  if (anyCustomers.has(lower))
    return narrowed && (!emptyModifiers.has(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === 'new');
  if (workers.has(lower) || roles.has(lower) || superiors.has(lower)) return false;
  return (
    kindsServed.has(lower) || groupsServed.has(lower) || isKindOfPeople(lower) || isTrade(lower) || trades.has(singular)
  );
}

const isKindOfOne = ({ lower }: Word): boolean =>
  !anyCustomers.has(`${lower}s`) &&
  !kindsOfBusiness.has(`${lower}s`) &&
  (kindsServed.has(`${lower}s`) || isKindOfPeople(`${lower}s`));

/** A kind of people that has a name, whatever else may end as such names do: "tourists"; not "thermometers". */
export const isKnownKind = (word: Word | undefined): boolean =>
  word !== undefined &&
  [word.lower, `${word.lower}s`].some(
    noun =>
      kindsServed.has(noun) ||
      kindsOfPeople.has(noun) ||
      kindsOfBusiness.has(noun) ||
      traits.has(noun) ||
      (groupsServed.has(noun) && !anyCustomers.has(noun)),
  );

/** "For many years users": the noun before belongs to the time. */
const namesTime = (words: readonly Word[], at: number): boolean =>
  [words[at], words[at - 1]].some(word => durations.has(word?.lower ?? ''));
