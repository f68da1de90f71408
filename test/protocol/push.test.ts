import { afterAll, expect, test } from 'vitest';
import { type Editor, pushClient, startEditor } from './editor.ts';
import { mend, ofRule, spoil, storyOf, weak } from './stories.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

const uri = 'file:///stories/portal.story.md';

afterAll(killServers);

const latest = ({ published }: Editor) => published.filter(params => params.uri === uri).at(-1);

const publishOf = (editor: Editor, version: number) =>
  until(`diagnostics of version ${version}`, () => {
    const last = latest(editor);
    return last?.version === version && last;
  });

test('a client that does not ask is sent diagnostics, each with its version', async () => {
  const editor = await startEditor({ capabilities: pushClient });
  expect(editor.initialized.capabilities).not.toHaveProperty('diagnosticProvider');
  editor.open(uri, storyOf(weak));
  expect(ofRule((await publishOf(editor, 1)).diagnostics)).toHaveLength(1);
  const version = editor.edit(uri, mend);
  expect(ofRule((await publishOf(editor, version)).diagnostics)).toEqual([]);
  expect(await editor.quit()).toBe(0);
});

test('a burst of edits ends with the last version, costs few answers, and never goes back', async () => {
  const editor = await startEditor({ capabilities: pushClient });
  editor.open(uri, storyOf(weak));
  await publishOf(editor, 1);
  for (let turn = 0; turn < 200; turn += 1) editor.edit(uri, turn % 2 === 0 ? mend : spoil);
  const last = editor.edit(uri, mend);
  expect(ofRule((await publishOf(editor, last)).diagnostics)).toEqual([]);
  const versions = editor.published.map(({ version }) => version ?? 0);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(versions.length).toBeLessThan(20);
});

test('closing a document clears it, also when an edit had just come in', async () => {
  const editor = await startEditor({ capabilities: pushClient });
  editor.open(uri, storyOf(weak));
  await publishOf(editor, 1);
  editor.edit(uri, mend, spoil);
  editor.close(uri);
  editor.open('file:///stories/other.story.md', storyOf(weak));
  await until('the other story', () => editor.published.some(params => params.uri.endsWith('other.story.md')));
  expect(latest(editor)).toMatchObject({ uri, diagnostics: [] });
});

test('pushed settings take effect in open documents', async () => {
  const editor = await startEditor({ capabilities: pushClient });
  editor.open(uri, storyOf(weak));
  await publishOf(editor, 1);
  editor.configure({ debrief: { rules: { 'unowned-action': 'off' } } });
  await until('the silence', () => ofRule(latest(editor)?.diagnostics ?? []).length === 0);
  editor.configure({ rules: { 'unowned-action': 'error' } });
  await until('the new severity', () => ofRule(latest(editor)?.diagnostics ?? [])[0]?.severity === 1);
});
