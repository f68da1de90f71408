import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { Sheet } from './table.ts';

/** The forms in which a sheet leaves the product. */
export type SheetFormat = 'markdown' | 'csv' | 'html';

export const printSheet: Readonly<Record<SheetFormat, (sheet: Sheet) => string>> = {
  markdown: toMarkdown,
  csv: toCsv,
  html: toHtml,
};
