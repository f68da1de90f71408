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

describe('in other words, from other jobs', () => {
  test.each([
    ['The wait fell by 23.47%.', '23.47%'],
    ['We saved $84,312.55.', '$84,312.55'],
    ['The page now loads in 1.2847 seconds.', '1.2847 seconds'],
    ['Revenue was 1,284,377.20 euros.', '1,284,377.20 euros'],
    ['The error rate dropped to 0.0382%.', '0.0382%'],
    ['Each order took 3.7412 minutes.', '3.7412 minutes'],
    ['I cut the fuel to 7.4381 litres per trip.', '7.4381 litres'],
    ['The score rose by 4.3721 points.', '4.3721 points'],
    ['The team spent 412.375 hours on it.', '412.375 hours'],
    ['Absences fell by 17.638 percent.', '17.638 percent'],
  ])('%s', (passage, words) => {
    expect(marks('fake-precision', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'The wait fell by 23%.',
    'The fee is 29.99 euros.',
    'Version 7.3.18 went out in May.',
    'The wait fell by 23.4% (n = 1,204).',
    'I paid 1.50 euros a piece.',
  ])('%s', passage => {
    expect(marks('fake-precision', passage, 'Result')).toEqual([]);
  });
});

describe('shares of something, and levels that were agreed', () => {
  test.each(['The median wait is 9.2731 s.', 'Write-offs were at 2,316.48 euros.'])('%s', passage => {
    expect(marks('fake-precision', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'The drop-out rate fell to 13.27% (43 of 324).',
    'Repeat visits fell to 9.14% of 61,000 visits.',
    'Uptime held at 99.97%.',
  ])('%s', passage => {
    expect(marks('fake-precision', passage, 'Result')).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each(['Bad debt came down to ₦9,350.75.', 'We lost ₱12,400.55 a week.'])('%s', passage => {
    expect(marks('fake-precision', passage, 'Result')).toHaveLength(1);
  });

  test.each(['It came down to ₦9,000.'])('%s', passage => {
    expect(marks('fake-precision', passage, 'Result')).toEqual([]);
  });
});
