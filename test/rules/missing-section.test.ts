import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const finding = (text: string) => judgeStory(text).find(({ rule }) => rule === 'missing-section');
const long = 'I closed the gate for a week and opened it again. '.repeat(7);

describe('a section is absent or empty', () => {
  test.each([
    ['absent', '## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nC.\n', /^Result is missing/],
    ['empty', '## Situation\n\nA.\n\n## Task\n\n## Action\n\nC.\n\n## Result\n\nD.\n', /^Task is missing/],
    ['all of them', long, /^Situation, Task, Action and Result are missing/],
    ['all headings of a draft that may tell the parts', long, /are missing as headings: nothing tells the parts apart/],
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

/** The text with the finding's first fix made. */
const mended = (text: string): string =>
  [...(finding(text)?.fixes[0]?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end), text);

describe('a heading that names no section', () => {
  const story = (...headings: string[]) => headings.map(heading => `## ${heading}\n\nIt was so.\n`).join('\n');
  const fixTitles = (text: string) => finding(text)?.fixes.map(({ title }) => title);

  test('is said, and offered another name', () => {
    const text = story('Situation', 'Task', 'The scanner', 'Result');
    expect(finding(text)?.message).toMatch(
      /^Action is missing.*“The scanner” is read as none of them: rename what is one/,
    );
    expect(fixTitles(text)).toEqual(['Rename “The scanner” to “Action”', 'Add the heading']);
    expect(fixTitles(story('Situation', 'Task', 'Action', 'What it brought'))).toContain(
      'Rename “What it brought” to “Result”',
    );
  });

  test.each([
    ['where what is missing stands elsewhere', story('Task', 'Action', 'Result', 'Sources')],
    ['below a section', '## Situation\n\nIt was so.\n\n### The scanner\n\nIt broke.\n'],
    ['among questions', story('Situation', 'Task', 'Action', 'Follow-ups', 'Why you?')],
  ])('gets none %s', (_, text) => {
    expect(fixTitles(text)?.filter(title => title.startsWith('Rename'))).toEqual([]);
  });
});

describe('the fix', () => {
  test('puts each heading in its order', () => {
    const fixed = mended('## Situation\n\nA.\n\n## Action\n\nC.\n');
    expect(fixed).toBe('## Situation\n\nA.\n\n## Task\n\n## Action\n\nC.\n\n## Result\n');
  });

  test('goes inside a paragraph that is told under letters', () => {
    const fixed = mended('(S) It rained. (A) I left. (R) Dry.\n');
    expect(fixed).toBe('(S) It rained.\n\n## Task\n\n(A) I left. (R) Dry.\n');
    expect(mended('1. Situation: It rained.\n2. Action: I left.\n3. Result: Dry.\n')).toContain(
      '\n## Task\n\n2. Action',
    );
  });

  test('parts a draft of one paragraph where the acts begin and where they end', () => {
    const [situation, action, result] = [
      'Last spring the gate of our school stood open all day, and parents wrote to us about it every week.',
      'I counted visitors for five days. I closed the gate at nine and hired a guard for the lunch hour, because most of the strangers came then.',
      'Letters fell from twelve to two a month. The parents kept their own key and the children came in as before.',
    ];
    expect(mended(`${situation} ${action} ${result}\n`)).toBe(
      `## Situation\n\n${situation}\n\n## Task\n\n## Action\n\n${action}\n\n## Result\n\n${result}\n`,
    );
  });
});
