import type { Span } from '../span.ts';
import type { Markdown, Piece } from './markdown.ts';
import { maskText } from './mask.ts';

/** A line that opens like prose and holds no character that Markdown could mean something by. */
const plainLine = /^(?!\d{1,9}[.)])[\p{L}\d“‘"'$€£][^\\`*_{}[\]<>~|&@#\t\p{C}]*(?<!\s)$/u;
const blanksAndLines = /^( *)(?:[\r\n][ \t\r\n]*)?$/;
const lineEnd = /\r\n|\n|\r/;
const link = /:\/\/|www\./i;
/** Bold words between blanks, such as the label in "**Action:** I chose …". */
const bold = /(?<!\S)\*\*([\p{L}\d](?:[^*\r\n]*[^*\s])?)\*\*(?!\S)/gu;
const bullet = /^[-*+] /;

/**
 * What {@link readMarkdown} answers, where the text is a paragraph, a heading or a list of lines with no other markup
 * than bold words, or blank; undefined where only a parser can tell.
 */
export function readPlain(text: string): Markdown | undefined {
  const content = text.trimEnd();
  const blanks = blanksAndLines.exec(text.slice(content.length))?.[1];
  if (blanks === undefined || link.test(content)) return undefined;
  const pieces = content === '' ? [] : (headingIn(content) ?? paragraphIn(content) ?? itemsIn(content));
  return pieces && { pieces: blanks ? [...withBlanks(pieces, blanks)] : pieces, open: false, defines: false };
}

/** Blanks behind the last word belong to what ends there: somebody types on. */
function* withBlanks(pieces: readonly Piece[], blanks: string): Generator<Piece> {
  yield* pieces.slice(0, -1);
  for (const piece of pieces.slice(-1)) {
    const span = { start: piece.span.start, end: piece.span.end + blanks.length };
    yield piece.type === 'prose' ? { ...piece, span, prose: piece.prose + blanks } : { ...piece, span };
  }
}

function headingIn(content: string): readonly Piece[] | undefined {
  const depth = /^#{1,6}(?= )/.exec(content)?.[0].length ?? 0;
  if (depth === 0 || !plainLine.test(content.slice(depth + 1)) || lineEnd.test(content)) return undefined;
  const end = content.length;
  return [{ type: 'heading', depth, words: { start: depth + 1, end }, span: { start: 0, end } }];
}

function paragraphIn(content: string): readonly Piece[] | undefined {
  const piece = prosePiece(content, 'paragraph', { start: 0, end: content.length });
  return piece && [piece];
}

/** A list whose items are a line each, all under the same mark. */
function itemsIn(content: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const { 0: line, index } of content.matchAll(/[^\r\n]+/g)) {
    if (!bullet.test(line) || line[0] !== content[0]) return undefined;
    const piece = prosePiece(content, 'item', { start: index + 2, end: index + line.length });
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return pieces;
}

function prosePiece(content: string, kind: 'paragraph' | 'item', span: Span): Piece | undefined {
  const source = content.slice(span.start, span.end);
  const unmarked = source.replace(bold, '$1').split(lineEnd);
  if (!unmarked.every(line => plainLine.test(line))) return undefined;
  return { type: 'prose', kind, span, prose: maskText(source.replace(bold, '  $1  ')) };
}
