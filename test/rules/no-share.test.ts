import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-share').length;

describe('hits', () => {
  test.each(['I assume 40 buses at $90,000 a year, and 3% of them in repair.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 40 buses; drivers are two thirds of the cost.',
    'The largest item is fuel.',
    'Wages make up 70% of it.',
    'An 80/20 view: drivers first.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
