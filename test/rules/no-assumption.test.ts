import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-assumption').length;

describe('hits', () => {
  test.each([
    'There are 212 fountains, and each runs 12 hours a day.',
    '40 drivers at $50,000. I guess the city has no night service.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 200 fountains that run half a day each.',
    'I start from three beliefs. Then 90 clinics and 12 rounds make 1,080 drops.',
    'Taking it that a clinic sees 60 patients a day, that’s 15,000 a year.',
    'My starting point: 60 patients a day.',
    'Let’s pretend nobody’s ever sick. 40 drivers cost two million.',
    'Before I count anything: a chair stands empty a quarter of the day.',
    'Imagine a town of 20,000 people with one pool.',
    'For the sake of argument, 1 in 4 people swims.',
    'Say a bus runs 14 hours; then 40 buses need 80 drivers.',
    '## Lead\n\nAbout $2 million a year.\n\n## Assumptions\n\nTwo shifts.\n\n## Model\n\n40 buses.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
