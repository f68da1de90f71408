import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('lesson-without-change', passage, 'Reflection');

describe('what it was to the one who lived it', () => {
  test.each([
    'Good schooling in patience.',
    'A masterclass in humility.',
    'Huge eye-opener for me about how farmers decide.',
    'I gained valuable experience in conflict management.',
    'This was an invaluable experience.',
    'I got a lot out of it.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'It was a school in the north of the town.',
    'I had nine years of experience in conflict management.',
    'I gave the nurses a crash course in the new pump.',
    'The shop got 900 euros out of it.',
    'It was an eye-opener, so I now visit every farm in March.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('what is kept of it', () => {
  test.each([
    'I carry home that a good bed plan starts with the cleaners.',
    'I keep from this that a signature is not a yes.',
    'I bring with me from those days a great respect for nurses.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I carry the samples home in a cooler.',
    'I took the old boiler out of this project.',
    'I bring my own scale with me to every farm.',
    'I keep from this that a signature is not a yes, and I ring every signer myself.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});
