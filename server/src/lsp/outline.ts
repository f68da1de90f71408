import type { Connection, DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { contains, type Span } from '../core/span.ts';
import type { Story } from '../core/story/story.ts';
import { languageId } from '../protocol.ts';
import { toRange } from './diagnostics.ts';
import type { Judgements, Matter } from './judgement.ts';
import { SymbolKind } from './library.ts';

/** Answers which parts a story has. */
export function answerOutlines(connection: Connection, matter: Matter, judgements: Judgements): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => ofStory(uri, matter, judgements, outlineOf));
  connection.onFoldingRanges(({ textDocument: { uri } }) => ofStory(uri, matter, judgements, foldsOf));
}

/** What `tell` tells of an open document in the story language; other languages have servers of their own for this. */
async function ofStory<T>(
  uri: string,
  matter: Matter,
  judgements: Judgements,
  tell: (story: Story, document: TextDocument) => T[],
): Promise<T[]> {
  const judge = await judgements.prepare(uri);
  const document = matter.document(uri);
  if (document?.languageId !== languageId) return [];
  const story = judge()?.analysis?.story;
  return story ? tell(story, document) : [];
}

/** The sections of a story, under its title if it has one. */
function outlineOf(story: Story, document: TextDocument): DocumentSymbol[] {
  const symbol = (span: Span, heading: Span, children: DocumentSymbol[] = []): DocumentSymbol => ({
    name: story.text.slice(heading.start, heading.end),
    kind: SymbolKind.String,
    range: toRange(span, document),
    selectionRange: toRange(heading, document),
    children,
  });
  const sections = headed(story, document).map(({ span, heading }) => symbol(span, heading));
  const { title } = story;
  if (!title || isBlank(title.span, story)) return sections;
  return [symbol({ start: 0, end: story.text.length }, title.span, sections)];
}

/** The front matter, the story under its title, and each section under its heading. */
function foldsOf(story: Story, document: TextDocument): FoldingRange[] {
  const { frontMatter, title, text } = story;
  const titled = title && !(frontMatter && contains(frontMatter.span, title.span));
  const spans = [
    ...(frontMatter ? [frontMatter.span] : []),
    ...(titled ? [{ start: title.span.start, end: text.trimEnd().length }] : []),
    ...headed(story, document).map(({ span }) => span),
  ];
  return spans.flatMap(span => {
    const { start, end } = toRange(span, document);
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}

/** The sections that have a heading or label, each from the start of its line to the last word. */
function headed({ sections, text }: Story, document: TextDocument): { span: Span; heading: Span }[] {
  return sections.flatMap(({ span, heading }) => {
    if (!heading || heading.start === heading.end) return [];
    const { line } = document.positionAt(heading.start);
    const start = document.offsetAt({ line, character: 0 });
    const end = span.start + text.slice(span.start, span.end).trimEnd().length;
    return [{ heading, span: { start, end: Math.max(end, heading.end) } }];
  });
}

const isBlank = ({ start, end }: Span, { text }: Story): boolean => text.slice(start, end).trim() === '';
