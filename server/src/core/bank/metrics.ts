import { guardClauseOf } from '../english/judgment/guard-clause.ts';
import { type MetricPlaces, metricsOf } from '../english/metrics/metrics.ts';
import { hasRole, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { contains, type Span } from '../span.ts';
import type { Format, SectionKind } from '../story/story.ts';
import type { StoryMetric } from './entry.ts';
import type { MetricGap, MetricWords } from './metric.ts';
import { type RowMetric, tableMetrics } from './table-metrics.ts';

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
    .filter(({ guards, cells: [name], words }) => !guards && isTold(reading, name.passages[0], kinds, words))
    .map(({ words, span, text }) => metricOf({ ...words, guardrail: guard }, span, text))
    .filter(metric => !told.has(keyOf(metric)));
  return [...told.values(), ...listed].sort((one, other) => one.span.start - other.span.start);
}

/** Whether a row stands where metrics are told; one that tells a change may stand anywhere in an unlabelled story. */
const isTold = (
  reading: Reading,
  passage: Passage,
  kinds: ReadonlySet<SectionKind>,
  words: RowMetric['words'],
): boolean =>
  hasRole(passage, kinds) || (tellsAnywhere(reading, passage) && words.baseline !== null && words.result !== null);

/** Without headings a change counts from the first act on; in a text without an act, everywhere. */
const tellsAnywhere = ({ story, passages }: Reading, { roles }: Passage): boolean =>
  !story.labelled && (!roles.has('situation') || passages.every(passage => passage.roles.has('situation')));

const keyOf = ({ baseline, result, change }: MetricWords): string =>
  [baseline, result, change].join('\n').toLowerCase();

function* sentenceMetrics(
  reading: Reading,
  kinds: ReadonlySet<SectionKind>,
  guard: string | null,
): Generator<StoryMetric> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    const here = hasRole(passage, kinds);
    if (!(here || tellsAnywhere(reading, passage)) || sentence.question || passage.block.kind === 'cell') continue;
    const held = guardClauseOf(sentence);
    for (const places of metricsOf(sentence, !here)) {
      if (!places.baseline && !places.change && places.result && held && contains(held, places.result)) continue;
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

/** The words that say what had to hold, if there are any; without headings they may stand beside any change. */
const guardOf = (reading: Reading): string | undefined =>
  guardWhere(reading, passage => hasRole(passage, guarded)) ??
  guardWhere(reading, ({ index }) => tellsChange(reading, index) || tellsChange(reading, index - 1));

function tellsChange(reading: Reading, index: number): boolean {
  const passage = reading.passages[index];
  return passage !== undefined && tellsAnywhere(reading, passage) && !metricsOf(passage.sentence, true).next().done;
}

function guardWhere(reading: Reading, where: (passage: Passage) => boolean): string | undefined {
  for (const passage of reading.passages) {
    if (passage.block.kind === 'cell' || !where(passage)) continue;
    const held = guardClauseOf(passage.sentence);
    if (held) return wordsOf(reading, passage, held);
  }
  return undefined;
}

/** A change says where it came to as well as a level does. */
function* gapsIn(words: MetricWords): Generator<MetricGap> {
  if (words.baseline === null) yield 'baseline';
  if (words.result === null && words.change === null) yield 'result';
  for (const gap of ['period', 'money', 'population', 'guardrail'] as const) if (words[gap] === null) yield gap;
}
