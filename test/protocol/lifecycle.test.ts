import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, describe, expect, test } from 'vitest';
import { ExitNotification } from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor.ts';
import { mend, ofRule, storyOf, weak } from './stories.ts';
import { exitOf, killServers } from './transport.ts';

afterAll(killServers);

describe.each(['stdio', 'ipc'] as const)('over %s the server ends', transport => {
  test.each<[string, (editor: Editor) => Promise<unknown>, number]>([
    ['with 0 on shutdown and exit', editor => editor.quit(), 0],
    ['with 1 on exit alone', editor => editor.connection.sendNotification(ExitNotification.type), 1],
    ['with 1 when the connection breaks', async editor => hangUp(editor), 1],
  ])('%s', async (_, end, code) => {
    const editor = await startEditor({ transport });
    const exited = exitOf(editor.process);
    await end(editor);
    expect(await exited).toBe(code);
  });
});

function hangUp({ process: server }: Editor): void {
  if (server.connected) server.disconnect();
  else server.stdin?.end();
}

test('the server ends when its editor has died', async () => {
  const parent = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const editor = await startEditor({ processId: parent.pid ?? null });
  const exited = exitOf(editor.process);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(await exited).toBe(1);
});

test('an unknown request is refused, and messages that make no sense are survived', async () => {
  const uri = 'file:///stories/portal.story.md';
  const editor = await startEditor();
  await expect(editor.connection.sendRequest('debrief/nonsense', {})).rejects.toMatchObject({ code: -32601 });
  editor.edit('file:///never/opened.story.md', mend);
  editor.close('file:///never/opened.story.md');
  editor.open(uri, storyOf(weak));
  editor.edit(uri, { range: { start: { line: 900, character: 9 }, end: { line: 999, character: 9 } }, text: ' ' });
  expect(ofRule(await editor.pull(uri))).toHaveLength(1);
});
