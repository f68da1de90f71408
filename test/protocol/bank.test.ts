import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { bankChanged, coverageRequest, exportRequest, metricsRequest } from '../../server/src/protocol.ts';
import { debrief } from '../cli/debrief.ts';
import { type BankEditor, bankOf, storyNamed, watching } from './bank.ts';
import { pullClient, pushClient } from './editor.ts';
import { killServers } from './transport.ts';
import { until } from './until.ts';

const banks: BankEditor[] = [];
const open = async (...given: Parameters<typeof bankOf>): Promise<BankEditor> => {
  const bank = await bankOf(...given);
  banks.push(bank);
  return bank;
};
afterEach(() => Promise.all(banks.splice(0).map(bank => bank.remove())));
afterAll(killServers);

const titlesBecome = (bank: BankEditor, ...titles: string[]) =>
  until(`the titles ${titles}`, async () => JSON.stringify(await bank.titles()) === JSON.stringify(titles));

describe('which stories a bank holds', () => {
  test('those of the folder, open or not, and nothing that is none', async () => {
    const bank = await open({
      'a.story.md': storyNamed('A'),
      'deep/b.md': storyNamed('B', 'Ownership'),
      'plain.md': '# Plain',
      'node_modules/x/c.story.md': storyNamed('C'),
      '.hidden/d.story.md': storyNamed('D'),
      'binary.story.md': 'x\0y',
    });
    expect(await bank.titles()).toEqual(['A', 'B']);
  });

  test('the config says which', async () => {
    const bank = await open({
      'notes/a.md': '## Action\n\nI closed it.\n',
      'old/b.story.md': storyNamed('B'),
      '.debrief.json': '{ "include": ["notes"], "exclude": ["old"] }',
    });
    expect(await bank.titles()).toEqual(['a']);
    await bank.change({ '.debrief.json': '{ "exclude": ["notes"] }' });
    await titlesBecome(bank, 'B');
  });

  test.skipIf(process.platform === 'win32')(
    'links to folders are not followed, a linked story counts once',
    async () => {
      const bank = await open({ 'a/a.story.md': storyNamed('A') });
      await symlink('..', join(bank.path, 'a', 'loop'), 'dir');
      await symlink('a.story.md', join(bank.path, 'a', 'link.story.md'));
      expect(await bank.titles()).toEqual(['A']);
    },
  );

  test('without a folder, the open ones', async () => {
    const bank = await open({}, { roots: [] });
    bank.open('untitled:One', storyNamed('One'));
    expect(await bank.titles()).toEqual(['One']);
  });

  test('of a folder that is not on disk, the open ones', async () => {
    const bank = await open({}, { folders: ['vscode-vfs://github/me/stories'] });
    bank.open('vscode-vfs://github/me/stories/a.story.md', storyNamed('A'));
    bank.open('vscode-vfs://github/me/others/b.story.md', storyNamed('B'));
    expect((await bank.stories()).map(({ path }) => path)).toEqual(['a.story.md']);
  });
});

