import { createMemory } from '../memory.ts';
import type { Span } from '../span.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Label, labelsIn } from './labels.ts';
import { type Markdown, type Piece, readMarkdown } from './markdown.ts';
import { readPieces } from './pieces.ts';
import { readPlain } from './plain.ts';
import { sectionOf } from './sections.ts';
import {
  type Block,
  type Directive,
  type Entry,
  type Format,
  formats,
  type Section,
  type SectionKind,
  type Story,
} from './story.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Reads a story. Any text is a story of some kind; nothing here throws. Spans are UTF-16 offsets into `text`. */
export const readStory = (text: string): Story => createStoryReader()(text);

/** Reads one story after the other, and nothing that it has read before: a keystroke costs the part that it changes. */
export function createStoryReader(room?: number): (text: string) => Story {
  const yaml = createMemory<Yaml>(room);
  const markdown = createMemory<Markdown>(room);
  const labels = createMemory<readonly Label[]>(room);
  const readPart = (part: string): Markdown => markdown(part, () => readPlain(part) ?? readMarkdown(part));
  return text => {
    const frontMatter = readFrontMatter(text, source => yaml(source, () => readYaml(source)));
    const entry = (key: string): Entry | undefined => frontMatter?.entries.find(candidate => candidate.key === key);
    const format = formatOf(entry('format')?.value);
    const outline = new Outline(text, format, labels);
    const start = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
    for (const piece of readPieces(text, start, readPart)) outline.add(piece);
    const sections = outline.finish(start);
    const title = titleOf(entry('title')) ?? outline.title;
    return {
      text,
      format,
      ...(frontMatter && { frontMatter }),
      ...(title && { title }),
      principles: strings(entry('principles')?.value),
      ignore: strings(entry('ignore')?.value),
      sections,
      labelled: sections.some(({ kind }) => kind !== 'body' && kind !== 'lead'),
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

/** Gathers pieces into sections as they come. */
class Outline {
  readonly directives: Directive[] = [];
  title: Story['title'];
  private readonly sections: { kind: SectionKind; heading?: Span; start: number; blocks: Block[] }[] = [];

  constructor(
    private readonly text: string,
    private readonly format: Format,
    private readonly memory: (key: string, read: () => readonly Label[]) => readonly Label[],
  ) {}

  add(piece: Piece): void {
    if (piece.type === 'directive') this.directives.push({ ...piece.directive, span: piece.span });
    else if (piece.type === 'heading') this.addHeading(piece);
    else this.addProse(piece);
  }

  /** The sections in order. Text that stands before the first named section is its lead; without any, the body. */
  finish(start: number): readonly Section[] {
    const named = this.sections.some(({ kind }) => kind !== 'body');
    return this.sections.map((section, index) => ({
      kind: named && section.kind === 'body' && index === 0 ? 'lead' : section.kind,
      ...(section.heading && { heading: section.heading }),
      span: { start: index === 0 ? start : section.start, end: this.sections[index + 1]?.start ?? this.text.length },
      blocks: section.blocks,
    }));
  }

  private slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  private addHeading(piece: Extract<Piece, { type: 'heading' }>): void {
    const { words, depth, span } = piece;
    const kind = sectionOf(this.slice(words).replace(/[*_`]/g, ''), this.format);
    if (kind) this.open(kind, words, span.start);
    else if (depth === 1) this.title ??= { text: this.slice(words), span: words };
  }

  private open(kind: SectionKind, heading: Span, start: number): void {
    const taken = this.sections.some(section => section.kind === 'situation');
    const problem = kind === 'task' && !taken && /^problem/i.test(this.slice(heading));
    this.sections.push({ kind: problem ? 'situation' : kind, heading, start, blocks: [] });
  }

  private addProse(piece: Extract<Piece, { type: 'prose' }>): void {
    let { prose } = piece;
    let from = 0;
    for (const { kind, line, start, nameLength, length, certain } of this.labels(piece)) {
      if (!certain && !this.sections.some(({ heading }) => heading)) continue;
      this.addBlock(piece, prose, from, line);
      const at = piece.span.start + start;
      this.open(kind, { start: at, end: at + nameLength }, piece.span.start + line);
      prose = prose.slice(0, start) + ' '.repeat(length) + prose.slice(start + length);
      from = line;
    }
    this.addBlock(piece, prose, from, prose.length);
  }

  private labels({ kind, span, prose }: Extract<Piece, { type: 'prose' }>): readonly Label[] {
    if (kind === 'cell') return [];
    const source = this.slice(span);
    return this.memory(`${this.format}\n${source}\n${prose}`, () => [...labelsIn(source, prose, this.format)]);
  }

  private addBlock(piece: Extract<Piece, { type: 'prose' }>, prose: string, from: number, to: number): void {
    const words = prose.slice(from, to);
    if (words.trim() === '') return;
    if (this.sections.length === 0) this.sections.push({ kind: 'body', start: piece.span.start, blocks: [] });
    const span = { start: piece.span.start + from, end: piece.span.start + to };
    this.sections.at(-1)?.blocks.push({ kind: piece.kind, span, prose: words });
  }
}
