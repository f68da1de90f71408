import { spawnSync } from 'node:child_process';
import { promises } from 'node:fs';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reason, replaceText } from '../../server/src/disk.ts';
import { cliPath, debrief, folderOf } from './debrief.ts';

const before = `## Action\n\nI think the pier was right.\n${'\n'.repeat(8_000)}`;
const after = before.replace('I think the', 'The');
const name = 'pier.story.md';
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeEach(async () => {
  folder = await folderOf({ [name]: before });
});
afterEach(() => folder.remove());

const path = (file = name) => join(folder.path, file);

/** The story is as it was, and nothing lies beside it. */
async function nothingIsLost(): Promise<void> {
  expect(await readFile(path(), 'utf8')).toBe(before);
  expect(await readdir(folder.path)).toEqual([name]);
}

describe('a story that cannot be written stays as it was', () => {
  test.skipIf(isWindows)('when there is no room for it', async () => {
    const room = `trap '' XFSZ; ulimit -f 4; exec "${process.execPath}" "${cliPath}" fix ${name}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', room], { cwd: folder.path, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`debrief: ${name}: The system allows no file as large.\n`);
    await nothingIsLost();
  });

  test.skipIf(isWindows || isRoot)('when it is read-only', async () => {
    await chmod(path(), 0o444);
    const { status, stderr } = await debrief(['fix', name], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `debrief: ${name}: Permission denied.\n` });
    await nothingIsLost();
  });

  test.skipIf(isWindows || isRoot)('when its folder is read-only', async () => {
    await chmod(folder.path, 0o555);
    const { status, stderr } = await debrief(['fix', name], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `debrief: ${name}: Permission denied.\n` });
    await nothingIsLost();
    await chmod(folder.path, 0o755);
  });

  test('when it has changed since it was read', async () => {
    await expect(replaceText(path(), 'what was read', after)).rejects.toThrow(/changed in the meantime/);
    await nothingIsLost();
  });

  test('when it is gone', async () => {
    await expect(replaceText(path('gone.md'), before, after)).rejects.toThrow(/No such file/);
    await nothingIsLost();
  });

  test.each([
    ['ENOSPC', 'The disk is full.'],
    ['EDQUOT', 'Your share of the disk is full.'],
    ['EROFS', 'The disk is read-only.'],
    ['EBUSY', 'Another program is using it.'],
  ])('%s is told in words', (code, message) => {
    expect(reason(Object.assign(new Error(), { code }))).toBe(message);
  });

  test.each([
    ['EROFS', 'The disk is read-only.'],
    ['EIO', 'It cannot be written (EIO).'],
  ])('%s is told of what was to be written', async (code, message) => {
    const writing = vi.spyOn(promises, 'writeFile').mockRejectedValueOnce(Object.assign(new Error(), { code }));
    await expect(replaceText(path(), before, after)).rejects.toThrow(message);
    writing.mockRestore();
    await nothingIsLost();
  });
});

test.skipIf(isWindows)('a link stays a link, and permissions stay', async () => {
  await chmod(path(), 0o640);
  await symlink(path(), path('link.story.md'));
  await debrief(['fix', 'link.story.md'], { cwd: folder.path });
  expect(await readFile(path(), 'utf8')).toBe(after);
  expect((await stat(path())).mode & 0o777).toBe(0o640);
  expect((await readdir(folder.path, { withFileTypes: true })).map(entry => entry.isSymbolicLink())).toEqual([
    true,
    false,
  ]);
});

test('one story that cannot be written keeps no other from being mended', async () => {
  await writeFile(path('second.story.md'), before);
  const { status, stderr } = await debrief(['fix', 'gone.story.md', 'second.story.md'], { cwd: folder.path });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^debrief: gone\.story\.md: No such file or folder\.\n$/);
  expect(await readFile(path('second.story.md'), 'utf8')).toBe(after);
});
