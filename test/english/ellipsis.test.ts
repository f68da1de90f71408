import { describe, expect, test } from 'vitest';
import { readEnglish } from '../../server/src/core/english/read.ts';

/** Each note with what it leaves out; a note that leaves out nothing is not there. */
const inFull = (prose: string) =>
  readEnglish(prose).flatMap(({ sentence }) => sentence.full?.words.map(({ text }) => text).join(' ') ?? []);

describe('the copula that a note leaves out', () => {
  test.each([
    ['Kitchen quiet after nine.', 'Kitchen was quiet after nine .'],
    ['Food waste down again.', 'Food waste was down again .'],
    ['Upkeep now with the parish clerk.', 'Upkeep was now with the parish clerk .'],
    ['Watering from there on the tenants’ job.', 'Watering from there on was the tenants ’ job .'],
    ['Colour of the doors: the architect’s.', 'Colour of the doors was the architect ’s .'],
    ['Letters to the parents – the secretary’s task.', 'Letters to the parents were the secretary ’s task .'],
    ['Since June the herd book in the vet’s hands.', 'Since June the herd book was in the vet ’s hands .'],
    ['From May the verger’s job.', 'From May it was the verger ’s job .'],
    ['Rewiring left to the joiner.', 'Rewiring was left to the joiner .'],
    ['Nurses hungry for news.', 'Nurses were hungry for news .'],
    ['Waste way down.', 'Waste was way down .'],
    ['The last word not mine.', 'The last word was not mine .'],
    ['Up to the county.', 'it was Up to the county .'],
  ])('%s', (prose, expected) => {
    expect(inFull(prose)).toEqual([expected]);
  });
});

describe('nothing is said of anything', () => {
  test.each([
    'Pumps, valves, seals.',
    'March 2021, a dairy near Graz.',
    'Deadline: 1 May.',
    'Two options: repair or new.',
    'First the seals, then the pumps.',
    'A call from the customer at noon.',
    'Phone call with the vet, then the decision.',
    'Savings of 40,000 euros a year.',
    'A real home run.',
    'The crew then built it over two weekends.',
    'The calls hung up went from 40 to 12.',
  ])('%s', prose => {
    expect(inFull(prose)).toEqual([]);
  });

  test('a sentence with a verb of its own leaves out none', () => {
    expect(inFull('The kitchen was quiet after nine.')).toEqual([]);
  });

  test('what is added takes no room', () => {
    const [placed] = readEnglish('Upkeep now with the clerk.');
    const full = placed?.sentence.full;
    expect(full?.words.slice(0, 3).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [7, 7],
      [7, 10],
    ]);
    expect(full?.clauses.map(({ start, end }) => [start, end])).toEqual([[0, 25]]);
  });
});
