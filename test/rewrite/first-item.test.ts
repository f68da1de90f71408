import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['I built a portal, a hotline and an app, and it worked.', 'I built a portal, and it worked.'],
  ['I added snacks, nail polish, a mobile game and shoe cleaning.', 'I added snacks.'],
  ['We gave the guests a bus, coupons for the bar and a hostess in the port.', 'We gave the guests a bus.'],
  ['I wrote a letter, a script and a card for the faithful ones.', 'I wrote a letter.'],
  ['A quiz, a lamp and a bell were added.', 'A quiz was added.'],
  ['New tongs, a hot box, a sign and a stamp were brought in.', 'New tongs were brought in.'],
])('a list keeps its first item, and all that is said of the last goes with it: %s', (written, offered) => {
  expect(offersFor('feature-dump', written)).toEqual([offered]);
});