describe('what changes', () => {
  test('created, edited, renamed and deleted on disk', async () => {
    const bank = await open({ 'a.story.md': storyNamed('A') });
    expect(await bank.titles()).toEqual(['A']);
    await bank.change({ 'sub/b.story.md': storyNamed('B') });
    await titlesBecome(bank, 'A', 'B');
    await bank.change({ 'a.story.md': storyNamed('Z') });
    await titlesBecome(bank, 'B', 'Z');
    await bank.change({ 'sub/b.story.md': undefined, 'sub/c.story.md': storyNamed('C') });
    await titlesBecome(bank, 'C', 'Z');
    expect((await bank.stories()).map(({ path }) => path).sort()).toEqual(['a.story.md', 'sub/c.story.md']);
  });

  test('a folder that moves takes its stories along', async () => {
    const bank = await open({ 'old/a.story.md': storyNamed('A'), 'old/b.story.md': storyNamed('B') });
    expect(await bank.titles()).toEqual(['A', 'B']);
    await rename(join(bank.path, 'old'), join(bank.path, 'new'));
    await bank.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: bank.uri('old'), type: 3 },
        { uri: bank.uri('new'), type: 1 },
      ],
    });
    const moved = () => bank.stories().then(rows => rows.map(({ path }) => path).sort());
    await until('the new paths', async () => `${await moved()}` === 'new/a.story.md,new/b.story.md');
  });

  test('an open story counts as it stands in the editor, and as it is on disk once it is closed', async () => {
    const bank = await open({ 'a.story.md': storyNamed('Saved') });
    bank.open(bank.uri('a.story.md'), storyNamed('Opened'));
    expect(await bank.titles()).toEqual(['Opened']);
    bank.edit(bank.uri('a.story.md'), { text: storyNamed('Typed') });
    await titlesBecome(bank, 'Typed');
    await bank.change({ 'a.story.md': storyNamed('Saved again') });
    expect(await bank.titles()).toEqual(['Typed']);
    bank.close(bank.uri('a.story.md'));
    await titlesBecome(bank, 'Saved again');
  });

  test('folders come and go', async () => {
    const bank = await open({ 'x/a.story.md': storyNamed('A'), 'y/b.story.md': storyNamed('B') }, { roots: ['x'] });
    expect(await bank.titles()).toEqual(['A']);
    const change = (added: string[], removed: string[]) =>
      bank.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map(name => ({ uri: bank.uri(name), name })),
          removed: removed.map(name => ({ uri: bank.uri(name), name })),
        },
      });
    await change(['y'], []);
    await titlesBecome(bank, 'A', 'B');
    expect((await bank.stories()).some(({ path }) => path === 'y/b.story.md')).toBe(true);
    await change([], ['x']);
    await titlesBecome(bank, 'B');
  });

  test('is told once, and only to a client that has asked', async () => {
    const bank = await open({ 'a.story.md': storyNamed('A') });
    let told = 0;
    bank.connection.onNotification(bankChanged.method, () => {
      told += 1;
    });
    bank.open(bank.uri('a.story.md'), storyNamed('B'));
    await bank.pull(bank.uri('a.story.md'));
    expect(told).toBe(0);
    await bank.coverage();
    const before = told;
    for (const title of ['C', 'D', 'E']) {
      bank.edit(bank.uri('a.story.md'), { text: storyNamed(title) });
      await bank.pull(bank.uri('a.story.md'));
    }
    await until('the word', () => told > before);
    await bank.change({ 'b.story.md': storyNamed('F') });
    await bank.pull(bank.uri('a.story.md'));
    expect(told).toBe(before + 1);
    await titlesBecome(bank, 'E', 'F');
  });
});

describe('nothing is read before it is asked for', () => {
  test('no settings of closed stories are asked for', async () => {
    const bank = await open({ 'a.story.md': storyNamed('A') });
    bank.open(bank.uri('other.md'), '# Other');
    await bank.pull(bank.uri('other.md'));
    expect(bank.configurationRequests).toEqual([bank.uri('other.md')]);
    await bank.coverage();
    expect(bank.configurationRequests.length).toBeGreaterThan(1);
  });

  test('settings are asked for once a folder', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
    const bank = await open(files);
    expect(await bank.titles()).toHaveLength(20);
    expect(bank.configurationRequests).toHaveLength(1);
  });
});

test('many stories are read in threads of their own, and none is lost', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
  const bank = await open(files);
  expect(await bank.titles()).toHaveLength(300);
  await bank.change({ '0.story.md': storyNamed('zero') });
  await until('the change', async () => (await bank.titles()).includes('zero'));
});

