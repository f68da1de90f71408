import type { Word } from '../word.ts';

/** Whether a word can be the verb of a clause: neither participle nor gerund, and no infinitive; `last` stands before it. */
export const isTensed = ({ part, form }: Word, last: Word | undefined): boolean =>
  part === 'modal' ||
  (/^(verb|auxiliary)$/.test(part) && form !== 'ing' && form !== 'participle' && last?.part !== 'to');
