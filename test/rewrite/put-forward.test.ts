import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  [
    'unowned-action',
    'We concluded that the pump was too small.',
    ['I concluded that the pump was too small.', 'I argued that the pump was too small, and … agreed.'],
  ],
  [
    'unowned-action',
    "We decided that we'd rather lose the fee than the mate.",
    [
      "I decided that we'd rather lose the fee than the mate.",
      "I argued that we'd rather lose the fee than the mate, and … agreed.",
    ],
  ],
  [
    'unowned-action',
    'We decided that the gate should stay shut.',
    ['I decided that the gate should stay shut.', 'I proposed that the gate should stay shut, and … agreed.'],
  ],
  [
    'passive-decision',
    'It was then determined that the second boat was not needed.',
    [
      'I then determined that the second boat was not needed.',
      'I then argued that the second boat was not needed, and … agreed.',
    ],
  ],
  [
    'passive-decision',
    'It was decided that the second boat would wait.',
    ['I decided that the second boat would wait.', 'I proposed that the second boat would wait, and … agreed.'],
  ],
])('%s: what is so is argued, and only what is to be is proposed: %s', (rule, written, offered) => {
  expect(offersFor(rule, written)).toEqual(offered);
});
