import { guardIn } from '../english/guards.ts';
import { type MetricPlaces, metricsOf } from '../english/metrics.ts';
import { hasRole, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Format, SectionKind } from '../story/story.ts';
import type { StoryMetric } from './entry.ts';
import type { MetricGap, MetricWords } from './metric.ts';

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
  const guard = guardOf(reading);
  const told = new Map<string, StoryMetric>();
  for (const passage of reading.passages) {
    if (!hasRole(passage, kinds) || passage.sentence.question || passage.block.kind === 'cell') continue;
    for (const places of metricsOf(passage.sentence)) {
      if (!places.baseline && !places.change && guardIn(passage.sentence)) continue;
      const metric = metricOf(reading, passage, inWords(reading, passage, places, guard));
      const key = [metric.baseline, metric.result, metric.change].join('\n').toLowerCase();
      const before = told.get(key);
      if (!before || metric.missing.length < before.missing.length) told.set(key, metric);
    }
  }
  return [...told.values()];
}

const metricOf = (reading: Reading, passage: Passage, words: MetricWords): StoryMetric => ({
  ...words,
  span: placeOf(passage, passage.sentence),
  text: wordsOf(reading, passage, passage.sentence),
  missing: [...gapsIn(words)],
});

function inWords(reading: Reading, passage: Passage, places: MetricPlaces, guard: Passage | undefined): MetricWords {
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
    guardrail: guard ? wordsOf(reading, guard, guard.sentence) : null,
  };
}

/** The sentence that says what had to hold, if there is one. */
const guardOf = ({ passages }: Reading): Passage | undefined =>
  passages.find(passage => hasRole(passage, guarded) && guardIn(passage.sentence));

/** A change says where it came to as well as a level does. */
function* gapsIn(words: MetricWords): Generator<MetricGap> {
  if (words.baseline === null) yield 'baseline';
  if (words.result === null && words.change === null) yield 'result';
  for (const gap of ['period', 'money', 'population', 'guardrail'] as const) if (words[gap] === null) yield gap;
}
