import type { Severity } from './finding.ts';
import { amazonPrinciples } from './rubric/amazon.ts';
import type { Principle } from './rubric/principles.ts';

/** A rule's severity for this run; `off` silences it. */
export type RuleSetting = Severity | 'off';

/** Words that a writer adds to the built-in lists. */
export interface ExtraWords {
  /** Measures that count as outcomes, such as "adherence". */
  readonly outcomes: readonly string[];
  /** Measures that count as activity only, such as "story points". */
  readonly outputs: readonly string[];
  /** Subjects that stand for a group which includes the writer, such as "my squad". */
  readonly owners: readonly string[];
}

/** What a bank of stories should hold. */
export interface Targets {
  readonly stories: number;
  /** How many stories of each kind, by the kind's name. */
  readonly mix: Readonly<Record<string, number>>;
}

/** What governs one analysis. Every field has its final value: cascades are resolved before. */
export interface Config {
  /** Globs of Markdown files that are stories whatever they are called. */
  readonly include: readonly string[];
  /** Globs of files that are not judged. */
  readonly exclude: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Options of single rules, by rule id, such as `{ overlong: { words: 250 } }`. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly targets: Targets;
  /** Speaking rate by which the spoken length is estimated. */
  readonly wordsPerMinute: number;
  readonly words: ExtraWords;
  /** Names that must not be told, with what to write instead. A `*` at the end stands for the rest of a word. */
  readonly confidential: Readonly<Record<string, string>>;
  /** The principles that a story can claim, with what their interviewers listen for. */
  readonly principles: readonly Principle[];
}

export const defaultConfig: Config = {
  include: [],
  exclude: [],
  rules: {},
  options: {},
  targets: { stories: 6, mix: { leadership: 2, analytical: 2, failure: 1, conflict: 1 } },
  wordsPerMinute: 150,
  words: { outcomes: [], outputs: [], owners: [] },
  confidential: {},
  principles: amazonPrinciples,
};
