import { interned } from '../lexicon/words.ts';
import type { Word } from '../word.ts';

/** A phrase list prepared for matching on words. */
export interface PhraseSet {
  /** Phrases as words, longest first, that open with a lower-case word. */
  openingWith(word: string): readonly (readonly string[])[] | undefined;
}

/** A place where a phrase stands: `from` included, `to` excluded, counted in words. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** What the tokens of a text part from the word before it: "n't", "'s". */
const contraction = /(\w)(n't|'(?:s|d|m|re|ve|ll))(?!\w)/g;

/** Prepares phrases for {@link findPhrases}. Matching is on whole words, in any letter case; nouns match in the plural, too. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const written = byFirstWord(phrases);
  const taken = new Map<string, readonly (readonly string[])[]>();
  const take = (word: string): readonly (readonly string[])[] | undefined => {
    const alike = written
      .get(word)
      ?.split('\n')
      .map(inWords)
      .sort((a, b) => b.length - a.length);
    if (alike) taken.set(word, alike);
    written.delete(word);
    return alike;
  };
  return { openingWith: word => taken.get(word) ?? take(word) };
}

/**
 * The phrases that open with a word, a line each, by that word: most lists hold many that no story comes near to, so they
 * are taken apart late, and stand in one text until then.
 */
function byFirstWord(phrases: Iterable<string>): Map<string, string> {
  const alike = new Map<string, string[]>();
  for (const phrase of phrases) {
    const written = inTokens(phrase.toLowerCase());
    const space = written.search(/\s/);
    const first = space < 0 ? written : written.slice(0, space);
    const others = alike.get(first);
    if (others) others.push(written);
    else alike.set(first, [written]);
  }
  return new Map([...alike].map(([first, lines]) => [first, lines.join('\n')]));
}

const inTokens = (phrase: string): string => (phrase.includes("'") ? phrase.replace(contraction, '$1 $2') : phrase);
const inWords = (phrase: string): readonly string[] => phrase.split(/\s+/).map(interned);

/** Every place in `words` (from `from` to `to`) where a phrase of the set stands, longest first, without overlaps. */
export function* findPhrases(words: readonly Word[], set: PhraseSet, from = 0, to = words.length): Generator<Match> {
  for (let match = firstPhrase(words, set, from, to); match; match = firstPhrase(words, set, match.to, to)) yield match;
}

/** The first such place, if any. */
export function firstPhrase(words: readonly Word[], set: PhraseSet, from = 0, to = words.length): Match | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at];
    const phrase =
      word &&
      (standing(words, at, to, set.openingWith(word.lower)) ??
        (word.singular === word.lower ? undefined : standing(words, at, to, set.openingWith(word.singular))));
    if (phrase) return { from: at, to: at + phrase.length, phrase: phrase.join(' ') };
  }
  return undefined;
}

/** Which phrase stands at a word, the longest first. */
const standing = (
  words: readonly Word[],
  at: number,
  to: number,
  phrases: readonly (readonly string[])[] | undefined,
): readonly string[] | undefined =>
  phrases?.find(phrase => at + phrase.length <= to && phrase.every((part, step) => isWord(words[at + step], part)));

const isWord = (word: Word | undefined, part: string): boolean => word?.lower === part || word?.singular === part;
