import type { Span } from '../../span.ts';
import { firstPhrase, type Match, phraseSet } from '../grammar/match.ts';
import { priceLabels, prices } from '../lexicon/costs.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const priceSet = phraseSet(prices);

/** "No longer had to wait", "did not go over budget". */
const isSpared = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lower === 'longer' && words[at - 2]?.lower === 'no') ||
  /^(not|n't|never|without)$/.test(words[at - 1]?.lower ?? '');

/** "The price was also better": no price that was paid. */
const isSaidOf = (words: readonly Word[], to: number): boolean =>
  words
    .slice(to, to + 2)
    .some(({ lower }) => /^(better|lower|right|good|fair|fine|ok|okay|same|reasonable)$/.test(lower));

/** "In exchange with marketing": in contact. */
const isContact = (words: readonly Word[], { phrase, to }: { readonly phrase: string; readonly to: number }): boolean =>
  phrase === 'in exchange' && words[to]?.lower === 'with';

/** Where a sentence calls a price a price: "at the cost of". */
export const priceIn = remembered((sentence: Sentence): Span | undefined => {
  const price = firstPhrase(sentence.words, priceSet) ?? barePrice(sentence.words);
  return price &&
    !isContact(sentence.words, price) &&
    !isSaidOf(sentence.words, price.to) &&
    !isSpared(sentence.words, price.from)
    ? spanOf(sentence, price.from, price.to)
    : undefined;
});

/** "Price was one week", "cost is that the small ones wait": without the article. */
function barePrice(words: readonly Word[]): Match | undefined {
  if (isWhatItTook(words)) return { phrase: 'what it took', from: 0, to: 3 };
  const from = /^(a|an|the|one|another|only|my)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const isSide = words[from + 1]?.lower === 'side' && /^(down|bad|negative|dark|minus)$/.test(words[from]?.lower ?? '');
  const at = isSide ? from + 1 : from;
  const [noun, verb] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const [first] = words.slice(at + 2);
  if ((isSide || priceLabels.has(words[at]?.singular ?? '')) && verb === ':' && first)
    return /^(none|no|nothing|zero|nil|not|0)$/.test(first.lower) ? undefined : { phrase: noun, from: 0, to: at + 2 };
  if (isSide && /^(is|was)$/.test(verb)) return { phrase: noun, from: 0, to: at + 2 };
  if (at > 0) return undefined;
  return /^(cost|price)$/.test(noun) && /^(is|was)$/.test(verb)
    ? { phrase: `${noun} ${verb}`, from: 0, to: 2 }
    : undefined;
}

/** "What it took: my Friday evenings", "what that cost was a second van". */
const isWhatItTook = ([what, it, took, mark]: readonly Word[]): boolean =>
  what?.lower === 'what' &&
  /^(it|this|that)$/.test(it?.lower ?? '') &&
  /^(take|cost)$/.test(took?.lemma ?? '') &&
  /^(:|was|is|were|–|—)$/.test(mark?.text ?? '');

const paidFor = phraseSet(['at the cost of', 'at the price of', 'at the expense of']);

/** Whether a sentence says outright what was paid for a result: "at the price of seven points". */
export const atPriceOf = ({ words }: Sentence): boolean => firstPhrase(words, paidFor) !== undefined;

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
