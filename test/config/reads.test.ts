import { expect, test } from 'vitest';
import { type ConfigFile, readConfigFile } from '../../server/src/core/config/file.ts';
import { createConfigFiles } from '../../server/src/lsp/config-files.ts';

const folder = 'file:///stories';
const story = `${folder}/a.story.md`;
const rated = (wordsPerMinute: number) => readConfigFile(JSON.stringify({ wordsPerMinute }), []);

test.each([
  ['in the order of its reads', [0, 1], true],
  ['in another order', [1, 0], true],
  ['in another order, to a client that reports no changes', [1, 0], false],
])('what was read last holds, where a disk answers %s', async (_, order, watched) => {
  const waiting: ((file: ConfigFile) => void)[] = [];
  const read = () => new Promise<ConfigFile | undefined>(answer => waiting.push(answer));
  const files = createConfigFiles({ read, root: () => folder, watched, publish: async () => undefined });
  const before = files.above(story);
  const change = files.changed(`${folder}/.debrief.json`);
  for (const at of order) {
    waiting[at]?.(rated(120 + at));
    await new Promise(resolve => setImmediate(resolve));
  }
  await change;
  expect((await before)?.layer.wordsPerMinute).toBe(121);
  const after = files.above(story);
  waiting[2]?.(rated(121));
  expect((await after)?.layer.wordsPerMinute).toBe(121);
});
