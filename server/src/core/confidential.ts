import { placeOf, type Reading } from './reading.ts';
import { capital } from './rewrite/capital.ts';
import type { Span } from './span.ts';
import type { Story } from './story/story.ts';

/** A confidential word in its place, and what to write instead. */
export interface Secret {
  readonly span: Span;
  /** As it is written, without markup. */
  readonly name: string;
  /** With a capital where it begins a sentence or a title, unless the name has none there. */
  readonly standIn: string;
  /** Whether other words may take its place: no markup stands within it, no link is found by it, and it is no part of an address. */
  readonly replaceable: boolean;
}

/**
 * Every place in the title and the prose where an entry of the confidential list stands: exact words, in any letter
 * case, over lines and emphasis; `*` at the end of an entry stands for the rest of the word, behind hyphens too. Not in
 * the targets of links and images, nor within the words of its own stand-in, which are what should stand there, nor
 * within a longer name of the list, and none where the front matter says `confidential: ok`.
 */
export function* secretsIn(reading: Reading, confidential: Readonly<Record<string, string>>): Generator<Secret> {
  const { story } = reading;
  const allowed = story.frontMatter?.entries.some(({ key, value }) => key === 'confidential' && value === 'ok');
  const entries = Object.entries(confidential);
  if (allowed || entries.length === 0) return;
  const shown = shownIn(story);
  const found = entries.flatMap(([entry, standIn]) =>
    [...occurrences(shown.text, entry, standIn)].map(place => ({ ...place, standIn })),
  );
  for (const { start, end, standIn } of apart(found)) {
    const places = shown.places.slice(start, end);
    const span = { start: places[0] as number, end: (places.at(-1) as number) + 1 };
    const name = places.map((place, at) => (shown.text[start + at] === ' ' ? ' ' : story.text[place])).join('');
    yield {
      span,
      name,
      standIn: /^\p{Ll}/u.test(name) || !opensSentence(reading, span.start) ? standIn : capital(standIn),
      replaceable: isWhole(story.text, span, name),
    };
  }
}

/** In the order of the text, without those that overlap one which begins before them or is longer. */
function* apart<Place extends Span>(places: readonly Place[]): Generator<Place> {
  let told = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < told) continue;
    told = place.end;
    yield place;
  }
}

function isWhole(text: string, span: Span, name: string): boolean {
  const { start, end } = span;
  const inAddress =
    /[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\.\p{L}/u.test(text.slice(end, end + 2));
  return !inAddress && text.slice(start, end).replace(/\s+/g, ' ') === name && !findsLink(text, span);
}

function opensSentence({ story: { text, title, topHeading }, passages }: Reading, at: number): boolean {
  const last = passages.findLast(passage => placeOf(passage, passage.sentence).start <= at);
  const openings = [title?.span, topHeading, last && placeOf(last, last.sentence)];
  return openings.some(
    opening => opening && opening.start <= at && !/[\p{L}\p{N}]/u.test(text.slice(opening.start, at)),
  );
}

/** What is read of a story, in small letters and with one blank between words; `places` are those of its characters. */
interface Shown {
  readonly text: string;
  readonly places: readonly number[];
}

/** The titles and the prose, a line each, without markup and targets. */
function shownIn({ text: source, title, topHeading, sections }: Story): Shown {
  let text = '';
  const places: number[] = [];
  const add = (words: string, start: number): void => {
    const lower = lowerCase(words);
    for (let at = 0; at < lower.length; at++) {
      const blank = /\s/.test(lower[at] as string);
      if (blank && text.endsWith(' ')) continue;
      text += blank ? ' ' : lower[at];
      places.push(start + at);
    }
    text += '\n';
    places.push(start + lower.length);
  };
  const headings = new Set([title?.span, topHeading].filter(span => span !== undefined));
  for (const { start, end } of headings) add(withoutTargets(unemphasised(source.slice(start, end))), start);
  for (const { span, prose } of sections.flatMap(({ blocks }) => blocks)) {
    const raw = (run: string, at: number): string =>
      unemphasised(source.slice(span.start + at, span.start + at + run.length));
    add(withoutTargets(prose.replace(opaqueRun, raw)), span.start);
  }
  return { text, places };
}

/** What a block's prose hides: code and quoted speech, which give a name away as well, and pictures. */
const opaqueRun = /\uE000+/g;

const unemphasised = (words: string): string => words.replace(/\*|__/g, blanks);

const withoutTargets = (words: string): string =>
  words.replace(
    /\](?:\([^()]*\)|\[[^[\]]*\])|<[^\s<>]*>|(?:https?:\/\/|mailto:|www\.)\S+|(?<!\S)[^\s@]+@\S+/gi,
    blanks,
  );

const blanks = (markup: string): string => ' '.repeat(markup.length);

function* occurrences(shown: string, entry: string, standIn: string): Generator<Span> {
  const open = entry.endsWith('*');
  const wanted = plain(open ? entry.slice(0, -1) : entry);
  if (wanted === '') return;
  const instead = plain(standIn);
  for (let at = shown.indexOf(wanted); at >= 0; at = shown.indexOf(wanted, at + wanted.length)) {
    const stop = open ? endOfWord(shown, at + wanted.length) : at + wanted.length;
    const around = shown.slice(Math.max(0, stop - instead.length), at + instead.length);
    const replaced = instead.includes(wanted) && around.includes(instead);
    if (!replaced && !isLetter(shown[at - 1]) && !isLetter(shown[stop])) yield { start: at, end: stop };
  }
}

function endOfWord(shown: string, from: number): number {
  let end = from;
  while (isLetter(shown[end]) || (/^[-‐‑]$/.test(shown[end] ?? '') && isLetter(shown[end + 1]))) end++;
  return end;
}

/** Whether a place stands in a link without a target of its own, such as `[Acme]`, that the story defines elsewhere. */
function findsLink(text: string, { start, end }: Span): boolean {
  const [from, to] = [text.lastIndexOf('[', start), text.indexOf(']', end)];
  return from >= 0 && to >= 0 && lowerCase(text).includes(`${lowerCase(text.slice(from, to + 1))}:`);
}

const plain = (words: string): string => lowerCase(words).replace(/\s+/g, ' ');

/** In small letters, at the same length: “İ” is the one letter that would become longer. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
