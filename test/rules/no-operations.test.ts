import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-operations').length;

describe('hits', () => {
  test.each(['## Solution\n\nA locker opens by phone.', 'I’d add a chat for tenants.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Operations\n\nThe desk gets a script.',
    '## Solution\n\nI’d roll back to the counter after two bad days.',
    'I’d add a chat for tenants; support gets one script.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
