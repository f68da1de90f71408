import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import {
  type Connection,
  ExecuteCommandRequest,
  type ShowDocumentParams,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { createService } from '../../server/src/core/service.ts';
import { explain } from '../../server/src/lsp/explain.ts';
import { startEditor } from './editor.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

afterAll(killServers);

test('an editor that shows no documents and answers no questions is told a rule’s reason, and nothing breaks', async () => {
  const editor = await startEditor({ capabilities: {} });
  const shown: string[] = [];
  editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  const explain = (rule: string) =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, { command: 'debrief.explainRule', arguments: [rule] });
  await explain('hedge');
  await explain('no-such-rule');
  const [message] = await until('the reason', () => shown.length > 0 && shown);
  expect(message).toMatch(/Weak: .* Strong: /s);
  expect(await editor.quit()).toBe(0);
  expect(shown).toHaveLength(1);
});

test('an editor that shows documents is shown the page in the folder of pages', async () => {
  const pages = resolve('docs/rules');
  const shown: string[] = [];
  const showDocument = async ({ uri }: ShowDocumentParams) => ({ success: shown.push(uri) > 0 });
  const connection = { window: { showDocument } } as unknown as Connection;
  await explain(connection, 'hedge', { rules: createService().rules, pages, showsDocuments: true });
  expect(shown).toEqual([pathToFileURL(resolve(pages, 'hedge.md')).href]);
});
