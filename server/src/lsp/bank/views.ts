import { isReady } from '../../core/bank/claimants.ts';
import { coverageOf } from '../../core/bank/cover.ts';
import { isTold, type StoryEntry } from '../../core/bank/entry.ts';
import { stillListened } from '../../core/bank/lacks.ts';
import { metricKeys } from '../../core/bank/tables/metrics-sheet.ts';
import { gapsIn, targetRows } from '../../core/bank/targets.ts';
import { layerNames } from '../../core/rubric/strength.ts';
import type { Span } from '../../core/span.ts';
import { formatName } from '../../core/writing/draft.ts';
import { timeOf } from '../../core/writing/time.ts';
import type { CoverageView, MetricsView, Place, StoryRow } from '../../protocol.ts';
import { positionOf, sheetOf } from '../../record.ts';
import type { Progress } from './indexer.ts';
import type { Shelved, ShelvedStory } from './shelf.ts';

/** What the bank covers, ready to show. */
export function coverageView({ bank }: Shelved, indexing: Progress | undefined): CoverageView {
  const coverage = coverageOf(bank);
  const rows = targetRows(bank);
  return { ...coverage, gaps: gapsIn(coverage, rows), rows, ...(indexing && { indexing }) };
}

/** All stories, the strongest first. */
export const storyRows = ({ stories }: Shelved): readonly StoryRow[] =>
  [...stories].sort((a, b) => b.record.entry.score - a.record.entry.score).map(storyRow);

function storyRow(story: ShelvedStory): StoryRow {
  const { entry } = story.record;
  const { path, title, format, kind, seconds, limit, score, claims, findings } = entry;
  const { worst, ...counts } = findings;
  return {
    uri: story.uri,
    path,
    title,
    format,
    formatName: formatName(format),
    ...(kind && { kind }),
    spoken: timeOf(seconds),
    time: timeOf(seconds, limit),
    score,
    layers: layersOf(story),
    claims: claims.map(claim => ({
      principle: claim.id,
      role: claim.role,
      proven: claim.proven,
      ready: isTold(entry) && isReady({ entry, claim }),
      lacks: stillListened(claim),
    })),
    findings: { ...counts, ...(worst && { worst: placeOf(story, worst) }) },
  };
}

function layersOf(story: ShelvedStory): StoryRow['layers'] {
  const { verdicts }: StoryEntry = story.record.entry;
  if (!verdicts) return [];
  return layerNames.map(name => {
    const { strength, why, proof } = verdicts[name];
    return { name, strength, why, proof: proof.map(span => placeOf(story, span)) };
  });
}

/** The metrics of all stories, with their places. */
export function metricsView({ stories }: Shelved): MetricsView {
  const sheet = sheetOf(stories.map(({ record }) => record));
  return {
    ...sheet,
    keys: metricKeys(sheet.metrics),
    places: stories.flatMap(story => story.record.entry.metrics.map(({ span }) => placeOf(story, span))),
  };
}

function placeOf({ uri, record }: ShelvedStory, { start, end }: Span): Place {
  return { uri, start: positionOf(record, start), end: positionOf(record, end) };
}
