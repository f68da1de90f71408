import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['It was us who moved the pier.', ['It was I who moved the pier.', 'It was … who moved the pier.']],
  ['It was our crew that moved the pier.', ['It was I that moved the pier.', 'It was … that moved the pier.']],
])('whoever is brought forward may be “I”: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});

test('but not where it only tells which of them: the crew which …', () => {
  const offered = offersFor('unowned-action', 'Our crew which ran the boats moved the pier.');
  expect(offered.some(text => text.startsWith('I '))).toBe(false);
});

test.each([
  ['What we did was we moved the pier.', ['What I did was I moved the pier.']],
  ['What our team did, we moved the pier.', ['What I did, I moved the pier.']],
  ['What we wanted was clear, we moved the pier.', 'What we wanted was clear, I decided to move the pier.'],
])('what announces a deed is told by the same one: %s', (written, offered) => {
  const made = offersFor('unowned-action', written);
  expect(typeof offered === 'string' ? made[0] : made).toEqual(offered);
});
