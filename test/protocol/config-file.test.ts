import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { type ConfigAnswer, configRequest } from '../../server/src/protocol.ts';
import { folderOf } from '../cli/debrief.ts';
import { type Editor, pullClient, startEditor } from './editor.ts';
import { ofRule, rule, storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

const folders: Awaited<ReturnType<typeof folderOf>>[] = [];
afterEach(() => Promise.all(folders.splice(0).map(folder => folder.remove())));
afterAll(killServers);

const watching = {
  ...pullClient,
  workspace: {
    ...pullClient.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};
const off = JSON.stringify({ rules: { [rule]: 'off' } });
const error = JSON.stringify({ rules: { [rule]: 'error' } });

/** A workspace with these files, an editor in it, and the story `a/portal.story.md` open. */
async function workspace(files: Readonly<Record<string, string>>, capabilities: object = watching) {
  const folder = await folderOf({ ...files, 'a/portal.story.md': storyOf(weak) });
  folders.push(folder);
  const uriOf = (name: string) => pathToFileURL(join(folder.path, name)).href;
  const editor = await startEditor({ capabilities, folders: [pathToFileURL(folder.path).href] });
  const uri = uriOf('a/portal.story.md');
  editor.open(uri, storyOf(weak));
  const change = async (name: string, content: string | undefined): Promise<void> => {
    const path = join(folder.path, name);
    await (content === undefined ? rm(path) : writeFile(path, content));
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type: content === undefined ? 3 : 2 }],
    });
  };
  return { editor, uri, uriOf, change };
}

const severityIn = async (editor: Editor, uri: string) => ofRule(await editor.pull(uri))[0]?.severity;
const toldOf = ({ published }: Editor, uri: string) =>
  published.filter(params => params.uri === uri).at(-1)?.diagnostics;

test('the nearest config file above a story governs it, within the workspace', async () => {
  const { editor, uri } = await workspace({ '.debrief.json': off });
  expect(await severityIn(editor, uri)).toBeUndefined();
  const nested = await workspace({ '.debrief.json': off, 'a/.debrief.json': error });
  expect(await severityIn(nested.editor, nested.uri)).toBe(1);
});

test('the file wins over the settings', async () => {
  const { editor, uri } = await workspace({ '.debrief.json': error });
  editor.configure({ debrief: { rules: { [rule]: 'off' } } });
  expect(await severityIn(editor, uri)).toBe(1);
});

test('a change on disk takes effect, and the editor is asked to look again', async () => {
  const { editor, uri, change } = await workspace({ '.debrief.json': off });
  await until('the wish to be told', () => editor.registered.includes('workspace/didChangeWatchedFiles'));
  expect(await severityIn(editor, uri)).toBeUndefined();
  const before = editor.refreshes();
  await change('.debrief.json', error);
  await until('a refresh', () => editor.refreshes() > before);
  expect(await severityIn(editor, uri)).toBe(1);
  await change('.debrief.json', undefined);
  await until('another', () => editor.refreshes() > before + 1);
  expect(await severityIn(editor, uri)).toBe(2);
});

test('a bad config is told in its own file, and the last good one stays in force', async () => {
  const { editor, uri, uriOf, change } = await workspace({ '.debrief.json': off });
  const config = uriOf('.debrief.json');
  expect(await severityIn(editor, uri)).toBeUndefined();
  await change('.debrief.json', '{\n  "ruels": {}\n}');
  const told = await until('the diagnostic', () => toldOf(editor, config));
  expect(told).toMatchObject([
    {
      message: '“ruels” is not known: did you mean “rules”?',
      severity: 1,
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } },
    },
  ]);
  expect(await severityIn(editor, uri)).toBeUndefined();
  await change('.debrief.json', error);
  await until('its end', () => toldOf(editor, config)?.length === 0);
  expect(await severityIn(editor, uri)).toBe(1);
});

test('a config is in force as it is typed, half a word harms nothing, and closing goes back to the disk', async () => {
  const { editor, uri, uriOf } = await workspace({ '.debrief.json': off });
  const config = uriOf('.debrief.json');
  expect(await severityIn(editor, uri)).toBeUndefined();
  editor.open(config, error, 'jsonc');
  expect(await until('the typed config', async () => severityIn(editor, uri))).toBe(1);
  editor.edit(config, { text: '{ "rules": { "' });
  await until('the diagnostic', () => (toldOf(editor, config)?.length ?? 0) > 0);
  expect(await severityIn(editor, uri)).toBe(1);
  expect(await editor.pull(config)).toEqual([]);
  editor.close(config);
  await until('the config on disk', async () => (await severityIn(editor, uri)) === undefined);
});

test('a client that reports no changes has the file read each time', async () => {
  const { editor, uri, change } = await workspace({ '.debrief.json': off }, pullClient);
  expect(await severityIn(editor, uri)).toBeUndefined();
  await change('.debrief.json', error);
  editor.edit(uri, { text: storyOf(weak) });
  expect(await severityIn(editor, uri)).toBe(1);
});

test('globs decide what is a story', async () => {
  const { editor, uri, uriOf, change } = await workspace({ '.debrief.json': '{ "include": ["notes"] }' });
  const note = uriOf('notes/plain.md');
  editor.open(note, `## Action\n\n${weak}\n`, 'markdown');
  expect(await severityIn(editor, note)).toBe(2);
  await change('.debrief.json', '{ "exclude": ["a/*.story.md"] }');
  await until('the silence', async () => (await editor.pull(uri)).length === 0);
  expect(await severityIn(editor, note)).toBeUndefined();
});

test('the editor can ask what applies, and where it comes from', async () => {
  const { editor, uri, uriOf } = await workspace({ '.debrief.json': '{ "wordsPerMinute": 120 }' });
  const { languageId, text, file }: ConfigAnswer = await editor.connection.sendRequest(configRequest.method, { uri });
  expect({ languageId, file }).toEqual({ languageId: 'jsonc', file: uriOf('.debrief.json') });
  expect(text).toMatch(/\/\/ \/.*\.debrief\.json\n {2}"wordsPerMinute": 120,/);
});
