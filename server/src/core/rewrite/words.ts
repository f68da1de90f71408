import { distributives } from '../english/lexicon/function-groups.ts';
import type { Word } from '../english/word.ts';
import { type Change, change, insert, type Line } from './change.ts';
import type { Text } from './text.ts';

/** "We all", "we both": words that make sense with a plural only. */
export const isShare = (word: Word | undefined): boolean => distributives.has(word?.lower ?? '');

/** Replaces one word, its letter case carried over where it opens with a capital. Nothing where nothing changes. */
export function respell(word: Word, spelling: string): readonly Change[] {
  const capital = /^\p{Lu}/u.test(word.text) && word.text !== 'I';
  const written = capital && spelling !== 'I' ? capitalised(spelling) : spelling;
  return written === word.text ? [] : [change(word, written)];
}

export const capitalised = (words: string): string => words.replace(/\p{L}/u, letter => letter.toUpperCase());

/**
 * Takes out the words from `from` to before `to`, with the blank that follows; a contraction's tail leaves the blank to
 * the next word. Markup between words stays.
 */
export function remove({ sentence: { words }, source }: Line, from: number, to: number): readonly Change[] {
  const [first, last, next] = [words[from], words[to - 1], words[to]];
  if (!first || !last || from >= to) return [];
  const blankBefore = first.start === 0 || /\s/.test(source[first.start - 1] ?? ' ');
  const gap = next ? source.slice(last.end, next.start) : '';
  const inner = source.slice(first.start, last.end);
  if (/[*_[\]()<>`~]/.test(inner))
    return words.slice(from, to).flatMap((_, step) => remove1(words, source, from + step));
  const end = blankBefore && /^\s+$/.test(gap) ? last.end + gap.length : last.end;
  return [change({ start: first.start, end }, '')];
}

function remove1(words: readonly Word[], source: string, at: number): Change {
  const [word, next] = [words[at] as Word, words[at + 1]];
  const gap = next ? (/^\s*/.exec(source.slice(word.end, next.start))?.[0].length ?? 0) : 0;
  return change({ start: word.start, end: word.end + gap }, '');
}

/** Puts words before the word at `at`: at the blank before it, so that markup that opens there stays with its word. */
export function insertBefore({ sentence: { words }, source }: Line, at: number, added: Text): Change {
  const [word, last] = [words[at] as Word, words[at - 1]];
  const gap = source.slice(last?.end ?? 0, word.start);
  const blank = last ? gap.search(/\s/) : -1;
  return blank < 0 ? insert(word.start, [...added, ' ']) : insert((last as Word).end + blank, [' ', ...added]);
}
