import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStream } from '../../server/src/cli/read.ts';
import { cliPath, debrief, folderOf, story } from './debrief.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const large = Buffer.alloc(4 * 1024 * 1024 + 1, '\n');

const bad: Readonly<Record<string, readonly [content: string | Uint8Array, message: RegExp]>> = {
  'binary.story.md': [bytes(0x23, 0x20, 0x00, 0x41), /NUL/],
  'latin.story.md': [bytes(0x63, 0x61, 0x66, 0xe9), /UTF-8/],
  'utf16.story.md': [Buffer.from('\uFEFFtext', 'utf16le'), /UTF-16/],
  'large.story.md': [large, /4 MB/],
};

let folder: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  const contents = Object.entries(bad).map(([name, [content]]) => [name, content] as const);
  folder = await folderOf({ ...Object.fromEntries(contents), 'good.story.md': story, 'secret.story.md': story });
});
afterAll(() => folder.remove());

describe.each(Object.entries(bad))('%s', (name, [content, message]) => {
  test('is an error; the other files are judged', async () => {
    const run = await debrief(['lint', '--format', 'json', name, 'good.story.md'], { cwd: folder.path });
    const { files, errors } = JSON.parse(run.stdout);
    expect(run.status).toBe(2);
    expect(files).toMatchObject([{ path: 'good.story.md' }]);
    expect(errors).toEqual([{ path: name, message: expect.stringMatching(message) }]);
  });

  test('is a line on standard error, the others are printed', async () => {
    const run = await debrief(['lint', name, 'good.story.md'], { cwd: folder.path });
    expect(run.status).toBe(2);
    expect(run.stdout).toContain('good.story.md');
    expect(run.stderr).toMatch(/^debrief: .*\n$/);
    expect(run.stderr).toContain(name);
    expect(run.stderr).toMatch(message);
  });

  test('is an error on standard input', async () => {
    const run = await debrief(['lint', '--stdin', '--format', 'json'], { stdin: content });
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ files: [], errors: [{ path: '<stdin>' }] });
    expect(run.stderr).toMatch(message);
  });
});

test('a text of exactly the largest size is read', async () => {
  expect(await readStream(Readable.from([large.subarray(1)]))).toHaveLength(large.length - 1);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission', async () => {
  await chmod(join(folder.path, 'secret.story.md'), 0);
  const run = await debrief(['lint', 'secret.story.md'], { cwd: folder.path });
  expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(/Permission denied/) });
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to does not hang', async () => {
  execFileSync('mkfifo', [join(folder.path, 'pipe.story.md')]);
  const run = await debrief(['lint', 'pipe.story.md'], { cwd: folder.path });
  expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(/regular file/) });
});

test('a folder on standard input is an error, not an empty story', async () => {
  const input = openSync(folder.path, 'r');
  const { status, stderr } = spawnSync(process.execPath, [cliPath, 'lint', '--stdin'], {
    stdio: [input, 'pipe', 'pipe'],
  });
  closeSync(input);
  expect(status).toBe(2);
  expect(String(stderr)).toBe('debrief: <stdin>: Not a file but a folder.\n');
});

test.each([
  ['empty', ''],
  ['only front matter', '---\ntitle: x\n---'],
  ['front matter that is no YAML', '---\nprinciples: [a\n\t: b\n---\nText.'],
])('a story that is %s is judged', async (_, stdin) => {
  const run = await debrief(['lint', '--stdin', '--format', 'json'], { stdin });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout).files).toHaveLength(1);
});
