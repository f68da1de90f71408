import { table } from '../accuracy/table.ts';

/** One thing that was measured: a table whose first column names, and whose others are numbers. */
export interface Section {
  readonly title: string;
  /** What the figures are, and their unit. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function toMarkdown({ title, about, head, rows }: Section): string {
  const cells = rows.map(row => row.map(cell => (typeof cell === 'number' ? shown(cell) : cell)));
  return `## ${title}\n\n${about}\n\n${table(head, cells)}`;
}

/** Three digits say enough; a dash where nothing could be measured. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Number.isInteger(value) || value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
