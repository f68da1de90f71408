import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-first-cut').length;

describe('hits', () => {
  test.each([
    'I assume 40 buses. That makes $4 million.',
    'I assume 40 buses. The drivers wait at the gate if money is short.',
    'I assume 40 buses. In a bad year fuel is dear.',
    'First I count the buses, 40 of them.',
    'I assume 40 buses. If the budget is less we have to see.',
    'If they give us less, I would redo the sheet and see what comes out.',
    'The council cut the budget in 2020, and the night line stopped.',
    '## First cut\n\nI would sit down with the county and go through the figures again.',
    '## First cut\n\nAll parts are important for the patients, so it is difficult to say which one. The board should decide.',
    '## First cut\n\nThat depends on the season. There are several levers: staff, fuel and rent.',
    '## First cut\n\nA smaller budget would need a discussion about priorities. Each lever has its pros and cons.',
    'With 20% less, costs must be reduced in all areas.',
    '## First cut\n\nI’d take it evenly from every line.',
    '## First cut\n\nWe would try to be more efficient.',
    'Less money? Then I’d need to look at the figures first.',
    '## First cut\n\nI can’t say without the real books.',
    '## First cut\n\nNothing can be cut, everything is needed.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## First cut\n\nThe night line.',
    'The first thing to go is the night line.',
    'The second depot can wait if money is short.',
    'In a lean year we’d live without the second depot.',
    'If the budget fell by 20%, I would drop the night line.',
    'And if somebody took a fifth of that away? The night line goes.',
    'When the ministry takes away a fifth, I stop the round to the smallest clinics.',
    'With 10% less I’d do without the second van.',
    'What I’d give up first is the printed timetable.',
    'Should money get tight, the second van is sold.',
    'I would start by cutting the second van.',
    'If they halve the budget, I’d keep the school run and let the Sunday one go.',
    'Suppose there is 10% less. Then we’d wash the buses every other week.',
    'The washing is what I’d sacrifice.',
    'Take a fifth of the budget and I close the night line.',
    'Less money? Then it’s the school run only, and the night line has to wait.',
    'A fifth less? Sunday service, no question.',
    'With a smaller budget we’d merge the two depots.',
    '## First cut\n\nThe second clerk, on weekdays.',
    '## First cut\n\nIt depends on the season, but I’d drop the night line.',
    '## First cut\n\nWashing every second week saves a tenth.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
