import { remembered } from '../english/remembered.ts';
import { type Span, shift } from '../span.ts';
import { type Label, labelsIn, letters } from './labels.ts';
import type { HeadingPiece, ProsePiece } from './markdown.ts';
import { maskText } from './mask.ts';
import { endsAtItem, isParted, type OpenSection, opensWithLead, tellsOneself } from './parting.ts';
import type { Placed } from './pieces.ts';
import { headedSection, sectionMeant, sectionOf } from './sections.ts';
import type { Block, Directive, Format, Section, SectionKind, Story } from './story.ts';

/** The depth of a heading that parts nothing: a label's. */
const deepest = 6;

/** Gathers pieces into sections as they come. */
export class Outline {
  readonly directives: Directive[] = [];
  readonly unread: Span[] = [];
  title: Story['title'];
  /** Whether labels may be in the writer's own words. */
  ownWords = false;
  private readonly sections: OpenSection[] = [];
  /** The depth of the heading that is in force; one that is deeper parts what stands under it. */
  private depth = deepest;

  constructor(
    private readonly text: string,
    private readonly format: Format,
  ) {}

  add({ piece, base }: Placed): void {
    if (piece.type === 'heading') this.addHeading(piece, base);
    else if (piece.type === 'prose') this.addProse(piece, base);
    else this.directives.push({ ...piece.directive, span: shift(piece.span, base) });
  }

  get labelled(): boolean {
    return isParted(this.sections, this.format);
  }

  /** The sections in order. Text that stands before the first named section is its lead; without any, the body. */
  finish(start: number): readonly Section[] {
    return this.sections.map((section, index) => ({
      kind: section.kind === 'body' && index === 0 && opensWithLead(this.sections, this.format) ? 'lead' : section.kind,
      heading: section.heading,
      runIn: section.by && true,
      span: { start: index === 0 ? start : section.start, end: this.sections[index + 1]?.start ?? this.text.length },
      blocks: section.blocks,
    }));
  }

