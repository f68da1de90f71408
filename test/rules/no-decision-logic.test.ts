import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-decision-logic', passage, section).length > 0;

describe('nothing ties the call to what was known', () => {
  test.each([
    'My thinking has changed.',
    'The logic was written in Java.',
    'I went by bus.',
    'I moved the bread van to the early round.',
    'The secretary showed me the printers, so I opened the first one.',
    'The dealer left because the bank had closed.',
    'So I know exactly what a treasurer needs.',
    'We went with the vendor because she was fast.',
    'Audited the four contracts and wrote a list. Visited every station. Cut the window cleaning.',
    'Since 2018 I cut the rota twice a year.',
    'I moved the ferry, as I had promised.',
    'I moved the ferry to six, as it did every year.',
    'I painted the hall, as we had told the parents.',
    'He would have stayed because of the pay.',
    'In 7 of 10 jackets the zip broke. I changed the buttons.',
    'We counted 7 broken zips. The zip was changed.',
    '38% of the guests are from Spain. I greeted the guests at the door.',
    'There were 40 seats in the hall. I changed the hall.',
    'It took 7 days. I moved it by two days.',
    'It was Monday, I opened the shop.',
    'The door was open, I went in.',
    'My boss was on holiday, and I took the minutes.',
    'I thought it was a nice project. I built the page and sent it round.',
    'I hoped that all goes well. I prepared the slides.',
    'I knew the team well, and I wrote the report.',
    'The director was against the tour, I showed him the map.',
    'The room was too small, and I wrote a report.',
    'I hoped everybody would like the page. I built the page.',
    'I knew the nurses had lunch at noon. I picked the vendor.',
    'With just a smile I decided to open the shop.',
    'The manager told me to, that’s why I built the page.',
    'The bell rang, that is why I stood up.',
    'I picked the school with the blue door.',
    'I took the parcels under the roof.',
    'It had to be cleaned and I left.',
    'I took the call with the best headset and decided to stop the launch.',
    'I ate lunch, I wanted a coffee to go. I decided to change the vendor.',
    'It had to be raining, and I took the car. I decided to close the yard.',
    'The rain was reason enough for the others to leave. I decided to change the vendor.',
    'I moved the desk to the door, the visitors were happier.',
    'I closed the hatch, then we all went home.',
    'I closed the gate. Next time I would begin in May, because the drivers had no time.',
    'I closed the gate. If it happens again, I would buy a second pump, because the first one broke.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a reason in the situation is the world’s', () => {
    expect(missing('## Situation\n\nI moved there because of the sea.\n\n## Action\n\nI closed the gate.\n')).toBe(
      true,
    );
  });
});

describe('a reason of one’s own', () => {
  test.each([
    'I kept the youth choir, as they are growing.',
    'I moved the ferry, as the island had promised a grant.',
    'I closed it in view of the 40 complaints.',
    'I closed the gate. If I stood there again, I would still close it, because nine of ten drivers are late.',
    'I closed the gate. I would close it again, because nine of ten drivers are late.',
    'What settled it was one week of counting plates.',
    'It came down to one number, 40 minutes.',
    'The numbers left me no choice, and I closed it.',
    'I moved the bread van, because nine of ten cafés open at six.',
    'Because of the freeze I dropped the two trucks.',
    'Since the lease ran out, I moved the depot.',
    'Nine of ten cafés opened at six, so I moved the van.',
    'A text to a sleeping phone is worth nothing, so I proposed to block the data.',
    'My hypothesis was rounding.',
    'I bet that the sellers would stay.',
    'I counted 31 unanswered calls. I put a nurse on the line.',
    'I read the logs of nine days. 31 turbines ran up to 14 seconds ahead. I switched those gateways.',
    'I delayed the launch until the rate was under 0.1%.',
    'Killed the nightly wash. Reason: five of six reports came from elsewhere.',
    'I watched it jam four times and it was the same mailer, so I shut the spur.',
    'I went through the stock. Thirty-one of them were in the garage. I decided not to buy any.',
    'I left the schedule alone. Padding would have hidden the wait, because the clock starts later.',
    'In 7 of 10 jackets the same zip broke. I changed the zip.',
    'My thinking was that people read the door first.',
    'With this in mind I moved the shelf.',
    'What swung it was the price of one callout.',
    'The class was loud, that’s why I split it.',
    'Most deliveries came before six, that’s why I moved the forklift to the morning.',
    'With only three days left I picked the short form.',
    'The cheap pump had no warranty, and I bought the Danish one.',
    'Milena knew the press best, I put her on it.',
    'He had two jobs, for that I gave him the late slot.',
    'I figured if the neighbours knew they’d be less angry, and I wrote to all 30.',
    'I was afraid they would leave if the fee doubles, and I raised it in two steps.',
    'The ladder was too short for the roof, I sent it back.',
    'I thought the farmers would read a letter. I sent letters.',
    'I chose the blue tent: the team had it already.',
    'I wanted the pupils to see it before the break, so the first room opened in June.',
    'I picked Thursday as the market is on Friday.',
    'Every repair of the pump cost more than 500, reason enough for me to replace it.',
    'I closed the barn in June, I wanted it done before the harvest.',
    'Anything under 20 orders a month I took out of the catalogue.',
    'I picked the school with the worst attendance for the start.',
    'It had to be somebody who speaks Turkish; I took Emine.',
    'I turned the imports off for the night, I had seen the same invoice twice.',
    'I put the hours on the front page, people kept asking for them.',
    'I gave the choir to Tomas, he knew all the singers.',
    'I printed it without the map, thinking people look at the date first.',
    'Stopped the trial on day six, with 30 answers against the 200 we needed.',
    'The river had gone over the path and I called the walkers back.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

test.each(['bcs', 'becouse', 'bec'])('a hasty “%s” is a reason', because => {
  expect(missing(`I swapped fish for lamb, ${because} it was safe for six hours.`)).toBe(false);
});

describe('the reason in a sentence of its own, right behind the call', () => {
  test.each([
    'I closed the stall on Mondays. Because only few people was coming.',
    'I closed the stall on Mondays. This because nobody was buying.',
    'I closed the stall on Mondays. For the reason that it was hardly visited.',
    'I closed the stall on Mondays. Why? Four visitors in a month.',
    'I closed the stall on Mondays. Why? Nobody came.',
    'I scrapped the second loom. Nobody used it after June.',
    'I scrapped the second loom. It stood idle for most of the week.',
    'I scrapped the second loom. There was no point in paying rent for it.',
    'I scrapped the second loom. It made no sense to keep two.',
    'I scrapped the second loom. It was a waste to heat a room for it.',
    'I scrapped the second loom. It made sense: the dust came from there.',
    'I scrapped the second loom. I had counted nine hours of work on it.',
    'I scrapped the second loom. That was based on a count of 40 days.',
    'I scrapped the second loom. I wanted the room for the dye pots.',
    'I scrapped the second loom. My hunch was that the weavers would not miss it.',
    'I scrapped the second loom. The rule I went by was that it must earn its rent.',
    'I scrapped the second loom. The dust came from there, hence the sale.',
    'I scrapped the second loom. The books left me no other choice.',
    'I scrapped the second loom. The way I saw it, one good loom was enough.',
    'I noticed that only three weavers used it, so it went.',
    'I scrapped the second loom. The order book told me that nobody asked for wide cloth.',
    'I scrapped the second loom. The dockets told me that half of the cloth came from the first.',
    'I scrapped the second loom. I argued that one weaver cannot be at two looms.',
    'I scrapped the second loom. I knew that the weavers were short of room.',
    'I scrapped the second loom. As long as it stood there, nobody could pass.',
    'I scrapped the second loom. Only with the wall free could the dye pots move in.',
    'I scrapped the second loom. You can’t weave on two at once.',
    'I scrapped the second loom. Otherwise the rent would have eaten the year.',
    'I scrapped the second loom. If it had stayed, the dye pots would have gone to the yard.',
    'I scrapped the second loom. So that the dye pots could move in.',
    'I scrapped the second loom. I did it in order to free the wall.',
    'I scrapped the second loom. That way the dye pots could move in.',
    'I scrapped the second loom. Wide cloth sells in March only, that’s why June.',
    'I scrapped the second loom. The simple reason: nobody asks for wide cloth.',
    'I scrapped the second loom. The logic behind it was easy.',
    'I scrapped the second loom. According to the order book nobody asked for wide cloth.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I visited the stall on Mondays. Because only few people was coming.',
    'I closed the stall on Mondays. Because my boss wanted it.',
    'I closed the stall on Mondays. Since March.',
    'I closed the stall on Mondays. People asked why.',
    'I bought a second loom. Nobody used it after June.',
    'I scrapped the second loom. Nobody told me about it.',
    'I scrapped the second loom. There was no trouble with the buyer.',
    'I scrapped the second loom. It made me sad.',
    'I scrapped the second loom. The order book showed that sales fell.',
    'I scrapped the second loom. I could not sleep.',
    'I scrapped the second loom. The weavers could not believe it.',
    'I scrapped the second loom. If I had known him, I would have called.',
    'I scrapped the second loom. I did it with a friend.',
    'I scrapped the second loom. That was a long way.',
    'I scrapped the second loom. The weavers asked me why.',
    'I scrapped the second loom. I had slept badly.',
    'I scrapped the second loom. I wanted to rest.',
    'I scrapped the second loom. The buyer came from Riga.',
    'I drove to the sale, so they went.',
    'I scrapped the second loom. I went home early because of the rain.',
    'I scrapped the second loom. The test I ran was easy.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});
