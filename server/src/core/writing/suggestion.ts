import type { Span } from '../span.ts';

export type SuggestionKind = 'key' | 'value' | 'principle' | 'heading' | 'directive' | 'rule' | 'starter';

/** Something that a writer may want to write at a place, in the order in which it is best offered. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string;
  /** A paragraph or a list, in plain text. */
  readonly about?: string;
  /** Replaces the text of `span`. */
  readonly span: Span;
  readonly insert: string;
  /** Whether `insert` is an LSP snippet. */
  readonly snippet?: true;
}

/** Where a writer is about to write. */
export interface Place {
  readonly text: string;
  readonly offset: number;
  /** The text of the line up to the place. */
  readonly before: string;
}

export function placeAt(text: string, offset: number): Place {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { text, offset, before: text.slice(start, offset) };
}

/** The span of the last `length` characters before the place. */
export function spanBefore({ offset }: Place, length: number): Span {
  return { start: offset - length, end: offset };
}
