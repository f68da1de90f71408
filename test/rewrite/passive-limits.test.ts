import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'A poster was printed and glued on the wall.',
  'Rent was being deducted from the crews and going to nobody.',
  'The trip took 38 minutes, and only nine seats were ever used.',
  'Oars or sails was settled in a sitting.',
  'They let too many aboard, because the officer’s bonus was paid per passenger.',
])('a passive that would leave a verb behind, or tells why others did so, stays: %s', written => {
  expect(offersFor('passive-decision', written)).toEqual([]);
});

test.each([
  ['A poster was printed and hung on the wall.', 'I printed a poster and hung it on the wall.'],
  [
    'Old skippers, who make up a tenth of the crew, were left on the old rota.',
    'I left old skippers, who make up a tenth of the crew, on the old rota.',
  ],
  ['We sold the boat, because the dock was closed.', 'We sold the boat, because I closed the dock.'],
])('another one does not: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
