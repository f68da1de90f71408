import { quote } from '../../message.ts';
import type { Shown } from '../shown.ts';
import { plainLine } from '../words.ts';
import type { Keys, Sheet, Table } from './table.ts';

/**
 * A sheet as it is shown, which says so. Columns without a key stay where they are, the others follow the last of them
 * that comes before; a key that is gone is passed over. A sheet without keys stays whole.
 */
export function asShown(sheet: Sheet, shown: Shown): Sheet {
  const { table } = sheet;
  const { keys } = table;
  if (!keys) return sheet;
  const rowPlaces = placesOf(shown.rows, keys.rows);
  const columnPlaces = columnsOf(keys.columns, shown);
  const pick = <T>(all: readonly T[]): readonly T[] => columnPlaces.flatMap(place => all[place] ?? []);
  return {
    ...sheet,
    about: aboutOf(table, keys, rowPlaces.length, shown),
    table: {
      heading: table.heading,
      head: pick(table.head),
      rows: rowPlaces.map(place => pick(table.rows[place] ?? [])),
    },
  };
}

function columnsOf(keys: Keys['columns'], { columns }: Shown): readonly number[] {
  const shown = placesOf(columns, keys);
  const first = keys.findIndex((key, place) => key !== undefined && place > 0);
  const free = keys.flatMap((key, place) => (key === undefined || place === 0 ? [place] : []));
  return [
    ...free.filter(place => place < first),
    ...shown.filter(place => place > 0),
    ...free.filter(place => place > first),
  ];
}

function placesOf(wanted: readonly string[], keys: readonly (string | undefined)[]): readonly number[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  return wanted.flatMap(key => places.get(key) ?? []);
}

/** "3 of 8 stories: filter “ferry”; only gaps; sorted by Story, last first." */
function aboutOf({ head, rows }: Table, { columns, of }: Keys, count: number, shown: Shown): string {
  const { filter, onlyGaps, sortedBy, descending } = shown;
  const column = sortedBy === undefined ? undefined : head[columns.indexOf(sortedBy)];
  const how = [
    ...(filter.trim() ? [`filter ${quote(plainLine(filter), 80)}`] : []),
    ...(onlyGaps ? ['only gaps'] : []),
    ...(column === undefined ? [] : [`sorted by ${column}${descending ? ', last first' : ''}`]),
  ];
  const many = count === rows.length ? `All ${count} ${of}` : `${count} of ${rows.length} ${of}`;
  return `${[many, ...(how.length > 0 ? [how.join('; ')] : [])].join(': ')}.`;
}
