import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-constraint').length;

describe('hits', () => {
  test.each(['## Solution\n\nA locker opens by phone.', 'I’d add a chat with a clerk for tenants.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Solution\n\nEach trip may cost $0.90 at most.',
    '## Solution\n\nTo comply with the law the data is deleted.',
    'I’d add a chat for tenants; the load at noon is ten times that at night.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
