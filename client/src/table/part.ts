import type { Shown } from '../../../server/src/protocol.ts';
import { lookedAt } from './looked-at.ts';
import type { Look, Table } from './table.ts';

/** A table as it is looked at, to be exported so: what is shown, and of how many rows. */
export interface Part {
  readonly shown: Shown;
  readonly of: number;
}

/** The part of a table that is shown, by its keys; undefined where the table is looked at as it is. */
export function partOf(table: Table, look: Look): Part | undefined {
  const { filter, onlyGaps, gapsFirst, sortedBy, descending } = look;
  if (!filter.trim() && !onlyGaps && !gapsFirst && sortedBy === undefined) return undefined;
  const { rows, columns } = lookedAt(table, look);
  const keysOf = (all: readonly { readonly key: string }[]): readonly string[] => all.map(({ key }) => key);
  const by = { filter, onlyGaps, descending, ...(sortedBy !== undefined && { sortedBy }) };
  return { shown: { rows: keysOf(rows), columns: keysOf(columns), ...by }, of: table.rows.length };
}
