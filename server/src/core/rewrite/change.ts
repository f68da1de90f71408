import type { Sentence } from '../english/sentence.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { hasStop, plain, snippet, type Text } from './text.ts';

/** A sentence with the text that it was read from, markup included. Offsets of both count from `base` in the story. */
export interface Line {
  readonly sentence: Sentence;
  readonly source: string;
  readonly base: number;
  /** The whole story, for what one sentence cannot tell: whether a word is a name. */
  readonly story: string;
}

/** New words for a stretch of a line; an empty span inserts. */
export interface Change {
  readonly span: Span;
  readonly text: Text;
}

/** One way to rewrite, before it is a fix. */
export interface Option {
  readonly title: string;
  readonly changes: readonly Change[];
  /** Whether it neither changes who did what nor needs anything from the writer. */
  readonly safe?: boolean;
}

/** The line of a passage, in the tense in which it is written. */
export function lineOf({ story }: Reading, { sentence: told, block, base }: Passage): Line {
  const sentence = told.written ?? told;
  return { sentence, source: story.text.slice(base, block.span.end), base, story: story.text };
}

export const change = (span: Span, words: string | Text): Change => ({
  span: { start: span.start, end: span.end },
  text: typeof words === 'string' ? [words] : words,
});

export const insert = (at: number, words: string | Text): Change => change({ start: at, end: at }, words);

/** The options as fixes of one finding, in their order; the first is the preferred one. */
export function toFixes({ base }: Pick<Line, 'base'>, options: Iterable<Option>): readonly Fix[] {
  return [...options].map((option, index) => toFix(base, option, index === 0));
}

function toFix(base: number, { title, changes, safe = false }: Option, preferred: boolean): Fix {
  const ordered = joined(changes);
  const asSnippet = ordered.some(({ text }) => hasStop(text));
  let stops = 1;
  const edits = ordered.map(({ span, text }) => {
    const newText = asSnippet ? snippet(text, stops) : plain(text);
    stops += text.filter(part => typeof part !== 'string').length;
    return { span: { start: base + span.start, end: base + span.end }, newText };
  });
  return { title, kind: 'quickfix', preferred, safe: safe && !asSnippet, ...(asSnippet && { snippet: true }), edits };
}

/** The changes in the order of the text, those that touch made one, so that editors cannot apply them out of order. */
function joined(changes: readonly Change[]): readonly Change[] {
  const result: Change[] = [];
  for (const next of changes.map((made, index) => ({ ...made, index })).sort(byPlace)) {
    const last = result.at(-1);
    if (last && next.span.start <= last.span.end)
      result[result.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, next.span.end) },
        text: [...last.text, ...next.text],
      };
    else result.push({ span: next.span, text: next.text });
  }
  return result;
}

type Indexed = Change & { readonly index: number };
const byPlace = (a: Indexed, b: Indexed): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || a.index - b.index;
