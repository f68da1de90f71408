import type { Span } from './span.ts';
import type { Story } from './story/story.ts';

/** A confidential word in its place, and what to write instead. */
export interface Secret {
  readonly span: Span;
  readonly standIn: string;
}

/**
 * Every place in the title and the prose where an entry of the confidential list stands: exact words, in any letter
 * case; `*` at the end of an entry stands for the rest of the word. Not within the words of its own stand-in, which are what
 * should stand there, and none where the front matter says `confidential: ok`.
 */
export function* secretsIn(story: Story, confidential: Readonly<Record<string, string>>): Generator<Secret> {
  const allowed = story.frontMatter?.entries.some(({ key, value }) => key === 'confidential' && value === 'ok');
  const entries = Object.entries(confidential);
  if (allowed || entries.length === 0) return;
  const places = [
    ...(story.title ? [story.title.span] : []),
    ...story.sections.flatMap(({ blocks }) => blocks.map(({ span }) => span)),
  ];
  const lowered = places.map(({ start, end }) => [start, lowerCase(story.text.slice(start, end))] as const);
  for (const [entry, standIn] of entries) {
    for (const [start, lower] of lowered) yield* occurrences(lower, start, entry, standIn);
  }
}

function* occurrences(lower: string, start: number, entry: string, standIn: string): Generator<Secret> {
  const open = entry.endsWith('*');
  const wanted = lowerCase(open ? entry.slice(0, -1) : entry);
  if (wanted === '') return;
  const instead = lowerCase(standIn);
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    let stop = at + wanted.length;
    while (open && isLetter(lower[stop])) stop++;
    const around = lower.slice(Math.max(0, stop - instead.length), at + instead.length);
    const replaced = instead.includes(wanted) && around.includes(instead);
    if (!replaced && !isLetter(lower[at - 1]) && !isLetter(lower[stop]))
      yield { span: { start: start + at, end: start + stop }, standIn };
  }
}

/** In small letters, at the same length: “İ” is the one letter that would become longer. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
