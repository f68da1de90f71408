import type { Heading, Html, Nodes, PhrasingContent, Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../span.ts';
import { readDirectives } from './directives.ts';
import { withFlatLists } from './flat-lists.ts';
import { maskProse, maskText } from './mask.ts';
import type { Directive } from './story.ts';

/** What Markdown holds that a story is made of; quotes, code and rules are left out. */
export type Piece =
  | HeadingPiece
  | ProsePiece
  | { readonly type: 'directive'; readonly directive: Omit<Directive, 'span'>; readonly span: Span };

export interface HeadingPiece {
  readonly type: 'heading';
  readonly depth: number;
  /** The heading without its marks. */
  readonly words: Span;
  readonly span: Span;
}

export interface ProsePiece {
  readonly type: 'prose';
  readonly kind: 'paragraph' | 'item' | 'cell';
  /** As long as `span`, with all that is not the writer's own prose masked. */
  readonly prose: string;
  readonly span: Span;
}

/** Markdown as read on its own. Spans count from its start. */
export interface Markdown {
  /** In order. */
  readonly pieces: readonly Piece[];
  /** Whether its last block may go on in what follows, whatever that begins with. */
  readonly open: boolean;
  /** Whether links or footnotes elsewhere may refer to it. */
  readonly defines: boolean;
}

/** Made when it is first needed: many stories hold no markup at all. */
let processor: { parse(text: string): Root } | undefined;

function parse(text: string): Root {
  processor ??= unified().use(remarkParse).use(remarkGfm).freeze();
  return processor.parse(text);
}

/** Reads any text as Markdown. */
export function readMarkdown(text: string): Markdown {
  try {
    const source = withFlatLists(text);
    // A byte-order mark at the start is no part of what the parser counts.
    const root = parse(source.replace(/^\uFEFF/, ' '));
    const last = root.children.at(-1)?.type;
    return {
      pieces: [...piecesOf(root, source, 'paragraph')],
      open: last === 'code' || last === 'html',
      defines: defines(root),
    };
  } catch {
    return { pieces: plainPieces(text), open: false, defines: false };
  }
}

/** Text that is nested too deep for a Markdown parser, as plain paragraphs. */
function plainPieces(source: string): readonly Piece[] {
  return [...source.matchAll(/\S[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*\S[^\r\n]*)*/g)].map(({ 0: text, index }) => {
    const span = { start: index, end: index + text.length };
    return { type: 'prose', kind: 'paragraph', span, prose: maskText(text) };
  });
}

function* piecesOf(node: Root | Nodes, source: string, kind: 'paragraph' | 'item'): Generator<Piece> {
  switch (node.type) {
    case 'heading':
      yield { type: 'heading', depth: node.depth, words: contentSpan(node), span: spanOf(node) };
      return;
    case 'paragraph':
      yield proseOf(source, kind, spanOf(node), node.children);
      for (const child of node.children) if (child.type === 'html') yield* directivesIn(child, source);
      return;
    case 'tableCell':
      if (node.children.length > 0) yield proseOf(source, 'cell', contentSpan(node), node.children);
      return;
    case 'html':
      yield* directivesIn(node, source);
      return;
    case 'blockquote':
    case 'footnoteDefinition':
    case 'code':
      return;
    default:
      if ('children' in node)
        for (const child of node.children) yield* piecesOf(child, source, node.type === 'listItem' ? 'item' : kind);
  }
}

function proseOf(
  source: string,
  kind: 'paragraph' | 'item' | 'cell',
  span: Span,
  children: readonly PhrasingContent[],
): Piece {
  return { type: 'prose', kind, span, prose: maskProse(source.slice(span.start, span.end), span.start, children) };
}

function* directivesIn(comment: Html, source: string): Generator<Piece> {
  const { start, end } = spanOf(comment);
  for (const { span, ...directive } of readDirectives(source.slice(start, end), start))
    yield { type: 'directive', directive, span };
}

function defines(node: Root | Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The span of the words of a heading or cell, without its marks. */
function contentSpan(node: Heading | TableCell): Span {
  const { start, end } = spanOf(node);
  return {
    start: node.children[0]?.position?.start.offset ?? start,
    end: node.children.at(-1)?.position?.end.offset ?? end,
  };
}
