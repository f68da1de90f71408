import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver/node';
import { folderOf } from '../cli/debrief.ts';
import { pullClient, pushClient, startEditor } from './editor.ts';
import { mend, ofRule, rule, sentenceStart, spoil, storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

const folders: Awaited<ReturnType<typeof folderOf>>[] = [];
afterEach(() => Promise.all(folders.splice(0).map(folder => folder.remove())));
afterAll(killServers);

const watching = {
  ...pullClient,
  workspace: {
    ...pullClient.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};
const uri = 'file:///stories/portal.story.md';
const off = JSON.stringify({ rules: { [rule]: 'off' } });

async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  folders.push(folder);
  return { path: folder.path, uriOf: (name: string) => pathToFileURL(join(folder.path, name)).href };
}

test('a bad config stays marked while it is open, and when it is closed', async () => {
  const { path, uriOf } = await folderWith({ '.debrief.json': '{ "ruels": {} }', 'a.story.md': storyOf(weak) });
  const editor = await startEditor({ capabilities: pushClient, folders: [pathToFileURL(path).href] });
  const [story, config] = [uriOf('a.story.md'), uriOf('.debrief.json')];
  const told = () => editor.published.filter(params => params.uri === config).map(params => params.diagnostics.length);
  editor.open(story, storyOf(weak));
  await until('the config', () => told().length > 0);
  editor.open(config, '{ "ruels": {} }', 'jsonc');
  editor.close(config);
  editor.edit(story, mend);
  await until('the end', () => editor.published.some(params => params.uri === story && params.version === 2));
  expect(told().at(-1)).toBe(1);
});

test('a config that goes with its folder is no longer in force', async () => {
  const { path, uriOf } = await folderWith({ 'a/.debrief.json': off, 'a/portal.story.md': storyOf(weak) });
  const editor = await startEditor({ capabilities: watching, folders: [pathToFileURL(path).href] });
  const story = uriOf('a/portal.story.md');
  editor.open(story, storyOf(weak));
  expect(ofRule(await editor.pull(story))).toEqual([]);
  const tell = (type: FileChangeType) =>
    editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('a'), type }],
    });
  await rm(join(path, 'a'), { recursive: true });
  await tell(FileChangeType.Deleted);
  await until('the finding', async () => ofRule(await editor.pull(story)).length === 1);
  await mkdir(join(path, 'a'));
  await writeFile(join(path, 'a/.debrief.json'), off);
  await tell(FileChangeType.Created);
  await until('silence', async () => ofRule(await editor.pull(story)).length === 0);
});

describe('a folder that this machine cannot have', () => {
  test.each(['file://elsewhere/share', 'file:///a%2Fb', 'untitled:x'])('%s', async folder => {
    const editor = await startEditor({ capabilities: watching, folders: [folder] });
    editor.open(`${folder}/portal.story.md`, storyOf(weak));
    const coverage = () => editor.connection.sendRequest<{ indexing?: unknown }>('debrief/coverage', {});
    await coverage();
    await until('all to be read', async () => (await coverage()).indexing === undefined, 5000);
    expect(await editor.connection.sendRequest<unknown[]>('debrief/stories', {})).toHaveLength(1);
    expect(editor.logged).toEqual([]);
  });
});

test('one file under two spellings of its URI is no story told twice', async () => {
  const editor = await startEditor();
  editor.open('file:///s/the%20portal.story.md', storyOf(weak));
  editor.open('file:///s/the portal.story.md', storyOf(weak));
  await editor.pull('file:///s/the%20portal.story.md');
  expect(ofRule(await editor.pull('file:///s/the portal.story.md'), 'duplicate-story')).toEqual([]);
});

test('several changes of one message are made one after the other', async () => {
  const editor = await startEditor();
  editor.open(uri, storyOf(weak));
  editor.edit(uri, mend, spoil, { text: storyOf(weak) }, mend);
  expect(ofRule(await editor.pull(uri))).toEqual([]);
  editor.edit(uri);
  expect(ofRule(await editor.pull(uri))).toEqual([]);
  editor.edit(uri, spoil);
  expect(ofRule(await editor.pull(uri))).toHaveLength(1);
});

test('what is asked of a closed document is answered with nothing', async () => {
  const editor = await startEditor();
  const textDocument = { uri };
  const range = { start: sentenceStart, end: sentenceStart };
  const ask = (method: string, params: object) => editor.connection.sendRequest<unknown>(method, params);
  editor.open(uri, storyOf(weak));
  const late = ask('textDocument/hover', { textDocument, position: sentenceStart });
  editor.close(uri);
  editor.edit(uri, mend);
  editor.close(uri);
  await late;
  for (const [method, params, answer] of [
    ['textDocument/hover', { textDocument, position: sentenceStart }, null],
    ['textDocument/completion', { textDocument, position: sentenceStart }, []],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }, []],
    ['textDocument/selectionRange', { textDocument, positions: [sentenceStart] }, []],
    ['textDocument/inlayHint', { textDocument, range }, []],
    ['debrief/card', { uri }, null],
  ] as const)
    expect([method, await ask(method, params)]).toEqual([method, answer]);
  expect(await editor.pull(uri)).toEqual([]);
  expect(editor.logged).toEqual([]);
});

test('folders that come and go at once, and requests that are cancelled at once, leave a server that answers', async () => {
  const { path } = await folderWith({ 'a.story.md': storyOf(weak), '.debrief.json': off });
  const folder = { uri: `${pathToFileURL(path).href}/`, name: 'stories' };
  const editor = await startEditor({ capabilities: watching });
  const story = `${folder.uri}a.story.md`;
  editor.open(story, storyOf(weak));
  const { connection } = editor;
  for (let turn = 0; turn < 10; turn++) {
    const event = turn % 2 === 0 ? { added: [folder], removed: [] } : { added: [], removed: [folder] };
    await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri: story }, position: sentenceStart },
      source.token,
    );
    source.cancel();
    await asked.catch(() => undefined);
  }
  expect(ofRule(await editor.pull(story))).toEqual([]);
  expect(editor.logged).toEqual([]);
});
