import { expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

test.each(['[Ownership]', 'Ownership', '\n  - Ownership'])('one principle: %j', list => {
  expect(marks('no-backup-principle', `---\nprinciples: ${list}\n---\n\nA note.`)).toEqual(['Ownership']);
});

test.each(['[Ownership, ownership]', '\n  - Ownership\n  - owner'])('one that is claimed twice: %j', list => {
  expect(marks('no-backup-principle', `---\nprinciples: ${list}\n---\n\nA note.`)).toEqual(['Ownership']);
});

test.each(['[Ownership, Dive Deep]', '[]'])('two, or none: %s', list => {
  expect(marks('no-backup-principle', `---\nprinciples: ${list}\n---\n\nA note.`)).toEqual([]);
});

const mended = (text: string): string => {
  const [edit] = judgeStory(text).find(({ rule }) => rule === 'no-backup-principle')?.fixes[0]?.edits ?? [];
  return text.slice(0, edit?.span.start) + edit?.newText + text.slice(edit?.span.end);
};

test.each([
  ['[Ownership]', '[Ownership, ${1:second}]'],
  ['\n  - Ownership', '\n  - Ownership\n  - ${1:second}'],
])('the fix writes beside or below it: %j', (list, expected) => {
  expect(mended(`---\nprinciples: ${list}\n---\n\nA note.`)).toContain(expected);
});

test('the fix offers what the story proves beside', () => {
  const story =
    '## Action\n\nI read 400 tickets and found that 31 named the gate, so I chose to move it over a new one.';
  expect(mended(`---\nprinciples: [Ownership]\n---\n\n${story}\n`)).toMatch(/\[Ownership, \$\{1\|[a-z-]*dive-deep/);
});
