import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: compensation\n---\n\n${body}\n`).filter(({ rule }) => rule === 'weak-ask').length;

describe('hits', () => {
  test.each([
    '## Package\n\nIs there any flexibility on the offer?',
    '## Package\n\nI was wondering whether you could do better.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Package\n\nCan you move the base to $185,000?',
    '## Trade\n\nIf the base is fixed, is there room for more stock?',
    '## Package\n\nI did better in my last role.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
