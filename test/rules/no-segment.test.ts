import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section = 'Situation') => marks('no-segment', passage, section).length > 0;

describe('customers are anybody', () => {
  test.each([
    'Users could not find the times.',
    'End-users could not find the times.',
    'Our customers were unhappy.',
    'The listeners liked the jingle.',
    'Citizens complained, and two duty managers called them back.',
    'We wanted to understand the customer.',
    'Monthly active users doubled.',
    'Every month customers cancelled.',
    'The depot people told us that customers were cross.',
    'After the spring release some customers paid twice.',
    'One clerk was guiding the customers.',
    'I had coached volunteers, and guests liked it.',
    '4,000 people saw it, and customers liked it.',
    'In Warsaw customers waited two weeks.',
    'In our clinic in Lyon patients lost their papers.',
    'For two years patients had come to us with wet shoes.',
    'Over three days guests complained of the soup.',
    'Over Easter guests complained of the soup.',
    'I had 22 agents under me, and customers hung up.',
    'Customers over the phone were rude.',
    'Two students counted the queue, and customers liked the new line.',
    'Two buyers from Tesco came, and customers liked the bread.',
    'I gave the users what they need.',
    'Members left every spring.',
    'Customers were complaining.',
    'Customers who were angry rang at night.',
    'Customers were cross. The people who use it deserve more.',
    'The customers were cross, especially on Mondays.',
    'Most of our customers were cross.',
    'They were our customers, all of them.',
    'The nurses told us, mostly, that customers were cross.',
    'Customers were cross. They were not tourists.',
    'Customers were cross. I started with the nurses.',
    'Customers were cross, and I heard of customers leaving.',
    'We focused on the customers.',
    'Customers were sick of it.',
    'For many years users waited.',
    'Customers were cross, and he is one of those who moan.',
    'It was the customers who wrote to the mayor.',
    'The customers that we have are old friends.',
    'The forms were late and they were thermometers, and customers were cross.',
    'We make software for hotels, and customers were cross.',
    'Customers were cross, and I did it for my parents.',
    'We built it for our customers.',
    'I saw customers leaving.',
    'Customers kept calling.',
    'Customers complaining every day.',
    'In our gym in Baku members were losing things.',
    'Many members had lost the card.',
    'Folks hated the old letter.',
    'People couldn’t stand the queue.',
    'People unsubscribed.',
    'The public had no idea of us.',
    'A guest only wants a dry towel.',
    'Every client loves a discount.',
    'Residents couldn’t abide the new bell.',
    'Callers hate an engaged tone more than anything.',
    'Commuters were fed up with the zones.',
    'Students just want the answer on their phone.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a design without any customer', () => {
    expect(missing('---\nformat: design\n---\n\n## Solution\n\nI would build a map.\n')).toBe(true);
  });
});

describe('a group is chosen, or none appears', () => {
  test.each([
    'Around 300 season ticket holders were with us, and customers rang daily.',
    'Over 90 small sellers were with us, and customers rang daily.',
    'Part-time drivers in three cities, and users of the app, were late.',
    'Users under 30 left; other users stayed.',
    'Residents over 80 couldn’t abide the new bell.',
    'The students came on a Tuesday, and two residents signed the list.',
    'The parents had asked the head for a second door.',
    'My parents loved the bell.',
    'Callers from the islands hate an engaged tone.',
    'The buyers signed on Friday.',
    'Pensioners had lost faith in the office.',
    'End-users under 30 left; other users stayed.',
    'The buyer of the chain wanted a lower price.',
    'Customers who order twice a month left.',
    'We had 212 town halls as customers.',
    'For the 200 nurses among our users it was free.',
    'Customer service was slow.',
    'About 300 families without a car waited, and visitors left.',
    'Tenants in old houses waited, and other tenants left.',
    'Families in our hill villages waited, and visitors left.',
    'Returning guests waited, and other guests left.',
    'The consumer retried each message.',
    'We are customer obsessed.',
    'The pump broke twice a week.',
    'A customer ordered her dinner.',
    'The customer even came back.',
    'I corrected the table for the customers on the islands.',
    'I stopped the work for subscribers on monthly billing.',
    'Clients with more than one warehouse saw the bug, and I pulled the release.',
    'In Warsaw elderly customers waited two weeks.',
    'In 2021 business customers left.',
    'On Mondays walk-in patients came too early.',
    'For 300 pupils without a desk I found a hall, and users liked it.',
    'Users under the age of 18 were blocked.',
    'Customers over the limit were blocked.',
    'We sell to 1,200 landlords, and customers got a card.',
    'Two parents with twins wrote, and customers got a card.',
    'The members of the board voted.',
    'Users living abroad could not log in.',
    'Customers paying by invoice waited.',
    'Passengers travelling with a bike stood outside.',
    'Guests arriving after midnight found no key.',
    'Customers based in Spain paid twice.',
    'The members were against it.',
    'His members told him so.',
    'Crew members slept.',
    'We have 140 members.',
    'My people hated the rota.',
    'The release folks waited.',
    'We met in a public hall.',
    'A client wanted a lower price.',
    'Customers were cross. Most of them were anglers.',
    'Customers were cross. They were elderly.',
    'Customers were cross. Nine out of ten were commuters.',
    'Our readers are mainly beekeepers.',
    'The typical reader is a grandmother.',
    'Customers were cross, above all the walkers.',
    'Customers were cross: cyclists, most of them.',
    'Customers were cross. The islanders, that is.',
    'Customers were cross. Particularly young mothers.',
    'School classes were our main audience, and customers were cross.',
    'Customers were cross. It was the regulars who left.',
    'Customers were cross. For beginners it was a riddle.',
    'Customers were cross, so I wrote a page for the blind.',
    'Customers were cross. I focused on the hobbyists.',
    'Customers were cross. I decided to serve the pensioners first.',
    'Customers were cross. Those with a pram stood outside.',
    'Customers were cross. I had the hikers in mind.',
    'Customers were cross. The ones who rang were pensioners.',
    'Customers were cross. Two thirds of them were tourists.',
    'Customers were cross. I did it for the commuters.',
    'Customers were cross. I wanted to help the newcomers.',
    'Customers were cross. It was made for people waiting for a kidney.',
    'Customers in the suburbs were cross.',
    'Customers were cross. I asked those who come by train.',
    'Customers were cross. The trouble was with people working nights.',
    'Customers who were stranded in Oslo rang at night.',
    'People who use the night bus queued, and customers were cross.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

const answer = (customer: string, format = 'design', heading = 'Customer') =>
  missing(`---\nformat: ${format}\n---\n\n## ${heading}\n\n${customer}\n\n## Struggle\n\nThey lose time.\n`);

describe('people of any trade are a group of customers under their heading', () => {
  test.each([
    'Night cashiers at three shops in Leeds.',
    'Night cashiers.',
    'Cashiers at three shops.',
    'Cashiers in Leeds.',
    'Cashiers who work nights.',
    'Part-time cashiers.',
    'Night porters at two hotels.',
    'Warehouse pickers on the late shift.',
    'Apprentice welders in their first year.',
    'Saleswomen in Leeds.',
    'Left-handed nurses.',
    'Sellers under 50 listings.',
    '400 cashiers.',
  ])('%s', customer => {
    expect(answer(customer)).toBe(false);
    expect(answer(customer, 'metrics', 'Job')).toBe(false);
  });
});

describe('but not where nothing narrows them, or elsewhere', () => {
  test.each([
    'Cashiers.',
    'Our cashiers.',
    'All cashiers everywhere.',

    'The other porters.',
    'Users, customers and cashiers.',
    'Our night shop closes at three in Leeds.',
    'Night numbers at three shops in Leeds.',
  ])('%s', customer => {
    expect(answer(customer)).toBe(true);
  });

  test.each([
    'Users could not find the times. Two night porters in Leeds told me.',
    'Our customers were unhappy, and part-time cashiers said so.',
  ])('colleagues in a story: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('an answer tells its customer apart from all others', () => {
  test.each([
    'A taxi owner with one to three cars wants two matching tyres.',
    'The caretaker of an old-age home needs the lift at noon.',
    'People out on bail who work shifts want to be in court on the day.',
    'Everyone who works at night.',
    'Anybody who lives more than ten kilometres from a pharmacy.',
    'Tenants in houses built before 1980.',
    'A commuter whose chain breaks at seven wants to be at work by nine.',
    'Those who drive an old diesel into the city.',
    'A retired teacher wants to hear her grandchildren.',
  ])('%s', customer => {
    expect(answer(customer, 'metrics', 'Job')).toBe(false);
    expect(answer(customer)).toBe(false);
  });

  test.each([
    'Everyone who uses the app.',
    'Anyone who needs it.',
    'Everyone, from teens to grandmas.',
    'Those who are our customers.',
    'Everybody who likes music.',
    'Anyone who’s thinking of buying a car.',
    'First I’d do user research and ask them.',
    'A person wants to feel good.',
    'The user wants speed.',
  ])('not: %s', customer => {
    expect(answer(customer, 'metrics', 'Job')).toBe(true);
  });

  test('also without headings, where somebody wants something', () => {
    const told = (text: string) => missing(`---\nformat: metrics\n---\n\n${text}\n`);
    expect(told('A farmer with one silo wants to sell before the price slides.')).toBe(false);
    expect(told('A farmer wants to sell before the price slides.')).toBe(true);
    expect(told('A manager with one silo told me that users stay.')).toBe(true);
  });
});

describe('a press release says whom it is for', () => {
  const found = (body: string) => marks('no-segment', `---\nformat: prfaq\n---\n\n${body}\n`).length;

  test.each([
    '## Press release\n\nUsers can now pay by phone.',
    '## Press release\n\nEveryone can now learn to sing.',
    '## Press release\n\nUsers can pay now. It was built by a team of forty engineers.',
    '## Press release\n\nUsers can pay now.\n\n## Internal FAQ\n\n**Who asked for it?** Commuters with a season ticket.',
    'Customers from various countries can pay by phone now.',
  ])('not: %s', body => {
    expect(found(body)).toBe(1);
  });

  test.each([
    '## Press release\n\nGrandparents who own no smartphone can now see the children. Everyone can call.',
    '## Press release\n\nThe passengers of line 4 who cannot stand for long know where a seat is free.',
    '## Press release\n\nUsers can pay now.\n\n## External FAQ\n\n**Is it for me?** It is for commuters with a season ticket.',
    'Plumbers who work alone get their money eleven days sooner. People like it.',
    '## Press release\n\nThe frame hangs on the wall.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

describe('who they are, in a note or behind “be”', () => {
  const among = (passage: string) => missing(`Customers waited. ${passage}`);

  test.each([
    'They were tenants with a gas boiler.',
    'Customers from the merger of 2017 had the old card.',
    'It was the customers who pay by invoice.',
    'Who: pensioners off the early bus.',
    'The ones who come by boat waited longest.',
  ])('%s', passage => {
    expect(among(passage)).toBe(false);
  });

  test.each([
    'They were patient with us.',
    'It was the customers who told me.',
    'Who: the users.',
    'The ones in the box were late.',
  ])('not: %s', passage => {
    expect(among(passage)).toBe(true);
  });
});

describe('from a month on', () => {
  const inRelease = (sentence: string) =>
    judgeStory(`---\nformat: prfaq\n---\n\n## Press release\n\n${sentence}\n`).some(
      ({ rule }) => rule === 'no-segment',
    );

  test('a month is no place', () => expect(inRelease('It will reach customers from May onwards.')).toBe(true));
  test('a town is one', () => expect(inRelease('It will reach customers from Lyon.')).toBe(false));
});

describe('past an age', () => {
  test('a number', () => expect(missing('Guests past seventy stood by the lift.')).toBe(false));
  test('a place', () => expect(missing('Guests past the gate stood by the lift.')).toBe(true));
});
