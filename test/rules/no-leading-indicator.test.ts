import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: metrics\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-leading-indicator').length;

describe('hits', () => {
  test.each(['## Outcome\n\nRenewals a year.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Leading indicator\n\nA second visit in week one.',
    'The first visit in week one is an early sign of a renewal.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
