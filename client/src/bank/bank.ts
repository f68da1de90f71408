import type { Disposable } from 'vscode';
import {
  bankChanged,
  type CoverageView,
  coverageRequest,
  type MetricsView,
  metricsRequest,
  type StoryRow,
  storiesRequest,
} from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { type Live, live } from './live.ts';

/** What the server knows of all stories of the workspace, kept fresh while a view shows it. */
export interface Bank {
  readonly coverage: Live<CoverageView>;
  readonly stories: Live<readonly StoryRow[]>;
  readonly metrics: Live<MetricsView>;
  /** Asks anew for all that is shown. */
  refresh(): void;
}

export function createBank(server: Server): Bank & Disposable {
  const coverage = live(() => server.ask(coverageRequest, {}));
  const stories = live(() => server.ask(storiesRequest, {}));
  const metrics = live(() => server.ask(metricsRequest, {}));
  const refresh = (): void => {
    for (const each of [coverage, stories, metrics]) each.stale();
  };
  server.hear(bankChanged, refresh);
  const states = server.onDidChangeState(() => {
    // Asking would start a server that has given up.
    if (!server.hasStopped()) refresh();
  });
  return { coverage, stories, metrics, refresh, dispose: () => states.dispose() };
}
