import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-first-cut').length;

describe('hits', () => {
  test.each(['I assume 40 buses. That makes $4 million.', 'First I count the buses, 40 of them.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## First cut\n\nThe night line.',
    'The first thing to go is the night line.',
    'If the budget fell by 20%, I would drop the night line.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
