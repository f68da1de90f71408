import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { scarcities } from '../lexicon/amounts.ts';
import { outcomes } from '../lexicon/attribution.ts';
import { sinceThen } from '../lexicon/delivery.ts';
import { gone } from '../lexicon/handing.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const scarce = phraseSet(scarcities);
const fraction = phraseSet(['a fraction of', 'a small fraction of', 'a tiny fraction of']);

/** Amounts next to nothing where a figure belongs: "hardly any falls since", "a fraction of what it was". */
export function* scarcitiesIn(sentence: Sentence): Generator<Match> {
  for (const match of findPhrases(sentence.words, scarce)) if (isScarceNow(sentence.words, match)) yield match;
  for (const match of findPhrases(sentence.words, fraction)) if (isOfBefore(sentence.words, match)) yield match;
}

/** "Is a fraction of what it was", "of the year before", "of last year"; not "a fraction of a gram". */
const isOfBefore = (words: readonly Word[], { to }: Match): boolean =>
  /^(what|its|their|last)$/.test(words[to]?.lower ?? '') ||
  words.slice(to, to + 5).some(({ lower }) => /^(before|previous|earlier|former|old|usual|original)$/.test(lower));

/** "Since August hardly any fuse has burned", "there were hardly any complaints": how things are now, or an outcome. */
function isScarceNow(words: readonly Word[], { from, to, phrase }: Match): boolean {
  const [before, next] = [words[from - 1], words[to]];
  const isSaid = words[from - 1]?.lemma === 'be' && /^(very )?few$/.test(phrase);
  if (isSaid) return (next?.part ?? 'punctuation') === 'punctuation' || isPresent(next);
  if (phrase === 'few' && before && before.part !== 'punctuation') return false;
  const counts = next?.part === 'noun' || next?.part === 'adjective' || next?.form === 'ing';
  return counts && (words.some(isPresent) || outcomes.has(next?.lower ?? ''));
}

const isPresent = (word: Word | undefined): boolean =>
  word !== undefined && (gone.has(word.lower) || sinceThen.has(word.lower));
