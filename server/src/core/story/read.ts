import { createMemory } from '../memory.ts';
import { readFrontMatter } from './front-matter.ts';
import { ownLabel } from './labels.ts';
import { type Markdown, readMarkdown } from './markdown.ts';
import { withNoteLines } from './note-lines.ts';
import { Outline } from './outline.ts';
import { type Placed, readPieces } from './pieces.ts';
import { readPlain } from './plain.ts';
import { type Entry, type Format, formats, type Story } from './story.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Reads a story. Any text is a story of some kind; nothing here throws. Spans are UTF-16 offsets into `text`. */
export const readStory = (text: string): Story => createStoryReader()(text);

/** Reads one story after the other, and nothing that it has read before: a keystroke costs the part that it changes. */
export function createStoryReader(room?: number): (text: string) => Story {
  const yaml = createMemory<Yaml>(room);
  const markdown = createMemory<Markdown>(room);
  const readPart = (part: string): Markdown =>
    markdown(part, () => withNoteLines(readPlain(part) ?? readMarkdown(part), part));
  return text => {
    const frontMatter = readFrontMatter(text, source => yaml(source, () => readYaml(source)));
    const entry = (key: string): Entry | undefined => frontMatter?.entries.find(candidate => candidate.key === key);
    const format = formatOf(entry('format')?.value);
    const outline = new Outline(text, format);
    const start = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    const pieces = [...readPieces(text, start, readPart)];
    outline.ownWords = format !== 'behavioral' && areLabelled(pieces, format);
    for (const placed of pieces) outline.add(placed);
    const sections = outline.finish(start);
    return {
      text,
      format,
      frontMatter,
      title: titleOf(entry('title')) ?? outline.title,
      topHeading: outline.title?.span,
      principles: strings(entry('principles')?.value),
      ignore: strings(entry('ignore')?.value),
      sections,
      unread: outline.unread,
      labelled: outline.labelled,
      directives: outline.directives,
    };
  };
}

function formatOf(value: unknown): Format {
  return formats.find(format => format === value) ?? 'behavioral';
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

function titleOf(entry: Entry | undefined): Story['title'] {
  return typeof entry?.value === 'string' ? { text: entry.value, span: entry.valueSpan } : undefined;
}

/** Whether paragraphs open with the labels of three sections or more, in whatever words: one alone may be a sentence. */
function areLabelled(pieces: readonly Placed[], format: Format): boolean {
  const kinds = pieces.flatMap(({ piece }) =>
    piece.type === 'prose' && piece.kind === 'paragraph' ? (ownLabel(piece.prose, format)?.kind ?? []) : [],
  );
  return new Set(kinds).size > 2;
}
