import { verbReadings } from '../english/grammar/verb.ts';
import { bareNouns } from '../english/lexicon/bare-nouns.ts';
import { fittings } from '../english/lexicon/fittings.ts';
import { adverbs, determiners, numberWords, prepositions, pronouns } from '../english/lexicon/function-words.ts';
import { launches } from '../english/lexicon/launching.ts';
import { givenWords, names, namesInS } from '../english/lexicon/names.ts';
import { groups, massEndings, massNouns, pluralNouns, roles } from '../english/lexicon/nouns.ts';
import { customers } from '../english/lexicon/people.ts';
import { sites } from '../english/lexicon/teams.ts';
import { dateWords } from '../english/lexicon/units.ts';
import { wares } from '../english/lexicon/wares.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import type { Line } from './change.ts';
import { stop, type Text } from './text.ts';

/**
 * The spelling of a sentence's first word where it no longer comes first. A capital goes only where the word is known to
 * be no name; acronyms and words with capitals inside keep theirs.
 */
export function midSentence(line: Line, word: Word): string {
  const { words } = line.sentence;
  const written = line.source.slice(word.start, word.end);
  const first = words.find(({ part }) => part !== 'punctuation');
  const at = words.indexOf(word) + 1;
  const next = words[at]?.text === '&' ? words[at + 1] : words[at];
  if (word !== first || !/^\p{Lu}(?:\p{Ll}+(?:-\p{Ll}+)*)?$/u.test(written) || written === 'I') return written;
  return isCommon(line, word, next) ? written.replace(/^\p{Lu}/u, letter => letter.toLowerCase()) : written;
}

/** New words for `place`, with a capital where they open a sentence that is written with one. */
export function opening({ sentence }: Pick<Line, 'sentence'>, place: Span, words: Text): Text {
  const first = sentence.words.find(({ part }) => part !== 'punctuation');
  if (!first || place.start > first.start || !/^\p{Lu}/u.test(first.text)) return words;
  const at = words.findIndex(part => part !== '');
  return words.map((part, index) => {
    if (index !== at) return part;
    return typeof part === 'string' ? capital(part) : stop(capital(part.hint));
  });
}

/** The words with a capital where they begin with a small letter. */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

const closed = [determiners, pronouns, numberWords, prepositions, adverbs];
const common = [massNouns, pluralNouns, groups, roles, customers];
const commonInOne = [wares, launches, fittings, sites, bareNouns];

function isCommon(
  { story, source, sentence: { words, clauses } }: Line,
  { lower, singular, text, part, start }: Word,
  next: Word | undefined,
): boolean {
  if (closed.some(set => set.has(lower)) || part === 'number') return true;
  if (occurs(source, lower) || occurs(story, lower)) return true;
  if (dateWords.has(lower) || dateWords.has(singular) || names.has(lower) || names.has(singular)) return false;
  if (common.some(set => set.has(lower))) return true;
  if (next?.part === 'genitive' || /^\p{Lu}/u.test(next?.text ?? '') || givenWords.has(lower)) return false;
  if (isDescribed(words, next)) return false;
  if (massEndings.test(lower) || /-/.test(text) || verbReadings(lower).length > 0 || part === 'adjective') return true;
  if (commonInOne.some(set => set.has(singular))) return true;
  const verb = words[clauses.find(({ subject }) => subject?.head.start === start)?.verb.from ?? -1] ?? next;
  const plural = /[^su]s$/.test(lower) && !namesInS.has(lower) && /^(were|are|have|got|get)$/.test(verb?.lower ?? '');
  return plural || isListed(words, lower, next) || (next?.part === 'noun' && /[^su]s$/.test(next.lower));
}

/** "Pat, who ran the hatch, was moved". */
const isDescribed = (words: readonly Word[], next: Word | undefined): boolean =>
  next?.text === ',' && /^(who|whose|whom)$/.test(words[words.indexOf(next) + 1]?.lower ?? '');

/** "Flowers, candles and a rota": a plural among bare plurals. */
function isListed(words: readonly Word[], lower: string, next: Word | undefined): boolean {
  const other = words[words.indexOf(next as Word) + 1];
  const bare = other?.part === 'noun' && /^\p{Ll}+$/u.test(other.text) && other.singular !== other.lower;
  return /[^su]s$/.test(lower) && !namesInS.has(lower) && /^(,|and)$/.test(next?.lower ?? '') && bare;
}

/** Whether a word stands in a text on its own, in this letter case. */
function occurs(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\d]/u.test(around)) return true;
  }
  return false;
}
