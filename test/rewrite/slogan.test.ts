import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['You could call it the highest standards in action, and I do.', []],
  ['I believe that I have demonstrated much ownership here, because it was not my boat.', []],
  ['The berths were full, a testament to the ownership that I bring to everything I do.', ['The berths were full.']],
  ['To feel it as one’s own when nobody pays, that is ownership, and I have lived it.', []],
  ['In the spirit of Frugality, I mended the fence.', ['I mended the fence.']],
  ['I rang the yard in the spirit of Frugality.', []],
  ['I rang the yard. And this shows my bias for action.', ['I rang the yard.']],
  ['I rang the yard. This shows my bias for action.', ['I rang the yard.']],
])('a slogan is struck where a sentence stays: %s', (written, offered) => {
  expect(offersFor('slogan', written)).toEqual(offered);
});
