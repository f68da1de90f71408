import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { type Span, shift } from '../span.ts';
import type { Entry, FrontMatter, FrontMatterProblem } from './story.ts';

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

/** What stands between the fences. Spans count from its start. */
export type Yaml = Pick<FrontMatter, 'entries' | 'problems'>;

/** Reads YAML as the keys of a story; what cannot be read becomes a problem. */
export function readYaml(yaml: string): Yaml {
  const problems: FrontMatterProblem[] = [];
  const document = parseDocument(yaml, { strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
  const unquoted = new Map<number, Span>();
  for (const error of [...document.errors].slice(0, 5)) {
    const [start = 0, end = start + 1] = error.pos;
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY') unquoted.set(start, restOfLine(yaml, start));
    problems.push(unquoted.has(start) ? unquotedAt(yaml, restOfLine(yaml, start)) : invalid(yaml, start, end, error));
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    problems.push({
      span: within(yaml, 0, yaml.trimEnd().length),
      message: 'The front matter must be a list of keys, such as “title: …”.',
    });
  }
  if (!isMap(contents)) return { entries: [], problems };
  const entries: Entry[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const node = value as Node | null;
    const keySpan = within(yaml, key.range[0], key.range[1]);
    const meant = unquoted.get(node?.range?.[0] ?? -1);
    if (meant) {
      const { start, end } = meant;
      entries.push({ key: String(key.value), keySpan, value: yaml.slice(start, end), valueSpan: meant, itemSpans: [] });
      continue;
    }
    entries.push({
      key: String(key.value),
      keySpan,
      value: plainValue(node, document),
      valueSpan: node?.range ? within(yaml, node.range[0], node.range[1]) : within(yaml, key.range[1], key.range[1]),
      itemSpans: isSeq(node) ? node.items.map(item => spanOf(item as Node, yaml)) : [],
    });
  }
  return { entries, problems };
}

const invalid = (yaml: string, start: number, end: number, { message }: Error): FrontMatterProblem => ({
  span: within(yaml, start, end),
  message: `This is not valid YAML: ${lowerFirst(message)}.`,
});

/** "title: Checkout: the rollback" is read as it is meant, and marked: other programs cannot read it. */
const unquotedAt = (yaml: string, span: Span): FrontMatterProblem => ({
  span,
  meant: JSON.stringify(yaml.slice(span.start, span.end)),
  message: 'A colon within a value looks like a key to YAML: put the value in quotes.',
});

const restOfLine = (yaml: string, start: number): Span =>
  within(yaml, start, start + (/[^\r\n]*/.exec(yaml.slice(start))?.[0].length ?? 0));

/** The value as plain data; anchors and aliases may not multiply it. */
function plainValue(node: Node | null, document: ReturnType<typeof parseDocument>): unknown {
  if (node === null) return null;
  try {
    return node.toJS(document, { maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function spanOf(node: Node, yaml: string): Span {
  return node.range ? within(yaml, node.range[0], node.range[1]) : { start: 0, end: 0 };
}

/** A span of at most one place beyond the text, with the blanks at its end left out. */
function within(yaml: string, start: number, end: number): Span {
  const from = Math.min(start, yaml.length);
  let to = Math.min(Math.max(end, from), yaml.length);
  while (to > from + 1 && /\s/.test(yaml[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
