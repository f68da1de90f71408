import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Loads of them came back.', '… of them came back.'],
  ['Loads of letters came back.', '… letters came back.'],
  ['Faults are a fraction of last year.', 'Faults are … of last year.'],
  ['It is a fraction of what it was.', 'It is … of what it was.'],
  ['There were hardly any complaints since May.', 'There were … complaints since May.'],
])('a figure fits what stands around the big word: %s', (written, offered) => {
  expect(offersFor('vague-quantity', written)).toEqual([offered]);
});
