import { lookedAt } from '../looked-at.ts';
import { type Column, type FromPage, firstLook, type Look, type ToPage } from '../table.ts';
import { element } from './element.ts';
import { cellOf, createGrid, type Grid } from './grid.ts';
import type { Position } from './moving.ts';
import { buttonOf, toolbar } from './toolbar.ts';

declare function acquireVsCodeApi(): {
  getState(): Look | undefined;
  setState(look: Look): void;
  postMessage(message: FromPage): void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector('main') ?? document.body;
let look: Look = { ...firstLook, ...editor.getState() };
let told: ToPage | undefined;
let grid: Grid | undefined;
/** The keys of the cell that has the focus, or had it last; without a row it is the heading. */
let active: { readonly row?: string; readonly column?: string } = {};

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const isFirst = told === undefined;
  told = data;
  if (isFirst) drawFrame(data);
  drawTable(data);
});
editor.postMessage({ type: 'ready' });

function change(part: Partial<Look>): void {
  look = { ...look, ...part };
  editor.setState(look);
  if (told) drawTable(told);
}

/** Draws what stays: the toolbar keeps its focus and its text while the table changes. */
function drawFrame({ words, table }: ToPage): void {
  main.replaceChildren(
    toolbar({
      words,
      look,
      hasGaps: table.hasGaps,
      hasGapColumns: table.columns.some(({ isGap, isUpright }) => isGap && isUpright),
      change,
      copy: () => editor.postMessage({ type: 'copy', look }),
      save: () => editor.postMessage({ type: 'save', look }),
    }),
    element('div', { class: 'table' }),
    element('p', { class: 'beneath', hidden: true }),
    legendOf({ table }),
  );
}

function drawTable({ table, name, words }: ToPage): void {
  const shown = lookedAt(table, look);
  const place = main.querySelector<HTMLElement>('.table');
  if (!place) return;
  const hadFocus = grid?.element.contains(document.activeElement) ?? false;
  const { scrollLeft, scrollTop } = place;
  grid = createGrid({
    name,
    table: shown,
    look,
    active: positionIn(shown),
    sortWord: words.sort,
    sortBy,
    open: key => editor.postMessage({ type: 'open', key }),
    moved: ({ row, column }) => {
      const [rowKey, columnKey] = [shown.rows[row - 1]?.key, shown.columns[column]?.key];
      active = { ...(rowKey !== undefined && { row: rowKey }), ...(columnKey !== undefined && { column: columnKey }) };
    },
  });
  const isEmpty = table.rows.length === 0;
  for (const around of main.querySelectorAll<HTMLElement>('.toolbar, .legend')) around.hidden = isEmpty;
  const nothing = element('p', { class: 'nothing', text: isEmpty ? table.empty : words.nothing });
  const begin = buttonOf(words.begin, () => editor.postMessage({ type: 'begin' }));
  const instead = isEmpty ? [nothing, begin] : [nothing];
  place.replaceChildren(...(shown.rows.length > 0 ? [grid.element] : instead));
  place.scrollTo(scrollLeft, scrollTop);
  if (hadFocus) grid.focus();
  const count = words.shown.replace('{0}', String(shown.rows.length)).replace('{1}', String(table.rows.length));
  main.querySelector('.shown')?.replaceChildren(count);
  drawBeneath(table);
}

function drawBeneath({ beneath }: ToPage['table']): void {
  const place = main.querySelector<HTMLElement>('.beneath');
  if (!place) return;
  place.hidden = beneath === undefined;
  // What says the same keeps its focus.
  if (!beneath || place.firstChild?.textContent === beneath.text) return;
  const link = buttonOf(beneath.action, () => editor.postMessage({ type: 'beneath' }), 'link');
  place.replaceChildren(element('span', { text: beneath.text }), link);
}

function positionIn({ rows, columns }: Pick<ToPage['table'], 'rows' | 'columns'>): Position {
  return {
    row: rows.findIndex(({ key }) => key === active.row) + 1,
    column: Math.max(
      0,
      columns.findIndex(({ key }) => key === active.column),
    ),
  };
}

/** First upwards, then downwards, then as it came. */
function sortBy({ key }: Column): void {
  const { sortedBy: _, ...unsorted } = look;
  if (look.sortedBy !== key) look = { ...unsorted, sortedBy: key, descending: false };
  else look = look.descending ? { ...unsorted, descending: false } : { ...look, descending: true };
  change({});
}

function legendOf({ table }: Pick<ToPage, 'table'>): HTMLElement {
  const entries = table.legend.map(({ cell, means }) => {
    const shown = cellOf(cell, false, true).firstElementChild;
    return element('li', {}, ...(shown ? [shown] : []), element('span', { text: means }));
  });
  return element('ul', { class: 'legend' }, ...entries);
}
