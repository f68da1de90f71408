import type { ExtensionContext } from 'vscode';
import { registerCheckBank } from './bank/check.ts';
import { registerBadges } from './explorer/badges.ts';
import { registerRulePages } from './rules/pages.ts';
import { registerSamples } from './samples/open.ts';
import { createClient } from './server/client.ts';
import { registerRestart } from './server/restart.ts';
import { registerStatus } from './status/status.ts';
import { registerNewStory } from './story/new.ts';
import { registerScript } from './story/script.ts';
import { registerSectionTimes } from './story/section-times.ts';

export function activate(context: ExtensionContext): void {
  const client = createClient(context);
  context.subscriptions.push(
    client,
    registerRestart(client),
    registerStatus(client),
    registerBadges(client),
    registerNewStory(client),
    registerScript(client),
    registerSectionTimes(),
    registerCheckBank(client),
    registerSamples(context),
    registerRulePages(context),
  );
  // The client itself tells the writer when it cannot start; the commands stay, to try again.
  client.start().catch(() => undefined);
}
