import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  [
    'We noticed the leak at four and shut the valve.',
    [
      'I noticed the leak at four and shut the valve.',
      'I noticed the leak at four and decided to shut the valve.',
      '… noticed the leak at four and shut the valve, and I ….',
    ],
  ],
  [
    'We noticed the leak and found the key.',
    ['I noticed the leak and found the key.', '… noticed the leak and found the key, and I ….'],
  ],
  [
    'We heard the alarm, shut the valve and rang the mayor.',
    [
      'I heard the alarm, shut the valve and rang the mayor.',
      '… heard the alarm, shut the valve and rang the mayor, and I ….',
    ],
  ],
])('what was noticed is a fact, and what was then done a decision: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});
