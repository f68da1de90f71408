import { nounPhraseAt, skipAdverbs } from '../grammar/noun-phrase.ts';
import { dateWords, namedTimes, seasons } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isFromThere } from './takers.ts';

/** "Now", "these days", "from here", "from May on", "since the autumn", "as of June", "by autumn": for good. */
export const isLasting = (sentence: Sentence, clause: Clause): boolean =>
  isFromThere(sentence, clause) ||
  sentence.words.some(({ lower, part, start }, at, words) => {
    if (start >= clause.end) return false;
    const next = words[at + 1];
    return (
      /^(now|nowadays)$/.test(lower) ||
      (lower === 'as' && /^(of|from)$/.test(next?.lower ?? '')) ||
      (lower === 'already' && clause.verb.lemma === 'be') ||
      (lower === 'these' && next?.lower === 'days') ||
      (lower === 'from' && (/^(now|here|there|then)$/.test(next?.lower ?? '') || isDateAt(words, at + 1))) ||
      (/^(by|come)$/.test(lower) && at === 0 && isDate(next)) ||
      (lower === 'since' && (part !== 'subordinator' || isDateAt(words, at + 1)))
    );
  });

/** Past adverbs and times, as in "is, since the summer, with …", "lies as of May with …". */
export function skipTimes(words: readonly Word[], from: number): number {
  const at = skipAdverbs(words, words[from]?.text === ',' ? from + 1 : from);
  if (!/^(since|from|by|as|after)$/.test(words[at]?.lower ?? '')) return words[at]?.text === ',' ? at + 1 : at;
  const time = words[at]?.lower === 'as' ? at + 2 : at + 1;
  const when = nounPhraseAt(words, time);
  const end = when?.to ?? (/^(now|then|here|there)$/.test(words[time]?.lower ?? '') ? time + 1 : undefined);
  if (end === undefined) return at;
  const on = /^(on|onward|onwards)$/.test(words[end]?.lower ?? '') ? end + 1 : end;
  return words[on]?.text === ',' ? on + 1 : on;
}

/** "May", "the new season". */
const isDateAt = (words: readonly Word[], at: number): boolean =>
  isDate(words[at]) ||
  (/^(the|this|that|last|next)$/.test(words[at]?.lower ?? '') && isDate(nounPhraseAt(words, at)?.head));

const isDate = (word: Word | undefined): boolean =>
  word !== undefined && [dateWords, seasons, namedTimes].some(times => times.has(word.lower));
