import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const story = (list: string) => `---\nprinciples: [${list}]\n---\n\nA note.`;

test.each([
  ['Deliver Resluts, Ownership', 'Deliver Resluts'],
  ['Ownership, Kindness', 'Kindness'],
])('%s', (list, name) => {
  expect(marks('unknown-principle', story(list))).toEqual([name]);
});

test.each(['deliver results, OWNERSHIP', 'dive-deep, Backbone', 'LBC, Highest Standards', '"Are Right, A Lot", bfa'])(
  'known in any form: %s',
  list => {
    expect(marks('unknown-principle', story(list))).toEqual([]);
  },
);

test.each([
  ['Deliver Resluts', 'Deliver Results'],
  ['Are Rihgt A Lot', '"Are Right, A Lot"'],
])('the nearest name is offered: %s', (written, meant) => {
  const finding = judgeStory(story(`${written}, Ownership`)).find(({ rule }) => rule === 'unknown-principle');
  expect(finding?.fixes[0]?.edits[0]?.newText).toBe(meant);
});
