import { afterAll, describe, expect, test } from 'vitest';
import { pullClient, pushClient, startEditor } from './editor.ts';
import { ofRule, storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

const uri = 'file:///stories/portal.story.md';
const off = { rules: { 'unowned-action': 'off' } };

afterAll(killServers);

test('settings are asked for once a document, by its URI, and hold for it alone', async () => {
  const other = 'file:///elsewhere/portal.story.md';
  const editor = await startEditor({ settings: scope => (scope === uri ? off : {}) });
  for (const document of [uri, other]) editor.open(document, storyOf(weak));
  expect(ofRule(await editor.pull(uri))).toEqual([]);
  expect(ofRule(await editor.pull(other))).toHaveLength(1);
  await editor.pull(uri);
  expect(editor.configurationRequests).toEqual([uri, other]);
});

test('a change of settings asks the client to pull again, and the new settings hold', async () => {
  let settings: unknown = {};
  const editor = await startEditor({ settings: () => settings });
  await until('the registration', () => editor.registered.includes('workspace/didChangeConfiguration'));
  editor.open(uri, storyOf(weak));
  const first = await editor.report(uri);
  settings = off;
  editor.configure(null);
  await until('the refresh', () => editor.refreshes() === 1);
  const second = await editor.report(uri, first.resultId);
  expect(second.kind === 'full' && ofRule(second.items)).toEqual([]);
});

test('a client that cannot refresh is not asked to', async () => {
  const { diagnostics: _, ...workspace } = pullClient.workspace ?? {};
  const editor = await startEditor({ capabilities: { ...pullClient, workspace } });
  editor.open(uri, storyOf(weak));
  editor.configure(null);
  expect(ofRule(await editor.pull(uri))).toHaveLength(1);
  expect(editor.refreshes()).toBe(0);
});

describe('settings of simple clients', () => {
  const capabilities = { textDocument: pullClient.textDocument ?? {} };

  test.each([
    ['as they are', off],
    ['under their section', { debrief: off }],
  ])('initialization options, %s', async (_, initializationOptions) => {
    const editor = await startEditor({ capabilities, initializationOptions });
    editor.open(uri, storyOf(weak));
    expect(ofRule(await editor.pull(uri))).toEqual([]);
  });

  test('initialization options hold where a client has nothing to answer', async () => {
    const editor = await startEditor({ initializationOptions: off, settings: () => null });
    editor.open(uri, storyOf(weak));
    expect(ofRule(await editor.pull(uri))).toEqual([]);
  });

  test.each([
    ['nothing', {}],
    ['other servers alone', { python: { a: 1 } }],
    ['a list', []],
    ['an empty text', ''],
    ['null', null],
  ])('a push that holds %s leaves them in force', async (_, pushed) => {
    const editor = await startEditor({ capabilities, initializationOptions: off });
    editor.open(uri, storyOf(weak));
    editor.configure(pushed);
    expect(ofRule(await editor.pull(uri))).toEqual([]);
    expect(editor.logged.join()).not.toContain('ignored');
  });

  test.each([
    ['under their section', { debrief: { wordsPerMinute: 120 } }],
    ['as they are', { wordsPerMinute: 120 }],
    ['that are all taken back', { debrief: {} }],
  ])('pushed settings %s replace them', async (_, pushed) => {
    const editor = await startEditor({ capabilities, initializationOptions: off });
    editor.open(uri, storyOf(weak));
    editor.configure(pushed);
    expect(ofRule(await editor.pull(uri))).toHaveLength(1);
  });

  test('pushed settings replace them', async () => {
    const editor = await startEditor({ capabilities, initializationOptions: off });
    editor.open(uri, storyOf(weak));
    editor.configure({ debrief: { rules: { 'unowned-action': 'hint' } } });
    expect(ofRule(await editor.pull(uri))).toMatchObject([{ severity: 4 }]);
  });
});

test('a value that cannot be used is warned of once, by name, and nothing of it is in the log', async () => {
  const settings = () => ({ rules: { 'unowned-action': 'deafening' }, wordsPerMinute: 'brisk' });
  const editor = await startEditor({ settings });
  for (const document of [uri, `${uri}2`]) {
    editor.open(document, storyOf(weak));
    expect(ofRule(await editor.pull(document))).toMatchObject([{ severity: 2 }]);
  }
  const log = editor.logged.join('\n');
  for (const name of ['debrief.rules.unowned-action', 'debrief.wordsPerMinute'])
    expect(log.split(name)).toHaveLength(2);
  for (const secret of ['deafening', 'brisk', 'portal']) expect(log).not.toContain(secret);
});

test('a client that fails to answer gets the defaults', async () => {
  const settings = () => {
    throw new Error('no settings today');
  };
  const editor = await startEditor({ settings });
  editor.open(uri, storyOf(weak));
  expect(ofRule(await editor.pull(uri))).toHaveLength(1);
  expect(editor.logged.join()).toMatch(/settings/);
});

test('a client that neither pulls nor configures still gets the defaults', async () => {
  const editor = await startEditor({ capabilities: pushClient });
  editor.open(uri, storyOf(weak));
  await until('diagnostics', () => ofRule(editor.published[0]?.diagnostics ?? []).length === 1);
});
