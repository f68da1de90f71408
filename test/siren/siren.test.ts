import { expect, test } from 'vitest';
import { type Alarms, hearAlarms, rates } from './alarms.ts';

/** Findings per 1,000 words at most. The stories are longer than 90 seconds, and `overlong` may say so. */
const ceiling = { stories: 3, prose: 6 };

const alarms = hearAlarms();
const part = (stories: boolean) =>
  Object.fromEntries(Object.entries(alarms).filter(([name]) => name.endsWith('.story.md') === stories));

test('there are strong stories, and long texts of other kinds', () => {
  const lengths = (stories: boolean) => Object.values(part(stories)).map(({ words }) => words);
  expect(lengths(true).filter(words => words >= 250 && words <= 300)).toHaveLength(4);
  expect(lengths(false).filter(words => words >= 500)).toHaveLength(8);
});

test('what is marked in them is known: `npx vitest run test/siren -u` after a look at the difference', async () => {
  const told = ({ marked, ...text }: Alarms) => ({
    ...text,
    marked: Object.fromEntries(Object.entries(marked).map(([rule, words]) => [rule, words.join(' | ')])),
  });
  const texts = Object.fromEntries(Object.entries(alarms).map(([name, text]) => [name, told(text)]));
  const known = { stories: rates(part(true)), prose: rates(part(false)), texts };
  await expect(`${JSON.stringify(known, undefined, 2)}\n`).toMatchFileSnapshot('marked.json');
});

test.each([
  ['stories', true],
  ['prose', false],
] as const)('few findings per 1,000 words in strong %s', (kind, stories) => {
  const { total = 0, overlong = 0 } = rates(part(stories));
  expect(total - overlong).toBeLessThanOrEqual(ceiling[kind]);
});
