import { eitherSide } from '../lexicon/customers.ts';
import { leftGroups, remainder } from '../lexicon/left-out.ts';
import { roles } from '../lexicon/nouns.ts';
import { workers } from '../lexicon/people.ts';
import { currencies } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import { isKindOfPeople } from './crowds.ts';
import { isServed } from './customers.ts';
import { isTrade } from './people.ts';

/** Whether some of the words stand for several who are served or could be. */
export const haveGroup = (words: readonly Word[]): boolean => words.some((word, at) => isGroup(words, word, at));

/** The same by a noun of their own, no "they" and no number. */
export const nameGroup = (words: readonly Word[]): boolean =>
  words.some((word, at) => word.part === 'noun' && isGroup(words, word, at));

/** "The five", "two of them", "growers", "the rest". */
export function isGroup(words: readonly Word[], { lower, part }: Word, at: number): boolean {
  if (part === 'number')
    return (
      (/^(the|of|remaining|other|last)$/.test(words[at - 1]?.lower ?? '') &&
        !/^(noun|adjective)$/.test(words[at + 1]?.part ?? '')) ||
      words[at + 1]?.lower === 'of'
    );
  if (/^(they|them|those|who|whoever|others|rest|nobody|anyone|anybody)$/.test(lower)) return true;
  if (lower === 'ones') return isPickedOut(words, at);
  if (/^(test|dummy|fake)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (eitherSide.has(lower)) return /^(noun|adjective)$/.test(words[at - 1]?.part ?? '');
  if (/^folks?$/.test(lower)) return at > 0 && /^(noun|adjective|determiner)$/.test(words[at - 1]?.part ?? '');
  return remainder.has(lower) || (part === 'noun' && (isServed(lower) || leftGroups.has(lower) || isOutsiders(lower)));
}

/** "The ones on a pump". */
const isPickedOut = (words: readonly Word[], at: number): boolean =>
  /^(the|those)$/.test(words[at - 1]?.lower ?? '') && words[at + 1]?.part === 'preposition';

const isOutsiders = (lower: string): boolean =>
  /s$|kids$|children$/.test(lower) &&
  !workers.has(lower) &&
  !roles.has(lower) &&
  !currencies.has(lower) &&
  (/kids$|children$/.test(lower) || isTrade(lower) || isKindOfPeople(lower));
