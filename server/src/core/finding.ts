import type { Span } from './span.ts';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** The part of an interviewer's verdict that a rule speaks to; `structure` rules speak to none. */
export type Layer = 'ownership' | 'judgment' | 'influence' | 'evidence' | 'structure';

/** What a rule needs to read before it can speak: a sentence and its neighbours, a story, or all stories. */
export type Scope = 'sentence' | 'story' | 'workspace';

/** Replaces the text of `span` by `newText`. Spans are offsets into the story's text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * One way to mend a finding, as data. A `safe` fix never changes who did what and needs nothing from the writer.
 * When `snippet` is true, `newText` is an LSP snippet whose stops the writer fills in.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'quickfix';
  readonly preferred: boolean;
  readonly safe: boolean;
  readonly snippet?: true;
  readonly edits: readonly Edit[];
}

/** A second place that explains a finding. */
export interface Related {
  /** The story that the place is in, as the caller names it; absent where it is the finding's own. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/** A place where the story loses the room. `message` says what is heard, why it fails and what to write instead. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly scope: Scope;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}
