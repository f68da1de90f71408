import type { Sheet } from './table.ts';

/** The first table of a sheet as RFC 4180 has it. A cell that a spreadsheet would run as a formula becomes text. */
export function toCsv({ table: { head, rows } }: Sheet): string {
  const lines = [head, ...rows.map(row => row.map(({ text }) => text))];
  return lines.map(line => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
