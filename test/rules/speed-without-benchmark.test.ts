import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('speed-without-benchmark', passage);

describe('speed on its own', () => {
  test.each([
    ['I fixed it quickly.', ['quickly']],
    ['We shipped the winter range in record time.', ['in record time']],
    ['I got the new line up and running rapidly.', ['rapidly']],
    ['I called the insurer right away.', ['right away']],
    ['I moved at lightning speed to replace the caterer.', ['at lightning speed']],
    ['I delivered the pilot in just three months.', ['in just three months']],
    ['I reacted fast and closed the gate.', ['fast']],
    ['In no time I had a working prototype.', ['In no time']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a comparison, or no speed of the candidate’s', () => {
  test.each([
    'The river rose quickly, so I moved the herd at noon.',
    'I closed the fast lane of the pool for a month.',
    '"Do it right away," he said, and I asked for the permit first.',
    'The bolt was stuck fast, so I drilled it out.',
    'I let the dough rise slowly, not quickly, for eighteen hours.',
    'I fixed it in four hours; the last such fault had taken three days.',
    'I delivered the pilot in three months against a plan of six.',
    'The fast-food stand had no drain, and I moved it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
