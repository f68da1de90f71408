/** What a metric can leave unsaid. */
export type MetricGap = 'baseline' | 'result' | 'period' | 'money' | 'population' | 'guardrail';

/** The parts of a metric, in the order in which they are shown. */
export const metricParts = [
  'measure',
  'baseline',
  'result',
  'change',
  'period',
  'money',
  'population',
  'guardrail',
] as const;

/** What a story says of one metric, in its own words; null for what it does not say. */
export type MetricWords = Readonly<Record<(typeof metricParts)[number], string | null>>;

/** One metric of a story. */
export interface Metric extends MetricWords {
  /** What the caller names the story by. */
  readonly path: string;
  /** Zero-based line of the sentence that states it. */
  readonly line: number;
  /** The sentence. */
  readonly text: string;
  /** Where it is thin: what an interviewer would ask for. */
  readonly missing: readonly MetricGap[];
}

/** The metrics of a bank, in the shape that the command line prints as JSON. */
export interface MetricsSheet {
  readonly version: 1;
  readonly metrics: readonly Metric[];
}
