/** What a metric can leave unsaid. */
export type MetricGap = 'baseline' | 'result' | 'period' | 'money' | 'population' | 'guardrail';

/** What a story says of one metric, in its own words; null for what it does not say. */
export interface MetricWords {
  readonly measure: string | null;
  readonly baseline: string | null;
  readonly result: string | null;
  readonly change: string | null;
  readonly period: string | null;
  readonly money: string | null;
  readonly population: string | null;
  readonly guardrail: string | null;
}

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
