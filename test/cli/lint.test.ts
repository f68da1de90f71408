import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBank } from '../../server/src/cli/bank.ts';
import type { PathError } from '../../server/src/cli/find.ts';
import { fix } from '../../server/src/cli/fix.ts';
import { exitStatus, lint } from '../../server/src/cli/lint.ts';
import { createService, type Service } from '../../server/src/core/service.ts';
import { folderOf, story } from './debrief.ts';

const real = createService();
const check = (text: string): void => {
  if (text.includes('cursed')) throw new RangeError('cursed words');
};
const service: Service = {
  ...real,
  analyse(text, config) {
    check(text);
    return real.analyse(text, config);
  },
  mend(text, config) {
    check(text);
    return real.mend(text, config);
  },
};

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeEach(async () => {
  folder = await folderOf({ 'a.story.md': 'cursed', 'b.story.md': story });
});
afterEach(() => folder.remove());

const lintAll = () =>
  lint({ format: 'json', targets: [folder.path], maxSeverity: 'error', rules: {} }, service, process.stdin);

test('a story that the analysis fails on is an error, and the next one is judged', async () => {
  const result = await lintAll();
  expect(result.stories.map(({ path }) => path)).toEqual([expect.stringMatching(/b\.story\.md$/)]);
  expect(exitStatus(result, 'error')).toBe(2);
});

test.each<[string, () => Promise<{ paths: readonly string[]; errors: readonly PathError[] }>]>([
  [
    'lint',
    async () => {
      const { stories, errors } = await lintAll();
      return { paths: stories.map(({ path }) => path), errors };
    },
  ],
  [
    'fix',
    async () => {
      const { stories, errors } = await fix(
        { targets: [folder.path], rules: {}, dryRun: true },
        service,
        process.stdin,
      );
      return { paths: stories.map(({ path }) => path), errors };
    },
  ],
  [
    'coverage and metrics',
    async () => {
      const { records, errors } = await readBank({ targets: [folder.path], format: 'json' }, service);
      return { paths: records.map(({ entry }) => entry.path), errors };
    },
  ],
])('such a story costs the others nothing, and is not quoted: %s', async (_, run) => {
  const { paths, errors } = await run();
  expect(paths).toEqual([expect.stringMatching(/b\.story\.md$/)]);
  expect(errors).toEqual([{ path: expect.stringMatching(/a\.story\.md$/), message: expect.any(String) }]);
  expect(errors[0]?.message).not.toContain('cursed');
});
