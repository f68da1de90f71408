import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'metric-after-feature').length;

describe('hits', () => {
  test.each([
    'I’d put a bell at the door. Then I’d track how many people open the app.',
    '## Solution\n\nA locker opens by phone.\n\n## Measure\n\nLoans per flat.',
    '## Struggle\n\nThey wait until five.\n\n## Solution\n\nA bell.\n\n## Measure\n\nWaits from five hours to two.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'Success would be two loans per flat and year, up from none. I’d put a locker into the street for tenants.',
    '## Struggle\n\nI’d call it solved when fewer than 2 in 10 leave, down from 5 in 10.\n\n## Solution\n\nA bell.\n\n## Measure\n\nWho leaves.',
    '## Struggle\n\n33% hang up.\n\n## Solution\n\nA bell.\n\n## Measure\n\nHang-ups fall from 33% to 12%.',
    '## Measure\n\nLoans per flat.\n\n## Solution\n\nA locker opens by phone.',
    '## Solution\n\nA locker opens by phone.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
