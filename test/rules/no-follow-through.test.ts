import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const story = (action: string, principle = 'Ownership') =>
  `---\nprinciples: [${principle}, Dive Deep]\n---\n\n## Action\n\n${action}\n\n## Result\n\nIt was quiet.\n`;
const missing = (action: string, principle?: string) => marks('no-follow-through', story(action, principle)).length > 0;

test.each([
  'I launched the night bus in May.',
  'I put it live on the first of October.',
  'I switched the new checkout on for all shops.',
  'I gave it to all 800 drivers.',
  'On Wednesday the editor was out to everybody.',
  'The ward took it into use in May.',
  'The go-live was on time.',
  'We rolled out the portal.',
  'The form went live in June.',
  'I handed the system over to facilities.',
  'I checked the plan. Then I launched the bus.',
  'The cutover took place in May.',
  'The go-live was done over a weekend.',
  'In the end it went online.',
  'I pushed it to all nine depots.',
  'Twelve kiosks are in operation today.',
  'I built the form, and the helpdesk took it from there.',
  'Finally online on 30 June.',
  'Rollout to all three sites.',
  'Rolled the new till out region by region.',
  'Then the whole thing went out to all users.',
  '1,140 checks now run every night.',
  'Ramped it to all shops in August.',
  'It all opened in April.',
  'We introduced a seal and a weekly checklist.',
])('the part ends there: %s', action => {
  expect(missing(action)).toBe(true);
});

test.each([
  'I launched the night bus and checked the delays every Monday.',
  'We rolled out the portal. When it slowed down, I fixed the index.',
  'I launched the bus and kept the log going until December.',
  'I closed the gate.',
  'I put the kettle on for all.',
  'I put it on the table.',
  'I gave the pens to all.',
  'I put it live in June. When two of the boxes cracked, I replaced them.',
  'I rolled it out, then spent most of June mopping up.',
  'I published the course, and when I saw that half of them stopped in lesson 4, I cut this lesson in two.',
  'The cutover took place in May, and I stayed on the pager for ten nights.',
  'I handed the rota to the wards. In July I went back to count the swaps.',
  'I pushed for a later date.',
  'The opening was narrow.',
  'I opened a line for the drivers.',
  'The release took five weeks.',
  'I handed the code over to the gateway team and kept the pager through May.',
])('it goes on, or nothing was launched: %s', action => {
  expect(missing(action)).toBe(false);
});

test('other principles do not ask for it', () => {
  expect(missing('I launched the night bus in May.', 'Frugality')).toBe(false);
});

describe('what is done after it went live', () => {
  test.each([
    'I launched the night bus in May. Every Monday I went through the delays.',
    'I launched the night bus in May. After two weeks I asked the nurses and moved one stop.',
    'I launched the night bus in May. A month on, I found two wrong stops.',
    'I launched the night bus in May. In the first nights I sat behind the driver.',
    'I launched the night bus in May. When a complaint came in, I drove the route again.',
    'I launched the night bus in May. I kept an eye on the delays.',
    'I launched the night bus in May. I came back each month to ride it.',
    'I launched the night bus in May. I made a second version of the timetable.',
    'I launched the night bus in May. I was there each night until it ran by itself.',
    'I launched the night bus in May. I stuck around for the summer.',
    'I launched the night bus in May. The seats tore, so I ordered other covers.',
    'I launched the night bus in May. On the second night the door jammed and I was there to oil it.',
    'I launched the night bus in May. I listened to the drivers for two weeks.',
    'I launched the night bus in May. After complaints from the wards I moved a stop.',
    'I launched the night bus in May. Since then I go through the trip sheets on Fridays.',
    'I launched the night bus in May. We held a review after six weeks.',
    'I launched the night bus in May. In week three I saw empty seats.',
    'I launched the night bus in May. I keep the figures to this day.',
    'I launched the night bus in May. Later I simplified the timetable.',
    'I launched the night bus in May. I stood at the stop every morning of June.',
    'I launched the night bus in May. I rode along each Friday night.',
    'I launched the night bus in May. I looked at the timetable again in August.',
    'I launched the night bus in May. First week was bad: I added a stop.',
    'I launched the night bus in May. One seat kept tearing, so I swapped the cover.',
    'I launched the night bus in May. In the first month I answered every complaint within a day.',
    'I launched the night bus in May. I set an alarm for any bus that was ten minutes late.',
    'I launched the night bus in May. Version two came in autumn.',
    'I launched the night bus in May. In June it turned out that two stops had no light, and I moved them.',
    'I launched the night bus in May. My Monday check went on until Christmas.',
    'I launched the night bus in May. Each evening: check the delays.',
    'I launched the night bus in May. The card reader froze, and I got it replaced.',
    'I launched the night bus in May. Over the next weeks I removed two stops.',
    'I launched the night bus in May. Three weeks after the start I counted the nurses on board.',
  ])('goes on with it: %s', action => {
    expect(missing(action)).toBe(false);
  });

  test.each([
    'I launched the night bus in May. I had measured the delays before.',
    'I launched the night bus in May. Before that I had watched the stops.',
    'I launched the night bus in May. I checked the stops beforehand.',
    'I launched the night bus in May. After two weeks I took a holiday.',
    'I launched the night bus in May. After that I informed the wards.',
    'I launched the night bus in May. Later the director thanked me.',
    'I launched the night bus in May. I kept the keys.',
    'I launched the night bus in May. Every Monday I wrote a report.',
    'I launched the night bus in May. I have kept the poster to this day.',
    'I launched the night bus in May. When the fuel ran out I went to the board.',
    'I launched the night bus in May. The driver was ill, so I told the wards.',
    'I launched the night bus in May. I listened to music.',
    'I launched the night bus in May. After coffee I went home.',
    'I launched the night bus in May. We held a party after six weeks.',
    'I launched the night bus in May. I still like it.',
    'I launched the night bus in May. I came home late.',
    'I launched the night bus in May. I made a poster.',
    'I launched the night bus in May. I was there on the day.',
    'I launched the night bus in May. When the doors opened I cut the ribbon.',
    'I launched the night bus in May. I checked the stops before the launch.',
    'I launched the night bus in May. I called my boss again.',
    'I launched the night bus in May. I stood at the stop.',
    'I launched the night bus in May. First prize went to us.',
    'I launched the night bus in May. I answered the phone.',
    'I launched the night bus in May. I set the table for the drivers.',
    'I launched the night bus in May. A new version of the poster hung there.',
    'I launched the night bus in May. My check bounced.',
    'I launched the night bus in May. Each evening: tea.',
    'I launched the night bus in May. The driver froze at the stop.',
    'I launched the night bus in May. I tested it again and released it.',
    'I launched the night bus in May. Every Monday I sat in a call with the wards.',
    'I launched the night bus in May. I sat together with the garage every month.',
    'I launched the night bus in May. Two weeks later I called my boss.',
  ])('ends there: %s', action => {
    expect(missing(action)).toBe(true);
  });
});

