import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const rules = (text: string) => judgeStory(text).map(({ rule }) => rule);

test.each([
  'When two cooks argue, I always listen first. If they went on, I would ask the chef.',
  'I usually start with the numbers. I never raise my voice.',
  'I think I would listen first. I suppose I would ask the chef.',
  'I usually ask the chef first, and I tell both cooks what he said.',
  'If a parent shouts, I would take it to the head, who is paid for that and gets asked for it.',
  'I am handling the desk of a clinic. Whenever a patient is coming, I am always listening first. I am coordinating with the doctor. I am preparing the report.',
])('a habit: %s', text => {
  expect(rules(text)).toContain('hypothetical-answer');
});

test.each([
  'Last May two cooks argued. I moved one of them to the pastry station.',
  'In 2021 I join a rental company. I check the orders of three months. I decide to change one cabinet.',
  'I would do it again: I closed the gate.',
  'Principal ask all teacher. I join to make the list and call parent. I feel proud because I can contribute.',
  'One morning I am standing at the counter and a man shouts. I tell him to sit. I call the doctor. When she comes, I am leaving.',
  'When I was working in Bursa we are having one loom which breaks every week. I don’t wait. I take the spare motor and I decide to put it in, even if it is old. I don’t wait when the cost is small.',
  'The vet said we would lose a fifth of them. We let the buyers make the call. I suppose one sometimes has to let go.',
  'That autumn we had nine where we would usually have had twenty. In the end we let the dealer choose.',
  'They rang me at two in the morning. I had two pumps and three cellars, so I put both on one and let the others fill. I would do the same.',
])('one event: %s', text => {
  expect(rules(text)).not.toContain('hypothetical-answer');
});

test('a story without an event fails on that alone', () => {
  expect(rules('When two cooks argue, I always listen. I would ask the chef.')).toEqual(['hypothetical-answer']);
});

const habit = 'When two cooks argue, I always listen first. If they went on, I would ask the chef.';

test.each([
  [
    'the heading of the lead',
    `## Situation\n\nTwo cooks argue.\n\n## Summary\n\n${habit}\n\n## Action\n\n${habit}\n`,
    'Summary',
  ],
  ['the heading of the action', `## Situation\n\nTwo cooks argue.\n\n## Action\n\n${habit}\n`, 'Action'],
  ['the title where neither has one', habit, 'The pass'],
])('it stands on %s', (_, text, words) => {
  expect(marks('hypothetical-answer', `# The pass\n\n${text}`)).toEqual([words]);
});
