import { expect, test } from 'vitest';
import { idOf } from '../../server/src/core/rubric/principles.ts';
import { judgeStory, marks } from '../judge.ts';

const story = (list: string) => `---\nprinciples: [${list}]\n---\n\nA note.`;

test.each([
  ['Deliver Resluts, Ownership', 'Deliver Resluts'],
  ['Ownership, Kindness', 'Kindness'],
  ['Ownership, Insist on Standards', 'Insist on Standards'],
])('%s', (list, name) => {
  expect(marks('unknown-principle', story(list))).toEqual([name]);
});

test.each([
  'deliver results, OWNERSHIP',
  'dive-deep, Backbone',
  'LBC, Highest Standards',
  'Insist on Highest Standards, Hire & Develop',
  'Strive to be the Earths Best Employer, Disagree & Commit',
  '"Are Right, A Lot", bfa',
  'Are Right, A Lot, Ownership',
])('known in any form: %s', list => {
  expect(marks('unknown-principle', story(list))).toEqual([]);
});

test.each([
  ['Deliver Resluts', 'Deliver Results'],
  ['Are Rihgt A Lot', '"Are Right, A Lot"'],
])('the nearest name is offered: %s', (written, meant) => {
  const finding = judgeStory(story(`${written}, Ownership`)).find(({ rule }) => rule === 'unknown-principle');
  expect(finding?.fixes[0]?.edits[0]?.newText).toBe(meant);
});

const named = (...names: readonly string[]) => names.map(name => ({ id: idOf(name), name, aliases: [], evidence: [] }));

test.each([
  [['Own It'], 'The only one is “Own It”.'],
  [['Own It', 'Ship It'], 'They are Own It and Ship It.'],
  [['Own It', 'Ship It', 'Fix It', 'Say It'], 'They are Own It, Ship It, Fix It and Say It.'],
  [['Own It', 'Ship It', 'Fix It', 'Say It', 'Sell It'], 'They are Own It, Ship It, Fix It and 2 more.'],
])('of %j some are named', (names, told) => {
  const findings = judgeStory(story('Kindness'), { principles: named(...names) });
  expect(findings.find(({ rule }) => rule === 'unknown-principle')?.message).toContain(told);
});
