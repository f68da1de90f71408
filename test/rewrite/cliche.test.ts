import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Health is wealth, as my mother says.', []],
  ['At the end of the day, I closed the pier.', ['I closed the pier.']],
])('a worn saying is struck where a sentence stays: %s', (written, offered) => {
  expect(offersFor('cliche', written)).toEqual(offered);
});
