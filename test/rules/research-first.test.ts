import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'research-first').length;

describe('hits', () => {
  test.each([
    'Before anything else I would talk to the guests and see what comes up.',
    'First I’d find out what users want: interviews, surveys.',
    'Let me begin with user interviews.',
    'I would observe nurses for a week before anything.',
    'First, some research: who uses it and why.',
    'I’d start with user research to learn what they need.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I interviewed 31 parents at six stores first.',
    'The objective is 300 more nights a month. First I’d survey the guests who left early.',
    'I would put a bell at the gate first.',
    'First I’d fix the door.',
    'First I’d find the patients a bed.',
    'The first survey came back blank.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
