import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['We kept our heads and shut the valve.', 'I decided to keep my head and shut the valve.'],
  ["That's when we changed our minds and kept both piers.", "That's when I changed my mind and kept both piers."],
  ['We bit our tongues and repainted the hull.', 'I decided to bite my tongue and repaint the hull.'],
  ['We rolled up our sleeves and cleaned the pier.', 'I decided to roll up my sleeves and clean the pier.'],
  ['We got our hands dirty and sorted the nets.', 'I got my hands dirty and sorted the nets.'],
  ['We went our own way.', 'I decided to go my own way.'],
  ['We kept our word and paid the mates.', 'I decided to keep my word and pay the mates.'],
  ['We asked the nurse, who put our minds at rest.', 'I decided to ask the nurse, who put my mind at rest.'],
  ['We asked our head office for a day.', 'I decided to ask our head office for a day.'],
  ['We moved our pier north.', 'I decided to move our pier north.'],
  [
    'We moved the pier, and the mayor changed our minds.',
    'I decided to move the pier, and the mayor changed our minds.',
  ],
])('what nobody shares is “mine”: %s', (written, first) => {
  expect(offersFor('unowned-action', written)[0]).toBe(first);
});

test('and nobody else has it instead', () => {
  expect(offersFor('unowned-action', 'We got our hands dirty and sorted the nets.')).toEqual([
    'I got my hands dirty and sorted the nets.',
  ]);
});
