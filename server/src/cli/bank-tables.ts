import { coverageOf } from '../core/bank/cover.ts';
import { sheetOf } from '../record.ts';
import type { BankRequest } from './arguments.ts';
import type { ReadBank } from './bank.ts';
import type { Paint } from './paint.ts';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What `debrief coverage` prints. */
export function printCoverage(_request: BankRequest, { bank }: ReadBank, _paint: Paint): string {
  return json(coverageOf(bank));
}

/** What `debrief metrics` prints. */
export function printMetrics(_request: BankRequest, { records }: ReadBank, _paint: Paint): string {
  return json(sheetOf(records));
}
