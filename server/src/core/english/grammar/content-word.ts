import type { Word } from '../word.ts';

/** Whether a word says what a sentence is about: a noun, a number, a quality, or a verb that means something by itself. */
export const isContent = ({ part, lemma, lower }: Word): boolean =>
  (/^(noun|number|adjective)$/.test(part) && /[\p{L}\d]/u.test(lower)) ||
  (part === 'verb' && !/^(be|have|do|go|make|take|get|use)$/.test(lemma ?? ''));

/** What a word has in common with its other forms. */
export const rootOf = ({ singular, lemma }: Word): string => lemma ?? singular;
