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
    expect(rules('I have worked here for 8 years.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('Two years ago the boat leaked.\n\nI sold it. The crew slept better since.')).toContain('no-metric');
    expect(rules('The boat lasted 8 years.\n\nI sold it. The crew slept better since.')).not.toContain('no-metric');
    expect(rules('I have waited 8 weeks.\n\nI sold it. The crew slept better since.')).not.toContain('no-metric');
  });
});
