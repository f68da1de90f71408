import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'A poster was printed and glued on the wall.',
  'They let too many aboard, because the officer’s bonus was paid per passenger.',
])('a passive that would leave a verb behind, or tells why others did so, stays: %s', written => {
  expect(offersFor('passive-decision', written)).toEqual([]);
});

test.each([
  ['A poster was printed and hung on the wall.', 'I printed a poster and hung it on the wall.'],
  ['We sold the boat, because the dock was closed.', 'We sold the boat, because I closed the dock.'],
])('another one does not: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