  private slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  private addHeading(piece: HeadingPiece, base: number): void {
    const words = shift(piece.words, base);
    const name = this.slice(words).replace(/[*_`]/g, '');
    const { named, headed } = inFormat(kindsOf(piece), this.format, () => ({
      named: sectionOf(name, this.format),
      headed: sectionMeant(name, this.format) ?? headedSection(name, this.format),
    }));
    const kind = (this.isAmongHeadings(piece) ? headed : named) ?? this.letterOf(name);
    if (kind) this.open(kind, words, base + piece.span.start, piece.depth);
    else if (piece.depth === 1 && !this.title) this.title = { text: this.slice(words), span: words };
    else if (this.tells(words, base + piece.span.start, piece.depth)) return;
    else if (piece.depth <= this.depth) this.addUnread(words, base + piece.span.start, piece.depth);
  }

  /** Opens the section of a heading that goes on in a sentence: “Job: A commuter wants to be at work by nine”. */
  private tells(words: Span, start: number, depth: number): boolean {
    const [, name = '', blank = ''] = /^([^:]{1,40}):(\s+)(?=(?:\S+\s+){5})/.exec(this.slice(words)) ?? [];
    const kind = name && headedSection(name.replace(/[*_`]/g, ''), this.format);
    if (!kind) return false;
    const span = { start: words.start + name.length + 1 + blank.length, end: words.end };
    this.open(kind, { start: words.start, end: words.start + name.length }, start, depth);
    this.addBlock({ kind: 'paragraph', span, prose: maskText(this.slice(span)) });
    return true;
  }

  /** Whether a heading parts the story, and is neither its title nor part of a section. */
  private isAmongHeadings({ depth }: HeadingPiece): boolean {
    return (depth > 1 || this.title !== undefined) && depth <= this.depth;
  }

  private addUnread(words: Span, start: number, depth: number): void {
    const kind = this.sections.at(-1)?.kind;
    if (kind !== 'follow-up' && kind !== 'alternatives') this.unread.push(words);
    if (this.tellsOfTheWorld()) this.open('body', words, start, depth);
  }

  /** Whether a story of one's own has told what the world was like: what stands under a heading of no known name goes on from there. */
  private tellsOfTheWorld(): boolean {
    const { kind, blocks } = this.sections.at(-1) ?? {};
    return (
      tellsOneself(this.format) &&
      (kind === 'situation' || kind === 'task') &&
      blocks !== undefined &&
      blocks.length > 0
    );
  }

  /** The section that a letter heads where all are headed by letters, “S” first: elsewhere “A” may be one of two options. */
  private letterOf(name: string): SectionKind | undefined {
    const letter = /^[STARL](?=[:.]?$)/.exec(name)?.[0];
    if (!letter) return undefined;
    const begun = this.sections.filter(({ heading }) => heading);
    const fits =
      letter === 'S' ? begun.length === 0 : begun.some(({ heading }) => heading && opensLetters(this.slice(heading)));
    return fits ? letters[letter] : undefined;
  }

  private open(kind: SectionKind, heading: Span, start: number, depth = deepest, by?: OpenSection['by']): void {
    this.depth = depth;
    const taken = this.sections.some(section => section.kind === 'situation');
    const problem = kind === 'task' && !taken && /^prob/i.test(this.slice(heading));
    this.sections.push({ kind: problem ? 'situation' : kind, heading, start, blocks: [], ...(by && { by }) });
  }

  /** Goes on with what was told before an item of a list that was a section of its own, once the next one begins. */
  private closeItem(kind: ProsePiece['kind'], { start }: Span): void {
    const last = this.sections.at(-1);
    if (kind !== 'item' || !last?.by || !endsAtItem(last, this.indentOf(start))) return;
    this.sections.push({ kind: last.by.outer, start, blocks: [] });
  }

  /** What goes on behind a section that a label opens: what went on before, if that was told in one item, too. */
  private outerOf(indent: number): SectionKind {
    const last = this.sections.at(-1);
    if (!last) return 'body';
    return last.by && endsAtItem(last, indent) ? last.by.outer : last.kind;
  }

  private indentOf(at: number): number {
    return at - (this.text.lastIndexOf('\n', at - 1) + 1);
  }

  private addProse(piece: ProsePiece, base: number): void {
    const { kind } = piece;
    const span = shift(piece.span, base);
    const indent = this.indentOf(span.start);
    let { prose } = piece;
    let from = 0;
    for (const label of this.labels(piece, span)) {
      const { line, start, nameLength, length } = label;
      const isLate = kind === 'item' && line > 0 && line === start;
      if (!label.certain && !isLate && !this.sections.some(({ heading }) => heading)) continue;
      if (label.meant && (this.depth < deepest || kind !== 'paragraph')) continue;
      this.addBlock({
        kind,
        span: { start: span.start + from, end: span.start + line },
        prose: prose.slice(from, line),
      });
      const at = span.start + start;
      const outer = this.outerOf(indent);
      const isItem = kind === 'item' && !isLate && /\S/.test(prose.slice(start + length));
      this.open(label.kind, { start: at, end: at + nameLength }, span.start + line, deepest, { isItem, indent, outer });
      prose = prose.slice(0, start) + ' '.repeat(length) + prose.slice(start + length);
      from = line;
    }
    if (from === 0 && prose === piece.prose) this.closeItem(kind, span);
    this.addBlock({ kind, span: { start: span.start + from, end: span.end }, prose: prose.slice(from) });
  }

  private labels(piece: ProsePiece, span: Span): readonly Label[] {
    if (piece.kind === 'cell') return [];
    return inFormat((this.ownWords ? ownLabelsOf : labelsOf)(piece), this.format, () => [
      ...labelsIn(this.slice(span), piece.prose, this.format, this.ownWords),
    ]);
  }

  private addBlock(block: Block): void {
    if (block.prose.trim() === '') return;
    if (this.sections.length === 0) this.sections.push({ kind: 'body', start: block.span.start, blocks: [] });
    this.sections.at(-1)?.blocks.push(block);
  }
}

/** Whether a heading is the letter “S”. */
const opensLetters = (heading: string): boolean => /^[*_`]*S[*_`:.]*$/.test(heading);

/** What a piece opens in each format; the words that it stands for are its own for good. */
const kindsOf = remembered(
  (_: HeadingPiece) => new Map<Format, Readonly<Record<'named' | 'headed', SectionKind | undefined>>>(),
);
const labelsOf = remembered((_: ProsePiece) => new Map<Format, readonly Label[]>());
const ownLabelsOf = remembered((_: ProsePiece) => new Map<Format, readonly Label[]>());

function inFormat<Value>(known: Map<Format, Value>, format: Format, read: () => Value): Value {
  const value = known.has(format) ? (known.get(format) as Value) : read();
  known.set(format, value);
  return value;
}
