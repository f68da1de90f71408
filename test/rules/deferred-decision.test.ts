import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('deferred-decision', passage);

describe('the call is handed over', () => {
  test.each([
    ['I let the nurses choose the pump.', ['I let the nurses choose the pump']],
    ['In the end the numbers decided for us.', ['the numbers decided for us']],
    ['I did what my director recommended.', ['I did what my director recommended']],
    ['The steering committee made the call to postpone.', ['The steering committee made the call to postpone']],
    ['The A/B test made the decision for me.', ['The A/B test made the decision for me']],
    [
      'Consensus in the room was for the Danish vendor, so Danish it was.',
      ['Consensus in the room was for the Danish vendor, so Danish'],
    ],
    ['We put it to a vote and the majority chose the later date.', ['the majority chose the later date']],
    ["We went with the architect's preference.", ["We went with the architect's preference"]],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the call stays with the candidate, or was never theirs', () => {
  test.each([
    "Against the committee's recommendation, I kept the night bus.",
    'The vote went 9 to 2 for Oracle. I overruled it, since the licences would have eaten a third of the budget.',
    'I delegated the database choice to Sunil, as he carries the pager, on two conditions of mine: no new licence, and a restore in under an hour.',
    'My CTO wanted Kafka. I chose a cron job over it because there were 200 events a day.',
    "I chose engineering's plan over mine because theirs kept the pool open, accepting a three-week slip.",
    'The council decided to dig up our road that very week, so I moved the opening to the car park.',
    'I followed the cable down to the basement and found the wet joint.',
    'The union and I agreed that the figures were right. I still closed the line, because it lost €9 on every frame.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
