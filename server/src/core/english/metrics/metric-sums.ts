import type { Span } from '../../span.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { shortMagnitudes } from '../lexicon/numbers.ts';
import { currencies } from '../lexicon/units.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** The number with its whole, where it tells a part: "28 of 30 days", "six of the 38 orders", "1 in 5". */
export function withWhole({ quantities, words }: Sentence, quantity: Quantity): Span {
  const whole = quantities.find(({ start }) => start > quantity.start);
  const between = words.filter(({ start }) => whole && start >= quantity.end && start < whole.start);
  const [first, ...others] = between.map(({ lower }) => lower);
  const joined =
    quantity.kind === 'ratio' &&
    whole &&
    !/^(duration|label)$/.test(whole.kind) &&
    others.every(word => /^(the|these|those|our|my)$/.test(word)) &&
    (first === 'of' || (first === 'in' && quantity.value < whole.value));
  if (joined) return { start: quantity.start, end: whole.end };
  const last = words.findLast(({ end, part }) => end <= quantity.end && part !== 'adverb');
  return { start: quantity.start, end: Math.max(last?.end ?? 0, quantity.start + 1) };
}

/** The number and its currency, without what it is paid for. */
export function sumOf(sentence: Sentence, quantity: Quantity): Span {
  const [from, to] = wordRange(sentence, quantity);
  let end = from + 1;
  while (end < to && isSum(sentence.words[end])) end++;
  return { start: quantity.start, end: sentence.words[end - 1]?.end ?? quantity.end };
}

const isSum = (word: Word | undefined): boolean =>
  word !== undefined && (word.part === 'number' || currencies.has(word.lower) || shortMagnitudes.has(word.lower));
