import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

test.each(['[Ownership]', 'Ownership', '\n  - Ownership'])('one principle: %j', list => {
  expect(marks('no-backup-principle', `---\nprinciples: ${list}\n---\n\nA note.`)).toEqual(['Ownership']);
});

test.each(['[Ownership, Dive Deep]', '[]'])('two, or none: %s', list => {
  expect(marks('no-backup-principle', `---\nprinciples: ${list}\n---\n\nA note.`)).toEqual([]);
});

test.each([
  ['[Ownership]', '[Ownership, ${1:second}]'],
  ['\n  - Ownership', '\n  - Ownership\n  - ${1:second}'],
])('the fix writes beside or below it: %j', (list, expected) => {
  const text = `---\nprinciples: ${list}\n---\n\nA note.`;
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'no-backup-principle')?.fixes[0]?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + edit?.newText + text.slice(edit?.span.end)).toContain(expected);
});
