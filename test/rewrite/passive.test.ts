import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'Stowaways were made to pay as well.',
    [
      'I decided to make stowaways pay as well.',
      'I made stowaways pay as well.',
      'I proposed making stowaways pay as well, and … agreed.',
    ],
  ],
  ['Paper tickets were done away with, since they got wet.', []],
  [
    'After this, signs, mirrors and a horn were fitted.',
    [
      'After this, I decided to fit signs, mirrors and a horn.',
      'After this, I fitted signs, mirrors and a horn.',
      'After this, I proposed fitting signs, mirrors and a horn, and … agreed.',
    ],
  ],
  [
    'The mooring was cancelled.',
    [
      'I decided to cancel the mooring.',
      'I cancelled the mooring.',
      'I proposed cancelling the mooring, and … agreed.',
    ],
  ],
  ['It was thought better to leave the pumps on.', ['I thought it better to leave the pumps on.']],
  ['It was felt safer to wait.', ['I felt it safer to wait.']],
  [
    'Prices were raised by 4% in April.',
    [
      'I decided to raise prices by 4% in April.',
      'I raised prices by 4% in April.',
      'I proposed raising prices by 4% in April, and … agreed.',
    ],
  ],
  [
    'Lisbon was chosen for the trial.',
    ['I chose Lisbon for the trial.', 'I proposed choosing Lisbon for the trial, and … agreed.'],
  ],
  [
    'Two deckhands were moved to the night ferry.',
    [
      'I decided to move two deckhands to the night ferry.',
      'I moved two deckhands to the night ferry.',
      'I proposed moving two deckhands to the night ferry, and … agreed.',
    ],
  ],
  [
    'The pontoon was shut down in May.',
    [
      'I decided to shut down the pontoon in May.',
      'I shut down the pontoon in May.',
      'I proposed shutting down the pontoon in May, and … agreed.',
    ],
  ],
  [
    'The logbook was written down and sent to every captain.',
    [
      'I decided to write down the logbook and send it to every captain.',
      'I wrote down the logbook and sent it to every captain.',
      'I proposed writing down the logbook and sending it to every captain, and … agreed.',
    ],
  ],
  [
    'The form was shortened and the fax number was removed.',
    [
      'I decided to shorten the form and remove the fax number.',
      'I shortened the form and removed the fax number.',
      'I proposed shortening the form and removing the fax number, and … agreed.',
    ],
  ],
  [
    'The crossing has been split into three legs.',
    [
      'I decided to split the crossing into three legs.',
      'I have split the crossing into three legs.',
      'I proposed splitting the crossing into three legs, and … agreed.',
    ],
  ],
  [
    'The pier had been painted before the storm came.',
    [
      'I had painted the pier before the storm came.',
      'I decided to paint the pier before the storm came.',
      '… had painted the pier before the storm came, and I ….',
    ],
  ],
  [
    'The keys were handed out by us in one afternoon.',
    [
      'I decided to hand out the keys in one afternoon.',
      'I handed out the keys in one afternoon.',
      'I proposed handing out the keys in one afternoon, and … agreed.',
    ],
  ],
  [
    'It was decided to close the kiosk on Mondays.',
    ['I decided to close the kiosk on Mondays.', 'I proposed closing the kiosk on Mondays, and … agreed.'],
  ],
  [
    'It was agreed that captains would get a week of training.',
    [
      'I decided that captains would get a week of training.',
      'I proposed that captains would get a week of training, and … agreed.',
    ],
  ],
  [
    'It was agreed with the harbour that captains would get a week.',
    ['I agreed with the harbour that captains would get a week.'],
  ],
  [
    'A decision was made to drop the paper map.',
    [
      'I decided to drop the paper map.',
      'I made the decision to drop the paper map.',
      'I proposed dropping the paper map, and … agreed.',
    ],
  ],
  [
    'The call was made to reopen on Sunday.',
    [
      'I decided to reopen on Sunday.',
      'I made the call to reopen on Sunday.',
      'I proposed reopening on Sunday, and … agreed.',
    ],
  ],
  [
    'The backlog of claims was dealt with in a week.',
    [
      'I decided to deal with the backlog of claims in a week.',
      'I dealt with the backlog of claims in a week.',
      'I proposed dealing with the backlog of claims in a week, and … agreed.',
    ],
  ],
  ['The pontoon, which was then moved to Brest, filled up.', ['The pontoon, which I then moved to Brest, filled up.']],
  [
    'SMS alerts were turned off for captains.',
    [
      'I decided to turn off SMS alerts for captains.',
      'I turned off SMS alerts for captains.',
      'I proposed turning off SMS alerts for captains, and … agreed.',
    ],
  ],
  [
    'Because the ramp was closed in March, cars went to Brest.',
    [
      'Because I closed the ramp in March, cars went to Brest.',
      'Because … closed the ramp in March, cars went to Brest.',
    ],
  ],
  [
    'Up to 30 tickets a day were cancelled.',
    [
      'I decided to cancel up to 30 tickets a day.',
      'I cancelled up to 30 tickets a day.',
      'I proposed cancelling up to 30 tickets a day, and … agreed.',
    ],
  ],
  [
    'Almost every one of the berths was repainted.',
    [
      'I decided to repaint almost every one of the berths.',
      'I repainted almost every one of the berths.',
      'I proposed repainting almost every one of the berths, and … agreed.',
    ],
  ],
  ['Well over a third of the fleet was moved.', []],
  ['The (unused) pontoon was removed.', []],
  [
    'The “fast lane” was paused for a month.',
    [
      'I decided to pause the “fast lane” for a month.',
      'I paused the “fast lane” for a month.',
      'I proposed pausing the “fast lane” for a month, and … agreed.',
    ],
  ],
  [
    'The "night boat" was paused and the "day boat" was kept.',
    [
      'I decided to pause the "night boat" and keep the "day boat".',
      'I paused the "night boat" and kept the "day boat".',
      'I proposed pausing the "night boat" and keeping the "day boat", and … agreed.',
    ],
  ],
  ['Sundays were dropped, as were the two dearest fares.', []],
  ['The wait was cut and so was the fare.', []],
  ['A new rota has been introduced since then.', ['I have introduced a new rota since then.']],
  [
    'Every Friday, a summary was sent out.',
    ['Every Friday, I sent out a summary.', 'Every Friday, … sent out a summary, and I ….'],
  ],
  ['The queue was halved.', ['I halved the queue.', '… halved the queue, and I ….']],
  ['The stalls there were moved to June.', []],
  ['The lamps over there were replaced.', []],
  ['After that it was introduced a second check at the gate.', []],
  [
    'Moreover there was brought in a second check at the gate.',
    [
      'Moreover I decided to bring in a second check at the gate.',
      'Moreover I brought in a second check at the gate.',
      'Moreover I proposed bringing in a second check at the gate, and … agreed.',
    ],
  ],
  ['The drill was run by me and Raj, then stopped.', []],
  ['It was suggested to cut the fare.', ['I proposed cutting the fare, and … agreed.']],
  [
    'More than 40 hours of radio traffic were listened to and coded.',
    [
      'I decided to listen to more than 40 hours of radio traffic and code them.',
      'I listened to more than 40 hours of radio traffic and coded them.',
      'I proposed listening to more than 40 hours of radio traffic and coding them, and … agreed.',
    ],
  ],
  [
    'Each captain was given a radio and paired with a mate.',
    [
      'I decided to give each captain a radio and pair them with a mate.',
      'I gave each captain a radio and paired them with a mate.',
      'I proposed giving each captain a radio and pairing them with a mate, and … agreed.',
    ],
  ],
  [
    'The portal was sunset by us.',
    ['I decided to sunset the portal.', 'I sunset the portal.', 'I proposed sunsetting the portal, and … agreed.'],
  ],
  [
    'The mooring with Halden & Sons was cancelled and a new one was signed.',
    [
      'I decided to cancel the mooring with Halden & Sons and sign a new one.',
      'I cancelled the mooring with Halden & Sons and signed a new one.',
      'I proposed cancelling the mooring with Halden & Sons and signing a new one, and … agreed.',
    ],
  ],
  [
    'The mooring with Marks & Co. was cancelled.',
    [
      'I decided to cancel the mooring with Marks & Co.',
      'I cancelled the mooring with Marks & Co.',
      'I proposed cancelling the mooring with Marks & Co., and … agreed.',
    ],
  ],
  [
    'The lease with Halden and Sons was cancelled.',
    [
      'I decided to cancel the lease with Halden and Sons.',
      'I cancelled the lease with Halden and Sons.',
      'I proposed cancelling the lease with Halden and Sons, and … agreed.',
    ],
  ],
  [
    'The kiosk was moved & the bar was shut.',
    [
      'I decided to move the kiosk & shut the bar.',
      'I moved the kiosk & shut the bar.',
      'I proposed moving the kiosk & shutting the bar, and … agreed.',
    ],
  ],
];

test.each(cases)('nobody acts: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toEqual(offered);
});
