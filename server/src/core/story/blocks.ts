import type { Heading, Html, Nodes, Paragraph, Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../span.ts';

/** What Markdown holds that a story is made of, in order; quotes, code and rules are left out. */
export type Piece =
  | { readonly type: 'heading'; readonly node: Heading; readonly span: Span }
  | {
      readonly type: 'prose';
      readonly kind: 'paragraph' | 'item' | 'cell';
      readonly node: Paragraph | TableCell;
      readonly span: Span;
    }
  | { readonly type: 'comment'; readonly node: Html; readonly span: Span };

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The pieces of the Markdown in `text` from `from` on. What stands before `from` (a byte order mark, the front matter)
 * is blanked, so that offsets are those of the whole text.
 */
export function readPieces(text: string, from: number): readonly Piece[] {
  const body = text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from);
  try {
    return [...piecesOf(markdown.parse(body), 'paragraph')];
  } catch {
    return plainPieces(body, from);
  }
}

/** Text that is nested too deep for a Markdown parser, as plain paragraphs. */
function plainPieces(body: string, from: number): readonly Piece[] {
  const paragraph = /\S[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*\S[^\r\n]*)*/g;
  paragraph.lastIndex = from;
  return [...body.matchAll(paragraph)].map(({ 0: text, index }) => {
    const span = { start: index, end: index + text.length };
    const position = {
      start: { line: 1, column: 1, offset: span.start },
      end: { line: 1, column: 1, offset: span.end },
    };
    return {
      type: 'prose',
      kind: 'paragraph',
      span,
      node: { type: 'paragraph', children: [{ type: 'text', value: text, position }], position },
    };
  });
}

function* piecesOf(node: Root | Nodes, kind: 'paragraph' | 'item'): Generator<Piece> {
  switch (node.type) {
    case 'heading':
      yield { type: 'heading', node, span: spanOf(node) };
      return;
    case 'paragraph':
      yield { type: 'prose', kind, node, span: spanOf(node) };
      yield* commentsIn(node);
      return;
    case 'tableCell':
      if (node.children.length > 0) yield { type: 'prose', kind: 'cell', node, span: contentSpan(node) };
      return;
    case 'html':
      yield { type: 'comment', node, span: spanOf(node) };
      return;
    case 'blockquote':
    case 'footnoteDefinition':
    case 'code':
      return;
    default:
      if ('children' in node)
        for (const child of node.children) yield* piecesOf(child, node.type === 'listItem' ? 'item' : kind);
  }
}

function* commentsIn(node: Paragraph): Generator<Piece> {
  for (const child of node.children)
    if (child.type === 'html') yield { type: 'comment', node: child, span: spanOf(child) };
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The span of a cell's words, without its bars. */
function contentSpan(cell: TableCell): Span {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  return { start: first?.position?.start.offset ?? 0, end: last?.position?.end.offset ?? 0 };
}
