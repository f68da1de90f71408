import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: prfaq\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-customer-benefit').length;

describe('hits', () => {
  test.each(['## Press release\n\nThe service runs on a new platform with three modules.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Press release\n\nNurses who start before six can book a bed for one night.',
    '## Press release\n\nThe new desk lets tenants hand in a parcel at midnight.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
