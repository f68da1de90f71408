import type { LayerName, Strength } from '../rubric/strength.ts';

/** How well a bank covers a principle. */
export type Status = 'strong' | 'weak' | 'none';

export interface Count {
  readonly have: number;
  readonly want: number;
}

/** A story that claims a principle. */
export interface Claim {
  /** What the caller names the story by. */
  readonly path: string;
  readonly title: string;
  readonly role: 'primary' | 'backup';
  readonly layers: Readonly<Record<LayerName, Strength>>;
  /** From 0 to 100; an ordering of stories that claim one principle, not a mark. */
  readonly score: number;
}

export interface PrincipleCoverage {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** Strongest first; primary before backup. */
  readonly stories: readonly Claim[];
  /** What to do next, in a sentence; empty where nothing is left to do. */
  readonly next: string;
}

/** One of the questions asked most. */
export interface QuestionCoverage {
  readonly id: string;
  readonly ready: boolean;
  /** Why it is ready, or what is missing, in a sentence. */
  readonly why: string;
}

/** What a bank of stories covers, in the shape that the command line prints as JSON. */
export interface Coverage {
  readonly version: 1;
  /** In the order of the config's principles. */
  readonly principles: readonly PrincipleCoverage[];
  readonly targets: {
    readonly stories: Count;
    readonly mix: Readonly<Record<string, Count>>;
    readonly questions: readonly QuestionCoverage[];
  };
  /** What is overused, doubled or absent in the bank as a whole, a sentence each. */
  readonly notes: readonly string[];
}

/** One target: "4 of 6 primary principles", with what is missing. */
export interface TargetRow {
  readonly id: string;
  readonly label: string;
  readonly met: boolean;
  /** A sentence. */
  readonly why: string;
  /** What a new story would have to be, if one would help. */
  readonly wish?: { readonly format?: string; readonly principle?: string; readonly kind?: string };
  /** Stories that count for it, by path. */
  readonly stories: readonly string[];
}
