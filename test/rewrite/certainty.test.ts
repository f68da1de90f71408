import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  ['Obviously, the old form had to go.', ['The old form had to go.']],
  ['It was definitely the right call.', ['It was the right call.']],
  ['Everybody knows that guests hate forms.', ['Guests hate forms.']],
  ['It goes without saying that the ramp was right.', ['The ramp was right.']],
  ['There was no question that we had to go.', ['We had to go.']],
  ['It was crystal clear that we needed a ramp.', ['We needed a ramp.']],
  ['I was absolutely convinced that it would hold.', ['I was convinced that it would hold.']],
  ["I'm certain that's what sank the ferry.", ["That's what sank the ferry."]],
  ['I am sure that was the leak.', ['That was the leak.']],
  ['I am sure that that was the leak.', ['That was the leak.']],
  ['It was a no-brainer.', []],
  ['It was self-evident.', []],
  ['It was the only right decision.', []],
  ['There is no way it breaks.', []],
  ['I know exactly what small hotels need.', []],
];

test.each(cases)('certainty: %s', (written, offered) => {
  expect(offersFor('proxy-confidence', written)).toEqual(offered);
});
