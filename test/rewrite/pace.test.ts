import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Quickly put a map together.', 'Put a map together in …, against ….'],
  ['Quickly, I drew a map for the captains.', 'I drew a map for the captains in …, against ….'],
  ['I drew the route and quickly made a map.', 'I drew the route and made a map in …, against ….'],
  ['I drew it quickly, then moved the pier.', 'I drew it in …, against …, then moved the pier.'],
  ['In no time the tower was full.', 'In …, against …, the tower was full.'],
  ['In no time, the tower was full.', 'In …, against …, the tower was full.'],
  ['I quickly drew a map.', 'I drew a map in …, against ….'],
])('a pace with something to hold it against: %s', (written, offered) => {
  expect(offersFor('speed-without-benchmark', written)).toEqual([offered]);
});

test.each([
  'The pages were back after an hour, really fast for a Saturday.',
  'I moved the boxes straight away, over waiting, and to do that I unplugged forty of them.',
])('none where it would not stand: %s', written => {
  expect(offersFor('speed-without-benchmark', written)).toEqual([]);
});
