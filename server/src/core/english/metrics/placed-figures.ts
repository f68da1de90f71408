import type { Quantity } from '../grammar/quantities.ts';
import { levelVerbs } from '../lexicon/changes.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isExchanged, isReached, pointsOn } from './figure-pairs.ts';

/**
 * Whether a number without a unit is a level by where it stands: one of two that are held against each other ("8 → 3",
 * "20:50 instead of 22:15", "52 for 52"), one beside its time ("14 before, 3 now"), or, in digits, what something else
 * came to ("the score passed 4.4"). A name ("Bus 12") and a mark that somebody was given are none.
 */
export function isPlacedFigure(sentence: Sentence, quantity: Quantity): boolean {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, quantity);
  if (quantity.kind === 'label') return isClock(words[from]) && isPair(words, from, to);
  if (quantity.kind !== 'count' || quantity.unit !== '') return false;
  if (isPair(words, from, to) || isBesideTime(words, to)) return true;
  return (quantity.digits && isPassed(sentence, quantity)) || isLevelOf(sentence, from, to);
}

const isClock = (word: Word | undefined): boolean => /^\d{1,2}[:.h]\d\d$/.test(word?.lower ?? '');

const isPair = (words: readonly Word[], from: number, to: number): boolean => {
  const rest = words.slice(to, to + 8);
  return pointsOn(rest) || isReached(words, from) || isExchanged(rest) || isAllOf(words, from, to);
};

/** "52 for 52": all that there are. */
const isAllOf = (words: readonly Word[], from: number, to: number): boolean =>
  words[to]?.lower === 'for' && words[to + 1]?.lower === words[from]?.lower;

/** "14 before", "only 3 now": the time stands behind it, and nothing that it opens. */
const isBesideTime = (words: readonly Word[], at: number): boolean =>
  /^(before|after|afterwards|now|then|today|left|remaining|previously|earlier)$/.test(words[at]?.lower ?? '') &&
  (words[at + 1]?.part ?? 'punctuation') === 'punctuation';

/** "We lost only four": how many it came to, and nothing behind it. */
const isLevelOf = ({ words, clauses }: Sentence, from: number, to: number): boolean =>
  (words[to]?.part ?? 'punctuation') === 'punctuation' &&
  clauses.some(
    ({ verb }) =>
      levelVerbs.has(verb.lemma) &&
      verb.voice === 'active' &&
      verb.to <= from &&
      words.slice(verb.to, from).every(({ part }) => part === 'adverb'),
  );

/** "The register broke 12,000": what is no person's deed. */
const isPassed = ({ words, clauses }: Sentence, { start }: Quantity): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'other' && verb.voice === 'active' && !verb.negated && words[verb.to]?.start === start,
  );
