import { coverageOf } from '../core/bank/cover.ts';
import { coverageSheet } from '../core/bank/tables/coverage-sheet.ts';
import { matrixSheet } from '../core/bank/tables/matrix-sheet.ts';
import { metricsSheet } from '../core/bank/tables/metrics-sheet.ts';
import { printSheet } from '../core/bank/tables/print.ts';
import { sheetOf } from '../record.ts';
import type { BankRequest, CoverageRequest } from './arguments.ts';
import type { ReadBank } from './bank.ts';
import type { Paint } from './paint.ts';
import { prettyCoverage, prettyMatrix, prettyMetrics } from './pretty-bank.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What `debrief coverage` prints. */
export function printCoverage({ format, table }: CoverageRequest, { bank }: ReadBank, paint: Paint): string {
  if (format === 'json') return json(coverageOf(bank));
  if (format === 'pretty') return table === 'matrix' ? prettyMatrix(bank, paint) : prettyCoverage(bank, paint);
  return printSheet[format](table === 'matrix' ? matrixSheet(bank) : coverageSheet(bank));
}

/** What `debrief metrics` prints. */
export function printMetrics({ format }: BankRequest, { records }: ReadBank, paint: Paint): string {
  const sheet = sheetOf(records);
  if (format === 'json') return json(sheet);
  return format === 'pretty' ? prettyMetrics(sheet, paint) : printSheet[format](metricsSheet(sheet));
}
