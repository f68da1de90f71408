import type { Passage, Reading } from '../reading.ts';
import type { Block } from '../story/story.ts';

/** A cell with what is read in it; `column` counts the borders before it in its line. */
export interface TableCell {
  readonly block: Block;
  readonly passages: readonly [Passage, ...Passage[]];
  readonly column: number;
}

/** A row below the heading of its table. */
export interface TableRow {
  readonly heading: readonly TableCell[];
  readonly cells: readonly TableCell[];
}

/** The rows of all tables of a story, in the order of the text; a heading without words has no cells. */
export function* tableRows({ story, passages }: Reading): Generator<TableRow> {
  let heading: readonly TableCell[] = [];
  let above: readonly TableCell[] = [];
  let end = 0;
  for (const line of linesOf(story.text, passages)) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) continue;
    const between = story.text.slice(end, first.block.span.start);
    const isApart = /\n[^\S\n]*\n/.test(between);
    const isFirst = isRule(between.split('\n').at(-2) ?? '');
    if (isFirst) heading = isApart ? [] : above;
    if (isFirst || !isApart) yield { heading, cells: line };
    above = line;
    end = last.block.span.end;
  }
}

/** The line that parts a heading from its rows. */
const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && !/[^\s|:-]/.test(line);

/** The cells that stand in one line each. */
function linesOf(text: string, all: readonly Passage[]): readonly (readonly TableCell[])[] {
  const lines: TableCell[][] = [];
  let end = 0;
  for (const [block, passages] of cellsOf(all)) {
    const { start } = block.span;
    const line = lines.at(-1);
    const before = line?.at(-1);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (line && before && lineStart <= end)
      line.push({ block, passages, column: before.column + borders(text.slice(end, start)) });
    else lines.push([{ block, passages, column: borders(text.slice(lineStart, start)) }]);
    end = block.span.end;
  }
  return lines;
}

const borders = (between: string): number => between.split('|').length - 1;

function cellsOf(passages: readonly Passage[]): ReadonlyMap<Block, [Passage, ...Passage[]]> {
  const cells = new Map<Block, [Passage, ...Passage[]]>();
  for (const passage of passages) {
    if (passage.block.kind !== 'cell') continue;
    const known = cells.get(passage.block);
    if (known) known.push(passage);
    else cells.set(passage.block, [passage]);
  }
  return cells;
}
