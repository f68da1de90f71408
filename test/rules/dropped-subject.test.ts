import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('dropped-subject', passage);

describe('an act without a subject', () => {
  test.each([
    ['Killed the loyalty card in week two.', ['Killed the loyalty card in week two']],
    ['Spent a night in the control room and timed every alarm.', ['Spent a night in the control room']],
    ['* Renegotiated the lease; moved the press to the ground floor.', ['Renegotiated the lease']],
    ['Audited the vendors and dropped three.', ['Audited the vendors']],
    ['So scrapped the form and wrote a shorter one.', ['scrapped the form']],
    ['In March, closed the yard in Lille.', ['closed the yard in Lille']],
    ['Having read the slips, dropped the whole scheme.', ['dropped the whole scheme']],
    ['Found half the keys were never used.', ['Found']],
    ['Stood at the barrier for two evenings.', ['Stood at the barrier for two evenings']],
    ['nobody came. rang each of the farms instead.', ['rang each of the farms instead']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('no act, or its subject is there', () => {
  test.each([
    'Asked why, I showed them the meter.',
    'Fed up, he left the meeting.',
    'Let me explain how the yard works.',
    'Bit of background first.',
    'Bet: fewer vans are enough.',
    'Built in 1974, the plant had no lift. I rented a hoist.',
    'Faced with two bad options, I took the cheaper one.',
    'Based on the meter readings, I moved the pump.',
    'Output of the mill up 12% on spring.',
    'On a Tuesday one of the cooks, Halina, found a nut in it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
