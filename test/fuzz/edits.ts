import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { piece, separator } from './texts.ts';

/** Replaces some of a text: where and how much, as shares of what is there. Without a place, the whole. */
export interface TextEdit {
  readonly place: { readonly start: number; readonly length: number } | undefined;
  readonly text: string;
}

const steps = 10_000;
const typed = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 2, arbitrary: fc.string({ maxLength: 3 }) },
  { weight: 2, arbitrary: separator },
  { weight: 3, arbitrary: fc.constant('') },
);

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  place: fc.option(fc.record({ start: fc.nat(steps), length: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(steps)) }), {
    freq: 12,
    nil: undefined,
  }),
  text: typed,
});

/** A text before it is edited, and its edits in turn. Each edit is told as an editor tells it, and made without its library. */
export interface Edited {
  readonly text: string;
  readonly change: TextDocumentContentChangeEvent;
}

/** Makes an edit. A place is never between a carriage return and its line feed, where no editor lets a cursor stand. */
export function edited(before: string, { place, text }: TextEdit): Edited {
  if (!place) return { text, change: { text } };
  const start = standing(before, Math.floor((place.start / steps) * before.length));
  const end = standing(before, Math.min(before.length, start + Math.floor((place.length / steps) * before.length)));
  return {
    text: before.slice(0, start) + text + before.slice(end),
    change: { range: { start: positionOf(before, start), end: positionOf(before, end) }, text },
  };
}

const standing = (text: string, at: number): number => (text[at - 1] === '\r' && text[at] === '\n' ? at + 1 : at);

function positionOf(text: string, at: number): { line: number; character: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
