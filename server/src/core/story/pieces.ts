import type { Markdown, Piece } from './markdown.ts';

/** Reads Markdown; given from outside so that it can be remembered between keystrokes. */
export type ReadMarkdown = (text: string) => Markdown;

/** A piece of a text; its own spans count from `base`. */
export interface Placed {
  readonly piece: Piece;
  readonly base: number;
}

/**
 * The pieces of the Markdown in `text` from `from` on, in order. Parts that stand on their own are read on their own,
 * so that a change costs the part that it is made in.
 */
export function* readPieces(text: string, from: number, read: ReadMarkdown): Generator<Placed> {
  const parts = partsOf(text, from, read);
  // A reference is one wherever its definition stands.
  const whole = parts.some(({ markdown }) => markdown.defines);
  for (const { start, markdown } of whole ? [{ start: from, markdown: read(text.slice(from)) }] : parts)
    for (const piece of markdown.pieces) yield { piece, base: start };
}

interface Part {
  readonly start: number;
  readonly markdown: Markdown;
}

/**
 * The parts of the text, each read on its own: whatever may be open at a blank line, only code and HTML go on after it
 * at the left margin. As long as a part ends in one of them it is read again with as much more behind it.
 */
function partsOf(text: string, from: number, read: ReadMarkdown): readonly Part[] {
  const starts = [from, ...startsAfterBlank(text, from)];
  const parts: Part[] = [];
  for (let first = 0; first < starts.length; ) {
    const start = starts[first] ?? text.length;
    for (let length = 1; ; length *= 2) {
      const next = first + length;
      const markdown = read(text.slice(start, starts[next]));
      if (markdown.open && next < starts.length) continue;
      parts.push({ start, markdown });
      first = next;
      break;
    }
  }
  return parts;
}

/** Where a line at the left margin follows a blank one. */
function startsAfterBlank(text: string, from: number): readonly number[] {
  const blank = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)(?=\S)/g;
  blank.lastIndex = from;
  const starts: number[] = [];
  for (let match = blank.exec(text); match; match = blank.exec(text)) starts.push(blank.lastIndex);
  return starts;
}
