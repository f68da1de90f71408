import type { Word } from '../word.ts';

/** What only colours the talk, where a comma parts it from the sentence. */
const asides =
  /^(well|ok|okay|anyway|anyhow|look|right|yeah|yes|oh|alright|fine|now|honestly|frankly|actually|basically)$/;

/**
 * The words of a sentence without what only links it to the talk before it: "And we built", "Well, we built". A "so" or a
 * "then" in front mostly says more, and stays.
 */
export function withoutOpener(words: readonly Word[]): readonly Word[] {
  const [first, second, third] = words;
  if (!third) return words;
  if (/^(so|then)$/.test(first?.lower ?? '') && looksBack(second, third)) return words.slice(1);
  if (/^(and|but)$/.test(first?.lower ?? '') && second?.part !== 'punctuation' && second?.lower !== 'for')
    return words.slice(1);
  return asides.test(first?.lower ?? '') && second?.text === ',' ? words.slice(2) : words;
}

/** "So what I took from it is …", "then in hindsight": here they link, and no more. */
const looksBack = (second: Word | undefined, third: Word): boolean =>
  /^(what|looking)$/.test(second?.lower ?? '') ||
  (second?.lower === 'in' && /^(hindsight|retrospect)$/.test(third.lower));
