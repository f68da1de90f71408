import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-assumption').length;

describe('hits', () => {
  test.each(['There are 212 fountains, and each runs 12 hours a day.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 200 fountains that run half a day each.',
    'Say a bus runs 14 hours; then 40 buses need 80 drivers.',
    '## Lead\n\nAbout $2 million a year.\n\n## Assumptions\n\nTwo shifts.\n\n## Model\n\n40 buses.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
