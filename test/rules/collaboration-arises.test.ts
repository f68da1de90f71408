import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('empty-collaboration', passage);

describe('togetherness that comes about by itself', () => {
  test.each([
    'With the pharmacy a close partnership developed.',
    'An excellent collaboration with the school arose.',
    'There was fruitful engagement with the parents.',
    'With the insurer there was much talk.',
    'Many sessions with buyers and exporters.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'There was no contact with the bank for nine days.',
    'No contact with the growers.',
    'There was talk of closing the ward.',
    'The cooperation with the bank ended in May.',
    'Two sessions with the bank, both lost.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});