describe('what goes live, or to others, in more words', () => {
  test.each([
    'The form is online since April.',
    'All sixty kiosks were live by October.',
    'The new rota started after Easter.',
    'From June on all drivers use the new app.',
    'From March on the counter belongs to the Lyon branch.',
    'In May the kiln stayed in the hands of the pottery class.',
    'With the first frost the plans passed into the care of the museum.',
    'The remainder lay with the registry.',
    'Since Easter it runs with two volunteers and without me.',
    'From there the kiosks were operations’ to run.',
    'In the end the pier was the business of the harbour board.',
    'The loom went over to the apprentice, and I was back behind my counter.',
    'Daily checks moved across to the agency.',
  ])('%s', action => {
    expect(missing(action)).toBe(true);
  });

  test.each([
    'It opened my eyes.',
    'Thirty-six letters were opened.',
    'Nine of them opened tickets.',
    'Among us we opened a debate.',
    'The consultant delivered a report.',
    'Doors open for those who smile.',
    'The last word was the director’s to say.',
    'The new driver was late.',
    'The garage is near the live wires.',
  ])('no launch: %s', action => {
    expect(missing(action)).toBe(false);
  });
});

describe('looking after it, in more words', () => {
  test.each([
    'Every Friday I look who has not come.',
    'Each week there is a review, which I lead.',
    'Weekly count by me.',
    'I did not leave it alone: every week I opened the log.',
    'The seats got dirty, so I changed the cleaner.',
    'When the delays went up in June, I went to look why.',
    'One ward did not use it, so I moved the stop.',
    'When it got slow at Easter, I drove there.',
    'I was on call for the first weekend.',
    'I am still at the stop; I’m there on Mondays with a list.',
    'If it is late they call me.',
    'I set up monitoring for the card reader.',
    'The first six nights I sat behind the driver.',
    'After the first Sunday I asked each driver.',
    'Every second week I checked the tyres.',
    'I still take care of it.',
  ])('%s', further => {
    expect(missing(`I launched the night bus in May. ${further}`)).toBe(false);
  });

  test.each([
    'The drivers look each Friday.',
    'Weekly count by the garage.',
    'I let it go.',
    'The seats got dirty, so I told the garage.',
    'When the delays went up, the garage looked why.',
    'The garage was on call.',
    'If it is late they call the garage.',
    'I went back to my desk.',
    'I went back to normal duty.',
    'I monitored nothing.',
    'There is a review of books in the paper.',
  ])('not: %s', further => {
    expect(missing(`I launched the night bus in May. ${further}`)).toBe(true);
  });
});
