import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

test.each([
  '<!-- debrief-disable-next-line hedge -->\nI closed the gate.',
  '<!-- debrief-disable cliche -->\n\nI closed the gate.\n\n<!-- debrief-enable -->',
  'I think I closed it.\n\n<!-- debrief-disable-next-line hedge -->\n\nI opened it.',
])('nothing to switch off: %j', text => {
  expect(marks('unused-suppression', text)).toHaveLength(1);
});

test.each([
  '<!-- debrief-disable-next-line hedge -->\nI think I closed the gate.',
  '<!-- debrief-disable -->\n\nMaybe I closed the gate.\n\n<!-- debrief-enable -->',
])('something is switched off: %j', text => {
  expect(marks('unused-suppression', text)).toEqual([]);
});

test('the fix takes the whole line', () => {
  const text = 'I closed it.\n\n<!-- debrief-disable-next-line hedge -->\nI opened it.';
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'unused-suppression')?.fixes[0]?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + text.slice(edit?.span.end)).toBe('I closed it.\n\nI opened it.');
});
