import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (result: string) => marks('no-metric', result, 'Result').length > 0;

describe('no number that measures something', () => {
  test.each([
    'The queue got shorter.',
    'The queue got shorter on 3 May.',
    'The doors stayed dry in 2023, at 7:30.',
    'Version 4.3 stayed in room 114.',
    'One visitor got a refund.',
    'The lift broke on the first day of the season.',
    'The new fence was 45 years old.',
    'One of the planes flew again.',
    'They wrote of it on page 7 of the paper, for the queue got shorter.',
    'The queue got shorter, and the door opened at 6 every day.',
    'One day the queue got shorter.',
    'A full larder is half the battle.',
    'I was 31 and the queue got shorter.',
    'Bus 12 left before the others.',
    'The shop opens at 8:30 now, and the queue got shorter.',
    'They put it up at 16h30.',
    'My trainer wrote a 4 into the book, for the queue got shorter.',
  ])('%s', result => {
    expect(missing(result)).toBe(true);
  });

  test('numbers in the action do not help the result', () => {
    expect(marks('no-metric', '## Action\n\nI called 31 tenants.\n\n## Result\n\nIt got quiet.\n')).toEqual(['Result']);
  });
});

describe('a number that measures something', () => {
  test.each([
    'Refunds fell by 12%.',
    'It saved $31,000.',
    'The queue fell from 40 minutes to 12.',
    'Two pallets were saved.',
    'Complaints halved to 200.',
    'Throughput grew 3x.',
    'It was twelve weeks shorter.',
    'These days the line is a third shorter.',
    'Spills in the hall 9 → 2.',
    'Torn sacks: 17 earlier, 5 now.',
    'Every packer has a mask, 38 for 38.',
    'The score passed 4.6.',
    'The last van was home at 19:40 instead of 21:05.',
    'In May no parcel was lost, against 14 in March.',
    'Breakage is down to one jar in fifty.',
    'Of every ten, eight passed.',
    'It was twice as quick.',
    'The kiln needs twice the wood.',
    'It spares me one evening a week.',
    'The bus was one hour earlier.',
    'Thirty-odd families came back.',
    'There were 40 fewer calls.',
    'Tickets four thousand have passed.',
    'The queue had been thirty, it was now six.',
    'Not one parcel was lost.',
    'Of the geese we lost only four.',
    'Breakages are at 3 per month.',
  ])('%s', result => {
    expect(missing(result)).toBe(false);
  });

  test('a number in the lead counts', () => {
    expect(marks('no-metric', '# The wait\n\nI cut the wait to 12 days.\n\n## Result\n\nIt got quiet.\n')).toEqual([]);
  });

  test('a number in a table counts', () => {
    expect(marks('no-metric', '## Result\n\n| measure | after |\n|---|---|\n| refunds | 12 |\n')).toEqual([]);
  });

  test('without sections a handful in letters is no figure, unless it is the result', () => {
    const rules = (body: string) => judgeStory(body).map(({ rule }) => rule);
    expect(rules('One of our two boats leaked.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('Three of us ran the ferry.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('The engine stalled two times.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('The boat leaked.\n\nI sold it. The crew got two nights off.')).not.toContain('no-metric');
    expect(rules('The boat leaked.\n\nI sold it. Trips are three times as many.')).not.toContain('no-metric');
    expect(rules('The engine stalled 2 times a day.\n\nI sold it. The crew slept better.')).not.toContain('no-metric');
  });

  test('without sections the whole body counts', () => {
    expect(judgeStory('I called 31 tenants and changed the lease.').map(({ rule }) => rule)).not.toContain('no-metric');
  });

  test('without sections how long one has been somewhere is no figure', () => {
    const rules = (body: string) => judgeStory(body).map(({ rule }) => rule);
    expect(rules('I work for eight years on a ferry.\n\nI sold it. The crew slept better since.')).toContain(
      'no-metric',
    );
    expect(rules('She had baked there for 30 years.\n\nI sold it. The crew slept better since.')).toContain(
      'no-metric',
    );
    expect(rules('I have worked here for 8 years.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('Two years ago the boat leaked.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('The boat lasted 8 years.\n\nI sold it. The crew slept better since.')).not.toContain('no-metric');
    expect(rules('I have waited 8 weeks.\n\nI sold it. The crew slept better since.')).not.toContain('no-metric');
  });
});
