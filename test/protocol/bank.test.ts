import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { bankChanged, coverageRequest, metricsRequest } from '../../server/src/protocol.ts';
import { type BankEditor, banks, storyNamed } from './bank.ts';
import { pullClient } from './editor.ts';
import { until } from './until.ts';

const open = banks();

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

  test.skipIf(process.platform === 'win32')('a link to a folder that comes gives no story another place', async () => {
    const bank = await open({ 'y.story.md': storyNamed('A') });
    expect(await bank.titles()).toEqual(['A']);
    await symlink('.', join(bank.path, 'loop'), 'dir');
    await bank.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: bank.uri('loop'), type: FileChangeType.Created }],
    });
    await bank.change({ 'z.story.md': storyNamed('B') });
    await titlesBecome(bank, 'A', 'B');
    expect((await bank.stories()).map(({ path }) => path).sort()).toEqual(['y.story.md', 'z.story.md']);
  });

  test('many files that are no stories go, and nothing is read', async () => {
    const bank = await open({ 'a.story.md': storyNamed('A'), 'dist/b.story.md': storyNamed('B') });
    expect(await bank.titles()).toEqual(['A', 'B']);
    const gone = (...names: string[]) =>
      bank.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: names.map((name): FileEvent => ({ uri: bank.uri(name), type: FileChangeType.Deleted })),
      });
    await gone(...Array.from({ length: 1_000 }, (_, at) => `dist/${at}.js`), 'dis', 'dist/b.story');
    expect((await bank.ask(coverageRequest, {})).indexing).toBeUndefined();
    await rm(join(bank.path, 'dist'), { recursive: true });
    await gone('dist');
    await titlesBecome(bank, 'A');
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
    for (const asked of [1, 2]) {
      await bank.ask(coverageRequest, {});
      for (const title of ['C', 'D', 'E']) {
        bank.edit(bank.uri('a.story.md'), { text: storyNamed(title) });
        await bank.pull(bank.uri('a.story.md'));
      }
      await until('the word', () => told >= asked);
      await bank.change({ 'b.story.md': storyNamed('F') });
      await bank.pull(bank.uri('a.story.md'));
      expect(told).toBe(asked);
    }
    await titlesBecome(bank, 'E', 'F');
  });
});

test('a client that reports no changed files is answered all the same', async () => {
  const bank = await open({ 'a.story.md': storyNamed('A') }, { capabilities: pullClient });
  expect((await bank.ask(coverageRequest, {})).version).toBe(1);
  expect(await bank.titles()).toEqual(['A']);
  expect(bank.registered).not.toContain('workspace/didChangeWatchedFiles');
  expect((await bank.ask(metricsRequest, {})).metrics).toEqual([]);
});
