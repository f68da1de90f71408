import { type Span, shift } from '../span.ts';
import type { Entry, FrontMatter, FrontMatterProblem } from './story.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Front matter larger than this is reported, not read: no story needs it, and it bounds time and memory. */
const longest = 64 * 1024;
const fence = /^---[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * Reads YAML front matter at the start of `text`, after a byte order mark if there is one. Never throws: what cannot
 * be read becomes a problem. Without a closing fence the front matter ends at the first line that is no key.
 */
export function readFrontMatter(text: string, read: (yaml: string) => Yaml = readYaml): FrontMatter | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const open = fence.exec(text.slice(start, start + 64));
  if (!open) return undefined;
  const from = start + open[0].length;
  const close = findClose(text, from);
  const to = close ? close.start : unclosedEnd(text, from);
  if (!close && to === from) return undefined;
  const span: Span = { start, end: close?.end ?? to };
  const problems: FrontMatterProblem[] = [];
  if (!close)
    problems.push({
      span: { start, end: start + 3 },
      message: 'The front matter is not closed: put a line with --- after its last key.',
    });
  if (to - from > longest) {
    problems.push({
      span: { start, end: start + 3 },
      message: 'The front matter is too long to read: keep it under 64 KB.',
    });
    return { span, entries: [], problems };
  }
  const yaml = read(text.slice(from, to));
  problems.push(...yaml.problems.map(problem => ({ ...problem, span: shift(problem.span, from) })));
  return { span, entries: yaml.entries.map(entry => placed(entry, from)), problems };
}

function placed(entry: Entry, by: number): Entry {
  return {
    ...entry,
    keySpan: shift(entry.keySpan, by),
    valueSpan: shift(entry.valueSpan, by),
    itemSpans: entry.itemSpans.map(span => shift(span, by)),
  };
}

function findClose(text: string, from: number): Span | undefined {
  const close = /^(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/gm;
  close.lastIndex = from;
  const match = close.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where front matter without a closing fence ends: at a blank line or a line that is no key, item or continuation. */
function unclosedEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
    line.lastIndex = at;
    const [match = ''] = line.exec(text) ?? [];
    if (!/^(?:[\w-]+[ \t]*:(?:\s|$)|[ \t]*-[ \t]|[ \t]+\S|#)/.test(match) || match === '') return at;
    at += match.length;
  }
  return at;
}
