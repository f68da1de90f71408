import type { Quantity } from '../grammar/quantities.ts';
import { lessOrMore } from '../lexicon/function-groups.ts';
import { roughly } from '../lexicon/numbers.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** The word before a number that says what it is: "to" in "to just under 12". */
export function leadOf(sentence: Sentence, quantity: Quantity): Word | undefined {
  const [from] = wordRange(sentence, quantity);
  return sentence.words[leading(sentence.words, from)];
}

/** The word before a number that says what it is, blurring words and articles skipped: "to just under 12". */
export function leading(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before > 0 && isBlur(words, before) && !/^[,;:(]$/.test(words[before - 1]?.text ?? '')) before--;
  return before;
}

/** "Nearly", "the", "more than": what does not say what a number is. */
function isBlur(words: readonly Word[], at: number): boolean {
  const { part, lower } = words[at] as Word;
  if (lower === 'not') return false;
  if (lower === 'than') return lessOrMore.has(words[at - 1]?.lower ?? '');
  if (lessOrMore.has(lower)) return words[at + 1]?.lower === 'than';
  return part === 'adverb' || part === 'determiner' || roughly.has(lower);
}
