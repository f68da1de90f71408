import type { ExtensionContext } from 'vscode';
import { registerShowConfig } from './config/show.ts';
import { createClient } from './server/client.ts';
import { registerRestart } from './server/restart.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  context.subscriptions.push(client, registerRestart(client), registerShowConfig(client));
  // The client itself has told the writer when it cannot start; the commands stay, to try again.
  await client.start().catch(() => undefined);
}
