import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: metrics\n---\n\n${body}\n`).filter(({ rule }) => rule === 'north-star-unexplained').length;

describe('hits', () => {
  test.each([
    '## North star\n\nFinished books per card.',
    '## Outcome\n\nThe north star is engagement. We want more of it.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Outcome\n\nThe north star is pain-free weeks. The insurer pays $210 for each.',
    '## North star metric\n\nFinished books, since each brings a grant.',
    '## Outcome\n\nRenewals, from 60% to 75%.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
