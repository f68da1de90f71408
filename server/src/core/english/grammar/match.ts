import type { Word } from '../word.ts';

/** A phrase list prepared for matching on words. */
export interface PhraseSet {
  /** Phrases as words, by their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
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
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase().replace(contraction, '$1 $2').split(/\s+/);
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return { byFirst };
}

/** Every place in `words` (from `from` to `to`) where a phrase of the set stands, longest first, without overlaps. */
export function* findPhrases(words: readonly Word[], set: PhraseSet, from = 0, to = words.length): Generator<Match> {
  for (let at = from; at < to; at++) {
    const phrase = candidatesAt(set, words[at])?.find(
      candidate => at + candidate.length <= to && candidate.every((part, step) => isWord(words[at + step], part)),
    );
    if (!phrase) continue;
    yield { from: at, to: at + phrase.length, phrase: phrase.join(' ') };
    at += phrase.length - 1;
  }
}

/** The first such place, if any. */
export function firstPhrase(words: readonly Word[], set: PhraseSet, from = 0, to = words.length): Match | undefined {
  return findPhrases(words, set, from, to).next().value ?? undefined;
}

const isWord = (word: Word | undefined, part: string): boolean => word?.lower === part || word?.singular === part;

function candidatesAt({ byFirst }: PhraseSet, word: Word | undefined): readonly (readonly string[])[] | undefined {
  if (!word) return undefined;
  const plain = byFirst.get(word.lower);
  const singular = word.singular === word.lower ? undefined : byFirst.get(word.singular);
  return plain && singular ? [...plain, ...singular] : (plain ?? singular);
}
