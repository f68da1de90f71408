/** A cell of a grid, by numbers from zero. Row 0 is the heading. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page has. */
const page = 10;

/**
 * Where a key leads from a cell, within `rows` below the heading and `columns`; undefined for a key that does not move.
 * Home and End go to the ends of the row, with Ctrl to those of the grid.
 */
export function movedBy(
  { key, ctrlKey, metaKey }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  { row, column }: Position,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Position | undefined {
  const far = ctrlKey || metaKey;
  const within = (wanted: number, last: number): number => Math.max(0, Math.min(wanted, last));
  const to = (toRow: number, toColumn: number): Position => ({
    row: within(toRow, rows),
    column: within(toColumn, columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? columns : column + 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows : row, columns);
    default:
      return undefined;
  }
}
