import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { exportRequest } from '../../server/src/protocol.ts';
import { debrief } from '../cli/debrief.ts';
import { type BankEditor, banks, storyNamed } from './bank.ts';

const open = banks();

describe('what the command line prints is what the view shows', () => {
  const files = {
    'a.story.md': storyNamed('A', 'Ownership', 'Deliver Results'),
    'b/c.story.md': storyNamed('B', 'Dive Deep'),
    'b/d.story.md':
      '---\nprinciples: [Frugality]\nkind: failure\n---\n\n## Result\n\nWaste fell from 40 tonnes to 12.\n',
  };
  const print = async (bank: BankEditor, ...args: string[]) =>
    JSON.parse((await debrief([...args, '--format', 'json'], { cwd: bank.path })).stdout);

  test.each<[string, Readonly<Record<string, string>>]>([
    ['stories', files],
    ['no stories', { 'readme.md': '# None' }],
    [
      'a config of your own',
      { ...files, 'b/.debrief.json': '{ "principles": [{ "name": "Ship it" }], "targets": { "stories": 9 } }' },
    ],
  ])('%s', async (_, given) => {
    const bank = await open(given);
    const { gaps, rows, ...coverage } = await bank.coverage();
    expect(coverage).toEqual(await print(bank, 'coverage'));
    const { places, keys, ...metrics } = await bank.metrics();
    expect(metrics).toEqual(await print(bank, 'metrics'));
    expect(places).toHaveLength(metrics.metrics.length);
    expect(new Set(keys).size).toBe(metrics.metrics.length);
  });

  test('several folders', async () => {
    const files = { 'x/a.story.md': storyNamed('A'), 'y/a.story.md': storyNamed('B', 'Ownership') };
    const bank = await open(files, { roots: ['x', 'y'] });
    const { gaps, rows, ...coverage } = await bank.coverage();
    expect(coverage).toEqual(await print(bank, 'coverage', 'x', 'y'));
  });
});

describe('hostile titles', () => {
  const titles = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x","y")',
    '[a](http://x) | `b` **c** $d$',
    '\u202egnirts \u05d0\u05d1',
    'x'.repeat(500),
  ];
  test.each(['coverage', 'matrix', 'metrics'] as const)('harm nothing in the table of %s', async table => {
    const files = Object.fromEntries(titles.map((title, at) => [`${at}.story.md`, storyNamed(title, 'Ownership')]));
    const bank = await open(files);
    const text = async (format: 'markdown' | 'csv' | 'html') => (await bank.ask(exportRequest, { table, format })).text;
    expect(await text('html')).not.toMatch(/<img|<script/);
    expect(await text('markdown')).not.toMatch(/(?<!\\)(?:<|\[a)/);
    for (const line of (await text('csv')).split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
    for (const format of ['html', 'markdown', 'csv'] as const) expect(await text(format)).not.toContain('\u202e');
  });
});

test('an export waits until everything is read', async () => {
  const bank = await open({ 'a.story.md': storyNamed('A', 'Ownership') });
  const { text, fileName, languageId } = await bank.ask(exportRequest, { table: 'matrix', format: 'csv' });
  expect({ fileName, languageId }).toEqual({ fileName: 'matrix.csv', languageId: 'plaintext' });
  expect(text.split('\r\n')[1]).toMatch(/^A,/);
});

test('an export has the stories of a folder that has come just before', async () => {
  const bank = await open({ 'a.story.md': storyNamed('A', 'Ownership') });
  expect(await bank.titles()).toEqual(['A']);
  const names = ['b', 'c', 'deep/d'].map(name => `new/${name}.story.md`);
  await mkdir(join(bank.path, 'new', 'deep'), { recursive: true });
  for (const name of names) await writeFile(join(bank.path, name), storyNamed(name, 'Ownership'));
  await bank.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: bank.uri('new'), type: FileChangeType.Created }],
  });
  const { text } = await bank.ask(exportRequest, { table: 'matrix', format: 'csv' });
  for (const name of names) expect(text).toContain(name);
});

describe('an export of what is shown', () => {
  const files = { 'a.story.md': storyNamed('A', 'Ownership'), 'b.story.md': storyNamed('B', 'Dive Deep') };
  const look = { filter: 'b', onlyGaps: true, descending: false };

  test('of the matrix has its stories and principles, by path and id', async () => {
    const bank = await open(files);
    const shown = { ...look, rows: ['b.story.md'], columns: ['story', 'dive-deep', 'ownership'] };
    const { text } = await bank.ask(exportRequest, { table: 'matrix', format: 'markdown', shown });
    expect(text).toMatch(/^# Stories and principles\n\n1 of 2 stories: filter “b”; only gaps\.\n/);
    expect(text).toContain('| Influence | Dive Deep | Ownership |');
    expect(text).toContain('| B |');
    expect(text).not.toContain('| A |');
  });

  test('of the metrics has those that the view names', async () => {
    const told = storyNamed('A').concat('\n## Result\n\nWaits fell from 40 minutes to 12. Waste fell by 3%.\n');
    const bank = await open({ 'a.story.md': told });
    const { keys } = await bank.metrics();
    const shown = { ...look, rows: keys.slice(1), columns: ['story', 'measure', 'change'] };
    const { text } = await bank.ask(exportRequest, { table: 'metrics', format: 'csv', shown });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'Story,Line,Measure,Change,Missing,Sentence',
      expect.stringMatching(/^a\.story\.md,\d+,Waste,/),
    ]);
  });
});

test('places are those of the story', async () => {
  const text =
    '---\ntitle: A\n---\n\n## Action\n\nI closed the gate instead of the dock.\n\n## Result\n\nWaits fell from 40 minutes to 12.\n';
  const bank = await open({ 'a.story.md': text.replaceAll('\n', '\r\n') });
  const [story] = await bank.stories();
  const { metrics, places } = await bank.metrics();
  expect(story?.layers.find(({ name }) => name === 'judgment')?.proof).toMatchObject([
    { uri: bank.uri('a.story.md'), start: { line: 6, character: 0 }, end: { line: 6, character: 38 } },
  ]);
  expect(metrics).toMatchObject([{ line: 10, baseline: '40 minutes', result: '12' }]);
  expect(places).toMatchObject([{ start: { line: 10, character: 0 }, end: { line: 10, character: 33 } }]);
});
