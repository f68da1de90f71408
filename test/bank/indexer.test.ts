import { describe, expect, test } from 'vitest';
import { createIndexer, type Progress } from '../../server/src/lsp/bank/indexer.ts';

/** What is shown while files are read, of which none, or each, is news: progress as it stood at each change. */
async function shownOf(files: readonly string[], isNews: boolean): Promise<readonly (Progress | undefined)[]> {
  const shown: (Progress | undefined)[] = [];
  const indexer = createIndexer({
    read: async uri => uri,
    keep: () => isNews,
    changed: () => void shown.push(indexer.progress()),
    idle: () => undefined,
  });
  for (const file of files) indexer.note(file);
  await indexer.settled();
  return shown;
}

describe('the last that is told is that nothing waits any more', () => {
  test.each([
    ['one file', ['a.md']],
    ['several', ['a.md', 'b.md', 'c.md']],
    ['one file noted twice', ['a.md', 'a.md']],
  ])('after %s, news or not', async (_, files) => {
    for (const isNews of [true, false]) {
      const shown = await shownOf(files, isNews);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.at(-1)).toBeUndefined();
    }
  });
});

test('a single file that is no news is told of once', async () => {
  expect(await shownOf(['a.md'], false)).toEqual([undefined]);
});
