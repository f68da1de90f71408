import {
  being,
  bodily,
  changing,
  fears,
  feelings,
  heldFeelings,
  inclined,
  moods,
  wonOver,
} from '../lexicon/feelings.ts';
import { selves } from '../lexicon/function-groups.ts';
import { fearful } from '../lexicon/stances.ts';
import { isAnybody, isWholeTrade } from '../people/crowds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** "Members were getting bored", "shoppers are price-sensitive". */
export const isSaidToBe = ({ words }: Sentence, { verb }: Clause): boolean =>
  being.has(verb.lemma) &&
  words
    .slice(verb.from, verb.to + 4)
    .some((_, at) => isFeeling(words, verb.from + at) || isDisposedTo(words, verb.from + at));

/** "Wary of the kiosk", "sceptical about it", "reluctant to pay online"; a fear may be of what was there. */
const isDisposedTo = (words: Sentence['words'], at: number): boolean => {
  const [word = '', next = '', then = ''] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (next === 'to') return inclined.has(word) || (word === 'ready' && changing.has(then));
  return fearful.has(word) && !fears.has(word) && /^(of|about|towards?)$/.test(next);
};

const isFeeling = (words: Sentence['words'], at: number): boolean => {
  const word = words[at]?.lower ?? '';
  return feelings.has(word) && (!bodily.has(word) || isOfMind(words, at + 1));
};

/** "Sick of it", "too tired to read", "hungry and bored". */
const isOfMind = (words: Sentence['words'], at: number): boolean =>
  /^(of|for|to)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'and' && feelings.has(words[at + 1]?.lower ?? ''));

/** "The doctors were all frustrated with the form", "the day crews were fond of it": a whole trade's mood. */
export function isFedUp({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.negated || !subject || !isWholeTrade(words, subject)) return false;
  if (words.slice(verb.to, verb.to + 5).some(({ lower }) => selves.has(lower))) return false;
  if (verb.voice === 'passive') return feelings.has(verb.head.lower);
  if (!being.has(verb.lemma) || verb.lemma === 'seem') return false;
  return words
    .slice(verb.from, verb.to + 3)
    .some(({ lower }, at) => isFeeling(words, verb.from + at) && !heldFeelings.has(lower));
}

/** "Won over by the softer seats, riders renewed", "tired of queues, members left": why they did it, in front of it. */
export function isMovedTo(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, verb } = clause;
  const first = words[0];
  const comma = words.findIndex(({ text }) => text === ',');
  if (!subject || !first || comma < 2 || subject.from !== comma + 1 || verb.tense === 'conditional') return false;
  const moved = feelings.has(first.lower) || (first.lemma !== undefined && moods.has(first.lemma)) || isWonOver(words);
  return moved && isAnybodyOrTrade(sentence, subject, clause);
}

const isWonOver = ([first, second]: Sentence['words']): boolean => wonOver.has(`${first?.lower}-${second?.lower}`);

const isAnybodyOrTrade = (sentence: Sentence, subject: NounPhrase, clause: Clause): boolean =>
  isAnybody(sentence, subject, clause) || isWholeTrade(sentence.words, subject);
