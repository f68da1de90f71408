import {
  anyCustomers,
  eitherSide,
  firmsServed,
  groupsServed,
  kindsServed,
  servedByTrade,
} from '../lexicon/customers.ts';
import { roles } from '../lexicon/nouns.ts';
import { workers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isAtLarge } from './at-large.ts';
import { isNarrowed } from './narrowed.ts';
import { isTrade } from './people.ts';

/** How a sentence speaks of those who are served. */
export interface Customers {
  /** A group of customers stands there as a noun of its own, however wide. */
  readonly named: boolean;
  /** It stands there as a word for anybody: "users", "customers". */
  readonly anybody: boolean;
  /** It is narrowed by a modifier, a number or a relative clause: "sellers under 50 listings". */
  readonly narrowed: boolean;
  /** People of any trade are narrowed, who are customers where the text says so: "night cashiers at three shops". */
  readonly narrowedTrade: boolean;
}

export const customersIn = remembered((sentence: Sentence): Customers => {
  const { words } = sentence;
  let [named, anybody, narrowed, narrowedTrade] = [false, false, false, false];
  for (const [at, word] of words.entries()) {
    if (!isNamed(word) || isAttribute(words, at)) continue;
    narrowed ||=
      groupsServed.has(word.lower) ||
      kindsServed.has(word.lower) ||
      word.lower === 'people' ||
      (isServed(word.lower) && !trades.has(word.singular))
        ? isNarrowed(sentence, at, word.lower !== 'people')
        : eitherSide.has(word.lower)
          ? isNarrowed(sentence, at, false) || isCounted(words, at)
          : isCounted(words, at);
    narrowedTrade ||= isManyOfTrade(word) && isNarrowed(sentence, at);
    if (word.part !== 'noun') continue;
    named ||= kindsServed.has(word.lower) && !/^(my|fellow)$/.test(words[at - 1]?.lower ?? '');
    if (isOnePerson(words, at)) continue;
    const bare = servedByTrade.has(word.lower);
    if (!(groupsServed.has(word.lower) || bare) || words[at - 1]?.lower === 'my' || isKin(words, at)) continue;
    named = true;
    anybody ||= bare;
    anybody ||= anyCustomers.has(word.lower) && word.lower !== 'client' && !isRole(words, at);
  }
  if (isAtLarge(sentence)) [named, anybody] = [true, true];
  return { named, anybody, narrowed, narrowedTrade };
});

/** A noun; behind "be" a group may pass for an adjective: "they were tenants with a heat pump". */
const isNamed = ({ part, lower, singular }: Word): boolean =>
  part === 'noun' ||
  (part === 'adjective' && lower !== singular && (groupsServed.has(lower) || kindsServed.has(lower)));

/** "A customer ordered her dinner": one, of whom a story tells; "a user wants speed" is any. */
const isOnePerson = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === words[at]?.singular &&
  !/^(audience|public|staff)$/.test(words[at]?.lower ?? '') &&
  (/^(one|another|this|that|elderly|angry|difficult|upset)$/.test(words[at - 1]?.lower ?? '') ||
    (/^(a|an|the)$/.test(words[at - 1]?.lower ?? '') && isTold(words, at + 1)) ||
    (/^(a|an)$/.test(words[at - 1]?.lower ?? '') && words[at + 1]?.lower === 'who'));

/** "Ordered", "even came back": a deed in the past. */
const isTold = (words: readonly Word[], at: number): boolean =>
  words[words[at]?.part === 'adverb' ? at + 1 : at]?.form === 'past';

/** "Mostly about their kids". */
const isKin = (words: readonly Word[], at: number): boolean =>
  /^(kids|children|parents)$/.test(words[at]?.lower ?? '') && /^(his|her|their|our)$/.test(words[at - 1]?.lower ?? '');

/** "We had 212 town halls as customer": the figure says who. */
const isRole = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'as' && words.slice(Math.max(0, at - 6), at).some(({ part }) => part === 'number');

/** "2,000 mid-size companies", "for the 200 nurses". */
function isCounted(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words.slice(Math.max(0, at - 4), at);
  const number = before.findIndex(({ part, text }) => part === 'number' && /\d/.test(text));
  if (number < 0) return false;
  return (
    firmsServed.has(lower) ||
    (workers.has(lower) &&
      /^(for|to|among|of)$/.test(
        (before[number - 1]?.lower === 'the' ? before[number - 2] : before[number - 1])?.lower ?? '',
      ))
  );
}

/** Those who are served: known groups of customers, and people by what they do who are no colleagues. */
export const isServed = (lower: string): boolean =>
  groupsServed.has(lower) || (/s$/.test(lower) && isTrade(lower) && !roles.has(lower) && !workers.has(lower));

const isManyOfTrade = ({ lower, singular }: Word): boolean =>
  lower !== singular && (trades.has(singular) || isTrade(lower));

/** "Customer service", "the client's name" stand for no customer. */
const isAttribute = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.part === 'noun' && !/s$/.test(words[at]?.lower ?? '')) ||
  words[at + 1]?.part === 'genitive' ||
  /^(obsessed|centric|focused|facing|first)$/.test(words[at + 1]?.lower ?? '') ||
  words[at - 1]?.lower === 'team';
