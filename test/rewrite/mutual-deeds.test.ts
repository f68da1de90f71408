import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'We met every morning at seven and cut the list.',
  'We cut the list and met every Friday.',
  'We took turns and watched the pump.',
  'We joined forces and rebuilt the pier.',
  'We huddled, split up and searched the bay.',
  'We swapped shifts.',
  'We put our heads together and rewrote the chart.',
  'Everyone translated a page, me included.',
  'We all translated a page, including me.',
  'It was me and the cook, we set up a hatch.',
])('what takes several is offered to nobody alone: %s', written => {
  expect(offersFor('unowned-action', written)).toEqual([]);
});

test.each([
  ['We met the harbour master every Friday.', 'I decided to meet the harbour master every Friday.'],
  ['We met 40 skippers in two weeks.', 'I decided to meet 40 skippers in two weeks.'],
  ['We shook hands with the owner and signed.', 'I decided to shake hands with the owner and sign.'],
  ['We split up the contract.', 'I decided to split up the contract.'],
  ['It was me, we set up a hatch.', 'It was me, I decided to set up a hatch.'],
  ['We swapped the pump.', 'I decided to swap the pump.'],
  ['We took two turns out of the route.', 'I decided to take two turns out of the route.'],
])('what is done to others or to things is: %s', (written, first) => {
  expect(offersFor('unowned-action', written)[0]).toBe(first);
});
