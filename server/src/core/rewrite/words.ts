import { scoping } from '../english/lexicon/claims.ts';
import { distributives } from '../english/lexicon/function-groups.ts';
import { negations } from '../english/lexicon/function-words.ts';
import type { Word } from '../english/word.ts';
import { type Change, change, insert, type Line } from './change.ts';
import { isWhole, withMarkup } from './markup.ts';
import type { Text } from './text.ts';

/** "We all", "we both": words that make sense with a plural only. */
export const isShare = (word: Word | undefined): boolean => distributives.has(word?.lower ?? '');

/** A negation that moves with its verb; "neither" has its "nor" to keep, and "hardly" says how little. */
export const isPlainNegation = ({ lower }: Word): boolean =>
  lower === 'never' || (negations.has(lower) && !scoping.has(lower));

/** Replaces one word, its letter case carried over where it opens with a capital. Nothing where nothing changes. */
export function respell(word: Word, spelling: string): readonly Change[] {
  const capital = /^\p{Lu}/u.test(word.text) && word.text !== 'I';
  const written = capital && spelling !== 'I' ? capitalised(spelling) : spelling;
  return written === word.text ? [] : [change(word, written)];
}

/** The words with their first letter, behind whatever mark, in upper case. */
export const capitalised = (words: string): string => words.replace(/\p{L}/u, letter => letter.toUpperCase());

/**
 * Takes out the words from `from` to before `to`, with the blank that follows and the markup around just these; a
 * contraction's tail leaves the blank to the next word, and the last words of an emphasis take the one before. Other
 * markup between words stays.
 */
export function remove(line: Line, from: number, to: number): readonly Change[] {
  const { sentence, source } = line;
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  if (!first || !last || from >= to) return [];
  const span = withMarkup(source, { start: first.start, end: last.end });
  if (!isWhole(source.slice(span.start, span.end)))
    return sentence.words.slice(from, to).flatMap((_, step) => remove(line, from + step, from + step + 1));
  const before = span.start - source.slice(0, span.start).trimEnd().length;
  const after = /^\s*/.exec(source.slice(span.end))?.[0].length ?? 0;
  if (/^[*_~`]/.test(source.slice(span.end))) return [change({ start: span.start - before, end: span.end }, '')];
  return [change({ start: span.start, end: span.end + (before > 0 || span.start === 0 ? after : 0) }, '')];
}

/** Puts words before the word at `at`: at the blank before it, so that markup that opens there stays with its word. */
export function insertBefore({ sentence: { words }, source }: Line, at: number, added: Text): Change {
  const [word, last] = [words[at] as Word, words[at - 1]];
  const gap = source.slice(last?.end ?? 0, word.start);
  const blank = last ? gap.search(/\s/) : -1;
  return blank < 0 ? insert(word.start, [...added, ' ']) : insert((last as Word).end + blank, [' ', ...added]);
}
