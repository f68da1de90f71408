import { dateWords, durations } from '../english/lexicon/units.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { hash } from '../hash.ts';
import type { Reading } from '../reading.ts';
import type { Fingerprint } from './entry.ts';

/** So many particulars of a kind are kept, in the order of the text. */
const most = 40;

/** What a story is compared by. */
export function fingerprintOf({ passages }: Reading): Fingerprint {
  const sentences = passages.map(({ sentence }) => sentence);
  const things = sentences.flatMap(({ words }) => words.filter(isThing).map(({ singular }) => singular));
  return {
    things: hashed(things),
    names: hashed(sentences.flatMap(namesIn)),
    figures: hashed(sentences.flatMap(figuresIn)),
  };
}

const hashed = (particulars: readonly string[]): readonly number[] =>
  [...new Set(particulars)].slice(0, most).map(hash);

const isThing = ({ part, lower }: Word): boolean => part === 'noun' && !durations.has(lower) && !dateWords.has(lower);

/** Words with a capital inside a sentence: people, places, products. */
const namesIn = ({ words }: Sentence): readonly string[] =>
  words
    .slice(1)
    .filter(isName)
    .map(({ lower }) => lower);

const isName = ({ part, text, lower }: Word): boolean =>
  part === 'noun' && /^\p{Lu}\p{Ll}/u.test(text) && !dateWords.has(lower);

/** Numbers with their units: "31 crossings". A number of one digit says little. */
const figuresIn = ({ quantities }: Sentence): readonly string[] =>
  quantities
    .filter(({ digits, value }) => digits && (value >= 10 || !Number.isInteger(value)))
    .map(({ value, kind }) => `${kind} ${value}`);
