import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'We pulled the plug, called the guests and waited.',
    ['I pulled the plug, called the guests and waited.', '… pulled the plug, called the guests and waited, and I ….'],
  ],
  [
    'We shut the pier, deep-cleaned it, and reopened it.',
    [
      'I decided to shut the pier, deep-clean it, and reopen it.',
      'I shut the pier, deep-cleaned it, and reopened it.',
      'I proposed shutting the pier, deep-cleaning it, and reopening it, and … agreed.',
    ],
  ],
  [
    'We shut the pier, the well-used one, and moved the cars.',
    [
      'I decided to shut the pier, the well-used one, and move the cars.',
      'I shut the pier, the well-used one, and moved the cars.',
      'I proposed shutting the pier, the well-used one, and moving the cars, and … agreed.',
    ],
  ],
  [
    'We have made a plan and have sent it to all.',
    [
      'I decided to make a plan and send it to all.',
      'I have made a plan and have sent it to all.',
      'I proposed making a plan and sending it to all, and … agreed.',
    ],
  ],
  [
    'We cut the fee and had told everybody.',
    [
      'I cut the fee and had told everybody.',
      'I decided to cut the fee and had told everybody.',
      '… cut the fee and had told everybody, and I ….',
    ],
  ],
  ['We wrote and I presented the timetable.', ['I wrote and I presented the timetable.']],
  ['They designed and we built the ramp.', ['They designed and I built the ramp.']],
  [
    'They left and we built the ramp.',
    [
      'They left and I decided to build the ramp.',
      'They left and I built the ramp.',
      'They left and I proposed building the ramp, and … agreed.',
    ],
  ],
  [
    'We planned two piers but built one.',
    [
      'I planned two piers but built one.',
      'I decided to plan two piers but built one.',
      '… planned two piers but built one, and I ….',
    ],
  ],
  [
    'We cut the menu but kept the fish.',
    [
      'I decided to cut the menu but keep the fish.',
      'I cut the menu but kept the fish.',
      'I proposed cutting the menu but keeping the fish, and … agreed.',
    ],
  ],
  [
    'We considered three boats and chose the one in Brest.',
    [
      'I considered three boats and chose the one in Brest.',
      'I considered three boats and proposed the one in Brest, and … agreed.',
    ],
  ],
  [
    'We looked at four vans and went with the used one.',
    [
      'I looked at four vans and went with the used one.',
      'I looked at four vans and proposed the used one, and … agreed.',
    ],
  ],
  [
    'We debated it for a week and chose to tell the guests.',
    [
      'I debated it for a week and chose to tell the guests.',
      'I debated it for a week and proposed telling the guests, and … agreed.',
    ],
  ],
  ['I decided on the pier, and we booked it.', ['I decided on the pier, and I booked it.']],
  ['I said we should close, and we closed.', ['I said we should close, and I closed.']],
  [
    'I decided on the pier, and we cut the fare.',
    [
      'I decided on the pier, and I decided to cut the fare.',
      'I decided on the pier, and I cut the fare.',
      'I decided on the pier, and I proposed cutting the fare, and … agreed.',
    ],
  ],
  [
    'We put up a sign, moved the rope and, when nobody looked, painted the line.',
    ['I put up a sign, moved the rope and, when nobody looked, painted the line.'],
  ],
];

test.each(cases)('deeds that belong together: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});
