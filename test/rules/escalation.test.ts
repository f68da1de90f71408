import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('escalation', passage);

describe('a problem passed upwards', () => {
  test.each([
    ["If the key engineer left mid-quarter, I'd escalate to leadership.", ["I'd escalate to leadership"]],
    [
      'As there was no response, I have escalated the issue to senior management.',
      ['I have escalated the issue to senior management'],
    ],
    [
      'Nothing moved for nine days, and so I filed an escalation with the director.',
      ['so I filed an escalation with the director'],
    ],
    ['In such a case I would escalate to the head of department.', ['I would escalate to the head of department']],
    ['When the supplier missed the second date, I escalated to my manager.', ['I escalated to my manager']],
    ['I escalated the matter to HR.', ['I escalated the matter to HR']],
    ["The two leads wouldn't agree, so I brought it to the VP to sort out.", ['so I brought it to the VP to sort out']],
    ['I escalated it to the steering group and waited.', ['I escalated it to the steering group']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('something of the candidate’s own comes along', () => {
  test.each([
    "I escalated to my manager with two options, the one I'd take, and a spare crane already booked.",
    'The customer escalated to our CEO; I called her back within the hour.',
    'I escalated to the VP. In the same mail I told her that I was stopping the line until the guard was refitted.',
    'The escalator at the east exit broke down, and I rerouted the tour through the crypt.',
    '"Just escalate it," the account team said. I fixed the manifest instead.',
    "Whatever the bot couldn't solve was escalated to me, and I answered it in person at the depot.",
    'Costs were escalating all winter, so I renegotiated the gas.',
    'I chose not to escalate. I drove to the foundry and counted the castings with their foreman.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
