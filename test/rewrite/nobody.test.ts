import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['It was decided, after the hail, that the crop would go.', ['I decided, after the hail, that the crop would go.']],
  [
    'It was agreed, though he grumbled, that the dog would go.',
    ['I decided, though he grumbled, that the dog would go.'],
  ],
  ['It was decided by us that the dog would go.', ['I decided that the dog would go.']],
  ['It was decided, after much talk, to sell the block.', ['I decided, after much talk, to sell the block.']],
  ['It was decided to not pasteurise.', ['I decided to not pasteurise.']],
  ['It was decided we would not take the work.', ['I decided we would not take the work.']],
  ['It was agreed we would close at four.', ['I decided we would close at four.']],
  ['It was considered prudent to stop the goods.', ['I considered it prudent to stop the goods.']],
  ['It was thought best that the tenor leave.', ['I thought it best that the tenor leave.']],
  ['It was felt that the tenor should leave.', ['I felt that the tenor should leave.']],
  ['It was thought more prudent to wait.', ['I thought it more prudent to wait.']],
])('nobody decides what follows, “it” only holds its place: %s', (written, offered) => {
  expect(offersFor('passive-decision', written).slice(0, 1)).toEqual(offered);
});

test.each([
  ['The rota hung there. It was dropped to save paper.', 'The rota hung there. I dropped it to save paper.'],
  [
    'The rota hung. It was dropped, after a week, to save ink.',
    'The rota hung. I dropped it, after a week, to save ink.',
  ],
  ['The door stood open. It was locked so that nobody fell.', 'The door stood open. I locked it so that nobody fell.'],
])('an “it” that was named before is kept: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
