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
  const alike: Map<string, string | readonly (readonly string[])[]> = byFirstWord(phrases);
  return {
    openingWith(word) {
      const known = alike.get(word);
      if (typeof known !== 'string') return known;
      const taken = known
        .split('\n')
        .map(inWords)
        .sort((a, b) => b.length - a.length);
      alike.set(word, taken);
      return taken;
    },
  };
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
    if (!word) continue;
    const { lower, singular } = word;
    const phrase =
      standing(words, at, to, set.openingWith(lower)) ??
      (singular === lower ? undefined : standing(words, at, to, set.openingWith(singular)));
    if (phrase) return { from: at, to: at + phrase.length, phrase: phrase.join(' ') };
  }
  return undefined;
}

/** Which phrase stands at a word, the longest first. */
function standing(
  words: readonly Word[],
  at: number,
  to: number,
  phrases: readonly (readonly string[])[] | undefined,
): readonly string[] | undefined {
  if (phrases) for (const phrase of phrases) if (at + phrase.length <= to && stands(words, at, phrase)) return phrase;
  return undefined;
}

/** Whether a phrase, whose first word stands at `at`, goes on there. */
function stands(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let step = 1; step < phrase.length; step++) {
    const word = words[at + step];
    if (word?.lower !== phrase[step] && word?.singular !== phrase[step]) return false;
  }
  return true;
}
