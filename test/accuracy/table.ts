import { f1, labelsOf, precision, recall, type Tally } from './tally.ts';

/** A Markdown table: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** A rule with its tally on the part that is read while tuning, and on the part that is held back. */
export interface Row {
  readonly name: string;
  readonly read: Tally;
  readonly held: Tally;
}

export function sideBySide(rows: readonly Row[]): string {
  const head = ['rule', 'labels', 'precision', 'recall', 'F1', 'held: labels', 'precision', 'recall', 'F1'];
  return table(
    head,
    rows.map(({ name, read, held }) => [name, ...figures(read), ...figures(held)]),
  );
}

/** Labels, precision, recall and F1; a dash where there is nothing to divide by. */
export function figures(tally: Tally): readonly string[] {
  const { right, wrong, missed } = tally;
  const shown = (some: number, value: number) => (some === 0 ? '–' : value.toFixed(2));
  return [
    String(labelsOf(tally)),
    shown(right + wrong, precision(tally)),
    shown(right + missed, recall(tally)),
    shown(right + wrong + missed, f1(tally)),
  ];
}
