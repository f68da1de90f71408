import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('lesson-without-change', passage, 'Reflection');

describe('a proverb that stands alone among lessons', () => {
  test.each([
    "You can't please everyone.",
    'A quiet ward is a good ward.',
    "Cows don't lie.",
    'Trust is earned at the bedside.',
    'Safety starts in the head.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'Nurses sign the sheet at six.',
    'Every order carries a second label now.',
    'Two suppliers quote for each part.',
    'Trust is earned at the bedside. I now start each round there.',
    'Refunds above 50 euros go to me first.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));

  test.each(["You can't please everyone.", 'Safety starts in the head.'])('not of a deed: %s', passage =>
    expect(marks('lesson-without-change', passage, 'Action')).toEqual([]),
  );
});
