import { type Bank, bankOf } from './core/bank/bank.ts';
import type { StoryEntry, StoryMetric } from './core/bank/entry.ts';
import type { MetricsSheet } from './core/bank/metric.ts';
import { entryOf } from './core/bank/read-entry.ts';
import type { Config } from './core/config.ts';
import type { Analysis } from './core/service.ts';
import { lineStarts } from './core/story/lines.ts';

/** A story as a bank keeps it, with where its lines start: its text is not kept. */
export interface StoryRecord {
  readonly entry: StoryEntry;
  /** Offsets of the lines' starts, in UTF-16 code units. */
  readonly lines: readonly number[];
  readonly config: Config;
}

export function recordOf(path: string, analysis: Analysis, config: Config): StoryRecord {
  return { entry: entryOf(path, analysis, config), lines: lineStarts(analysis.story.text), config };
}

/** Zero-based, both. */
export function positionOf({ lines }: Pick<StoryRecord, 'lines'>, offset: number) {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low - 1, character: offset - (lines[low - 1] ?? 0) };
}

/** @param without what governs a bank without stories */
export const bankOfRecords = (records: readonly StoryRecord[], without: readonly Config[]): Bank =>
  bankOf(
    records.map(({ entry }) => entry),
    records.length > 0 ? records.map(({ config }) => config) : without,
  );

/** The metrics of all records, in their order. */
export function sheetOf(records: readonly StoryRecord[]): MetricsSheet {
  return { version: 1, metrics: records.flatMap(record => record.entry.metrics.map(metric => toLine(metric, record))) };
}

function toLine(metric: StoryMetric, record: StoryRecord): MetricsSheet['metrics'][number] {
  const { measure, baseline, result, change, period, money, population, guardrail, text, span, missing } = metric;
  const { line } = positionOf(record, span.start);
  const words = { measure, baseline, result, change, period, money, population, guardrail };
  return { path: record.entry.path, line, text, ...words, missing };
}