describe('how far reading has come', () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
  const shown = async () => {
    const bank = await open(files, { capabilities: { ...watching, window: { workDoneProgress: true } } });
    const reports: { kind: string; percentage?: number }[] = [];
    let token: string | number = '';
    bank.connection.onRequest(WorkDoneProgressCreateRequest.type, params => {
      token = params.token;
      bank.connection.onProgress(WorkDoneProgress.type, token, report => void reports.push(report));
    });
    return { bank, reports, token: () => token };
  };

  test('is shown from beginning to end', async () => {
    const { bank, reports } = await shown();
    await bank.coverage();
    await until('the end', () => reports.at(-1)?.kind === 'end');
    expect(reports[0]).toMatchObject({ kind: 'begin', cancellable: true });
    const percentages = reports.flatMap(({ percentage }) => percentage ?? []);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  });

  test('the writer can end it; an export reads the rest', async () => {
    const { bank, reports, token } = await shown();
    await bank.ask(coverageRequest, {});
    await until('the bar', () => reports.length > 0);
    await bank.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: token() });
    await until('the end', () => reports.at(-1)?.kind === 'end');
    const { text } = await bank.ask(exportRequest, { table: 'matrix', format: 'csv' });
    expect(text.trim().split('\r\n')).toHaveLength(151);
  });
});

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

describe('a story that a closed one tells, too', () => {
  const body = 'I closed the north gate for a week, because lorries queued on the farm road, and lost two growers.';
  const told = (title: string, principle: string, text = body) =>
    `---\ntitle: ${title}\nprinciples: [${principle}]\n---\n\n## Action\n\n${text}\n`;
  const files = {
    'a.story.md': told('A', 'Ownership'),
    'b.story.md': told('B', 'Ownership', `${body} It was May.`),
    'c.story.md': told('C', 'Dive Deep'),
    'd.story.md': told('D', 'Ownership', 'I sold the boat to a neighbour, because nobody rowed it any more.'),
  };
  const twins = (diagnostics: readonly Diagnostic[]) =>
    diagnostics
      .filter(({ code }) => code === 'duplicate-story')
      .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));
  const begin = async (options: Parameters<typeof bankOf>[1] = {}) => {
    const bank = await open(files, options);
    bank.open(bank.uri('a.story.md'), files['a.story.md']);
    expect(twins(await bank.pull(bank.uri('a.story.md')))).toEqual([]);
    await bank.coverage();
    const become = (...names: string[]) =>
      until(`the twins ${names}`, async () => {
        const found = twins(await bank.pull(bank.uri('a.story.md')));
        return JSON.stringify(found) === JSON.stringify(names.map(bank.uri)) || undefined;
      });
    return { bank, become };
  };

  test('is marked once the bank is read, and follows what changes', async () => {
    const { bank, become } = await begin();
    await become('b.story.md');
    await bank.change({ 'b.story.md': undefined });
    await become();
    await bank.change({ 'e.story.md': told('a!', 'Ownership', 'I sold the boat.') });
    await become('e.story.md');
    bank.edit(bank.uri('a.story.md'), { text: told('A', 'Frugality') });
    await become();
  });

  test('is marked once where both are open', async () => {
    const { bank, become } = await begin();
    await become('b.story.md');
    bank.open(bank.uri('b.story.md'), files['b.story.md']);
    await become('b.story.md');
    bank.close(bank.uri('b.story.md'));
    await become('b.story.md');
  });

  test('a client that is sent diagnostics is sent them again', async () => {
    const bank = await open(files, { capabilities: { ...watching, ...pushClient } });
    bank.open(bank.uri('a.story.md'), files['a.story.md']);
    await bank.coverage();
    await until('the twin', () => twins(bank.published.at(-1)?.diagnostics ?? []).length > 0 || undefined);
  });

  test('is the one that the command line marks', async () => {
    const { stdout } = await debrief(['lint', '--format', 'json', '.'], { cwd: (await open(files)).path });
    const marked = JSON.parse(stdout).files.flatMap((file: { path: string; findings: { rule: string }[] }) =>
      file.findings.some(({ rule }) => rule === 'duplicate-story') ? [file.path] : [],
    );
    expect(marked.sort()).toEqual(['a.story.md', 'b.story.md']);
  });
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

test('a client that reports no changed files is answered all the same', async () => {
  const bank = await open({ 'a.story.md': storyNamed('A') }, { capabilities: pullClient });
  expect((await bank.ask(coverageRequest, {})).version).toBe(1);
  expect(await bank.titles()).toEqual(['A']);
  expect(bank.registered).not.toContain('workspace/didChangeWatchedFiles');
  expect((await bank.ask(metricsRequest, {})).metrics).toEqual([]);
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
