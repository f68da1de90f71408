import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: metrics\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-leading-indicator').length;

describe('hits', () => {
  test.each([
    'Before we start we talk to the farmers.',
    'They wake up early and sell within a week.',
    'In the first week I’d train them.',
    'After a year I’d look at the share of notes.',
    'Renewals moved from 60% to 75% within a week.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });

  test.each(['## Outcome\n\nRenewals a year.'])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'The sign that comes early is a second quote.',
    'What tells me early is whether they set a reminder.',
    'Early on I’d watch how many handovers start by six.',
    'In the first week I’d look at the share of notes written in time.',
    'It shows first in the notes.',
    'In week one I can already see it in reorders.',
    'Before the litres move, the second visit does.',
    'The first thing to move is the time between two visits.',
    'It foretold a quiet year in four cases of five.',
    'An early read is whether they come back.',
    '## Leading indicator\n\nA second visit in week one.',
    'The first visit in week one is an early sign of a renewal.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
