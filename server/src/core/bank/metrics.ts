import { guardIn } from '../english/judgment/guards.ts';
import { type MetricPlaces, metricsOf } from '../english/metrics/metrics.ts';
import { hasRole, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Format, SectionKind } from '../story/story.ts';
import type { StoryMetric } from './entry.ts';
import type { MetricGap, MetricWords } from './metric.ts';
import { tableMetrics } from './table-metrics.ts';

/** Where a format tells its metrics. */
const where: Readonly<Partial<Record<Format, ReadonlySet<SectionKind>>>> = {
  behavioral: new Set(['lead', 'result']),
  design: new Set(['lead', 'measure', 'result']),
  metrics: new Set(['lead', 'outcome', 'leading indicator']),
  journal: new Set(['lead', 'result', 'hindsight']),
};

/** Where it tells what had to hold. */
const guarded: ReadonlySet<SectionKind> = new Set([
  'lead',
  'result',
  'trade-off',
  'reflection',
  'measure',
  'guardrail',
  'defence',
  'operations',
]);

/** The metrics of a story in its own words, in the order of the text; what is told twice is told as fully as it can be. */
export function metricsIn(reading: Reading): readonly StoryMetric[] {
  const kinds = where[reading.story.format];
  if (!kinds) return [];
  const rows = [...tableMetrics(reading)];
  const guard = guardOf(reading) ?? rows.find(({ guards }) => guards)?.text ?? null;
  const told = new Map<string, StoryMetric>();
  for (const metric of sentenceMetrics(reading, kinds, guard)) {
    const before = told.get(keyOf(metric));
    if (!before || metric.missing.length < before.missing.length) told.set(keyOf(metric), metric);
  }
  const listed = rows
    .filter(({ guards, cells: [name] }) => !guards && hasRole(name.passages[0], kinds))
    .map(({ words, span, text }) => metricOf({ ...words, guardrail: guard }, span, text))
    .filter(metric => !told.has(keyOf(metric)));
  return [...told.values(), ...listed].sort((one, other) => one.span.start - other.span.start);
}

const keyOf = ({ baseline, result, change }: MetricWords): string =>
  [baseline, result, change].join('\n').toLowerCase();

function* sentenceMetrics(
  reading: Reading,
  kinds: ReadonlySet<SectionKind>,
  guard: string | null,
): Generator<StoryMetric> {
  for (const passage of reading.passages) {
    if (!hasRole(passage, kinds) || passage.sentence.question || passage.block.kind === 'cell') continue;
    for (const places of metricsOf(passage.sentence)) {
      if (!places.baseline && !places.change && guardIn(passage.sentence)) continue;
      const { sentence } = passage;
      yield metricOf(
        inWords(reading, passage, places, guard),
        placeOf(passage, sentence),
        wordsOf(reading, passage, sentence),
      );
    }
  }
}

const metricOf = (words: MetricWords, span: Span, text: string): StoryMetric => ({
  ...words,
  span,
  text,
  missing: [...gapsIn(words)],
});

function inWords(reading: Reading, passage: Passage, places: MetricPlaces, guard: string | null): MetricWords {
  const say = (span: Span | undefined): string | null => (span ? wordsOf(reading, passage, span) : null);
  const { measure, baseline, result, change, period, money, population } = places;
  return {
    measure: say(measure),
    baseline: say(baseline),
    result: say(result),
    change: say(change),
    period: say(period),
    money: say(money),
    population: say(population),
    guardrail: guard,
  };
}

/** The sentence that says what had to hold, if there is one. */
function guardOf(reading: Reading): string | undefined {
  const guard = reading.passages.find(
    passage => passage.block.kind !== 'cell' && hasRole(passage, guarded) && guardIn(passage.sentence),
  );
  return guard && wordsOf(reading, guard, guard.sentence);
}

/** A change says where it came to as well as a level does. */
function* gapsIn(words: MetricWords): Generator<MetricGap> {
  if (words.baseline === null) yield 'baseline';
  if (words.result === null && words.change === null) yield 'result';
  for (const gap of ['period', 'money', 'population', 'guardrail'] as const) if (words[gap] === null) yield gap;
}
