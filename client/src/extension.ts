import type { ExtensionContext } from 'vscode';
import { registerCheckBank } from './bank/check.ts';
import { registerShowConfig } from './config/show.ts';
import { registerBadges } from './explorer/badges.ts';
import { registerRulePages } from './rules/pages.ts';
import { registerSamples } from './samples/open.ts';
import { registerRestart } from './server/restart.ts';
import { createServer } from './server/server.ts';
import { registerStatus } from './status/status.ts';
import { registerNewStory } from './story/new.ts';
import { registerScript } from './story/script.ts';
import { registerSectionTimes } from './story/section-times.ts';

export function activate(context: ExtensionContext): void {
  const server = createServer(context);
  context.subscriptions.push(
    server,
    registerRestart(server),
    registerStatus(server),
    registerBadges(server),
    registerNewStory(server),
    registerScript(server),
    registerSectionTimes(),
    registerCheckBank(server),
    registerSamples(context),
    registerRulePages(context),
    registerShowConfig(server),
  );
  // The editor need not wait for a process to start.
  setImmediate(() => server.start());
}
