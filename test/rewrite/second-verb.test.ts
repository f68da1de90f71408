import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Prep lists were printed and taped to the fridge.', 'I decided to print prep lists and tape them to the fridge.'],
  ['The leak was found and plugged with wood.', '… found the leak and plugged it with wood, and I ….'],
  [
    'The curtain was lowered, lights up, and the guests were asked to leave.',
    'I lowered the curtain, lights up, and asked the guests to leave.',
  ],
  ['The bells were silenced and greased.', 'I decided to silence the bells and grease them.'],
  ['The file was opened and paginated anew.', 'I proposed opening the file and paginating it anew, and … agreed.'],
  ['New oil was ordered, now kept on site.', 'I decided to order new oil, now kept on site.'],
  ['The schedule was put up on the wall and stuck to.', 'I put up the schedule on the wall and stuck to it.'],
  [
    'The schedule was put up on the wall and stuck to the door.',
    'I put up the schedule on the wall and stuck it to the door.',
  ],
  ['The levers were cleaned, numbered, and two were sold.', 'I cleaned the levers, numbered them, and sold two.'],
  ['Six tanks were leased instead of bought.', 'I leased six tanks instead of buying them.'],
  ['The horse was moved rather than sold.', 'I decided to move the horse rather than sell it.'],
  ['The crates were washed instead of thrown away.', 'I washed the crates instead of throwing them away.'],
  ['Flour was bought instead of bread.', 'I bought flour instead of bread.'],
  ['Casks were washed instead of being sent away.', 'I washed casks instead of sending them away.'],
  ['The vans were cleaned before being sold.', 'I cleaned the vans before selling them.'],
  ['The show was shifted, sold out and then repeated.', 'I shifted the show, sold it out and then repeated it.'],
  ['The contract was extended, then cancelled.', 'I extended the contract, then cancelled it.'],
])('a second participle becomes a verb: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});

test.each([
  ['A buyer who had not paid was barred.', 'I barred a buyer who had not paid.'],
  ['The crossing was manned by us.', 'I manned the crossing.'],
])('the verbs of a trade have all their forms: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});

test('nobody decides to miss a day together with moving it', () => {
  expect(offersFor('passive-decision', 'The day was moved twice and then missed.')).toEqual([
    'I moved the day twice and then missed it.',
  ]);
});

test('a verb whose forms nobody knows is put into no other form', () => {
  expect(offersFor('passive-decision', 'Samples were thawed, aliquoted and frozen again.')).toEqual([
    'I thawed samples, aliquoted them and froze them again.',
  ]);
});

test.each([
  ['Data were plotted and outliers removed by hand.', []],
  [
    'Data were plotted, outliers removed by hand.',
    [
      'I decided to plot data, outliers removed by hand.',
      'I plotted data, outliers removed by hand.',
      'I proposed plotting data, and … agreed, outliers removed by hand.',
    ],
  ],
])('a passive that leans on the verb of another is not left behind: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toEqual(offered);
});
