import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver/node';
import type { RuleMeta } from '../core/rules/rule.ts';
import { MessageType, ShowMessageNotification } from './library.ts';

/** The command that tells what a rule is for; its argument is the rule's id. */
export const explainCommand = 'debrief.explainRule';

export interface ExplainOptions {
  readonly rules: readonly RuleMeta[];
  /** The folder of rule pages. */
  readonly pages: string;
  /** Whether the client opens a document that the server names. */
  readonly showsDocuments: boolean;
}

/** Shows a rule's page, or says its reason in a message where the client shows no documents. Unknown rules are ignored. */
export async function explain(
  connection: Connection,
  id: unknown,
  { rules, pages, showsDocuments }: ExplainOptions,
): Promise<void> {
  const rule = rules.find(known => known.id === id);
  if (!rule) return;
  const page = join(pages, `${rule.id}.md`);
  if (showsDocuments && existsSync(page)) {
    const { success } = await connection.window.showDocument({ uri: pathToFileURL(page).href, takeFocus: true });
    if (success) return;
  }
  const { summary, why, example } = rule;
  const message = `${summary} ${why} Weak: ${example.weak} Strong: ${example.strong}`;
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
