import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { debrief, folderOf } from './debrief.ts';

const before = '## Action\r\n\r\nI think the pier was right. We cut the menu.\r\n';
const after = '## Action\r\n\r\nThe pier was right. We cut the menu.\r\n';
const name = 'pier.story.md';

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeEach(async () => {
  folder = await folderOf({ [name]: before });
});
afterEach(() => folder.remove());

const content = () => readFile(join(folder.path, name), 'utf8');
const removed = /^-I think the pier was right/m;
const added = /^\+The pier was right/m;

test('makes the safe fixes, and prints what changed', async () => {
  const { status, stdout } = await debrief(['fix'], { cwd: folder.path });
  expect(status).toBe(0);
  expect(stdout).toMatch(removed);
  expect(stdout).toMatch(added);
  expect(await content()).toBe(after);
});

test('has nothing more to do the second time', async () => {
  await debrief(['fix'], { cwd: folder.path });
  expect(await debrief(['fix', name], { cwd: folder.path })).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('changes nothing in a dry run, and says by its status that there is something to mend', async () => {
  const { status, stdout } = await debrief(['fix', '--dry-run'], { cwd: folder.path });
  expect(status).toBe(1);
  expect(stdout).toMatch(added);
  expect(await content()).toBe(before);
});

test('prints standard input mended', async () => {
  expect(await debrief(['fix', '--stdin'], { stdin: before })).toEqual({ status: 0, stdout: after, stderr: '' });
});

test('honours what is switched off', async () => {
  const { stdout } = await debrief(['fix', '--stdin', '--rule', 'hedge=off'], { stdin: before });
  expect(stdout).toBe(before);
});

test('tells of what cannot be read', async () => {
  const { status, stderr } = await debrief(['fix', 'missing.story.md'], { cwd: folder.path });
  expect(status).toBe(2);
  expect(stderr).toMatch(/missing\.story\.md: No such file/);
});
