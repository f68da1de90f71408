import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['We got to redraw the chart.', ['I got to redraw the chart.', '… got to redraw the chart, and I ….']],
  [
    'We began to invite the skippers.',
    [
      'I decided to invite the skippers.',
      'I began to invite the skippers.',
      'I proposed inviting the skippers, and … agreed.',
    ],
  ],
  [
    'We started selling soup.',
    ['I decided to start selling soup.', 'I started selling soup.', 'I proposed selling soup, and … agreed.'],
  ],
  [
    'We went on to open two more kiosks.',
    [
      'I decided to open two more kiosks.',
      'I went on to open two more kiosks.',
      'I proposed opening two more kiosks, and … agreed.',
    ],
  ],
])('a verb that only shades the deed is not decided on: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});
