import type { Markdown } from './markdown.ts';
import { maskText } from './mask.ts';

/** A line that opens like prose and holds no character that Markdown could mean something by. */
const plainLine = /^(?!\d{1,9}[.)])[\p{L}\d“‘"'$€£][^\\`*_{}[\]<>~|&@#\t\p{C}]*(?<!\s)$/u;
const blankLines = /^(?:[\r\n][ \t\r\n]*)?$/;
const link = /:\/\/|www\./i;

/**
 * What {@link readMarkdown} answers, where the text is a paragraph or a heading without any markup, or blank; undefined
 * where only a parser can tell.
 */
export function readPlain(text: string): Markdown | undefined {
  const content = text.trimEnd();
  if (!blankLines.test(text.slice(content.length)) || link.test(content)) return undefined;
  const depth = /^#{0,6}(?= )/.exec(content)?.[0].length ?? 0;
  const words = { start: depth === 0 ? 0 : depth + 1, end: content.length };
  const lines = content.slice(words.start).split(/\r\n|\n|\r/);
  if (content === '') return { pieces: [], open: false, defines: false };
  if (!lines.every(line => plainLine.test(line)) || (depth > 0 && lines.length > 1)) return undefined;
  const span = { start: 0, end: content.length };
  const piece =
    depth > 0
      ? ({ type: 'heading', depth, words, span } as const)
      : ({ type: 'prose', kind: 'paragraph', prose: maskText(content), span } as const);
  return { pieces: [piece], open: false, defines: false };
}
