import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'As skippers, we set a lowest fare.',
  'As a small crew, we cut the second boat.',
  'As owners of the pier, we cut the fee.',
  'Being only three deckhands, we cut the second boat.',
  'Both being skippers, we changed the chart.',
  'Between the two of us, we checked all 340 berths.',
  'Me and my mate we moved the pontoon.',
  'My wife and I, we closed the kiosk on Mondays.',
  'Between us we checked all 340 berths.',
  'As a senior nursing body we redid the falls form.',
  'Between all we made a new rota.',
  'Between the nurses and me, we changed what is said.',
  'As a parish council, we sold the hall.',
  'We moved the ewes to the top field, my father and I, before the snow.',
  'We rewrote the ending, the prompter and I.',
  'So the chemist, the head of stores and I closed the kiosk.',
])('no “I” behind what says that several acted: %s', written => {
  expect(offersFor('unowned-action', written)).toEqual([]);
});

test.each([
  ['As a skipper, we set a lowest fare.', 'As a skipper, I decided to set a lowest fare.'],
  ['And our crew cut the second boat.', 'And I led the crew that cut the second boat.'],
  ['As next steps, we cut the fee and moved the pier.', 'As next steps, I decided to cut the fee and move the pier.'],
  ['As fares rose, we cut the second boat.', 'As fares rose, I decided to cut the second boat.'],
  ['Between the two boats we laid a rope.', 'Between the two boats I decided to lay a rope.'],
  ['Last week, Raj and I cut the fee.', 'Last week, I decided to cut the fee.'],
  ['As a first step, we cut the fee.', 'As a first step, I decided to cut the fee.'],
  ['We moved the ewes between my father and the dog.', 'I decided to move the ewes between my father and the dog.'],
  ['Together with the mayor, we moved the pier.', 'Together with the mayor, I decided to move the pier.'],
  ['As for the skippers, we moved them north.', 'As for the skippers, I decided to move them north.'],
  ['Being the only pier, we raised the fee.', 'Being the only pier, I decided to raise the fee.'],
  ['With nobody to help us, we shut the kiosk.', 'With nobody to help me, I decided to shut the kiosk.'],
  ['To help the mates and me, we moved the pier.', 'To help the mates and me, I decided to move the pier.'],
])('“I” behind any other opening: %s', (written, first) => {
  expect(offersFor('unowned-action', written)[0]).toBe(first);
});
