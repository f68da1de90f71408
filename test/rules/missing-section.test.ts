import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const finding = (text: string) => judgeStory(text).find(({ rule }) => rule === 'missing-section');
const long = 'I closed the gate for a week and opened it again. '.repeat(7);

describe('a section is absent or empty', () => {
  test.each([
    ['absent', '## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nC.\n', /^Result is missing/],
    ['empty', '## Situation\n\nA.\n\n## Task\n\n## Action\n\nC.\n\n## Result\n\nD.\n', /^Task is missing/],
    ['all of them', long, /^Situation, Task, Action and Result are missing/],
    [
      'in a design',
      '---\nformat: design\n---\n\n## Customer\n\nParents.\n',
      /^Struggle, Solution, Sacrifice and Measure/,
    ],
    ['in an estimate', '---\nformat: estimate\n---\n\n## Model\n\nTwo vans.\n', /^Assumptions and First cut/],
  ])('%s', (_, text, message) => {
    expect(finding(text)?.message).toMatch(message);
  });
});

describe('nothing is missing', () => {
  test.each([
    ['a note', 'I closed the gate.'],
    ['labels', '**Situation:** A.\n\n**Task:** B.\n\n**Action:** C.\n\n**Result:** D.\n'],
    [
      'a table',
      '## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nC.\n\n## Result\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    ],
    [
      'a quote',
      '---\nformat: prfaq\n---\n\n## Press release\n\nA.\n\n## Customer quote\n\n> B.\n\n## External FAQ\n\nC.\n\n## Internal FAQ\n\nD.\n',
    ],
  ])('%s', (_, text) => {
    expect(finding(text)).toBeUndefined();
  });
});

test('the fix puts each heading in its order', () => {
  const text = '## Situation\n\nA.\n\n## Action\n\nC.\n';
  const edits = finding(text)?.fixes[0]?.edits ?? [];
  const fixed = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end), text);
  expect(fixed.match(/^## .*/gm)).toEqual(['## Situation', '## Task', '## Action', '## Result']);
});
