import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'academic-model').length;

describe('hits', () => {
  test.each(['I assume 14.25 hours at $37.65, 2.37 kilowatts at $0.1834, and 11,480 litres a day.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 200 fountains, 12 hours a day, 2 kilowatts each and $0.20 a kilowatt hour.',
    'I assume 40 buses at $90,000 a year.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
