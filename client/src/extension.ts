import type { ExtensionContext } from 'vscode';
import { registerActions } from './bank/actions.ts';
import { createBank } from './bank/bank.ts';
import { registerCheckBank } from './bank/check.ts';
import { registerExport } from './bank/export.ts';
import { registerOpenPlace } from './bank/open.ts';
import { createViews, type Views } from './bank/views.ts';
import { registerShowConfig } from './config/show.ts';
import { registerBadges } from './explorer/badges.ts';
import { registerHasStories } from './explorer/has-stories.ts';
import { createMatrix } from './matrix/show.ts';
import { createSheet } from './metrics/show.ts';
import { registerRulePages } from './rules/pages.ts';
import { registerSamples } from './samples/open.ts';
import { registerRestart } from './server/restart.ts';
import { createServer } from './server/server.ts';
import { registerStatus } from './status/status.ts';
import { registerNewStory } from './story/new.ts';
import { registerScript } from './story/script.ts';
import { registerSectionTimes } from './story/section-times.ts';
import type { TablePanel } from './table/panel.ts';

/** The views and panels as they stand. */
export interface Seen {
  readonly views: Views;
  readonly matrix: TablePanel;
  readonly sheet: TablePanel;
}

/** Returns what of it can be seen, for those who look from outside. */
export function activate(context: ExtensionContext): Seen {
  const server = createServer(context);
  const bank = createBank(server);
  const views = createViews(server, bank, context.workspaceState);
  const [matrix, sheet] = [createMatrix(context, bank), createSheet(context, bank)];
  context.subscriptions.push(
    server,
    registerRestart(server),
    registerStatus(server),
    registerBadges(server),
    registerHasStories(bank),
    registerNewStory(server),
    registerScript(server),
    registerSectionTimes(),
    registerCheckBank(server),
    registerSamples(context, server),
    registerRulePages(context),
    registerShowConfig(server),
    bank,
    views,
    matrix,
    sheet,
    registerActions(server, bank),
    registerExport(server),
    registerOpenPlace(),
  );
  // The editor need not wait for a process to start.
  setImmediate(() => server.start());
  return { views, matrix, sheet };
}
