import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('lesson-without-change', passage, 'Reflection');

describe('what taught is left out', () => {
  test.each([
    'Taught me that a till drawer has more truth than a report.',
    'Really opened my eyes about how parents think.',
    'Made me realise how much depends on the cleaner.',
    'Goes to show that customers read the first line only.',
    'Just shows what a bit of kindness can do.',
    'Says a lot about how schools work.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'Showed me the ledger and left.',
    'Taught the new cashiers to count twice.',
    'Taught me to count twice, so I count the swabs aloud now.',
    'Made me a sandwich and told me to wait.',
    'Shows 14 fewer refunds a week.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});
