import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: journal\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-reversal-trigger').length;

describe('hits', () => {
  test.each(['## What would change it\n\nNothing really.', 'I closed gate two in spring. It was the right call.'])(
    '%s',
    body => {
      expect(found(body)).toBe(1);
    },
  );
});

describe('near misses', () => {
  test.each([
    '## What would change it\n\nA second winter below -20.',
    'I closed gate two. If the queue passes 20 minutes, I will reopen it.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
