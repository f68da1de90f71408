import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'In the Sunday sitting a common rule was formed.',
  'On Friday Ines from the agency was moved to the ferry.',
  'A chart with a scale, a legend and a compass was ordered.',
  'We put a sign in Danish, Dutch and German was printed.',
  'We opened every crate, and the wet ones were dried.',
  'A sheet of gate codes and dogs was started in the depot.',
  'All but two of the boats were laid up.',
  'Meanwhile ear plugs, masks, lamps and a rug were given.',
  'Two tongs, a sign with the cook times and a stamp were brought in.',
])('a subject that is read in part only is not moved: %s', written => {
  expect(offersFor('passive-decision', written)).toEqual([]);
});

test.each([
  ['The skipper from the ferry was moved to the day boat.', 'I moved the skipper from the ferry to the day boat.'],
  ['New buoys, a sign with the times and a bell were fitted.', 'I fitted new buoys, a sign with the times and a bell.'],
  ['In the sitting, a common rule was formed.', 'In the sitting, I formed a common rule.'],
  ['A rough, hand-painted backdrop was used.', 'I used a rough, hand-painted backdrop.'],
  ['A new, shorter menu was printed.', 'I printed a new, shorter menu.'],
  ['That week, hand-painted backdrops were used.', 'That week, I used hand-painted backdrops.'],
  ['The heifers, the ones with the bad feet, were culled.', 'I culled the heifers, the ones with the bad feet.'],
  ['First thing, the doors and a window were opened.', 'First thing, I opened the doors and a window.'],
  ['Two lanterns, one chair and a ladder were borrowed.', 'I borrowed two lanterns, one chair and a ladder.'],
  ['Last week, two chairs and a ladder were borrowed.', 'Last week, I borrowed two chairs and a ladder.'],
  ['Finally everybody’s thinking was changed.', 'Finally I changed everybody’s thinking.'],
  ['A couple of boats were laid up.', 'I laid up a couple of boats.'],
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
