import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('proxy-confidence', passage);

describe('certainty in place of evidence', () => {
  test.each([
    ['It was clearly the right supplier.', ['clearly', 'clearly the right']],
    ['Closing the kiosk was a no-brainer.', ['no-brainer']],
    ['I was 100% certain that the crane would hold.', ['100% certain']],
    ['I knew for certain that the buyer was bluffing.', ['I knew for certain']],
    ['Obviously the old boiler had to go.', ['Obviously']],
    ['I know exactly what small hotels need.', ['I know exactly']],
    ['I successfully negotiated the lease.', ['successfully']],
    ['We have successfully implemented SAP at all the plants.', ['successfully']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('another sense, or evidence beside it', () => {
  test.each([
    '"Obviously it\'ll hold," said the rigger. I load-tested it.',
    'It was not obvious which valve leaked, so I dyed the water.',
    'I marked the exits clearly in three languages.',
    "I wasn't 100% certain; I went at about 60% and kept the old pump on a trolley.",
    "I don't know exactly when the seal went, as the log starts at four.",
    'There was doubt on the board, and I named mine first.',
    'The trial had cut infections from 11 to 2 per hundred beds. Extending it was a no-brainer after that.',
    'Nobody had successfully restored a backup in two years, so I tried one on a Saturday.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
