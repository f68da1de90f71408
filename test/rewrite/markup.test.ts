import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, first: string, last: string])[] = [
  ['The **crew** cut the fare.', 'I led the crew that cut the fare.', 'I proposed cutting the fare, and … agreed.'],
  [
    'Our **night crew** cut the [form](form.md) to *one* page.',
    'I led the crew that cut the [form](form.md) to *one* page.',
    'I proposed cutting the [form](form.md) to *one* page, and … agreed.',
  ],
  ['**The crew** and I cut it.', 'I led the crew that cut it.', 'I proposed cutting it, and … agreed.'],
  ['My **captain** and I cut it.', 'I decided to cut it.', 'I proposed cutting it, and … agreed.'],
  ['[My captain](c.md) and I cut it.', 'I decided to cut it.', 'I proposed cutting it, and … agreed.'],
  ['**We** cut it.', '**I** decided to cut it.', '**I** proposed cutting it, and … agreed.'],
  ['We *all* cut it.', 'I proposed cutting it, and … agreed.', 'I proposed cutting it, and … agreed.'],
  ['The crew *in Brest* cut it.', 'I led the crew *in Brest* that cut it.', '… *in Brest* cut it, and I ….'],
  ['We *never* cut it.', 'I *never* cut it.', 'I proposed *never* cutting it, and … agreed.'],
  ['We did *not* cut it.', 'I decided *not* to cut it.', 'I proposed *not* cutting it, and … agreed.'],
  ['We did **not cut** it.', 'I did **not cut** it.', '… did **not cut** it, and I ….'],
  ['We *ended up* cutting it.', 'I *decided to* cut it.', 'I *proposed* cutting it, and … agreed.'],
  ['We *chose to* cut it.', 'I *chose to* cut it.', 'I *proposed* cutting it, and … agreed.'],
];

test.each(cases)('markup around what a group did: %s', (written, first, last) => {
  const offered = offersFor('unowned-action', written);
  expect([offered[0], offered.at(-1)]).toEqual([first, last]);
});

test.each([
  ['It was *decided* to cut it.', ['I decided to cut it.', 'I proposed cutting it, and … agreed.']],
  ['It **was decided to** cut it.', []],
])('markup around a passive: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toEqual(offered);
});

test('is not torn', () => {
  expect(offersFor('unowned-action', 'The **crew cut** the fare.')).toEqual([]);
});
