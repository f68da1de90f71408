import { expect, test } from 'vitest';
import { liesInSkipped } from '../../server/src/skipped.ts';

test.each([
  ['node_modules/x/a.story.md', true],
  ['deep/node_modules/a.story.md', true],
  ['.hidden/a.story.md', true],
  ['deep/.hidden/further/a.story.md', true],
  ['.a.story.md', false],
  ['my_node_modules/a.story.md', false],
  ['deep/no.dot/a.story.md', false],
  ['a.story.md', false],
])('%s lies in a folder that is skipped: %s', (path, skipped) => {
  expect(liesInSkipped(path)).toBe(skipped);
});
