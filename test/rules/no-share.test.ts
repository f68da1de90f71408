import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-share').length;

describe('hits', () => {
  test.each([
    'I assume 40 buses at $90,000 a year, and 3% of them in repair.',
    'Most of the buses are old. It comes to $4 million.',
    'I assume 40 buses. Drivers, fuel and repairs all count.',
    'I assume that half of the passengers pay. Their fares cover the sum.',
    'I assume 40 buses. If the budget falls by 30%, I’d drop the night line.',
    'Nine tenths of visitors swim. The sum is $4 million.',
    'The largest depot has 40 buses.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 40 buses; drivers are two thirds of the cost.',
    'The largest item is fuel.',
    'Wages make up 70% of it.',
    'About 80% of that comes from rolls baked at three.',
    'An 80/20 view: drivers first.',
    'Roughly four fifths of this is burnt at night.',
    'Five dollars out of six are wages.',
    'Eight euros in ten go to the drivers.',
    'Wages dwarf everything else.',
    'Fuel is small change beside the wages.',
    'The drivers are by far the heaviest line.',
    'More than half goes to wages.',
    'The rest is a rounding error.',
    'The drivers alone make up 60% of the bill.',
    'The counter is three fifths of the spend.',
    'The wages are what counts; fuel is noise.',
    'Almost everything is wages.',
    'Diesel is a tenth, the drivers nine tenths.',
    'Heating accounts for half of what we pay.',
    'Payroll is the big one.',
    'Staff is six sevenths of it.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
