import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const buried = (text: string) => marks('buried-lead', text).length > 0;
const rest = '\n\n## Situation\n\nThe yard has two gates.\n\n## Action\n\nI closed one gate.\n';

describe('the story opens with its background', () => {
  test.each([
    '# The gate\n\n## Situation\n\nThe yard has two gates. Trucks wait 40 minutes.\n\n## Action\n\nI closed one gate.\n',
    'The yard has two gates. Trucks wait. I closed one gate.',
    `# The gate\n\nThis is about a gate. It was a hard year.${rest}`,
  ])('%j', text => {
    expect(buried(text)).toBe(true);
  });
});

describe('the story opens with its conclusion', () => {
  test.each([
    `# The gate\n\nI closed one of two gates.${rest}`,
    `# The gate\n\nTrucks wait 12 minutes, down from 40.${rest}`,
    'I closed one of two gates. The yard had been full.',
  ])('%j', text => {
    expect(buried(text)).toBe(false);
  });
});

test('what it asks for has no blank before a comma', () => {
  const finding = judgeStory('The yard has two gates. Trucks wait. I closed one gate.').find(
    ({ rule }) => rule === 'buried-lead',
  );
  expect(finding?.message).toContain('“I …, and … fell from … to …”');
  expect(finding?.message).not.toMatch(/ [,.;:]/);
});

test('the decision can be moved to the top', () => {
  const text = '# The gate\n\n## Situation\n\nThe yard has two gates.\n\n## Action\n\nIt was May. I closed one gate.\n';
  const finding = judgeStory(text).find(({ rule }) => rule === 'buried-lead');
  expect(finding?.fixes[0]?.edits[0]?.newText).toBe('I closed one gate.\n\n');
});

describe('what could open the story', () => {
  const opened = (action: string) =>
    judgeStory(`# The gate\n\n## Situation\n\nThe yard has two gates. It was May.\n\n## Action\n\n${action}\n`).find(
      ({ rule }) => rule === 'buried-lead',
    )?.fixes[0]?.edits[0]?.newText;

  test.each([
    ['I refused to draft it. I closed one gate.', 'I closed one gate.\n\n'],
    ['I chose the north gate over that. I stopped the night run.', 'I stopped the night run.\n\n'],
    ['I refused to draft it.', undefined],
    [
      'I closed the south gate of the yard for a week, because it froze.',
      'I closed the south gate of the yard for a week, because it froze.\n\n',
    ],
  ])('%s', (action, first) => expect(opened(action)).toBe(first));
});

test.each([
  ['So I closed one gate.', 'I closed one gate.\n\n'],
  ['Then I closed one gate.', 'I closed one gate.\n\n'],
  ['So far I closed one gate.', 'So far I closed one gate.\n\n'],
])('the sentence that opens the story does not hang on what went before: %s', (call, opened) => {
  const finding = judgeStory(`The yard has two gates. Trucks wait. ${call}`).find(({ rule }) => rule === 'buried-lead');
  expect(finding?.fixes[0]?.edits[0]?.newText).toBe(opened);
});
