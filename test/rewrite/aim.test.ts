import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['The point is a nicer, calmer visit.', 'The point is a nicer, calmer visit from … to … by …, even if ….'],
  [
    'The goal was restoring the confidence of families and schools in the ferry.',
    'The goal was restoring the confidence of families and schools in the ferry from … to … by …, even if ….',
  ],
  [
    'My aim was raising the level of the cleanliness and comfort.',
    'My aim was raising the level of the cleanliness and comfort from … to … by …, even if ….',
  ],
  ['I aim for fewer delays, more trust.', 'I aim for fewer delays, more trust from … to … by …, even if ….'],
  [
    'The goal was to raise trust in the ferry, and I wrote to the council.',
    'The goal was to raise trust in the ferry from … to … by …, even if …, and I wrote to the council.',
  ],
])('the figures of an aim stand behind all that it names: %s', (written, offered) => {
  expect(offersFor('goal-not-bet', written)).toEqual([offered]);
});
