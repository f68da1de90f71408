import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCompiled } from '../../server/src/compiled.ts';
import { privateFolder } from '../../server/src/private-folder.ts';
import { folderOf } from '../cli/debrief.ts';

const script = `
  const double = number => number * 2;
  exports.answer = double(21);
  exports.near = require('node:path').basename(__filename);
  exports.folder = __dirname;
`;

/** A script to run, and a folder for what is compiled of it. */
async function within(act: (run: () => ReturnType<typeof runAnswer>, kept: string) => Promise<void>): Promise<void> {
  const { path, remove } = await folderOf({ 'script.cjs': script });
  const kept = join(path, 'kept');
  await act(() => runAnswer(join(path, 'script.cjs'), kept), kept).finally(remove);
}

const runAnswer = (file: string, kept: string) =>
  runCompiled<{ answer: number; near: string; folder: string }>(file, 'code', privateFolder(kept));

test('a script runs as if Node had loaded it', () =>
  within(async (run, kept) => {
    expect(run().exports).toEqual({ answer: 42, near: 'script.cjs', folder: join(kept, '..') });
  }));

test('what it has compiled is kept when told to, once', () =>
  within(async (run, kept) => {
    const first = run();
    await expect(readdir(kept)).rejects.toThrow('ENOENT');
    first.keep();
    const code = await readFile(join(kept, 'code'));
    const second = run();
    expect(second.exports.answer).toBe(42);
    await writeFile(join(kept, 'code'), 'untouched');
    second.keep();
    first.keep();
    expect(await readFile(join(kept, 'code'), 'utf8')).toBe('untouched');
    expect(code.length).toBeGreaterThan(100);
  }));

describe('what is kept is used whole or not at all, and then made anew', () => {
  test.each<[what: string, spoil: (code: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off in its head', code => code.subarray(0, 6)],
    ['cut off', code => code.subarray(0, code.length - 40)],
    ['longer', code => Buffer.concat([code, code])],
    ['one bit flipped', code => code.map((byte, at) => (at === code.length >> 1 ? byte ^ 1 : byte))],
    ['another file altogether', () => Buffer.from('not code, but long enough to be read as if it were')],
  ])('%s', (_, spoil) =>
    within(async (run, kept) => {
      run().keep();
      const spoilt = Buffer.from(spoil(await readFile(join(kept, 'code'))));
      await writeFile(join(kept, 'code'), spoilt);
      const again = run();
      expect(again.exports.answer).toBe(42);
      again.keep();
      expect((await readFile(join(kept, 'code'))).equals(spoilt)).toBe(false);
      const last = run();
      await writeFile(join(kept, 'code'), 'untouched');
      last.keep();
      expect(await readFile(join(kept, 'code'), 'utf8')).toBe('untouched');
    }),
  );
});
