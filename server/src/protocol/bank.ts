import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { Coverage, TargetRow } from '../core/bank/coverage.ts';
import type { MetricsSheet } from '../core/bank/metric.ts';
import type { Shown } from '../core/bank/shown.ts';
import type { Strength } from '../core/rubric/strength.ts';
import type { Notification, Request } from './request.ts';

export type { Claim, Coverage, PrincipleCoverage, QuestionCoverage, Status, TargetRow } from '../core/bank/coverage.ts';
export type { Metric, MetricsSheet } from '../core/bank/metric.ts';
export type { Shown } from '../core/bank/shown.ts';

/** A place in a story's file. Positions are zero-based, in UTF-16 code units. */
export interface Place {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Tells that the bank has changed since it was last asked for; sent at most once until it is asked again, and only to a
 * client that has asked once. `indexing` says how far reading has come while it goes on.
 */
export const bankChanged: Notification<{ readonly indexing?: { readonly done: number; readonly total: number } }> = {
  method: 'debrief/bankChanged',
};

/** What all stories of all workspace folders cover: what the command line prints, and what to show of it. */
export const coverageRequest: Request<Record<string, never>, CoverageView> = { method: 'debrief/coverage' };

export interface CoverageView extends Coverage {
  /** Principles without a strong story, and targets not met: the number of the view's badge. */
  readonly gaps: number;
  /** The targets as rows of a list, in order, ready to show. */
  readonly rows: readonly TargetRow[];
  readonly indexing?: { readonly done: number; readonly total: number };
}

/** All stories, the strongest first. */
export const storiesRequest: Request<Record<string, never>, readonly StoryRow[]> = { method: 'debrief/stories' };

export interface StoryRow {
  readonly uri: string;
  /** As coverage names it: relative to its workspace folder, with the folder's name where there are several. */
  readonly path: string;
  readonly title: string;
  /** Its format, as front matter has it; `layers` are empty for a format without layers. */
  readonly format: string;
  /** What the format is called where one is chosen. */
  readonly formatName: string;
  readonly kind?: string;
  /** The time it takes to tell: "1:24". */
  readonly spoken: string;
  /** The same, against the limit where there is one: "1:24 of 1:30". */
  readonly time: string;
  readonly score: number;
  readonly layers: readonly {
    readonly name: string;
    readonly strength: Strength;
    readonly why: string;
    /** The sentences that prove it. */
    readonly proof: readonly Place[];
  }[];
  readonly claims: readonly {
    readonly principle: string;
    readonly role: 'primary' | 'backup';
    /** Whether the story shows what the principle's interviewer listens for. */
    readonly proven: boolean;
    /** Whether the story answers for it: proven, and none of its layers missing. */
    readonly ready: boolean;
    /** What is still listened for, in a sentence; empty when proven. */
    readonly lacks: string;
  }[];
  /** Open findings: how many, and the place of the worst. Hints are among all. */
  readonly findings: {
    readonly warnings: number;
    readonly hints: number;
    readonly all: number;
    readonly worst?: Place;
  };
}

/** The metrics of all stories. */
export const metricsRequest: Request<Record<string, never>, MetricsView> = { method: 'debrief/metrics' };

export interface MetricsView extends MetricsSheet {
  /** The place of each metric, in the same order. */
  readonly places: readonly Place[];
  /** By what an export knows each metric, in the same order. */
  readonly keys: readonly string[];
}

/**
 * A table of the bank as a text to copy or save: whole, or as it is shown. Stories are known by their path, principles by
 * their id, the first column as "story", and the parts of a metric by their names in the metrics sheet.
 */
export const exportRequest: Request<
  {
    readonly table: 'coverage' | 'matrix' | 'metrics';
    readonly format: 'markdown' | 'csv' | 'html';
    readonly shown?: Shown;
  },
  { readonly text: string; readonly fileName: string; readonly languageId: string }
> = { method: 'debrief/export' };

/**
 * The edit of a story's front matter by which it claims a principle, and keeps the others that it claims: as primary it
 * stands first, as backup second. Positions count no byte-order mark. Null where it is no story, or claims it so already.
 */
export const claimRequest: Request<
  { readonly uri: string; readonly principle: string; readonly role: 'primary' | 'backup' },
  WorkspaceEdit | null
> = { method: 'debrief/claim' };
