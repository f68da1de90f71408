import { lineStarts } from './lines.ts';
import { tellsOneself } from './parting.ts';
import { headedSection, sectionMeant, sectionOf } from './sections.ts';
import type { Format, SectionKind } from './story.ts';

/** A label that opens a line of prose, such as `Situation:` or `S:`. Offsets are into the prose. */
export interface Label {
  readonly kind: SectionKind;
  /** Where its line begins, and where its own words do. */
  readonly line: number;
  readonly start: number;
  /** Length of the label without its colon, and of the label with its colon and the blanks after it. */
  readonly nameLength: number;
  readonly length: number;
  /** Whether it opens a section by itself, and not only in a story that has sections already. */
  readonly certain: boolean;
  /** Whether it is in bold and in the writer's own words: under a heading it may be anything. */
  readonly meant: boolean;
}

type Name = Pick<Label, 'kind' | 'nameLength' | 'length'>;

/** Tells what section a label names, if any. */
type Named = (name: string) => SectionKind | undefined;

/**
 * The labels in a block of prose, in order.
 * @param source the same block as it was written, with its markup
 * @param ownWords whether a label before a colon may be in the writer's own words
 */
export function* labelsIn(source: string, prose: string, format: Format, ownWords = false): Generator<Label> {
  const inline = inlineLabels(prose, format);
  const lines = [...new Set([...lineStarts(source), ...inline])].sort((a, b) => a - b);
  let last = -1;
  for (const line of lines) {
    const start = wordFrom(prose, line);
    if (start === undefined || start === last) continue;
    last = start;
    const end = lineEnd(source, start);
    const emphasised = isEmphasised(source.slice(line, start));
    const kindIn = (name: string): SectionKind | undefined =>
      emphasised && endsEmphasis(source.slice(start + name.length, end)) ? headedSection(name, format) : undefined;
    const kindNamed = (name: string) => kindOf(name, format) ?? kindIn(name);
    const told = prose.slice(start, end);
    const named = nameAt(told, kindNamed, !goesOn(prose, end)) ?? (line === 0 ? stopped(told, format) : undefined);
    const own = ownWords && line === 0 ? ownLabel(prose.slice(start, end), format) : undefined;
    const name = named ?? own ?? (emphasised ? boldLabel(source.slice(start, end), format) : undefined);
    if (!name) continue;
    const opensList = name === named && !/\S/.test(prose.slice(start + name.length));
    const certain = name.nameLength === 1 || line === 0 || inline.includes(start) || emphasised || opensList;
    yield { ...name, line, start, certain, meant: name !== named && name !== own };
  }
}

/** The letters that stand for the sections of a behavioral story, in upper case only; L is for what was learned. */
export const letters: Readonly<Record<string, SectionKind>> = {
  S: 'situation',
  T: 'task',
  A: 'action',
  R: 'result',
  L: 'reflection',
};

/**
 * The label at the start of `line`, if there is one. Single letters count in upper case only, and words that fill
 * their line need no colon.
 * @param alone whether the next line, if any, opens a sentence of its own
 */
function nameAt(line: string, named: Named, alone: boolean): Name | undefined {
  const label =
    bracketLabel(line, named) ?? partedLabel(colon, line, named) ?? (alone ? loneLabel(line, named) : undefined);
  return label ?? partedLabel(dash, line, named);
}

/**
 * Where the sections of a paragraph begin that is told under at least three of them: behind `(S)` or `(Situation)`, or
 * behind `Situation:` at the start of a sentence.
 */
