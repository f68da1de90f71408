import { expect, test } from 'vitest';
import { exitStatus, lint } from '../../server/src/cli/lint.ts';
import { createService, type Service } from '../../server/src/core/service.ts';
import { folderOf, story } from './debrief.ts';

test('a story that the analysis fails on is an error, and the next one is judged', async () => {
  const real = createService();
  const service: Service = {
    ...real,
    analyse(text, config) {
      if (text.includes('cursed')) throw new RangeError('cursed words');
      return real.analyse(text, config);
    },
  };
  const folder = await folderOf({ 'a.story.md': 'cursed', 'b.story.md': story });
  const request = { format: 'json', targets: [folder.path], maxSeverity: 'error', rules: {} } as const;
  const result = await lint(request, service, process.stdin);
  await folder.remove();
  expect(result.errors).toEqual([{ path: expect.stringMatching(/a\.story\.md$/), message: expect.any(String) }]);
  expect(result.errors[0]?.message).not.toContain('cursed');
  expect(result.stories.map(({ path }) => path)).toEqual([expect.stringMatching(/b\.story\.md$/)]);
  expect(exitStatus(result, 'error')).toBe(2);
});
