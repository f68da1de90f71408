import { expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'We put together a list of the berths.',
    [
      'I decided to put together a list of the berths.',
      'I put together a list of the berths.',
      'I proposed putting together a list of the berths, and … agreed.',
    ],
  ],
  [
    'We killed the night tariff.',
    [
      'I decided to kill the night tariff.',
      'I killed the night tariff.',
      'I proposed killing the night tariff, and … agreed.',
    ],
  ],
  [
    'We then quietly moved the till to the side door.',
    [
      'I then decided to quietly move the till to the side door.',
      'I then quietly moved the till to the side door.',
      'I then proposed quietly moving the till to the side door, and … agreed.',
    ],
  ],
  [
    'We chose the wooden crates.',
    ['I chose the wooden crates.', 'I proposed choosing the wooden crates, and … agreed.'],
  ],
  [
    'We decided to retire the ferry card and open a desk.',
    [
      'I decided to retire the ferry card and open a desk.',
      'I proposed retiring the ferry card and opening a desk, and … agreed.',
    ],
  ],
  [
    'We decided against a second ferry.',
    ['I decided against a second ferry.', 'I argued against a second ferry, and … agreed.'],
  ],
  [
    'We decided that the gate would stay shut.',
    ['I decided that the gate would stay shut.', 'I proposed that the gate would stay shut, and … agreed.'],
  ],
  [
    'We measured the queue, shortened the form and shut the second desk.',
    [
      'I decided to measure the queue, shorten the form and shut the second desk.',
      'I measured the queue, shortened the form and shut the second desk.',
      'I proposed measuring the queue, shortening the form and shutting the second desk, and … agreed.',
    ],
  ],
  [
    'We came to the decision to close.',
    ['I came to the decision to close.', '… came to the decision to close, and I ….'],
  ],
  [
    'We counted the crates and found that nine were empty.',
    [
      'I counted the crates and found that nine were empty.',
      'I decided to count the crates and found that nine were empty.',
      '… counted the crates and found that nine were empty, and I ….',
    ],
  ],
  ['We forgot the tide table.', ['I forgot the tide table.', '… forgot the tide table, and I ….']],
  ['We were able to halve the crossing time.', ['I halved the crossing time.', '… halved the crossing time, and I ….']],
  [
    'We had to lay off two deckhands.',
    [
      'I had to lay off two deckhands.',
      'I decided to lay off two deckhands.',
      'I proposed laying off two deckhands, and … agreed.',
    ],
  ],
  [
    'We ended up writing our own timetable.',
    [
      'I decided to write our own timetable.',
      'I ended up writing our own timetable.',
      'I proposed writing our own timetable, and … agreed.',
    ],
  ],
  [
    "We've hidden the second queue.",
    [
      'I decided to hide the second queue.',
      "I've hidden the second queue.",
      'I proposed hiding the second queue, and … agreed.',
    ],
  ],
  [
    'We had painted the pier before the storm came.',
    [
      'I had painted the pier before the storm came.',
      'I decided to paint the pier before the storm came.',
      '… had painted the pier before the storm came, and I ….',
    ],
  ],
  ["We'd re-count the boats every evening.", ["I'd re-count the boats every evening."]],
  [
    "We didn't renew the mooring.",
    [
      'I decided not to renew the mooring.',
      "I didn't renew the mooring.",
      'I proposed not renewing the mooring, and … agreed.',
    ],
  ],
  [
    'We never opened the second bar.',
    [
      'I never opened the second bar.',
      'I decided never to open the second bar.',
      'I proposed never opening the second bar, and … agreed.',
    ],
  ],
  [
    "We're closing the kiosk in May.",
    [
      "I'm closing the kiosk in May.",
      'I decided to close the kiosk in May.',
      'I proposed closing the kiosk in May, and … agreed.',
    ],
  ],
  [
    'We moved the first departure after we’d read the logbooks.',
    [
      'I decided to move the first departure after I’d read the logbooks.',
      'I moved the first departure after I’d read the logbooks.',
      'I proposed moving the first departure after I’d read the logbooks, and … agreed.',
    ],
  ],
  [
    'I drew a map, which we then printed for every captain.',
    ['I drew a map, which I then printed for every captain.', 'I drew a map, which … then printed for every captain.'],
  ],
  [
    'While we rebuilt the ramp, cars waited in the village.',
    ['While I rebuilt the ramp, cars waited in the village.', 'While … rebuilt the ramp, cars waited in the village.'],
  ],
  [
    'We gave ourselves three weeks, which saved us a season.',
    [
      'I decided to give myself three weeks, which saved me a season.',
      'I gave myself three weeks, which saved me a season.',
      'I proposed giving myself three weeks, and … agreed, which saved me a season.',
    ],
  ],
  [
    'We asked Ines to call us when the parts arrived, and she did.',
    [
      'I decided to ask Ines to call me when the parts arrived, and she did.',
      'I asked Ines to call me when the parts arrived, and she did.',
      'I proposed asking Ines to call me when the parts arrived, and … agreed, and she did.',
    ],
  ],
  [
    'Our crew rebuilt the ramp.',
    [
      'I led the crew that rebuilt the ramp.',
      'I decided to rebuild the ramp.',
      'I rebuilt the ramp.',
      'I proposed rebuilding the ramp, and … agreed.',
    ],
  ],
  [
    'The team in Brest moved the pontoon.',
    ['I led the team in Brest that moved the pontoon.', '… in Brest moved the pontoon, and I ….'],
  ],
  ['The team forgot the tide table.', ['I forgot the tide table.', '… forgot the tide table, and I ….']],
  [
    'My captain and I drew up the rota.',
    ['I decided to draw up the rota.', 'I drew up the rota.', 'I proposed drawing up the rota, and … agreed.'],
  ],
  [
    'We sat down together and redrew the rota.',
    [
      'I decided to sit down together with … and redraw the rota.',
      'I sat down together with … and redrew the rota.',
      'I proposed sitting down together with … and redrawing the rota, and … agreed.',
    ],
  ],
  ['We split the shifts between us.', []],
  [
    'We [repainted the **old** hull](https://example.org/hull) and wrote `ready` on it.',
    [
      'I decided to [repaint the **old** hull](https://example.org/hull) and write `ready` on it.',
      'I [repainted the **old** hull](https://example.org/hull) and wrote `ready` on it.',
      'I proposed [repainting the **old** hull](https://example.org/hull) and writing `ready` on it, and … agreed.',
    ],
  ],
  [
    'We paid $90 for {ropes} and moved on.',
    [
      'I decided to pay $90 for {ropes} and move on.',
      'I paid $90 for {ropes} and moved on.',
      'I proposed paying $90 for {ropes} and moving on, and … agreed.',
    ],
  ],
  [
    'Two of us drove the van home ourselves.',
    [
      'I decided to drive the van home myself.',
      'I drove the van home myself.',
      'I proposed driving the van home myself, and … agreed.',
    ],
  ],
  [
    'We read the logs and then we called the captains.',
    [
      'I decided to read the logs and then we called the captains.',
      'I read the logs and then we called the captains.',
      'I proposed reading the logs, and … agreed, and then we called the captains.',
      'We read the logs and then I decided to call the captains.',
      'We read the logs and then I called the captains.',
      'We read the logs and then I proposed calling the captains, and … agreed.',
    ],
  ],
  [
    'We cut the fare and in June they came back.',
    [
      'I decided to cut the fare and in June they came back.',
      'I cut the fare and in June they came back.',
      'I proposed cutting the fare, and … agreed, and in June they came back.',
    ],
  ],
  [
    'We looked at charter boats, which we ruled out in May.',
    [
      'I decided to look at charter boats, which I ruled out in May.',
      'I looked at charter boats, which I ruled out in May.',
      'We looked at charter boats, which I ruled out in May.',
      'We looked at charter boats, which … ruled out in May.',
    ],
  ],
  ['We cut the fare, as did the harbour.', ['I cut the fare, as did the harbour.']],
  [
    'She and I wrote a timetable.',
    ['I decided to write a timetable.', 'I wrote a timetable.', 'I proposed writing a timetable, and … agreed.'],
  ],
  ['Our crew, which was only four people, took over the night boat.', []],
  [
    'The squad delivered their part two weeks late.',
    [
      'I delivered my part two weeks late.',
      'I led the squad that delivered their part two weeks late.',
      '… delivered their part two weeks late, and I ….',
    ],
  ],
  [
    'The crew moved the guests to their cabins.',
    [
      'I led the crew that moved the guests to their cabins.',
      'I decided to move the guests to their cabins.',
      'I moved the guests to their cabins.',
      'I proposed moving the guests to their cabins, and … agreed.',
    ],
  ],
  ['Half of us took the phones.', []],
  [
    'None of us slept; we mended the pump.',
    [
      'None of us slept; I decided to mend the pump.',
      'None of us slept; I mended the pump.',
      'None of us slept; I proposed mending the pump, and … agreed.',
    ],
  ],
  ['The crew and the yard jointly decided to wait.', []],
  ['Together, we rewrote the timetable.', []],
  ['We met twice a week.', []],
  [
    'We discussed the fares with the captains.',
    [
      'I decided to discuss the fares with the captains.',
      'I discussed the fares with the captains.',
      'I proposed discussing the fares with the captains, and … agreed.',
    ],
  ],
  ['Ann, Raj and I cut the fares.', []],
  [
    'In May, Raj and I cut the fares.',
    [
      'In May, I decided to cut the fares.',
      'In May, I cut the fares.',
      'In May, I proposed cutting the fares, and … agreed.',
    ],
  ],
  [
    'We scrapped the second check and it saved us three days.',
    [
      'I decided to scrap the second check and it saved us three days.',
      'I scrapped the second check and it saved us three days.',
      'I proposed scrapping the second check, and … agreed, and it saved us three days.',
    ],
  ],
  [
    'We ended up selling the barge and going with a bus.',
    [
      'I decided to sell the barge and go with a bus.',
      'I ended up selling the barge and going with a bus.',
      'I proposed selling the barge and going with a bus, and … agreed.',
    ],
  ],
  [
    'We lay the two charts side by side.',
    [
      'I decided to lay the two charts side by side.',
      'I lay the two charts side by side.',
      'I proposed laying the two charts side by side, and … agreed.',
    ],
  ],
  ['Every Monday we sent a summary.', ['Every Monday I sent a summary.', 'Every Monday … sent a summary, and I ….']],
  ['My crew built the ramp, I tested it.', ['I led the crew that built the ramp, I tested it.']],
  [
    'If a boat was late twice, we called the captain.',
    ['If a boat was late twice, I called the captain.', 'If a boat was late twice, … called the captain, and I ….'],
  ],
  [
    'When the boat was late, we called the captain.',
    [
      'When the boat was late, I decided to call the captain.',
      'When the boat was late, I called the captain.',
      'When the boat was late, I proposed calling the captain, and … agreed.',
    ],
  ],
  [
    'We stopped the belt every time the alarm rang.',
    ['I stopped the belt every time the alarm rang.', '… stopped the belt every time the alarm rang, and I ….'],
  ],
  ['We got to redesign the ticket.', ['I got to redesign the ticket.', '… got to redesign the ticket, and I ….']],
  [
    'We began to sell tea.',
    ['I decided to sell tea.', 'I began to sell tea.', 'I proposed selling tea, and … agreed.'],
  ],
  [
    'We went on to open a second bar.',
    [
      'I decided to open a second bar.',
      'I went on to open a second bar.',
      'I proposed opening a second bar, and … agreed.',
    ],
  ],
  [
    'We sunset the portal.',
    ['I decided to sunset the portal.', 'I sunset the portal.', 'I proposed sunsetting the portal, and … agreed.'],
  ],
  ['We, the night crew, took over the loading.', []],
  [
    'We, after the flood, sold both vans.',
    [
      'I, after the flood, decided to sell both vans.',
      'I, after the flood, sold both vans.',
      'I, after the flood, proposed selling both vans, and … agreed.',
    ],
  ],
  [
    'We nurses decided to weigh everybody twice.',
    ['I decided to weigh everybody twice.', 'I proposed weighing everybody twice, and … agreed.'],
  ],
  [
    'My father and I and two clerks counted every trolley.',
    [
      'I decided to count every trolley.',
      'I counted every trolley.',
      'I proposed counting every trolley, and … agreed.',
    ],
  ],
  ['We all decided together to drop the test.', ['I proposed dropping the test, and … agreed.']],
  ['We all of us moved the piano.', ['I proposed moving the piano, and … agreed.']],
  [
    'The team and I have since stopped the cards.',
    ['I led the team that has since stopped the cards.', 'I have since stopped the cards.'],
  ],
  ['We focus on the wards.', ['I focus on the wards.']],
];

test.each(cases)('a group acts: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});

test.each([
  ['We killed the night tariff.', '“I decided to kill …”: the decision was yours'],
  ['We did not renew the lease.', '“I decided not to renew …”: the decision was yours'],
  ['The crew was able to halve the queue.', '“I halved …”: the deed was yours'],
  ['We counted the crates and found that nine were empty.', '“I counted …”: the deed was yours'],
])('the first of them says what one then claims: %s', (written, title) => {
  const [finding] = judgeStory(`## Action\n\n${written}\n`).filter(({ rule }) => rule === 'unowned-action');
  expect(finding?.fixes[0]?.title).toBe(title);
});

test.each(['Everybody, me included, scrubbed the tanks.', 'The whole crew, myself included, cut the ropes.'])(
  'an aside about the group keeps its subject: %s',
  written => {
    expect(offersFor('unowned-action', written)).toEqual([]);
  },
);
