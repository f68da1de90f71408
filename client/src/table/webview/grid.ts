import type { Cell, Column, Look, Row, Table } from '../table.ts';
import { element, isolated } from './element.ts';
import { movedBy, type Position } from './moving.ts';
import { shapeOf } from './shape.ts';

/** How many rows are drawn at once; more follow when the last of them is seen. */
const atOnce = 200;

export interface GridOptions {
  readonly name: string;
  readonly table: Pick<Table, 'columns' | 'rows'>;
  readonly look: Look;
  /** Where the focus may go first. */
  readonly active: Position;
  readonly sortWord: string;
  sortBy(column: Column): void;
  open(key: string): void;
  moved(position: Position): void;
}

/** A table that is walked through with the arrow keys; one of its cells is in the order of tabs. Row 0 is the heading. */
export interface Grid {
  readonly element: HTMLTableElement;
  focus(): void;
}

export function createGrid(options: GridOptions): Grid {
  const { columns, rows } = options.table;
  const body = element('tbody');
  const table = element(
    'table',
    { role: 'grid', 'aria-label': options.name, 'aria-rowcount': rows.length + 1, 'aria-colcount': columns.length },
    element('thead', {}, element('tr', { 'aria-rowindex': 1 }, ...columns.map(column => headOf(column, options)))),
    body,
  );
  const cellAt = ({ row, column }: Position): HTMLElement | undefined => {
    while (table.rows.length <= row && table.rows.length <= rows.length) drawMore();
    return table.rows[row]?.cells[column];
  };
  const drawMore = (): void => {
    const drawn = body.rows.length;
    const more = rows.slice(drawn, drawn + atOnce).map((row, at) => rowOf(row, drawn + at + 2, columns));
    body.append(...more);
    const last = more.at(-1);
    if (last && body.rows.length < rows.length) whenSeen(last, drawMore);
  };
  drawMore();

  let active = clamped(options.active, rows.length, columns.length);
  cellAt(active)?.setAttribute('tabindex', '0');
  const moveTo = (position: Position): void => {
    cellAt(active)?.setAttribute('tabindex', '-1');
    active = clamped(position, rows.length, columns.length);
    const cell = cellAt(active);
    cell?.setAttribute('tabindex', '0');
    cell?.focus();
    options.moved(active);
  };
  const act = ({ row, column }: Position): void => {
    const [head, key] = [columns[column], rows[row - 1]?.cells[column]?.opens];
    if (row === 0 && head) options.sortBy(head);
    else if (key) options.open(key);
  };
  table.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') act(active);
    else {
      const next = movedBy(event, active, { rows: rows.length, columns: columns.length });
      if (!next) return;
      moveTo(next);
    }
    event.preventDefault();
  });
  table.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
    const line = cell?.closest('tr');
    if (!cell || !line) return;
    moveTo({ row: line.rowIndex, column: cell.cellIndex });
    act(active);
  });
  return { element: table, focus: () => moveTo(active) };
}

function headOf({ key, label, tooltip, isUpright, shape, says }: Column, { look, sortWord }: GridOptions): HTMLElement {
  const order = look.descending ? 'descending' : 'ascending';
  const sorted = look.sortedBy === key;
  const words = element('span', { class: 'label', title: tooltip ?? label }, isolated(label));
  return element(
    'th',
    {
      class: isUpright && 'upright',
      scope: 'col',
      role: 'columnheader',
      tabindex: -1,
      'aria-sort': sorted ? order : 'none',
      'aria-label': [label, says, sortWord].filter(Boolean).join(', '),
    },
    element(
      'span',
      { class: 'head' },
      words,
      ...(shape ? [shapeOf(shape)] : []),
      ...(sorted ? [arrow(look.descending)] : []),
    ),
  );
}

function arrow(descending: boolean): HTMLElement {
  return element('span', { class: 'arrow', 'aria-hidden': 'true', text: descending ? '▼' : '▲' });
}

function rowOf(row: Row, index: number, columns: readonly Column[]): HTMLElement {
  const cells = row.cells.map((cell, at) => cellOf(cell, at === 0, columns[at]?.isUpright ?? false));
  return element('tr', { 'aria-rowindex': index }, ...cells);
}

/** A cell; its words are cut to its width, and whole when it is pointed at. */
export function cellOf({ text, shape, says, opens }: Cell, isHead: boolean, isNarrow: boolean): HTMLElement {
  const role = isHead ? { role: 'rowheader', scope: 'row' } : { role: 'gridcell' };
  return element(
    isHead ? 'th' : 'td',
    {
      ...role,
      class: [isNarrow && 'narrow', shape, opens && 'opens'].filter(Boolean).join(' '),
      tabindex: -1,
      title: says ?? text,
      'aria-label': says,
    },
    element('span', { class: 'cell' }, ...(shape ? [shapeOf(shape)] : []), ...(text ? [isolated(text)] : [])),
  );
}

function clamped({ row, column }: Position, rows: number, columns: number): Position {
  return { row: Math.min(row, rows), column: Math.min(column, columns - 1) };
}

function whenSeen(seen: Element, then: () => void): void {
  const observer = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    then();
  });
  observer.observe(seen);
}
