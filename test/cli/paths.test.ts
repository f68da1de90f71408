import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debrief, folderOf, story } from './debrief.ts';

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  folder = await folderOf({
    'a.story.md': story,
    'stories/b.story.md': story,
    'stories/deep/C.STORY.MD': story,
    'stories/by-format.md': '---\nformat: design\n---\nText.',
    'stories/by-principles.md': '---\nprinciples: [Ownership]\n---\nText.',
    'stories/README.md': '# Not a story',
    'stories/binary.md': 'x\0y',
    'stories/notes.txt': story,
    'stories/node_modules/x/d.story.md': story,
    'stories/.git/e.story.md': story,
    'odd [name] (1).story.md': story,
    'empty/README.md': '# Not a story',
  });
  await symlink('..', join(folder.path, 'stories', 'loop'), 'dir').catch(ignoreMissingRight);
  await symlink('nowhere', join(folder.path, 'stories', 'broken.story.md')).catch(ignoreMissingRight);
});
afterAll(() => folder.remove());

/** Windows lets only some users make links. */
function ignoreMissingRight(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPERM') throw error;
}

async function lintPaths(...targets: string[]) {
  const { stdout, status } = await debrief(['lint', '--format', 'json', ...targets], { cwd: folder.path });
  const { files, errors } = JSON.parse(stdout);
  return { status, paths: files.map(({ path }: { path: string }) => path), errors };
}

const inStories = ['stories/b.story.md', 'stories/by-format.md', 'stories/by-principles.md', 'stories/deep/C.STORY.MD'];

describe('paths are judged in order, and printed as they were given', () => {
  test.each<[string, string[], string[]]>([
    ['a folder', ['stories/deep', 'stories/'], ['stories/deep/C.STORY.MD', ...inStories.slice(0, 3)]],
    ['a file of any name', ['stories/notes.txt'], ['stories/notes.txt']],
    ['a file that is no story', ['./stories/README.md'], ['stories/README.md']],
    ['a file given twice', ['a.story.md', './a.story.md', 'stories/../a.story.md'], ['a.story.md']],
    ['a name that looks like a glob', ['odd [name] (1).story.md'], ['odd [name] (1).story.md']],
    ['a glob', ['stories/**/*.story.md'], ['stories/b.story.md']],
    ['a glob of one level', ['stories/*.txt'], ['stories/notes.txt']],
    ['a glob with choices', ['{stories/b,a}.story.md'], ['a.story.md', 'stories/b.story.md']],
    ['a glob that starts with a dot', ['./stories/by-*.md'], ['stories/by-format.md', 'stories/by-principles.md']],
  ])('%s', async (_, targets, paths) => {
    expect(await lintPaths(...targets)).toMatchObject({ paths, errors: [] });
  });

  test('nothing given means the current folder; links to folders are not followed', async () => {
    const { paths, errors } = await lintPaths();
    expect(errors).toEqual([]);
    expect(paths).toEqual(['a.story.md', 'odd [name] (1).story.md', ...inStories]);
  });

  test('an absolute path stays absolute', async () => {
    const absolute = join(folder.path, 'a.story.md').replaceAll('\\', '/');
    expect(await lintPaths(absolute)).toMatchObject({ paths: [absolute], errors: [] });
  });
});

test.each(['empty', 'stories/*.rst', 'gone.story.md', 'gone/*.md'])(
  '%s holds nothing to judge: an error',
  async target => {
    const { status, paths, errors } = await lintPaths(target, 'a.story.md');
    expect(status).toBe(2);
    expect(paths).toEqual(['a.story.md']);
    expect(errors).toEqual([{ path: target, message: expect.any(String) }]);
  },
);

test.skipIf(process.platform === 'win32')('a link to a file counts as the file', async () => {
  const linked = await folderOf({ 'real.txt': story });
  await symlink('real.txt', join(linked.path, 'link.story.md'));
  const { stdout } = await debrief(['lint', '--format', 'json', 'link.story.md', 'real.txt'], { cwd: linked.path });
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'link.story.md' }], errors: [] });
  await linked.remove();
});
