import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'On the fares we followed the advice of Mr. Oda, who has long experience.',
    [
      'On the fares I chose the advice of Mr. Oda, who has long experience, over … because …, accepting ….',
      'On the fares I recommended the advice of Mr. Oda, who has long experience, because …, and … agreed.',
    ],
  ],
  [
    'On the length of a slot we took our cue from the ferry firm.',
    [
      'On the length of a slot I chose … over … because …, accepting ….',
      'On the length of a slot I recommended … because …, and … agreed.',
    ],
  ],
  ['The threshold we settled by majority in the channel.', []],
  ['Which boats come first was for the district masters to say.', []],
  ['Whether to flag the barges too was for the harbour master to say.', []],
  ['Whether to stop at noon was for the harbour master to say, and he said no.', []],
  ['How often the barge comes I left to the crew, they wanted every second week.', []],
  ['The books are a hard thing, so whatever the council says, we follow.', []],
  ['The berths were for Ann to set, and I went along with whatever she said.', []],
  ['Ann pulled on one side and Raj on the other, and it was Raj who had the last word, so the red mast.', []],
  [
    'However late it was, we went with the landlord’s date.',
    [
      'However late it was, I chose the landlord’s date over … because …, accepting ….',
      'However late it was, I recommended the landlord’s date because …, and … agreed.',
    ],
  ],
  ['He is the senior, so whatever he wanted for the mast, that is what I drew.', []],
  ['Then the crew took the blue seal, since the coach recommended it.', []],
  [
    'Marek wanted the blue seal. I went along with him.',
    [
      'Marek wanted the blue seal. I chose … over … because …, accepting ….',
      'Marek wanted the blue seal. I recommended … because …, and … agreed.',
    ],
  ],
  [
    'Drying versus freezing the hops was one for the brewer.',
    ['I chose … over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    "We went with the harbour master's proposal.",
    [
      "I chose the harbour master's proposal over … because …, accepting ….",
      "I recommended the harbour master's proposal because …, and … agreed.",
    ],
  ],
  [
    "In June we followed the agency's advice on fares.",
    [
      "In June I chose the agency's advice on fares over … because …, accepting ….",
      "In June I recommended the agency's advice on fares because …, and … agreed.",
    ],
  ],
  [
    'Leadership told us to freeze hiring.',
    ['I chose to freeze hiring over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    "We went with the landlord's date because it was earlier.",
    ["I chose the landlord's date over … because it was earlier, accepting …."],
  ],
  [
    'I did what my director suggested.',
    ['I chose … over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    'We all agreed to delay the second boat.',
    ['I chose to delay the second boat over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    'We went with the yard that Procurement preferred.',
    [
      'I chose the yard that Procurement preferred over … because …, accepting ….',
      'I recommended the yard that Procurement preferred because …, and … agreed.',
    ],
  ],
  [
    "We went with the captain's estimate and it slipped.",
    [
      "I chose the captain's estimate over … because …, accepting …, and it slipped.",
      "I recommended the captain's estimate because …, and … agreed, and it slipped.",
    ],
  ],
  [
    'We all voted to cut the second boat.',
    ['I chose to cut the second boat over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    'We settled on the red boat.',
    ['I chose the red boat over … because …, accepting ….', 'I recommended the red boat because …, and … agreed.'],
  ],
  ['We voted on the name.', ['I chose … over … because …, accepting ….', 'I recommended … because …, and … agreed.']],
  [
    'Consensus was reached to postpone the fair until June.',
    [
      'I chose to postpone the fair until June over … because …, accepting ….',
      'I recommended … because …, and … agreed.',
    ],
  ],
  [
    'The data told us to stop so we stopped.',
    ['I chose to stop over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
  [
    'We all agreed to hold the boat for the doctor.',
    [
      'I chose to hold the boat for the doctor over … because …, accepting ….',
      'I recommended … because …, and … agreed.',
    ],
  ],
  [
    "We all agreed to go with the lab's date.",
    ["I chose the lab's date over … because …, accepting ….", "I recommended the lab's date because …, and … agreed."],
  ],
  [
    "We took the chaplain's word for it that they would behave.",
    ['I chose … over … because …, accepting ….', 'I recommended … because …, and … agreed.'],
  ],
];

test.each(cases)('somebody else decides: %s', (written, offered) => {
  expect(offersFor('deferred-decision', written)).toEqual(offered);
});
