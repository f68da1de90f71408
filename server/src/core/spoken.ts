import { createMemory } from './memory.ts';
import type { Passage, Reading } from './reading.ts';
import { withoutComments } from './story/comments.ts';
import type { SectionKind } from './story/story.ts';

/** Sections that are written for the candidate alone, and not told. */
export const silentSections: ReadonlySet<SectionKind> = new Set(['alternatives', 'follow-up']);

/** Length of a story when it is told: only what the candidate says counts, so no headings, tables, quotes in blocks or options. */
export interface Spoken {
  /** Words as they are said: "$3.4M" is five. */
  readonly words: number;
  /** Whole seconds. */
  readonly seconds: number;
}

/** The spoken length of a story at `wordsPerMinute`. */
export function spokenLength({ story, passages }: Reading, wordsPerMinute: number): Spoken {
  let words = 0;
  const seen = new Set<unknown>();
  for (const { block, section } of passages) {
    if (seen.has(block) || block.kind === 'cell' || silentSections.has(section.kind)) continue;
    seen.add(block);
    words += saidWords(story.text.slice(block.span.start, block.span.end));
  }
  return { words, seconds: Math.round((words / wordsPerMinute) * 60) };
}

/** The spoken words of one sentence. */
export function spokenWords({ story }: Reading, { sentence, base }: Passage): number {
  return saidWords(story.text.slice(base + sentence.start, base + sentence.end));
}

/** How many words a text is when it is said. Markdown marks, link targets and comments are not said. */
export const saidWords = (text: string): number => counted(text, () => countWords(text));

const counted = createMemory<number>(50_000);

function countWords(text: string): number {
  const said = withoutComments(text)
    .replace(/\]\([^()\s]*\)/g, ' ')
    .replace(/[*_`#|[\]]/g, ' ');
  let words = 0;
  for (const [token] of said.matchAll(/[^\s—–]+/g)) if (/[\p{L}\p{N}]/u.test(token)) words += tokenWords(token);
  return words;
}

function tokenWords(token: string): number {
  if (!/\d/.test(token)) return 1;
  const number = /^[^\p{L}\d\p{Sc}]*(\p{Sc})?(\d[\d,]*)(\.\d+)?(bn|[kmbKMB](?![a-z]))?([%\p{Sc}])?/u.exec(token);
  if (!number || /^\d+(st|nd|rd|th)\b/.test(token)) return 1;
  const [, currency, whole = '', fraction, scale, unit] = number;
  const decimals = fraction ? fraction.length : 0;
  return (
    (isYear(whole) ? 2 : integerWords(Number(whole.replaceAll(',', '')))) +
    decimals +
    (scale ? 1 : 0) +
    (currency ? 1 : 0) +
    (unit ? 1 : 0)
  );
}

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

/** Words of a whole number in English, "and" left out: 1,900 is "one thousand nine hundred". */
function integerWords(value: number): number {
  if (!Number.isFinite(value) || value >= 1e12) return 4;
  if (value === 0) return 1;
  let words = 0;
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (group === 0) continue;
    const tens = group % 100;
    words += (group >= 100 ? 2 : 0) + (tens === 0 ? 0 : tens < 20 || tens % 10 === 0 ? 1 : 2) + (scale > 0 ? 1 : 0);
  }
  return words;
}
