import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { debriefAnew, folderOf } from '../cli/debrief.ts';
import { startEditor } from '../protocol/editor.ts';
import { storyOf } from '../protocol/stories.ts';
import { killServers } from '../protocol/transport.ts';

afterAll(killServers);

/** A word that stands in the story, and nowhere else. */
const marker = 'Xyzzyville';
const uri = 'file:///stories/pier.story.md';

/** A server from its start to its end, with a story of which a word is marked; resolves to what it found. */
async function session(caches: string, { types = false } = {}): Promise<readonly unknown[]> {
  const editor = await startEditor({ env: { XDG_CACHE_HOME: caches } });
  editor.open(uri, storyOf(`We decided to close the pier of ${marker}.`));
  if (types) editor.edit(uri, { text: storyOf(`We decided to close the old pier of ${marker}.`) });
  const found = (await editor.pull(uri)).map(({ message }) => message);
  expect(await editor.quit()).toBe(0);
  return found;
}

async function within(act: (caches: string) => Promise<void>): Promise<void> {
  const { path, remove } = await folderOf({});
  await act(path).finally(remove);
}

test('what a server keeps for the next start is one file, and no word of a story', () =>
  within(async caches => {
    const found = await session(caches);
    expect(await readdir(caches)).toEqual(['debrief']);
    const names = await readdir(join(caches, 'debrief'));
    expect(names).toHaveLength(1);
    const kept = await readFile(join(caches, 'debrief', names[0] ?? ''));
    for (const encoding of ['utf8', 'utf16le'] as const) expect(kept.includes(marker, 0, encoding)).toBe(false);
    expect(await session(caches)).toEqual(found);
    const after = await readFile(join(caches, 'debrief', names[0] ?? ''));
    expect(after.equals(kept)).toBe(true);
  }));

test('so is what a command line keeps, beside what a server keeps', () =>
  within(async caches => {
    const lint = () =>
      debriefAnew(['lint', '--stdin'], {
        stdin: storyOf(`We decided to close the pier of ${marker}.`),
        env: { XDG_CACHE_HOME: caches },
      });
    const { stdout } = await lint();
    const [name = '', ...more] = await readdir(join(caches, 'debrief'));
    expect(more).toEqual([]);
    const kept = await readFile(join(caches, 'debrief', name));
    for (const encoding of ['utf8', 'utf16le'] as const) expect(kept.includes(marker, 0, encoding)).toBe(false);
    expect((await lint()).stdout).toBe(stdout);
    expect((await readFile(join(caches, 'debrief', name))).equals(kept)).toBe(true);
    await session(caches);
    expect(await readdir(join(caches, 'debrief'))).toHaveLength(2);
  }));

test('a command line that judges nothing keeps nothing', () =>
  within(async caches => {
    expect((await debriefAnew(['--version'], { env: { XDG_CACHE_HOME: caches } })).status).toBe(0);
    expect(await readdir(caches)).toEqual([]);
  }));

test('somebody who types at once leaves the next start what anybody does', () =>
  within(async caches => {
    await session(caches, { types: true });
    const [name = ''] = await readdir(join(caches, 'debrief'));
    const kept = await readFile(join(caches, 'debrief', name));
    await session(caches);
    expect((await readFile(join(caches, 'debrief', name))).equals(kept)).toBe(true);
  }));

describe('a server starts and judges all the same', () => {
  test.each<[where: string, spoil: (caches: string) => Promise<unknown>]>([
    ['where a file stands in the way', caches => writeFile(join(caches, 'debrief'), '')],
    ['where nothing may be written', caches => chmod(caches, 0o500)],
    [
      'where everybody may write',
      async caches => {
        await mkdir(join(caches, 'debrief'));
        await chmod(join(caches, 'debrief'), 0o777);
      },
    ],
  ])('%s', (_, spoil) =>
    within(async caches => {
      await spoil(caches);
      expect(await session(caches)).not.toEqual([]);
    }),
  );

  test('where what was kept is damaged, which it then replaces', () =>
    within(async caches => {
      const found = await session(caches);
      const [name = ''] = await readdir(join(caches, 'debrief'));
      const file = join(caches, 'debrief', name);
      const kept = await readFile(file);
      const damaged = Buffer.from(kept);
      damaged.writeUInt8((kept[kept.length >> 1] ?? 0) ^ 1, kept.length >> 1);
      await writeFile(file, damaged);
      expect(await session(caches)).toEqual(found);
      expect((await readFile(file)).equals(damaged)).toBe(false);
    }));
});
