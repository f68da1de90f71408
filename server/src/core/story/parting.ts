import type { Span } from '../span.ts';
import type { Block, Format, SectionKind } from './story.ts';

/** A section while blocks are added to it. */
export interface OpenSection {
  readonly kind: SectionKind;
  readonly heading?: Span;
  readonly start: number;
  readonly blocks: Block[];
  /** The label that opens it, where no heading does: whether an item of a list is told under it, how far in that stands, and what was told before. */
  readonly by?: { readonly isItem: boolean; readonly indent: number; readonly outer: SectionKind };
}

/** Sections that are told in the item of a list that their label opens; what the next items tell is no part of them. */
const ofOneItem: ReadonlySet<SectionKind> = new Set(['situation', 'task', 'alternatives', 'trade-off']);

/** Whether a section ends where the next item of a list begins, that far in. */
export const endsAtItem = ({ kind, by }: OpenSection, indent: number): boolean =>
  by?.isItem === true && indent <= by.indent && ofOneItem.has(kind);

/** Formats in which somebody tells what they did. */
export const tellsOneself = (format: Format): boolean => format === 'behavioral' || format === 'journal';

/** Sections of which a label may stand in a draft that has no others: all else is told without any. */
const asides: ReadonlySet<SectionKind> = new Set([...ofOneItem, 'reflection']);

/** Whether sections part the story. */
export function isParted(sections: readonly OpenSection[], format: Format): boolean {
  const named = sections.filter(({ kind }) => kind !== 'body');
  const [first] = named;
  if (!first || !tellsOneself(format)) return first !== undefined;
  const blocks = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  const goesOn = sections.slice(1).some(({ kind, heading }) => kind === 'body' && !heading);
  return blocks < 2 || named.some(({ kind, by }) => !by || !asides.has(kind) || !(goesOn || kind === first.kind));
}

/** Sections that come after what was done. */
const afterDeeds: ReadonlySet<SectionKind> = new Set([
  'alternatives',
  'trade-off',
  'result',
  'reflection',
  'follow-up',
]);

/** More words than this are no headline. */
const longest = 60;

/** Whether what stands before the first named section is its lead, and not the story itself. */
export function opensWithLead(sections: readonly OpenSection[], format: Format): boolean {
  const [{ blocks } = { blocks: [] }, next] = sections;
  if (!isParted(sections, format)) return false;
  if (!next || !afterDeeds.has(next.kind) || !tellsOneself(format)) return true;
  const said = blocks.reduce((sum, { prose }) => sum + (prose.match(/\S+/g)?.length ?? 0), 0);
  return said <= longest && blocks.every(({ kind }) => kind !== 'item');
}
