import { nominative } from '../lexicon/function-words.ts';
import type { Tagging } from './tagging.ts';

/** What opens a noun phrase and nothing else. */
const opener = /^(the|an?|my|our|his|her|their|its)$/;

/** Whether "based" heads a clause as a preposition: "based on this I stopped it". */
export const isBasis = ({ tokens, words }: Tagging, at: number): boolean =>
  /^(on|upon)$/.test(tokens[at + 1]?.lower ?? '') && (words.length === 0 || words.at(-1)?.part === 'punctuation');

/** Whether "due", "owing" and the like head a phrase with "to": "due to these tours the wait came down". */
export const isDueTo = ({ tokens, words }: Tagging, at: number): boolean =>
  tokens[at + 1]?.lower === 'to' && (words.length === 0 || words.at(-1)?.part === 'punctuation');

/** Whether a pronoun stands alone at `at`, and a subject behind it: "after this we", "before that the crew". */
export function isPointed({ tokens }: Tagging, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(this|that|these|those)$/.test(tokens[at]?.lower ?? '') && (nominative.has(next) || opener.test(next));
}

/** Whether what follows "this" has a determiner of its own: "after this my colleague", "with these the crew". */
export const isBeforePhrase = ({ tokens }: Tagging, at: number): boolean => opener.test(tokens[at + 1]?.lower ?? '');

/** Whether "that" is an object by itself: "I took that to our director". */
export const isBeforePreposition = ({ tokens, words }: Tagging, at: number): boolean =>
  words.at(-1)?.part === 'verb' && /^(to|with|into|onto|over|off|away|up|down)$/.test(tokens[at + 1]?.lower ?? '');
