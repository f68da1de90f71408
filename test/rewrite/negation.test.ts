import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  [
    'We refused to sign the lease.',
    ['I refused to sign the lease.', 'I proposed refusing to sign the lease, and … agreed.'],
  ],
  ['We chose to sign the lease.', ['I chose to sign the lease.', 'I proposed signing the lease, and … agreed.']],
  ['We hardly changed the fare.', ['I hardly changed the fare.', '… hardly changed the fare, and I ….']],
  [
    'We neither moved the pier nor sold it.',
    ['I neither moved the pier nor sold it.', '… neither moved the pier nor sold it, and I ….'],
  ],
  [
    'We told neither the mayor nor the press.',
    [
      'I decided to tell neither the mayor nor the press.',
      'I told neither the mayor nor the press.',
      'I proposed telling neither the mayor nor the press, and … agreed.',
    ],
  ],
])('what is denied stays denied, and no more: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});
