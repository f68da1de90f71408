import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { folderOf } from '../cli/debrief.ts';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { mend, ofRule, rule, spoil, storyOf, strong, weak } from './stories.ts';
import { exitOf, killServers } from './transport.ts';

afterAll(killServers);

const uri = 'file:///stories/portal.story.md';

describe('a server that is killed while somebody writes', () => {
  test.each([
    ['after an edit', [mend], storyOf(strong), 0],
    ['after an edit and its opposite', [mend, spoil], storyOf(weak), 1],
  ])('%s is followed by one that knows the text as it is', async (_, edits, text, count) => {
    const first = await startEditor();
    first.open(uri, storyOf(weak));
    const { resultId: earlier } = (await first.report(uri)) as { resultId?: string };
    for (const edit of edits) first.edit(uri, edit);
    const exited = exitOf(first.process);
    first.process.kill('SIGKILL');
    await exited;

    const second = await startEditor();
    second.open(uri, text);
    const report = await second.report(uri, earlier);
    expect(report).toMatchObject({ kind: 'full' });
    expect(ofRule(report.kind === 'full' ? report.items : [])).toHaveLength(count);
    second.edit(uri, count === 0 ? spoil : mend);
    expect(ofRule(await second.pull(uri))).toHaveLength(1 - count);
  });
});

test('a server that nobody reads from any more ends without a word', async () => {
  const editor = await startEditor({ capabilities: {} });
  const said: unknown[] = [];
  editor.process.stderr?.on('data', words => said.push(String(words)));
  const exited = exitOf(editor.process);
  editor.process.stdout?.destroy();
  editor.open(uri, storyOf(weak));
  expect(await exited).not.toBeNull();
  expect(said).toEqual([]);
});

describe('two windows on one bank', () => {
  const watching = {
    ...pullClient,
    workspace: { ...pullClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  };

  test('judge a story alike, each as it is in its own window', async () => {
    const [one, other] = await Promise.all([startEditor(), startEditor()]);
    for (const editor of [one, other]) editor.open(uri, storyOf(weak));
    expect(await one.pull(uri)).toEqual(await other.pull(uri));
    one.edit(uri, mend);
    expect(ofRule(await one.pull(uri))).toEqual([]);
    expect(ofRule(await other.pull(uri))).toHaveLength(1);
    expect(await one.quit()).toBe(0);
    expect(ofRule(await other.pull(uri))).toHaveLength(1);
  });

  test('both take up a config that changes on disk', async () => {
    const bank = await folderOf({ 'a.story.md': storyOf(weak), '.debrief.json': '{}' });
    const [story = '', config = ''] = ['a.story.md', '.debrief.json'].map(
      name => pathToFileURL(join(bank.path, name)).href,
    );
    const start = () => startEditor({ capabilities: watching, folders: [pathToFileURL(bank.path).href] });
    const windows: readonly Editor[] = await Promise.all([start(), start()]);
    for (const editor of windows) editor.open(story, storyOf(weak));
    for (const editor of windows) expect(ofRule(await editor.pull(story))).toHaveLength(1);
    await writeFile(join(bank.path, '.debrief.json'), JSON.stringify({ rules: { [rule]: 'off' } }));
    const changes: FileEvent[] = [{ uri: config, type: FileChangeType.Changed }];
    for (const editor of windows) {
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      expect(ofRule(await editor.pull(story))).toEqual([]);
    }
    await bank.remove();
  });
});
