import type { Metric, MetricsSheet } from '../metric.ts';
import { cell, type Sheet } from './table.ts';

const columns = ['measure', 'baseline', 'result', 'change', 'period', 'money', 'population', 'guardrail'] as const;

/** A row for each metric, in the words of its story; what is thin stands in a column of its own. */
export function metricsSheet({ metrics }: MetricsSheet): Sheet {
  return {
    title: 'Metrics',
    table: {
      heading: 'Metrics',
      head: [
        'Story',
        'Line',
        ...columns.map(name => name.charAt(0).toUpperCase() + name.slice(1)),
        'Missing',
        'Sentence',
      ],
      rows: metrics.map(metricRow),
    },
    more: [],
    notes: [],
  };
}

const metricRow = (metric: Metric) => [
  cell(metric.path),
  cell(String(metric.line + 1)),
  ...columns.map(name => cell(metric[name] ?? '')),
  cell(metric.missing.join(', ')),
  cell(metric.text),
];
