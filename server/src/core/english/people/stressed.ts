import { stressing } from '../lexicon/chosen-groups.ts';
import type { Word } from '../word.ts';

/** Whether a phrase is what something concerns above all: "especially X", "X, mainly", "X above all", "X, most of them". */
export const isStressed = (words: readonly Word[], from: number, to: number): boolean =>
  isStressBefore(words, from) || isStressBehind(words, to);

const isStressBefore = (words: readonly Word[], from: number): boolean =>
  (stressing.has(words[from - 1]?.lower ?? '') && !/^(verb|auxiliary|modal)$/.test(words[from]?.part ?? '')) ||
  opensStress(words, from - 2);

/** "Mainly", "above all", "most of them", with nothing behind it. */
function isStressBehind(words: readonly Word[], to: number): boolean {
  let at = words[to]?.text === ',' ? to + 1 : to;
  if (stressing.has(words[at]?.lower ?? '')) return isEnd(words, at + 1);
  if (opensStress(words, at)) return isEnd(words, at + 2);
  if (at === to) return false;
  if (words[at]?.lower === 'that' && words[at + 1]?.lower === 'is') return isEnd(words, at + 2);
  if (words[at]?.part === 'adverb') at++;
  return (
    /^(all|most|half|many)$/.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'of' &&
    words[at + 2]?.lower === 'them'
  );
}

const opensStress = (words: readonly Word[], at: number): boolean =>
  /^(above all|in particular)$/.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);

const isEnd = (words: readonly Word[], at: number): boolean => (words[at]?.part ?? 'punctuation') === 'punctuation';
