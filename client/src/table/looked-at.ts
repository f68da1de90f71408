import type { Cell, Column, Look, Row, Table } from './table.ts';

/** The part of a table that is shown, in its order. */
export function lookedAt(table: Table, look: Look): Pick<Table, 'columns' | 'rows'> {
  const places = columnPlaces(table, look);
  const pick = <T>(all: readonly T[]): readonly T[] => places.flatMap(place => all[place] ?? []);
  const rows = table.rows.filter(row => (!look.onlyGaps || row.isGap) && holds(row, look.filter));
  return {
    columns: pick(table.columns),
    rows: sorted(rows, table.columns, look).map(row => ({ ...row, cells: pick(row.cells) })),
  };
}

/** The places of the columns that are shown. The first, which heads the rows, always comes first. */
function columnPlaces({ columns }: Table, { onlyGaps, gapsFirst }: Look): readonly number[] {
  const isGap = (place: number): boolean => columns[place]?.isGap ?? false;
  const others = columns.map((_, place) => place).slice(1);
  if (onlyGaps) return [0, ...others.filter(isGap)];
  return gapsFirst ? [0, ...others.filter(isGap), ...others.filter(place => !isGap(place))] : [0, ...others];
}

/** Whether every word of the filter is somewhere in the row. */
function holds({ cells }: Row, filter: string): boolean {
  const text = cells
    .map(({ text, says = '' }) => `${text} ${says}`)
    .join(' ')
    .toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

function sorted(rows: readonly Row[], columns: readonly Column[], { sortedBy, descending }: Look): readonly Row[] {
  const place = columns.findIndex(({ key }) => key === sortedBy);
  if (place < 0) return rows;
  const sign = descending ? -1 : 1;
  const compareRows = ({ cells: one }: Row, { cells: other }: Row): number =>
    Number(isEmpty(one[place])) - Number(isEmpty(other[place])) || sign * compare(one[place], other[place]);
  return [...rows].sort(compareRows);
}

/** Whether a cell has nothing to be sorted by: empty ones come last, whichever way a column is turned. */
const isEmpty = (cell: Cell | undefined): boolean => cell?.order === undefined && (cell?.text ?? '') === '';

/** Cells with an order come by it; others by their text, numbers in it by value. */
function compare(one: Cell | undefined, other: Cell | undefined): number {
  if (one?.order !== undefined || other?.order !== undefined)
    return (one?.order ?? Number.POSITIVE_INFINITY) - (other?.order ?? Number.POSITIVE_INFINITY);
  return (one?.text ?? '').localeCompare(other?.text ?? '', undefined, { numeric: true });
}
