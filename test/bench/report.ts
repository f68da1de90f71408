import type { Spread } from './statistics.ts';

/** One thing that was measured, for each contender by name. */
export interface Row {
  readonly measure: string;
  readonly words: number;
  readonly spreads: Readonly<Record<string, Spread>>;
}

/** A Markdown table of milliseconds; the ratio is of the first contender's median to the last one's. */
export function toTable(rows: readonly Row[], contenders: readonly string[]): string {
  const head = ['measure', 'words', ...contenders.flatMap(name => [`${name} median`, 'p95']), 'ratio'];
  const body = rows.map(({ measure, words, spreads }) => [
    measure,
    words.toLocaleString('en'),
    ...contenders.flatMap(name => [milliseconds(spreads[name]?.median), milliseconds(spreads[name]?.p95)]),
    ratio(spreads, contenders).toFixed(1),
  ]);
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function ratio(spreads: Row['spreads'], contenders: readonly string[]): number {
  const [first, last] = [contenders.at(0), contenders.at(-1)].map(name => spreads[name ?? '']?.median ?? Number.NaN);
  return (first ?? Number.NaN) / (last ?? Number.NaN);
}

const milliseconds = (value = Number.NaN): string => `${value.toFixed(2)} ms`;
