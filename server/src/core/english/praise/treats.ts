import { things } from '../lexicon/honours.ts';
import {
  feeders,
  handingOver,
  portions,
  sendingOff,
  sharers,
  sharingOut,
  tradeMarks,
  treats,
} from '../lexicon/treats.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether somebody says thanks with something to eat or to keep: "a farmer's wife dropped off two pies", "the growers gave
 * us a basket of figs", "I got a hand-carved spoon from a shepherd"; no delivery.
 */
export function isTreatGiven(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, subject } = clause;
  const [, to] = wordRange(sentence, clause);
  if (verb.negated || verb.voice === 'passive' || feeders.has(subject?.head.lower ?? '')) return false;
  if (words.slice(verb.to).some(({ lower }, at, rest) => tradeMarks.has(lower) && rest[at + 1]?.lower !== 'of'))
    return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = words.slice(verb.to, to);
  const at = behind.findIndex((_, place) => isTreat(behind, place));
  if (at < 0) return false;
  const toUs = behind.some(({ lower }) => /^(me|us)$/.test(lower));
  if (/^(I|we)$/.test(actor) || (actor === 'dropped' && !toUs))
    return /^(get|receive)$/.test(lemma) && behind.slice(at).some(({ lower }) => lower === 'from');
  if (
    !handingOver.has(lemma) ||
    !(actor === 'dropped' || (actor === 'other' && !things.has(subject?.head.lower ?? '')))
  )
    return false;
  if (toUs || (sharingOut.has(lemma) && behind.some(({ lower }) => sharers.has(lower)))) return true;
  return sendingOff.has(lemma) && !isSentTo(behind);
}

/** A treat at the end of its phrase, new to the story: "two pies", "a whole goat", not "the bread", "her lunch break". */
function isTreat(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.part !== 'noun' || !(treats.has(word.singular) || treats.has(word.lower))) return false;
  const next = words[at + 1];
  if (next?.part === 'noun' && !treats.has(next.singular) && next.text === next.lower) return false;
  const sharer = words.findLastIndex(({ lower }, place) => place < at && sharers.has(lower));
  const before = words.slice(Math.max(0, at - 5, sharer + 1), at);
  if (before.some(({ lower, part }) => part === 'preposition' && !/^(for|of|to|over|in|on)$/.test(lower))) return false;
  const article = before.findLast(({ part }) => part === 'determiner');
  return !/^(the|this|that|his|her|its|their|our|no|every)$/.test(article?.lower ?? '') || isPortion(before);
}

/** "A tray of eclairs", "a slice of her wedding cake". */
const isPortion = (words: readonly Word[]): boolean =>
  words.some(({ singular, part }, at) => part === 'noun' && portions.has(singular) && words[at + 1]?.lower === 'of');

/** "Sent the bread to the wards". */
const isSentTo = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => lower === 'to' && /^(determiner|noun)$/.test(words[at + 1]?.part ?? ''));
