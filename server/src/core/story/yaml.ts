import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../span.ts';
import type { Entry, FrontMatter, FrontMatterProblem } from './story.ts';

/** What stands between the fences. Spans count from its start. */
export type Yaml = Pick<FrontMatter, 'entries' | 'problems'>;

/** Reads YAML as the keys of a story; what cannot be read becomes a problem. */
export function readYaml(yaml: string): Yaml {
  const { document, unquoted } = parsed(yaml);
  const problems: FrontMatterProblem[] = unquoted.map(span => unquotedAt(yaml, span));
  for (const error of document.errors.slice(0, 5)) {
    const [start = 0, end = start + 1] = error.pos;
    problems.push({
      span: within(yaml, start, end),
      message: `This is not valid YAML: ${lowerFirst(error.message)}.`,
    });
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
    const meant = unquoted.find(({ start }) => start === node?.range?.[0]);
    entries.push({
      key: String(key.value),
      keySpan: within(yaml, key.range[0], key.range[1]),
      value: meant ? yaml.slice(meant.start, meant.end) : plainValue(node, document),
      valueSpan: node?.range ? within(yaml, node.range[0], node.range[1]) : within(yaml, key.range[1], key.range[1]),
      itemSpans: isSeq(node) ? node.items.map(item => spanOf(item as Node, yaml)) : [],
    });
  }
  return { entries, problems };
}

/** YAML, and the values in it that a colon makes look like keys: they are taken as text. */
interface Parsed {
  readonly document: ReturnType<typeof parseDocument>;
  readonly unquoted: readonly Span[];
}

function parsed(yaml: string): Parsed {
  const unquoted: Span[] = [];
  let text = yaml;
  for (;;) {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const nested = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
    const span = nested && restOfLine(yaml, nested.pos[0]);
    if (!span || unquoted.length === mostUnquoted || unquoted.some(({ start }) => start === span.start))
      return { document, unquoted };
    unquoted.push(span);
    // A colon that parts no key from its value, as long as the one before: all places stay.
    const plain = text.slice(span.start, span.end).replace(/:(?=[ \t]|$)/g, '\uFF1A');
    text = text.slice(0, span.start) + plain + text.slice(span.end);
  }
}

/** Front matter has few keys; the bound keeps the time that a text takes in proportion to it. */
const mostUnquoted = 8;

/** "title: Checkout: the rollback" is read as it is meant, and marked: other programs cannot read it. */
const unquotedAt = (yaml: string, span: Span): FrontMatterProblem => ({
  span,
  meant: JSON.stringify(yaml.slice(span.start, span.end)),
  message: 'A colon within a value looks like a key to YAML: put the value in quotes.',
});

/** A value up to the end of its line, or to a comment. */
const restOfLine = (yaml: string, start: number): Span =>
  within(yaml, start, start + (/^(?:(?! #)[^\r\n])*/.exec(yaml.slice(start))?.[0].length ?? 0));

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
