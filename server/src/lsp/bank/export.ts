import { coverageSheet } from '../../core/bank/tables/coverage-sheet.ts';
import { matrixSheet } from '../../core/bank/tables/matrix-sheet.ts';
import { metricsSheet } from '../../core/bank/tables/metrics-sheet.ts';
import { printSheet, type SheetFormat } from '../../core/bank/tables/print.ts';
import type { Sheet } from '../../core/bank/tables/table.ts';
import { sheetOf } from '../../record.ts';
import type { Shelved } from './shelf.ts';

export type TableName = 'coverage' | 'matrix' | 'metrics';

const sheets: Readonly<Record<TableName, (shelved: Shelved) => Sheet>> = {
  coverage: ({ bank }) => coverageSheet(bank),
  matrix: ({ bank }) => matrixSheet(bank),
  metrics: ({ stories }) => metricsSheet(sheetOf(stories.map(({ record }) => record))),
};

/** How a form is saved, and what editors call it. */
const kinds: Readonly<Record<SheetFormat, { readonly extension: string; readonly languageId: string }>> = {
  markdown: { extension: 'md', languageId: 'markdown' },
  csv: { extension: 'csv', languageId: 'plaintext' },
  html: { extension: 'html', languageId: 'html' },
};

/** A table of the bank as a text to copy or save. */
export function exported(shelved: Shelved, table: TableName, format: SheetFormat) {
  const { extension, languageId } = kinds[format];
  return { text: printSheet[format](sheets[table](shelved)), fileName: `${table}.${extension}`, languageId };
}
