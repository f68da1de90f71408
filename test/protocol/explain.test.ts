import { afterAll, expect, test } from 'vitest';
import { ExecuteCommandRequest, ShowMessageNotification } from 'vscode-languageserver/node';
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
