import { expect, test } from 'vitest';
import { marks } from '../judge.ts';

const words = (count: number) => 'gate '.repeat(count).trim();
const story = (situation: number, action: number, result = 5) =>
  `## Situation\n\n${words(situation)}.\n\n## Action\n\n${words(action)}.\n\n## Result\n\n${words(result)}.\n`;

test.each([
  ['under 40% of the story', 40, 35, 20],
  ['shorter than what surrounds it', 60, 50, 5],
])('%s', (_, situation, action, result) => {
  expect(marks('thin-action', story(situation, action, result))).toEqual(['Action']);
});

test.each([
  ['most of the story', 20, 70],
  ['a short story', 40, 20],
])('%s', (_, situation, action) => {
  expect(marks('thin-action', story(situation, action))).toEqual([]);
});

test('a story without an action section has none that is thin', () => {
  expect(marks('thin-action', `## Situation\n\n${words(90)}.\n`)).toEqual([]);
});
