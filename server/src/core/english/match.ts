import type { Word } from './word.ts';

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

/** Prepares phrases for {@link findPhrases}. Matching is on whole words, in any letter case; nouns match in the plural, too. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase().split(/[\s]+/);
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
    const lower = words[at]?.lower ?? '';
    const candidates = [...(set.byFirst.get(lower) ?? []), ...(set.byFirst.get(singular(lower)) ?? [])];
    const phrase = candidates.find(
      candidate =>
        at + candidate.length <= to && candidate.every((part, step) => sameNoun(words[at + step]?.lower ?? '', part)),
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

const sameNoun = (word: string, part: string): boolean => word === part || singular(word) === part;

/** A noun's singular by spelling: "stories" is "story", "passes" is "pass". */
export function singular(noun: string): string {
  if (/(ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
