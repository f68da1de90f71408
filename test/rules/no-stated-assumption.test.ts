import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: journal\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-stated-assumption').length;

describe('hits', () => {
  test.each([
    '## Decision\n\nI closed gate two.\n\n## Assumptions\n\nTrucks come from the north. The road stays open.',
    'I closed gate two.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Assumptions\n\n1. Trucks come from the north.\n2. The road stays open.\n3. The guard stays.',
    'I assumed that trucks come from the north. I assumed that the road stays open. I also assumed that the guard stays.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
