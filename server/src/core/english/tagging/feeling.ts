import type { VerbReading } from '../grammar/verb.ts';
import { mental, wantingOfOne } from '../lexicon/attitudes.ts';
import { determiners } from '../lexicon/function-words.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import type { Word } from '../word.ts';
import type { Tagging } from './tagging.ts';

const narrowing = new Set(['in', 'from', 'at', 'with', 'over', 'under', 'on', 'of']);

/** "Guests love when …", "kids get bored": people who open their clause, and what they feel or want. */
export function feelsSo(state: Tagging, last: Word, { lemma }: VerbReading, at: number): boolean {
  if (!mental.has(lemma)) return false;
  const { words } = state;
  const whole = words.lastIndexOf(last);
  const place = words.findLastIndex(({ lower }, index) => index < whole && index > whole - 4 && narrowing.has(lower));
  let from = place > 0 ? place - 1 : whole;
  const who = words[from]?.lower ?? '';
  if (isOneOfThem(state, last, at, lemma)) return true;
  if (!(customers.has(who) || isKindOfPeople(who)) || !(who.endsWith('s') || pluralNouns.has(who))) return false;
  while (/^(adjective|noun)$/.test(words[from - 1]?.part ?? '')) from--;
  const opener = words[from - 1];
  const opens =
    opener === undefined ||
    /^(subordinator|coordinator)$/.test(opener.part) ||
    /^(since|as|because)$/.test(opener.lower) ||
    (opener.part === 'punctuation' && !state.finite) ||
    (opener.part === 'punctuation' && words[from - 2]?.part === 'adverb') ||
    (opener.text === ',' && determiners.has(state.tokens[at + 1]?.lower ?? ''));
  const next = state.tokens[at + 1]?.lower ?? '';
  return (
    opens &&
    (determiners.has(next) ||
      /^(something|nothing|everything|anything|someone|somebody|to|being|when|if|it|them|for)$/.test(next) ||
      !state.ahead.finiteAhead(at))
  );
}

/** "User want more convenient booking": one for all, without an article or an -s. */
const isOneOfThem = ({ words, tokens, ahead }: Tagging, last: Word, at: number, lemma: string): boolean =>
  words.length === 1 &&
  customers.has(`${last.lower}s`) &&
  wantingOfOne.has(lemma) &&
  tokens[at]?.lower === lemma &&
  (ahead.opensNoun(at + 1) || /^(to|that|when|if|it|them|very|more)$/.test(tokens[at + 1]?.lower ?? '')) &&
  !ahead.finiteAhead(at);
