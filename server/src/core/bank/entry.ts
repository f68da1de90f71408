import type { Verdicts } from '../rubric/layers.ts';
import type { Span } from '../span.ts';
import type { Format } from '../story/story.ts';
import type { MetricGap, MetricWords } from './metric.ts';

/**
 * What a bank remembers of one story: small, and free of its text and sentences, so that thousands can be kept. Spans
 * are UTF-16 offsets into the text that was read.
 */
export interface StoryEntry {
  /** What the caller names the story by; unique in the bank. */
  readonly path: string;
  /** On one line, without control characters; the file's name where the story has none. */
  readonly title: string;
  readonly format: Format;
  /** What the front matter says it is about, if it is a kind that a mix knows. */
  readonly kind?: string;
  /** Spoken length in whole seconds, and the limit where its format has one. */
  readonly seconds: number;
  readonly limit?: number;
  /** Each principle once, primary first. */
  readonly claims: readonly EntryClaim[];
  /** Ids of principles that it shows well without claiming them, the best shown first. */
  readonly couldClaim: readonly string[];
  /** Absent for a format without layers: such an answer is no story of the mix. */
  readonly verdicts?: Verdicts;
  /** From 0 to 100; an ordering, not a mark. */
  readonly score: number;
  readonly findings: FindingCount;
  readonly metrics: readonly StoryMetric[];
  /** What its text is compared by; see `fingerprint.ts`. */
  readonly print: Fingerprint;
}

export interface EntryClaim {
  readonly id: string;
  readonly role: 'primary' | 'backup';
  /** Whether the story shows enough of what the principle's interviewer listens for. */
  readonly proven: boolean;
  /** What is still listened for, in the writer's words. */
  readonly lacks: readonly string[];
  /** From 0 to 100; orders the stories that claim one principle. */
  readonly score: number;
}

/** What the rules found in it: errors and warnings, hints, all of it, and the place of the worst. */
export interface FindingCount {
  readonly warnings: number;
  readonly hints: number;
  readonly all: number;
  readonly worst?: Span;
}

/** A metric in the words of the story, with the place of its sentence. */
export interface StoryMetric extends MetricWords {
  readonly span: Span;
  readonly text: string;
  readonly missing: readonly MetricGap[];
}

/** Hashes of what is particular of a story's event, by which two tellings of it are known. */
export interface Fingerprint {
  /** Its nouns. */
  readonly things: readonly number[];
  /** Its people, places and products. */
  readonly names: readonly number[];
  /** Its numbers with what they measure. */
  readonly figures: readonly number[];
}

/** A story that tells one event and has layers; the other formats answer other questions. */
export type ToldEntry = StoryEntry & { readonly verdicts: Verdicts };

export const isTold = (entry: StoryEntry): entry is ToldEntry => entry.verdicts !== undefined;
