import type { Match } from '../grammar/match.ts';
import { otherWays, severalWays, wayNouns } from '../lexicon/options.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Two ways: pay the fine or stop", "the other idea was a hotline", "the plan had been to rebuild it". */
export function countedWays({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = words.findIndex(({ lower }, index) => {
    const before = words[index - 1]?.lower ?? '';
    if (wayNouns.has(lower) && severalWays.has(before)) return words[index - 2]?.lower !== 'in';
    if (/^(ways|paths|routes|directions|choices)$/.test(lower) && /^(few|several|some|many)$/.test(before))
      return words[index + 1]?.lower === 'to' && /^(go|do|solve|fix|handle|take)$/.test(words[index + 2]?.lower ?? '');
    if (wayNouns.has(lower) && otherWays.has(before))
      return (
        words[index - 2]?.lower !== 'no' &&
        !isOnlyPossible(words, index + 1) &&
        !(before === 'first' && firsts.test(lower)) &&
        !(lower === 'thing' && words[index - 2]?.lower === 'a')
      );
    return false;
  });
  return at < 0 ? undefined : { from: at - 1, to: at + 1 };
}

/** The same, where they are the candidate's to choose among: "there were two ways", "the easy fix", "the other plan". */
export function openToMe(sentence: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const named = countedWays(sentence);
  if (!named) return undefined;
  const { words, clauses } = sentence;
  const how = words[named.from]?.lower ?? '';
  const place = words[named.from]?.start ?? 0;
  if (/^(other|rival|competing)$/.test(how)) return named;
  if (!severalWays.has(how))
    return words[named.from - 1]?.lower === 'the' && !/^(first|second)$/.test(how) ? named : undefined;
  const whose = clauses.filter(({ start, end }) => start <= place && place < end);
  return whose.every(({ actor }) => /^(I|dropped|nobody)$/.test(actor)) ? named : undefined;
}

/** "Other approaches might have worked as well": none is named. */
const isOnlyPossible = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'modal' && words.slice(at, at + 4).some(({ lemma }) => lemma === 'work');

/** What comes first and is no way of several. */
const firsts = /^(thing|version|draft|answer|offer|layout)s?$/;
