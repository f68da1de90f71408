import { asShown } from '../../core/bank/tables/as-shown.ts';
import { coverageSheet } from '../../core/bank/tables/coverage-sheet.ts';
import { matrixSheet } from '../../core/bank/tables/matrix-sheet.ts';
import { metricsSheet } from '../../core/bank/tables/metrics-sheet.ts';
import { printSheet, type SheetFormat } from '../../core/bank/tables/print.ts';
import type { Sheet } from '../../core/bank/tables/table.ts';
import type { exportRequest } from '../../protocol.ts';
import { sheetOf } from '../../record.ts';
import type { Shelved } from './shelf.ts';

type Question = NonNullable<typeof exportRequest.types>['question'];

const sheets: Readonly<Record<Question['table'], (shelved: Shelved) => Sheet>> = {
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
export function exported(shelved: Shelved, { table, format, shown }: Question) {
  const { extension, languageId } = kinds[format];
  const whole = sheets[table](shelved);
  const text = printSheet[format](shown ? asShown(whole, shown) : whole);
  return { text, fileName: `${table}.${extension}`, languageId };
}
