import { describe, expect, test } from 'vitest';
import { lookedAt } from '../../client/src/table/looked-at.ts';
import { partOf } from '../../client/src/table/part.ts';
import { firstLook, type Look, type Table } from '../../client/src/table/table.ts';
import { movedBy } from '../../client/src/table/webview/moving.ts';

const table: Table = {
  columns: [
    { key: 'story', label: 'Story', isGap: false },
    { key: 'dive', label: 'Dive Deep', isGap: false },
    { key: 'trust', label: 'Earn Trust', isGap: true },
  ],
  rows: [
    { key: 'a', isGap: false, cells: [{ text: 'Gate 10' }, { text: 'P', order: 0 }, { text: '', order: 4 }] },
    { key: 'b', isGap: true, cells: [{ text: 'gate 9' }, { text: '', order: 4 }, { text: 'B', order: 3 }] },
    {
      key: 'c',
      isGap: true,
      cells: [
        { text: 'Ferry', says: 'night' },
        { text: '', order: 4 },
        { text: 'P', order: 2 },
      ],
    },
  ],
  legend: [],
  hasGaps: true,
  empty: '',
};

const looks: readonly (readonly [string, Partial<Look>, rows: string, columns: string])[] = [
  ['shows all as it comes', {}, 'abc', 'story dive trust'],
  ['keeps rows with the words of the filter, in any case and order', { filter: '9 GATE' }, 'b', 'story dive trust'],
  ['filters by what is said, too', { filter: 'night' }, 'c', 'story dive trust'],
  ['shows nothing where nothing matches', { filter: 'zebra' }, '', 'story dive trust'],
  ['shows only gaps, but the heading of rows always', { onlyGaps: true }, 'bc', 'story trust'],
  ['puts gaps first', { gapsFirst: true }, 'abc', 'story trust dive'],
  ['sorts texts, numbers in them by value', { sortedBy: 'story' }, 'cba', 'story dive trust'],
  ['sorts downwards', { sortedBy: 'story', descending: true }, 'abc', 'story dive trust'],
  ['sorts by the order of cells', { sortedBy: 'trust' }, 'cba', 'story dive trust'],
  ['stays stable among equals', { sortedBy: 'dive' }, 'abc', 'story dive trust'],
  ['ignores a column that is gone', { sortedBy: 'gone' }, 'abc', 'story dive trust'],
];

describe('a look at a table', () => {
  test.each(looks)('%s', (_, look, rows, columns) => {
    const shown = lookedAt(table, { ...firstLook, ...look });
    expect(shown.rows.map(({ key }) => key).join('')).toBe(rows);
    expect(shown.columns.map(({ key }) => key).join(' ')).toBe(columns);
    for (const { cells } of shown.rows) expect(cells).toHaveLength(shown.columns.length);
  });
});

test.each([
  [false, ['July 9', 'July 10', '', '']],
  [true, ['July 10', 'July 9', '', '']],
])('cells without a text come last, turned downwards or not: %s', (descending, expected) => {
  const rows = ['', 'July 10', '', 'July 9'].map(text => ({ key: text, isGap: false, cells: [{ text }] }));
  const texts: Table = { ...table, columns: [{ key: 'when', label: 'When', isGap: false }], rows };
  const shown = lookedAt(texts, { ...firstLook, sortedBy: 'when', descending });
  expect(shown.rows.map(({ key }) => key)).toEqual(expected);
});

describe('what is exported of a look at a table', () => {
  test.each<[string, Partial<Look>]>([
    ['as it comes', {}],
    ['with a filter of blanks', { filter: '  ' }],
    ['turned round without a column', { descending: true }],
  ])('is the whole table %s', (_, look) => {
    expect(partOf(table, { ...firstLook, ...look })).toBeUndefined();
  });

  test('is what is shown, by its keys, with how it came so', () => {
    const look = { ...firstLook, filter: 'gate', onlyGaps: true, sortedBy: 'trust', descending: true };
    expect(partOf(table, look)).toEqual({
      of: 3,
      shown: {
        rows: ['b'],
        columns: ['story', 'trust'],
        filter: 'gate',
        onlyGaps: true,
        sortedBy: 'trust',
        descending: true,
      },
    });
    expect(partOf(table, { ...firstLook, gapsFirst: true })?.shown.columns).toEqual(['story', 'trust', 'dive']);
  });
});

const size = { rows: 30, columns: 4 };
const keys: readonly (readonly [string, from: [number, number], to: [number, number] | undefined])[] = [
  ['ArrowDown', [0, 1], [1, 1]],
  ['ArrowDown', [30, 1], [30, 1]],
  ['ArrowUp', [0, 0], [0, 0]],
  ['ArrowLeft', [2, 0], [2, 0]],
  ['ArrowRight', [2, 3], [2, 3]],
  ['ArrowRight', [2, 2], [2, 3]],
  ['Home', [5, 3], [5, 0]],
  ['End', [5, 0], [5, 3]],
  ['Ctrl+Home', [5, 3], [0, 0]],
  ['Ctrl+End', [5, 0], [30, 3]],
  ['Ctrl+ArrowUp', [5, 2], [0, 2]],
  ['PageDown', [25, 1], [30, 1]],
  ['PageUp', [25, 1], [15, 1]],
  ['a', [5, 1], undefined],
];

test.each(keys)('%s leads from %j to %j', (name, [row, column], to) => {
  const event = { key: name.replace('Ctrl+', ''), ctrlKey: name.startsWith('Ctrl+'), metaKey: false };
  expect(movedBy(event, { row, column }, size)).toEqual(to && { row: to[0], column: to[1] });
});
