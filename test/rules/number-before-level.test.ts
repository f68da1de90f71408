import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: compensation\n---\n\n${body}\n`).filter(({ rule }) => rule === 'number-before-level').length;

describe('hits', () => {
  test.each(['I was hoping for $185,000. The role is an L6.', 'I want 90,000 euros.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I care most about level and scope. At L6 I expect $185,000.',
    'The role owns three countries. I read that as L6, at $185,000.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
