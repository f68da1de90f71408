import type { Span } from '../span.ts';

export const formats = ['behavioral', 'design', 'metrics', 'estimate', 'prfaq', 'journal', 'compensation'] as const;
export type Format = (typeof formats)[number];

/** What a stretch of a story is for. `lead` comes before the first section; `body` is prose that no label claims. */
export type SectionKind =
  | 'lead'
  | 'body'
  | 'situation'
  | 'task'
  | 'action'
  | 'alternatives'
  | 'trade-off'
  | 'result'
  | 'reflection'
  | 'follow-up'
  | 'customer'
  | 'struggle'
  | 'solution'
  | 'sacrifice'
  | 'measure'
  | 'operations'
  | 'job'
  | 'outcome'
  | 'leading indicator'
  | 'guardrail'
  | 'defence'
  | 'assumptions'
  | 'model'
  | 'first cut'
  | 'press release'
  | 'customer quote'
  | 'external faq'
  | 'internal faq'
  | 'decision'
  | 'evidence'
  | 'what would change it'
  | 'hindsight'
  | 'level and scope'
  | 'package'
  | 'trade';

/**
 * A paragraph, list item or table cell: the unit that English is read in.
 * `prose` has exactly the length of `span`: whatever is not the writer's own prose (markup, code, quoted speech) is
 * masked character by character, so an offset into `prose` plus `span.start` is an offset into the story.
 */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'cell';
  readonly span: Span;
  readonly prose: string;
}

export interface Section {
  readonly kind: SectionKind;
  /** The words of the heading or label, without its marks; absent for text that no heading introduces. */
  readonly heading: Span | undefined;
  /** Set where its heading is a label, which may stand before more than it names. */
  readonly runIn: true | undefined;
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** One key of the front matter, with the places of its key and value. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  readonly valueSpan: Span;
  /** Places of the items where the value is a list, in order. */
  readonly itemSpans: readonly Span[];
}

/** A place where the front matter cannot be read or used, told to the writer. */
export interface FrontMatterProblem {
  readonly span: Span;
  readonly message: string;
  /** What was probably meant, to stand in place of `span`. */
  readonly meant?: string;
}

export interface FrontMatter {
  /** From the opening to the closing fence. */
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly problems: readonly FrontMatterProblem[];
}

/** `<!-- debrief-disable … -->` and its kin; no `rules` means all rules. A comment that only begins like them is unknown. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'unknown';
  readonly rules: readonly string[];
  readonly span: Span;
}

/** A story as read from its text. Reading never fails: what cannot be understood is prose or a front-matter problem. */
export interface Story {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly format: Format;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** The words of the first heading of depth 1 that names no section; the title, where the front matter has none. */
  readonly topHeading: Span | undefined;
  /** Principle names as written, primary first. */
  readonly principles: readonly string[];
  /** Rules that the front matter switches off. */
  readonly ignore: readonly string[];
  /** In order of appearance. A story without headings or labels is one section of kind `body`. */
  readonly sections: readonly Section[];
  /** The words of headings that part a story and name no section, in order. */
  readonly unread: readonly Span[];
  /** Whether headings or labels part the story: a lone label of the background, of a price or a lesson does not. */
  readonly labelled: boolean;
  readonly directives: readonly Directive[];
}
