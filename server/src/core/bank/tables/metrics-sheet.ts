import { type Metric, type MetricsSheet, metricParts } from '../metric.ts';
import { cell, type Sheet } from './table.ts';

/** A row for each metric, in the words of its story; what is thin stands in a column of its own. */
export function metricsSheet({ metrics }: MetricsSheet): Sheet {
  return {
    title: 'Metrics',
    table: {
      heading: 'Metrics',
      head: [
        'Story',
        'Line',
        ...metricParts.map(name => name.charAt(0).toUpperCase() + name.slice(1)),
        'Missing',
        'Sentence',
      ],
      rows: metrics.map(metricRow),
      keys: {
        rows: metricKeys(metrics),
        columns: ['story', undefined, ...metricParts, undefined, undefined],
        of: 'metrics',
      },
    },
    more: [],
    notes: [],
  };
}

/** A name for each metric: its story's path, and its place among those of the story. */
export function metricKeys(metrics: readonly Metric[]): readonly string[] {
  const seen = new Map<string, number>();
  return metrics.map(({ path }) => {
    const place = seen.get(path) ?? 0;
    seen.set(path, place + 1);
    return `${path}:${place}`;
  });
}

const metricRow = (metric: Metric) => [
  cell(metric.path),
  cell(String(metric.line + 1)),
  ...metricParts.map(name => cell(metric[name] ?? '')),
  cell(metric.missing.join(', ')),
  cell(metric.text),
];
