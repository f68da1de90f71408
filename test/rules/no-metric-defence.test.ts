import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: metrics\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-metric-defence').length;

describe('hits', () => {
  test.each([
    '## Defence\n\nIf someone doubts it, I’d explain it once more.',
    '## Defence\n\nI am convinced that it is right and I would stand by it.',
    '## Outcome\n\nRenewals rise from 60% to 75%.',
    'Ask me if it is unclear. Renewals are our north star.',
    'If renewals go from 60% to 75% by summer, that’s a win.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Defence\n\nShort titles would lift it; I’d cap them.',
    '## Defence\n\nI know that it can fool us: I’d cap the short titles.',
    'If the share rises and complaints do so too, I make the lift slower.',
    'If happy-hour sales rise while complaints pass 5%, I would stop it.',
    'If renewals rise while complaints pass 5%, I would stop the discount.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
