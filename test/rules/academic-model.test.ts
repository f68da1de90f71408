import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: estimate\n---\n\n${body}\n`).filter(({ rule }) => rule === 'academic-model').length;

describe('hits', () => {
  test.each([
    'I assume 14.25 hours at $37.65, 2.37 kilowatts at $0.1834, and 11,480 litres a day.',
    'it’s about 412,387.50 euros per year. 6 buses at 32,000 km each, 0.38 l per km, 1.71 euro per liter, 9 drivers at 2,850 a month, insurance 4,200, tyres 1,134, washing 12 a week.',
    '3 boats, crew of 7, three shifts, 52,400 kr a month. fuel 1,140 l a crossing, 14 crossings a day, 9.87 kr/l. harbour fees 212,000. insurance 94,350 a boat.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I assume 200 fountains, 12 hours a day, 2 kilowatts each and $0.20 a kilowatt hour.',
    'I assume 40 buses at $90,000 a year.',
    'Say 4 weddings on each of 44 days, that’s 176. One takes 30 hours, so 5,280 hours. At £16 an hour you land near £85,000.',
    '90 clinics and 12 rounds make 1,080 drops. A driver does six a day, so 180 days at $120, which is $21,600. Boxes add $4,500. So $26,000.',
    'In 2023 I assume 40 buses from 5:00 to 23:00, 365 days a year, at $90,000 each.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
