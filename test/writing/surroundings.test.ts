import { expect, test } from 'vitest';
import { surroundings } from '../../server/src/core/writing/surroundings.ts';
import { withCursor } from './fixture.ts';

function around(marked: string): readonly string[] {
  const { analysis, offset } = withCursor(marked);
  return surroundings(analysis.reading, offset).map(({ start, end }) => analysis.story.text.slice(start, end).trim());
}

test('a selection grows from the sentence to the paragraph, the section and the story', () => {
  expect(around('## Task\n\nHelp.\n\n## Action\n\nI ¦ran. I fell.\n')).toEqual([
    'I ran.',
    'I ran. I fell.',
    '## Action\n\nI ran. I fell.',
    '## Task\n\nHelp.\n\n## Action\n\nI ran. I fell.',
  ]);
});

test('a step that would not grow is left out', () => {
  expect(around('I r¦an.')).toEqual(['I ran.']);
});
