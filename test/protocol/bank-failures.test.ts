import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../cli/debrief.ts';
import { banks, storyNamed } from './bank.ts';
import { until } from './until.ts';

const open = banks();

/** Has every reading of a text with this word fail, in all threads. */
const word = 'Stumblingblock';
const preload = `
  const { slice } = String.prototype;
  String.prototype.slice = function (...given) {
    if (this.includes('${word}')) throw new RangeError(String(this));
    return slice.apply(this, given);
  };
`;
let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf({ 'stumble.cjs': preload });
});
afterAll(() => folder.remove());

test.each([
  ['one thread', 3],
  ['several threads', 300],
])('a closed story that cannot be judged is told of, and costs no other, in %s', async (_, count) => {
  const names = Array.from({ length: count }, (_, at) => `S${1_000 + at}`);
  const files = Object.fromEntries([...names, word].map(name => [`${name.slice(0, 5)}.story.md`, storyNamed(name)]));
  const bank = await open(files, { preload: join(folder.path, 'stumble.cjs') });
  expect(await bank.titles()).toEqual(names);
  const line = await until('the line in the log', () => bank.logged.find(text => text.includes('Something failed.')));
  expect(line).toMatch(/^Something failed\. RangeError\n +at /);
  expect(bank.logged.join()).not.toContain(word);
});
