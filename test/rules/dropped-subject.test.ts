import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('dropped-subject', passage);

describe('an act without a subject', () => {
  test.each([
    ['Killed the loyalty card in week two.', ['Killed the loyalty card in week two']],
    ['Spent a night in the control room and timed every alarm.', ['Spent a night in the control room']],
    ['* Renegotiated the lease; moved the press to the ground floor.', ['Renegotiated the lease']],
    ['Audited the vendors and dropped three.', ['Audited the vendors']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('no act, or its subject is there', () => {
  test.each([
    'Asked why, I showed them the meter.',
    'Built in 1974, the plant had no lift. I rented a hoist.',
    'Faced with two bad options, I took the cheaper one.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
