import { chmod, mkdir, readdir, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder, privateFolder } from '../../server/src/private-folder.ts';
import { folderOf } from '../cli/debrief.ts';

const content = Buffer.from('content');
const posix = process.platform !== 'win32';

async function within(act: (path: string) => Promise<void>): Promise<void> {
  const { path, remove } = await folderOf({});
  await act(join(path, 'kept')).finally(remove);
}

describe('what is written', () => {
  test('is read again, and by nobody else', () =>
    within(async path => {
      const folder = privateFolder(path);
      folder.write('a', content);
      expect(folder.read('a')).toEqual(content);
      if (!posix) return;
      expect((await stat(path)).mode & 0o777).toBe(0o700);
      expect((await stat(join(path, 'a'))).mode & 0o777).toBe(0o600);
    }));

  test('takes the place of what was there, and leaves nothing beside it', () =>
    within(async path => {
      const folder = privateFolder(path);
      folder.write('a', Buffer.from('before'));
      folder.write('a', content);
      expect(await readdir(path)).toEqual(['a']);
      expect(folder.read('a')).toEqual(content);
    }));

  test('pushes out all but the latest three others', () =>
    within(async path => {
      const folder = privateFolder(path);
      for (const [day, name] of ['b', 'a', 'e', 'd', 'c'].entries()) {
        folder.write(name, content);
        await utimes(join(path, name), day, day);
      }
      folder.write('new', content);
      expect((await readdir(path)).sort()).toEqual(['c', 'd', 'e', 'new']);
    }));
});

describe.runIf(posix)('what others could have written is not read', () => {
  test.each<[what: string, spoil: (path: string) => Promise<void>]>([
    ['a folder that others may write to', path => chmod(path, 0o777)],
    ['a file that others may write to', path => chmod(join(path, 'a'), 0o666)],
    [
      'a link in place of the folder',
      async path => {
        await rename(path, `${path}-elsewhere`);
        await symlink(`${path}-elsewhere`, path);
      },
    ],
    [
      'a link in place of the file',
      async path => {
        await rename(join(path, 'a'), join(path, 'b'));
        await symlink(join(path, 'b'), join(path, 'a'));
      },
    ],
  ])('%s', (_, spoil) =>
    within(async path => {
      const folder = privateFolder(path);
      folder.write('a', content);
      await spoil(path);
      expect(folder.read('a')).toBeUndefined();
    }),
  );
});

describe('what cannot be is left', () => {
  test('nothing is there at first', () => within(async path => expect(privateFolder(path).read('a')).toBeUndefined()));

  test('without a path', () => {
    const folder = privateFolder(undefined);
    folder.write('a', content);
    expect(folder.read('a')).toBeUndefined();
  });

  test('where a file stands in the way of the folder', () =>
    within(async path => {
      await writeFile(path, 'in the way');
      const folder = privateFolder(path);
      folder.write('a', content);
      expect(folder.read('a')).toBeUndefined();
      expect(await readFile(path, 'utf8')).toBe('in the way');
    }));

  test('where a folder stands in the way of the file', () =>
    within(async path => {
      await mkdir(join(path, 'a', 'in the way'), { recursive: true });
      await chmod(path, 0o700);
      const folder = privateFolder(path);
      folder.write('a', content);
      expect(folder.read('a')).toBeUndefined();
      expect(await readdir(path)).toEqual(['a']);
    }));

  test.runIf(posix)('where others may write to the folder, nothing is written', () =>
    within(async path => {
      await mkdir(path);
      await chmod(path, 0o777);
      privateFolder(path).write('a', content);
      expect(await readdir(path)).toEqual([]);
    }),
  );
});

describe('programs keep what they can make anew', () => {
  const home = { HOME: '/home/jo', LOCALAPPDATA: 'local' };
  test.each<[platform: NodeJS.Platform, env: NodeJS.ProcessEnv, folder: string | undefined]>([
    ['linux', home, join('/home/jo', '.cache')],
    ['darwin', home, join('/home/jo', 'Library', 'Caches')],
    ['win32', home, 'local'],
    ['linux', { ...home, XDG_CACHE_HOME: '/caches' }, '/caches'],
    ['linux', {}, undefined],
    ['win32', {}, undefined],
  ])('%s, %j: %s', (platform, env, folder) => expect(cacheFolder(platform, env)).toBe(folder));
});
