import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml';
import type { Span } from '../span.ts';
import type { Entry, FrontMatter, FrontMatterProblem } from './story.ts';
import { errorsIn } from './yaml-errors.ts';
import { restOfLine, spanOf, within } from './yaml-span.ts';

/** What stands between the fences. Spans count from its start. */
export type Yaml = Pick<FrontMatter, 'entries' | 'problems'>;

/** Reads YAML as the keys of a story; what cannot be read becomes a problem. */
export function readYaml(yaml: string): Yaml {
  const { document, texts } = parsed(yaml);
  const problems = [...texts, ...errorsIn(document, yaml, texts)];
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    problems.push({
      span: within(yaml, 0, yaml.trimEnd().length),
      message: isSeq(contents)
        ? 'The front matter must be a list of keys with values, such as “title: …”, not of items.'
        : 'The front matter must be a list of keys, such as “title: …”.',
    });
  }
  if (!isMap(contents)) return { entries: [], problems };
  const entries: Entry[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const node = value as Node | null;
    const text = texts.find(({ span }) => span.start === node?.range?.[0])?.span;
    entries.push({
      key: String(key.value),
      keySpan: within(yaml, key.range[0], key.range[1]),
      value: text ? yaml.slice(text.start, text.end) : plainValue(node, document),
      valueSpan: node?.range ? within(yaml, node.range[0], node.range[1]) : within(yaml, key.range[1], key.range[1]),
      itemSpans: isSeq(node) ? node.items.map(item => spanOf(item as Node, yaml)) : [],
    });
  }
  return { entries, problems };
}

/** YAML, and the values in it that are taken as text, although they look like something else. */
interface Parsed {
  readonly document: Document;
  readonly texts: readonly FrontMatterProblem[];
}

type Document = ReturnType<typeof parseDocument>;

function parsed(yaml: string): Parsed {
  const unquoted: Span[] = [];
  // The parser knows no line that ends in a carriage return alone.
  let text = yaml.replace(/\r(?!\n)/g, '\n');
  for (;;) {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
    const nested = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
    const span = nested && restOfLine(yaml, nested.pos[0]);
    if (!span || unquoted.length === mostUnquoted || unquoted.some(({ start }) => start === span.start))
      return { document, texts: [...unquoted.map(place => unquotedAt(yaml, place)), ...looseAliases(document, yaml)] };
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

/** "title: *Pilot* first" repeats the value of an anchor that is not there; such aliases become texts of the document. */
function looseAliases(document: Document, yaml: string): readonly FrontMatterProblem[] {
  const anchors = new Set<string>();
  const problems: FrontMatterProblem[] = [];
  visit(document, (key, node) => {
    if (isAlias(node)) {
      if (key === 'key' || anchors.has(node.source) || !node.range) return undefined;
      const span = key === 'value' ? restOfLine(yaml, node.range[0]) : spanOf(node, yaml);
      if (problems.length < mostUnquoted) problems.push(looseAt(yaml, span));
      const text = new Scalar(yaml.slice(span.start, span.end));
      text.range = node.range;
      return text;
    }
    if (isNode(node) && 'anchor' in node && node.anchor) anchors.add(node.anchor);
    return undefined;
  });
  return problems;
}

const looseAt = (yaml: string, span: Span): FrontMatterProblem => ({
  span,
  meant: JSON.stringify(yaml.slice(span.start, span.end)),
  message: 'An asterisk before a value repeats another to YAML, and there is none of that name: put it in quotes.',
});

/** The value as plain data; anchors and aliases may not multiply it. */
function plainValue(node: Node | null, document: Document): unknown {
  if (node === null) return null;
  try {
    return node.toJS(document, { maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}
