import { expect, test } from 'vitest';
import { severities } from '../../server/src/core/finding.ts';
import { judgeStory } from '../judge.ts';

const draft = 'Our guests had to wait long. I presented it in June. My manager was happy. ';

test('findings of one place come in the order of their severity, all others in that of the text', () => {
  const found = judgeStory(draft.repeat(6));
  const starts = found.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const together = found.filter(({ span }) => span.start === 0).map(({ severity }) => severities.indexOf(severity));
  expect(new Set(together).size).toBeGreaterThan(2);
  expect(together).toEqual([...together].sort((a, b) => a - b));
});
