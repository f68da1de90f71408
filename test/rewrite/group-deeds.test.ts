import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['The night crew and I went through them in May.', 'I led the night crew that went through them in May.'],
  ['The booking office and I then invited each skipper.', 'I led the booking office that then invited each skipper.'],
  ['Our whole crew repainted the hull.', 'I led the crew that repainted the hull.'],
])('a group keeps its name where somebody leads it: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)[0]).toBe(offered);
});

test.each([
  ['Everybody wrote the ideas on a board.', ['I proposed writing the ideas on a board, and … agreed.']],
  ['Everyone formed a chain.', ['I proposed forming a chain, and … agreed.']],
])('what everybody did is nobody’s alone: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});

test.each([
  [
    'We sailed on the planned day and had spent 31,000 euros.',
    'I decided to sail on the planned day and spend 31,000 euros.',
  ],
  ['We kept 94% of the old deposits.', 'I decided to keep 94% of the old deposits.'],
  ['Our guys pulled ropes till four, and I was with them.', 'I decided to pull ropes till four, and I was with them.'],
  ['Our guys pulled ropes till four, and I was with them.', 'I pulled ropes till four, and I was with them.'],
])('no decision that was none, and no “them” without its noun: %s', (written, wrong) => {
  expect(offersFor('unowned-action', written)).not.toContain(wrong);
});

test.each([
  ['We bought ropes for the fleet and flying height was brought down to two metres.', /agreed was/],
  ['New ropes were bought for the fleet and flying height was brought down to two metres.', /agreed was/],
])('nothing is put between a subject and its verb: %s', (written, wrong) => {
  for (const rule of ['unowned-action', 'passive-decision'])
    for (const offered of offersFor(rule, written)) expect(offered).not.toMatch(wrong);
});
