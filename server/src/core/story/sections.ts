import { behavioral, ofFormat, shared } from './headings.ts';
import type { Format, SectionKind } from './story.ts';

/** Words that singular and plural headings share, such as "news"; their last s stays. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\s:.!–—-])[\s:.!–—-]+$/u, '')
    .replace(/^(the|my|our)\s+/, '')
    .replace(/^\d+[.)]\s*/, '')
    .replace(/^[star]\s*[–—-]\s*(?=\p{L})/u, '')
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const singular = (heading: string): string =>
  heading
    .split(' ')
    .map(word => (/(ss|us|is)$/.test(word) ? word : word.replace(/s$/, '')))
    .join(' ');

/**
 * The section that a heading names, by meaning: singular or plural, any letter case, with or without a colon. Of two
 * names it is the first that is known: “Metrics / Results”.
 */
export function sectionOf(heading: string, format: Format): SectionKind | undefined {
  const name = plain(heading);
  for (const part of [name, ...name.split(/[/&+]| and /).map(half => half.trim())]) {
    const kind = namedSection(part, format);
    if (kind) return kind;
  }
  return undefined;
}

function namedSection(name: string, format: Format): SectionKind | undefined {
  const one = singular(name);
  for (const table of [ofFormat[format], shared, behavioral]) {
    const kind = lookup(table, name) ?? lookup(table, one);
    if (kind) return kind;
  }
  return undefined;
}

function lookup(table: Readonly<Record<string, SectionKind>>, name: string): SectionKind | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const letters: Readonly<Record<string, SectionKind>> = { S: 'situation', T: 'task', A: 'action', R: 'result' };

/** A label that opens a line of prose, such as `Situation:` or `S:`. */
export interface Label {
  readonly kind: SectionKind;
  /** Length of the label without its colon, and of the label with its colon and the blanks after it. */
  readonly nameLength: number;
  readonly length: number;
}

/**
 * The label at the start of `line`, if there is one. Single letters count in upper case only, and words that fill
 * their line need no colon.
 * @param alone whether the next line, if any, opens a sentence of its own
 */
export function labelAt(line: string, format: Format, alone: boolean): Label | undefined {
  const label =
    bracketLabel(line, format) ?? partedLabel(colon, line, format) ?? (alone ? loneLabel(line, format) : undefined);
  return label ?? partedLabel(dash, line, format);
}

/**
 * Where the sections of a paragraph begin that is told under at least three of them: behind `(S)` or `(Situation)`, or
 * behind `Situation:` at the start of a sentence.
 */
export function inlineLabels(prose: string, format: Format): readonly number[] {
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

function bracketLabel(line: string, format: Format): Label | undefined {
  const match = /^\((\p{L}{1,12})\)[ \t]+/u.exec(line);
  const kind = kindOf(match?.[1] ?? '', format);
  return match && kind ? { kind, nameLength: match[0].trimEnd().length, length: match[0].length } : undefined;
}

function loneLabel(line: string, format: Format): Label | undefined {
  const name = /^\p{Lu}[^.?!,;:]{2,40}$/u.exec(line)?.[0].trimEnd();
  const kind = name === undefined ? undefined : sectionOf(name, format);
  return kind && name !== undefined ? { kind, nameLength: name.length, length: name.length } : undefined;
}

const colon = /^([^\s:][^:.?!]{0,40}):[ \t]*/;
const dash = /^(\p{Lu}[^:.?!–—]{0,40}?)[ \t]+(?:[–—]|--?)[ \t]+(?=\S)/u;

/** A label that a colon, or a dash between blanks, parts from what is told under it. */
function partedLabel(mark: RegExp, line: string, format: Format): Label | undefined {
  const match = mark.exec(line);
  const name = match?.[1]?.trimEnd();
  if (!match || !name) return undefined;
  const kind = kindOf(name, format);
  return kind && { kind, nameLength: name.length, length: match[0].length };
}
