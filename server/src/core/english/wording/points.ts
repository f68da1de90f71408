import { verbReadings } from '../grammar/verb.ts';
import { guessing, leavingBehind, lessonNouns, lessonPoints, worth } from '../lexicon/lessons.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "What this showed me is that …", "the thing that stuck with me is that …". */
export function isLeftBehind({ words }: Sentence): boolean {
  const opens = words.findIndex(({ lower }) => lower === 'what');
  const from = opens === 0 || isAfterHedge(words, opens) ? opens : theThing(words);
  if (from < 0) return false;
  const verb = words.findIndex((word, at) => at > from && lemmasOf(word).some(lemma => leavingBehind.has(lemma)));
  const is = words.findIndex(({ lemma }, at) => at > verb && lemma === 'be');
  const mine = words.slice(from, is).some(({ lower }) => /^(i|me|us|home)$/.test(lower));
  return verb > 0 && verb < from + 4 && is > verb && is < verb + 7 && mine && isPoint(words, is + 1);
}

/** "That openness pays", "how fragile it is", "the value of early involvement". */
const isPoint = (words: readonly Word[], at: number): boolean =>
  /^(that|how)$/.test(words[at]?.lower ?? '') || (words[at]?.lower === 'the' && worth.has(words[at + 1]?.lower ?? ''));

/** "I guess what I took away …", "and what …". */
const isAfterHedge = (words: readonly Word[], at: number): boolean =>
  /^(,|and|so|but)$/.test(words[at - 1]?.lower ?? '-') ||
  (at < 4 && guessing.has(words[at - 1]?.lemma ?? words[at - 1]?.lower ?? ''));

/** "One insight for me was how fragile retries are", "the big thing, for me, is that …". */
export function isPointForMe({ words }: Sentence): boolean {
  const opening = words.slice(0, 5);
  const named = opening.findIndex(({ singular }) => lessonPoints.has(singular) || lessonNouns.has(singular));
  const is = words.findIndex(({ lemma }) => lemma === 'be');
  const mine = words.findIndex(({ lower }, at) => lower === 'me' && words[at - 1]?.lower === 'for');
  return named >= 0 && mine > 0 && mine < is && is < 11 && isPoint(words, is + 1);
}

/** "Confirmed" in "what this confirmed" passes for a noun. */
const lemmasOf = ({ lemma, lower }: Word): readonly string[] =>
  lemma === undefined ? verbReadings(lower).map(reading => reading.lemma) : [lemma];

const theThing = (words: readonly Word[]): number =>
  /^(the|one)$/.test(words[0]?.lower ?? '') ? words.slice(0, 4).findIndex(({ lower }) => lower === 'that') : -1;
