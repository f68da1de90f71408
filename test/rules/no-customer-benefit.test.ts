import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: prfaq\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-customer-benefit').length;

describe('hits', () => {
  test.each(['## Press release\n\nThe service runs on a new platform with three modules.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('a gain that the opening does not tell comes too late, and the opening is marked', () => {
  const opening = '## Press release\n\nThe service runs on a new platform with three modules.';
  const gain = 'Nurses who start before six can book a bed for one night.';
  test.each([
    ['in its second paragraph', `${opening}\n\n${gain}`],
    ['in the FAQ before it', `## Internal FAQ\n\n${gain}\n\n${opening}`],
  ])('%s', (_, body) => {
    expect(marks('no-customer-benefit', `---\nformat: prfaq\n---\n\n# Beds\n\n${body}\n`)).toEqual(['Press release']);
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
