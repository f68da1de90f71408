import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'In the Sunday sitting a common rule was formed.',
  'On Friday Ines from the agency was moved to the ferry.',
  'A chart with a scale, a legend and a compass was ordered.',
  'We put a sign in Danish, Dutch and German was printed.',
  'We opened every crate, and the wet ones were dried.',
])('a subject that is read in part only is not moved: %s', written => {
  expect(offersFor('passive-decision', written)).toEqual([]);
});

test.each([
  ['The skipper from the ferry was moved to the day boat.', 'I moved the skipper from the ferry to the day boat.'],
  ['New buoys, a sign with the times and a bell were fitted.', 'I fitted new buoys, a sign with the times and a bell.'],
  ['In the sitting, a common rule was formed.', 'In the sitting, I formed a common rule.'],
])('a whole subject moves: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});

test.each([
  ['deferred-decision', 'About height of the mast marketing had the last word.', []],
  [
    'delegated-evidence',
    'In March came one report, morphine beside ketamine.',
    ['In March came one report, morphine beside ketamine. I pulled … and found ….'],
  ],
  [
    'delegated-evidence',
    'Research was done by a survey house in Bergen, which reported an appetite for later boats.',
    [
      'Research was done by a survey house in Bergen, which reported an appetite for later boats. I pulled … and found ….',
      'I had … do research to …, and I ….',
    ],
  ],
])('a preposition keeps its noun: %s: %s', (rule, written, offered) => {
  const made = offersFor(rule, written);
  expect(made.filter(text => !offered.includes(text))).toEqual([]);
});