function inlineLabels(prose: string, format: Format): readonly number[] {
  if (!/[:)]/.test(prose)) return [];
  const bracketed = [...prose.matchAll(/\((\p{L}{1,12})\)[ \t]/gu)];
  const named = [...prose.matchAll(/(?<=^|[.!?]["”’)]?[ \t])(\p{Lu}[\p{L} ]{2,24}):[ \t]/gu)];
  return [bracketed, named].flatMap(marks => {
    const known = marks.filter(([, name = '']) => kindOf(name, format) !== undefined);
    const kinds = new Set(known.map(([, name = '']) => kindOf(name, format)));
    return kinds.size > 2 ? known.map(({ index }) => index) : [];
  });
}

const kindOf = (name: string, format: Format): SectionKind | undefined =>
  Object.hasOwn(letters, name) ? letters[name] : sectionOf(name, format);

function bracketLabel(line: string, named: Named): Name | undefined {
  const match = /^\((\p{L}{1,12})\)[ \t]+/u.exec(line);
  const kind = named(match?.[1] ?? '');
  return match && kind ? { kind, nameLength: match[0].trimEnd().length, length: match[0].length } : undefined;
}

function loneLabel(line: string, named: Named): Name | undefined {
  const name = /^\p{Lu}[^.?!,;:]{2,40}$/u.exec(line)?.[0].trimEnd();
  const kind = name === undefined ? undefined : named(name);
  return kind && name !== undefined ? { kind, nameLength: name.length, length: name.length } : undefined;
}

const colon = /^([^\s:][^:.?!]{0,40})\.?:[ \t]*/;
const dash = /^(\p{Lu}[^:.?!–—]{0,40}?)[ \t]+(?:[–—]|--?)[ \t]+(?=\S)/u;

/** A label that a colon, or a dash between blanks, parts from what is told under it. */
function partedLabel(mark: RegExp, line: string, named: Named): Name | undefined {
  const match = mark.exec(line);
  const name = match?.[1]?.trimEnd();
  if (!match || !name) return undefined;
  const kind = named(name);
  return kind && { kind, nameLength: name.length, length: match[0].length };
}

const bold = /^([^*_:.?!]{2,60})(?:[:.](?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|\([^()]{0,40}\):|$))[ \t]*/;

/** A label in bold, as it was written behind its first mark, that ends in a full stop or is in the writer's own words. */
function boldLabel(source: string, format: Format): Name | undefined {
  const [label, name] = bold.exec(source) ?? [];
  if (label === undefined || name === undefined) return undefined;
  const kind = sectionOf(name, format) ?? sectionMeant(name, format);
  return kind && { kind, nameLength: name.trimEnd().length, length: label.length };
}

const stop = /^(\p{Lu}[\p{L} ]{2,24})\.[ \t]+(?=\S)/u;

/** A label that a full stop parts from what is told under it: “Internal FAQ. What does it cost?”; in a story it may be a sentence. */
const stopped = (line: string, format: Format): Name | undefined =>
  tellsOneself(format) ? undefined : partedLabel(stop, line, name => sectionOf(name, format));

/** A label in the writer's own words, which a colon parts from what is told under it: “What I took for granted: …”. */
export const ownLabel = (line: string, format: Format): Name | undefined =>
  partedLabel(colon, line, name => sectionMeant(name, format) ?? headedSection(name, format));

function lineEnd(source: string, at: number): number {
  const end = /[\n\r]/g;
  end.lastIndex = at;
  return end.exec(source)?.index ?? source.length;
}

/** Whether what stands before the first word of a line is the mark of bold or italics. */
const isEmphasised = (before: string): boolean => /^\s*[*_]+$/.test(before);

/** Whether the mark that closes bold or italics comes next, or behind a colon. */
const endsEmphasis = (behind: string): boolean => /^:?[*_]/.test(behind);

/** Where the first word from `line` on begins. */
function wordFrom(prose: string, line: number): number | undefined {
  const word = /\S/g;
  word.lastIndex = line;
  return word.exec(prose)?.index;
}

/** Whether what follows `end` is no sentence of its own. */
function goesOn(prose: string, end: number): boolean {
  const small = /\s*\p{Ll}/uy;
  small.lastIndex = end;
  return small.test(prose);
}
