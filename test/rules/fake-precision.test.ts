import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('fake-precision', passage, 'Result');

describe('more digits than the measure carries', () => {
  test.each([
    ['Response time improved by 0.37 seconds.', ['0.37 seconds']],
    ['Scrap fell by 22.47%.', ['22.47%']],
    ['Tenant retention is now 87.392%.', ['87.392%']],
    ['The fix is worth €903,417.55 per year.', ['€903,417.55']],
    ['The queue shrank to 6.814 minutes on average.', ['6.814 minutes']],
    ['Absences came down by 13.86%.', ['13.86%']],
    ['Riders now wait 0.085 hours less.', ['0.085 hours']],
    ['The mean age of a claim fell from 19.463 days to 11.207.', ['19.463 days']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('as many as it carries', () => {
  test.each([
    'Uptime met the 99.95% that the contract asks for.',
    'The jar sells at £4.99 again, and stock turns in nine days.',
    'Scrap fell by 22.47% (95% CI 19–26, n = 8,400 castings).',
    'Absences fell by about 14%.',
    'On 12.03.2024 the queue was down from eleven days to three.',
    'Response time improved by 0.37 seconds (A/B test, 1.2 million requests, p < 0.01).',
    'Version 4.12.7 halved the crashes, from 60 a day to 30.',
    'Scrap fell from 9% to 7%.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
