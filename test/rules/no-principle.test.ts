import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

test.each([
  ['no front matter', 'I closed the gate.'],
  ['no principle in it', '---\ntitle: The gate\n---\n\nI closed the gate.'],
  ['an empty list', '---\nprinciples: []\n---\n\nI closed the gate.'],
])('%s', (_, text) => {
  expect(marks('no-principle', text)).toHaveLength(1);
});

test.each([
  ['one is claimed', '---\nprinciples: [Ownership]\n---\n\nI closed the gate.'],
  ['another format', '---\nformat: design\n---\n\nI would close the gate.'],
])('%s', (_, text) => {
  expect(marks('no-principle', text)).toEqual([]);
});

test.each([
  ['into the front matter', '---\ntitle: The gate\n---\n\nI closed the gate.', /^---\nprinciples: .*\ntitle/],
  ['as new front matter', 'I closed the gate.', /^---\nprinciples: .*\n---\n\nI closed/],
])('the fix writes a line %s', (_, text, expected) => {
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'no-principle')?.fixes[0]?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + edit?.newText + text.slice(edit?.span.end)).toMatch(expected);
});

test('the fix offers first what the story shows', () => {
  const text =
    '## Action\n\nI read 400 tickets and found that 31 named the gate, so I chose to move it over a new one.';
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'no-principle')?.fixes[0]?.edits ?? [];
  expect(edit?.newText).toMatch(/principles: \[\$\{1\|[a-z-]*,?dive-deep/);
});
