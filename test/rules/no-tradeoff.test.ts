import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-tradeoff', passage, section).length > 0;

describe('nothing is given up', () => {
  test.each([
    'We ate for two hours.',
    'I took two days off the lead time.',
    'In my lunch break I saw the queue.',
    'I pulled the numbers from sales.',
    'I took a lesson from the training.',
    'The idea came from the training.',
    'Two of the new drivers came out of training in May.',
    'The idea came out of a chat over lunch.',
    'I read the letters on Monday evening.',
    'I decided to open on Sundays.',
    'One of the things I took away was how far you get.',
    'The trustees, who had been lukewarm, were fully behind it by then.',
    'The shop owners stood behind me.',
    'Nobody on the first sitting lost weight.',
    'I read the logs and rewrote the rule.',
    'On the price we deferred to the board.',
    'What I took away is that people matter.',
    'The vendor missed two dates.',
    'I walked over the bridge to the office.',
    'Price was also better.',
    'Cost centre was moved to Kiel.',
    'I cut the waste by half.',
    'Over the summer I trained six people.',
    'The rain cut off the road.',
    'I accepted the offer of the vendor.',
    'I wore the new jacket.',
    'The guests ate the soup.',
    'I took that as a sign.',
    'I took the numbers to my boss.',
    'It meant a lot to me.',
    'The vendor offered a slot, and I took it.',
    'The owner sent the keys, and I accepted them.',
    'The launch came in May, and I owned it.',
    'The parcels came on Monday.',
    'I paid the supplier on time.',
    'We had fewer complaints.',
    'I knew that the plan would work.',
    'Nobody could tell me where the key was.',
    'The report got finished on Tuesday.',
    'The other project started in May.',
    'Search became faster.',
    'The night shift has thanked me ever since.',
    'My margin grew from 9 to 12 percent.',
    'No errors for a quarter.',
    'It made friends among the drivers.',
    'The clerks no longer had to wait.',
    'The pump is slower than the others.',
    'The new oven arrived in May.',
    'They renewed for two years.',
    'I took the train to the supplier.',
    'I replaced the valves, because the leaks had to stop.',
    'I called forty shops, and revenue had to double by June.',
    'The queue had to shrink.',
    'I raised it with my lead and waited for guidance.',
    'I took the initiative to map out the route.',
    'I put the lot into the clutch, so there was no queue.',
    'The lamps stayed on.',
    'I pulled the report off the shelf.',
    'It cost nothing.',
    'They told me we’d lose a week. I swapped the tills on a Monday.',
    'I showed him the contract. It will cost us nothing.',
    'I cut the handling time from 4 days to 2.',
    'No night calls for two months.',
    'No queues for a quarter.',
    'A year without a fine.',
    'I moved the desk, and the nurses walked out onto the ward.',
    'I opened the gate, and two guests walked out to the garden.',
    'The evenings got darker.',
    'The rain got heavier.',
    'October got colder.',
    'The backlog was gone within nine days.',
    'The phone hours are gone.',
    'No rehearsal had to be cancelled.',
    'The letters no longer arrive late.',
    'I fixed the four causes that stood behind most of them.',
    'It goes without saying that the crew liked it.',
    'The price was also better.',
    'I took out the old clipboards.',
    'I put the prices on stickers.',
    'Franchisees can’t get enough of it.',
    'The supplier said we must order more, and we accepted this.',
    'I gave them the new form and the clerks had to sign only once.',
    'The kickoff moved to Monday and I wrote the agenda.',
    'I knew that the client would be angry about the delay, so I called him.',
    'I fixed the pump and we had no leaks for two months.',
    'I sent the parts and the supplier had to replace them.',
    'Wrong orders went down by half.',
    'Everyone was free on the Tuesday, so it was no trouble for anybody.',
    'We were already three weeks late when I came in.',
    'I added a retry, and we had no timeouts for three weeks.',
    'I wrote the test and knew it would not break again.',
    'The reports stayed manual until I wrote the script.',
    'I saw that we were paying both vendors for the same data.',
    'Rejected orders fell from 40 to 4.',
    'The clinic moved to autumn opening hours.',
    'I installed the alarm, knowing nobody would be hurt.',
    'I put up a sign, and the visitors had to sign in again each morning as always.',
    'The old machine cost us 300 euros a month in repairs, so I had the bearing changed.',
    'I delayed nothing and cut nothing; all six sessions took place as planned.',
    'Before my time the team had given up the weekend service. I read in the old minutes why.',
    'I couldn’t trust the dashboard anymore, so I decided to rebuild it from the raw log.',
    'I found 40 orders that were never shipped, so I decided to write a check into the nightly job.',
    'I decided to restock weekly because there was no space left on the old server.',
    'I chose Go because the crew knows it. It took me a weekend to learn it in 2015.',
    'I changed the pump because it leaked, so the old house is still dry.',
    'I knew that the pump was late.',
    'I knew that the night shift would be there.',
    'I know that nobody reads it in summer, said the clerk.',
    'They did not like me.',
    'I told them, and the chef did not like the oven.',
    'I put families first, and one business guest was happy with that.',
    'I moved the shift, and that left two tenants pleased.',
    'I shut the side door, and the two oldest members took it home.',
    'I read it out, and the foreman took it home.',
    'I was popular for a month.',
    'The old pump groaned for two weeks.',
    'I was going to the depot, I knew that road.',
    'It took longer than the last time.',
    'Two nurses had to smile.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a loss in the situation is nobody’s choice', () => {
    expect(missing('# A week\n\n## Situation\n\nWe lost two clients.\n\n## Action\n\nI called the rest.\n')).toBe(true);
  });
});

describe('burdens before the deed, and burdens that it ended, are no price', () => {
  test.each([
    'The pipes under the bakery leaked, and the flour got wet every night. The leaks had to be stopped before the winter. I opened the floor with two plumbers, found the joint, and replaced eleven metres. By March the cellar was dry, and the baker threw away no more flour.',
    'The queue at the pharmacy had got longer since spring; people waited up to 40 minutes. Two of them left each day without their medicine. I timed every step for a week and saw that the labels took half of it. I had the labels printed overnight. Now the wait is nine minutes.',
    'The rival shop across the road closed in May. Its customers came to us on one Saturday, and the shelves were empty by noon. I counted what they asked for and ordered by that list. In June we sold 400 loaves more, and nobody went home without bread.',
    'Our old boiler had stopped twice, and the rooms had become colder each January. The guests had to sleep in coats. I checked the valves, cleaned the pump and taught the porter to bleed the lines. This winter every room had 20 degrees.',
    'When I came, the choir was losing members, and the rehearsals had been cancelled three times. The singers had to stand in the corridor. I asked the school for its hall, and it gave us the key for Tuesdays. Forty people sing there now. The concert in June was sold out.',
    'The supplier had raised its prices twice, and the margin shrank. My boss told me that something had to happen by autumn. I compared the invoices with the contract and found nine wrong lines. The supplier paid back 12,000 euros. Since then I check every invoice on the day it comes.',
    'Every Monday the server stopped, and the clerks had to wait for an hour. The outages had to end. I looked at the log, and saw that two backups ran at the same time. I moved one of them to Sunday night. It has not stopped since.',
    'The translations were slower than in the year before, and the editors had to work at weekends. One of them resigned in March, before I joined. I sorted the texts by length and sent the short ones out first. In the autumn the editors had their Saturdays back.',
    'Patients used to miss their scans because the letters arrived too late. The gaps had to be filled by phone, which burned two hours a day. I wrote a text message that goes out two days before. Missed scans dropped from 31 to 12 a month, and the phone hours are gone.',
    'The mill closed in 2019, and the village became poorer and quieter. The school bus had been cut. I drove the mayor through the valley and counted 41 children with her. In September a bus came again. The parents no longer have to drive.',
    'Our tickets piled up, and the backlog grew to 900. The team had given up on the old ones. I grouped them by cause and fixed the four causes that stood behind most of them. After six weeks 70 tickets were left. The customers who had been waiting longest got a call from me.',
    'Two competitors had gone under, and their orders landed with us. We were short of drivers, and parcels got stuck for days. I drew the routes again by postcode and let the drivers choose. The backlog was gone within nine days. Complaints fell by half.',
    'The hall was cold, the choir went without heating for a winter, and half of the singers had stopped coming. I found a grant of the county and wrote the application on two evenings. In October the heating ran. The singers came back, and no rehearsal had to be cancelled.',
    'The invoices were often wrong, and customers refused to pay. It cost us 4,000 euros a month. I compared one hundred of them with the orders and found that the tax was added twice. I corrected the formula. The wrong invoices stopped, and the customers paid.',
    'The old software was slower every month; it took twelve minutes to print a label. The packers had to work overtime. I looked at the queue of the printer and found a driver from 2009. I installed the new one on all nine machines. A label takes two seconds, and the overtime is gone.',
  ])('%s', story => {
    expect(marks('no-tradeoff', `---\nformat: behavioral\n---\n\n${story}\n`)).toHaveLength(1);
  });
});

describe('a price is named', () => {
  test.each([
    'I moved the gate by ten metres. Cost was that the small firms could not book.',
    'I ate about nine grand in overtime for it.',
    'I swallowed two weeks of delay for it.',
    'Price was one week.',
    'It meant that the villages were left behind.',
    'The small shops stayed behind.',
    'We lost three nurses, and nobody came after them.',
    'I took away an hour of the break.',
    'I put two students on the gates, which ate my budget for hedges.',
    'I ate two days of pay for it.',
    'I decided to wear the loss of two slots.',
    'I moved the van, and copped the fine.',
    'The night shift carried the overflow.',
    'We were short of cash for two weeks.',
    'I delayed the app by a year.',
    'I chose Ghent over Liège.',
    'I accepted the noise there.',
    'I kept the vans instead of leasing new ones.',
    'I opened on Sundays, at the cost of the Monday club.',
    'I dropped the pet scanner to pay for it.',
    'It cost us two weeks.',
    'We lost the spring fair.',
    'Leisure riders had to wait until June.',
    'I gave up the status page.',
    'I put the loyalty cards on hold.',
    'Archive viewers lose quality, and I took that risk.',
    'Two families were angry; this price I accepted.',
    'I put families first, and one business guest was angry with that.',
    'I put the surgery first, and some patients were upset.',
    'I moved the shift, and that left two tenants furious.',
    'I shut the side door, and the two oldest members took it badly.',
    'I cut the tour, and the guides did not like that.',
    'Complaints rose by 5%, but I accepted it.',
    'A query takes minutes now, that was the price.',
    'It meant two more days for each release.',
    'It meant that thirty apprentices got no slot.',
    'The evening shift got longer, and I lived with that.',
    'I accepted to lose some night trips.',
    'For that we had to do without the second coffee machine.',
    'The reporting got done later than planned.',
    'I knew that some regulars would go elsewhere.',
    'We missed the trade fair because of it.',
    'The back office had less people.',
    'I left the old invoices undone.',
    'It burned a third of our budget.',
    'That set us back a week.',
    'It was not free: we needed one more person on Saturdays.',
    'The cleaning had to be done by hand for the time being.',
    'My holidays had to be shortened.',
    'I took two people off the pilot project.',
    'We could no longer take phone orders before ten.',
    'We did not ship the search that month.',
    'Nobody could book rooms for a week.',
    'The invoices were higher in that quarter.',
    'The new oven would have to wait another year.',
    'The quiz night had to make room.',
    'The walls are uglier now.',
    'Our margin shrank in the first year.',
    'Two suppliers never spoke to us again.',
    'The other project stalled for two months.',
    'Gone are the free samples.',
    'With it went the discount for pensioners.',
    'No new features for a quarter.',
    'It says less than the lawyers would like.',
    'I paid with my reputation in the sales team.',
    'It made enemies among the drivers.',
    'That put the whole thing back four months.',
    'I handed in my report a week late.',
    'I decided to stay with this group and to stop the calls with three others.',
    'I accepted that the first pieces would be scrap.',
    'I moved the office, and one of the founders walked out.',
    'I moved the office, and two cooks walked out in protest.',
    'No holidays for a year.',
    'The quiz night is gone.',
    'Two concerts had to be cancelled.',
    'The rooms got colder.',
    'The night shift has cursed me ever since.',
    'The colour pages went overboard.',
    'That left the ground floor unpainted.',
    'It meant that a dead pump would go unnoticed for an hour.',
    'That meant the porters had to carry the beds.',
    'I sent her home to sleep, so I’d nobody on the desk from two till six.',
    'I put the lot into the clutch, so there was no Christmas do.',
    'The hall cannot be let before 2031.',
    'It is 8 percent more expensive.',
    'It runs slower than the old one.',
    'The shed sat there with no windows for three weeks.',
    'The lift stayed broken until summer.',
    'I moved the second part into the following year.',
    'I withdrew our bid for the terminal.',
    'We were paying for two licences.',
    'I pulled Danny off the extension.',
    'Relations with the plant have been cool ever since.',
    'No money for new radios this year.',
    'It took them twice as long.',
    'I started with paper that week and everybody had to type everything twice.',
    'I gave the hall to the beginners and the choir had to practise outside.',
    'I sent the pallet back and we had no flour for four days.',
    'I chose the manual check. Automated matching moved to Q3.',
    'I said yes to the order, knowing we wouldn’t make any profit on it.',
    'If the buyer had said no we would be sitting with all of them.',
    'I paid the technicians overtime, not budgeted.',
    'I asked the team to skip the review.',
    'I was on nights for a month and hardly saw my kids.',
    'I got angry mails from the drivers for it.',
    'I turned off the discount, and orders went down.',
    'They took a part of the contract away from us.',
    'The nightly check stays manual until the summer.',
    'Kept the old server for two months, paying both licences.',
    'I did the recount myself. It took me three Saturdays which I had promised to my kids.',
    'I chose the small van; the sofas we then could not carry anymore.',
    'We paid the supplier 4,000 more for the early delivery.',
    'I kept the line closed the whole Friday, and that was 600 jars that were never filled.',
    'With the money for the new sign I had the ramp built, so the old sign is still hanging there.',
    'There was no time left for the apprentices; I told them so.',
    'I kept the stall open and one helper had to stand in the rain.',
    'I told the other school they’d be waiting till autumn.',
    'I told the couple the truth and they cancelled.',
    'I fixed the till first, the stock list stayed slow until June.',
    'I took the long road, it took us three more days.',
    'It meant working on Sundays for a month.',
    'I closed it. It was going to let some of them walk out of the door, I knew that, but I did it.',
    'I know that in this month nothing comes in and that it stands on my name.',
    'I knew that the night shift would be angry with me.',
    'I knew it would make the queue longer on Mondays.',
    'They did not like me for it.',
    'I was not popular for a month.',
    'It made me no friends.',
    'The team grumbled for two weeks.',
    'Because of it two nurses had to work on Sunday.',
    'My own report came late because of this.',
    'I said no to the sales fair because of it.',
    'It took longer, but it was safer.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('a section for it is enough', () => {
    expect(missing('## Action\n\nI called.\n\n## Trade-off\n\nSix weeks of somebody’s evenings.\n')).toBe(false);
  });

  test('a section for it is enough in a long story, whatever its words', () => {
    const story = (heading: string) =>
      `## Action\n\n${'I rode with the drivers for a week and wrote a list. '.repeat(6)}\n\n## ${heading}\n\nThe tram people are cross with me.\n`;
    expect(missing(story('Result'))).toBe(true);
    expect(missing(story('Trade-off'))).toBe(false);
  });
});

describe('a sentence beside it takes no price away', () => {
  const price = 'I wrote a memo to the director and suggested that we should close on Tuesday morning instead.';
  const rest = ['I counted them for six Sundays, the average was 74.', price, 'The director agreed.', 'It is open.'];
  test.each([
    ['I am a librarian.'],
    ['I am a librarian.', 'I love to serve.'],
    ['The library was quiet.', 'It stands near the river.', 'It was built in 1911.', 'It has two floors.'],
  ])('%s', (...before) => {
    const text = `${before.join(' ')} ${rest.join(' ')}`;
    expect(marks('no-tradeoff', text, 'Action')).toEqual([]);
    expect(marks('no-decision-logic', text, 'Action')).toEqual([]);
  });

  test('but what takes nothing in the place of another is none', () => {
    const text = `It was built in 1911. I am a librarian. I love to serve. I wrote a memo and suggested a desk. ${rest[0]} ${rest[3]}`;
    expect(marks('no-tradeoff', text, 'Action')).toEqual(['Action']);
  });
});

describe('what was chosen was dearer, or took free time', () => {
  test.each([
    'I chose the local company, which was 18% more expensive.',
    'I chose the local company. It was more expensive.',
    'I hired the second firm. They were slower.',
    'I chose the dearer caterer.',
    'I picked a more expensive pump.',
    'I chose nights and paid the crew time and a half.',
    'I chose nights and paid the crew overtime.',
    'I decided to rewrite it, and worked every weekend for two months.',
    'I deleted the 40 worst tests. Coverage dropped from 81 to 74.',
    'I insisted on the form. Two managers never filled it in and their roles stayed open.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I chose the cheaper caterer.',
    'I took over this plan like one takes over a garden.',
    'I suggested to drive instead also on Saturdays.',
    'I chose the local company. It was less expensive.',
    'I chose the local company. It was no more expensive.',
    'I met the second firm. It was more expensive.',
    'I read about the pump, which was more expensive.',
    'I decided to rewrite it. I work every weekend.',
    'I worked on the form.',
    'I decided to open on Sundays. The door stayed open.',
    'I deleted the 40 worst tests. Coverage grew from 74 to 81.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a sacrifice names what goes', () => {
  const design = (passage: string) => missing(`---\nformat: design\n---\n\n## Sacrifice\n\n${passage}\n`);

  test.each([
    'The poster in the window goes.',
    'The audio tour has to go.',
    'The Sunday discount.',
    'Our weekly letter.',
    'I’d shut the tea bar on Thursdays.',
  ])('%s', passage => {
    expect(design(passage)).toBe(false);
  });

  test.each([
    'I don’t see anything we would lose.',
    'Nothing major.',
    'Some work.',
    'None that I can see.',
    'It isn’t cheap.',
    'The bell goes off at night.',
  ])('not: %s', passage => {
    expect(design(passage)).toBe(true);
  });
});

describe('an estimate pays with what it cuts', () => {
  const found = (body: string) => marks('no-tradeoff', `---\nformat: estimate\n---\n\n${body}\n`).length;

  test.each([
    'I assume 40 buses. If the money falls, I’d look at the figures again.',
    '## Model\n\n40 buses.\n\n## First cut\n\nThat depends on the season.',
  ])('not: %s', body => {
    expect(found(body)).toBe(1);
  });

  test.each([
    'I assume 40 buses. And with a fifth less? The night line goes.',
    'I took the workshop’s mileage over the GPS, even though it meant missing six weeks.',
    '## Model\n\n40 buses.\n\n## First cut\n\nThe second clerk, on weekdays.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});

describe('a price that points back at the deed', () => {
  const beside = (passage: string) => missing(`I moved the round to six, because the bakers open then. ${passage}`);

  test.each([
    'For this the late tour is no more in the plan.',
    'Because of that I had no time for the orchard.',
    'It makes more work for the porters.',
    'This brought a lot of extra paper.',
    'That left nothing for the roof.',
    'It left us with less room.',
    'Private lessons came last.',
    'I knew that the small shops would get less bread.',
    'Downside: loading time up by four minutes.',
    'Minus: the attic stays cold.',
    'Pushed the second oven to Q3.',
    'I pushed the second oven into autumn.',
    'Less variety, yes.',
    'The porters did not like the hour, but okay.',
    'Not everyone got a seat.',
    'The baker has not forgiven me.',
    'Short rounds now get two porters, down from five.',
    'It meant reprinting every timetable.',
    'It meant new gloves out of my own pocket.',
    'The kiosk sells less since then.',
    'I accepted that the small shops wait longer.',
    'Nobody visits the late market any more.',
    'Two porters left.',
    'The night shift has it harder now.',
    'Less sleep for the porters, that I knew.',
    'Nobody can reach the attic any more.',
    'The porters have more paper since then.',
    'It was not pleasant for the porters.',
    'That was hard on the small shops.',
    'The losers were the small shops.',
  ])('%s', passage => {
    expect(beside(passage)).toBe(false);
  });

  test.each([
    'For this the porters got a key.',
    'The date moved to autumn because the supplier was ill.',
    'Because of that we had no complaints.',
    'It makes more sense to the porters.',
    'This brought a lot of extra visitors.',
    'That left the porters happy.',
    'It left no doubt.',
    'The porter came last week.',
    'I knew that the queue would be less long.',
    'Downside: none.',
    'Upside: loading time down by four minutes.',
    'I pushed the second oven to the wall.',
    'Fewer complaints, yes.',
    'The porters liked the hour, okay.',
    'Everyone got a seat.',
    'The baker has not called me.',
    'Broken crates now stand at two, down from five.',
    'It meant reaching every baker.',
    'It meant a room of their own.',
    'The kiosk sells more since then.',
    'Nobody complains any more.',
    'The night shift has it easier now.',
    'Less waste for the porters, that I knew.',
    'Nobody can break the lamp any more.',
    'The porters have more room since then.',
    'It was not pleasant weather.',
    'That was hard to see.',
    'It was hard for us.',
    'It was hard with the baker.',
  ])('not: %s', passage => {
    expect(beside(passage)).toBe(true);
  });
});

describe('who is worse off since the deed', () => {
  const since = (passage: string) =>
    marks(
      'no-tradeoff',
      `I count the beds of a ward. I decided to move the count to seven. It was Monday. The nurses came. ${passage} The list is right. It is short.`,
    ).length > 0;

  test.each([
    'I took an hour a day from the filing for it.',
    'The hour for it came out of my lunch.',
    'I paid it out of the training budget.',
    'I built the rack in my lunch breaks.',
    'I learned the parts on my days off.',
    'Each round took an hour longer.',
    'Cyclists now ride two miles farther.',
    'The first tram left six minutes late.',
    'We sang three songs fewer.',
    'For two weeks we had no guided tours.',
    'What suffered was the night list.',
    'The cellar stayed as damp and as dark as before, and the stairs stayed as bad as they were.',
    'The roof stayed as it was.',
    'The autumn fair we then had to postpone.',
    'I had to cancel the trip to the lake.',
    'Four weeks of my evenings went into it.',
    'Less time for the garden.',
    'No money left for the fence.',
    'Unpopular with the porters.',
    'The price of it was a second guard.',
    'My lunch was the price.',
    'The opening slipped by two weeks.',
    'What we lost were the early guests.',
    'The clerk needed a night of overtime.',
    'The porters got 20 more complaints a week.',
    'It left the desk empty at noon, a risk I took.',
    'No one could book a room any more.',
  ])('%s', passage => {
    expect(since(passage)).toBe(false);
  });

  test.each([
    'The lamps last a year longer.',
    'Guests stay an hour longer.',
    'The boat left on time.',
    'We had three complaints fewer.',
    'For two weeks we had no complaints.',
    'What helped was the night list.',
    'The roof stayed dry.',
    'The plan stayed as it was meant.',
    'The bill went into it.',
    'Less waiting for the guests.',
    'No queue left at the door.',
    'Popular with the porters.',
    'The price of it was lower.',
    'My lunch was the best.',
    'The meeting was on the slip.',
    'What we found were the early lists.',
    'The clerk needed a new pen.',
    'The porters got 20 more chairs.',
    'No one could fail any more.',
    'The guests no longer had to wait in the rain.',
    'The old round had cost us two members.',
    'Before, each round had taken an hour longer.',
  ])('not: %s', passage => {
    expect(since(passage)).toBe(true);
  });
});

test.each([
  ['Two singers left us because of the late hour.', false],
  ['Two singers left us the keys.', true],
])('who leaves over a deed: %s', (passage, isMissing) => {
  expect(marks('no-tradeoff', `I moved the rehearsal to nine. ${passage}`).length > 0).toBe(isMissing);
});

describe('what a call brought, told in other words', () => {
  const behindCall = (passage: string) =>
    marks(
      'no-tradeoff',
      `I run the bar of a small theatre. The audience waited long in the break. I counted on three nights who stood where. I decided to sell drinks by slip before the play. ${passage} The wait is four minutes now. It was sixteen in March.`,
    ).length > 0;

  test.each([
    'I stayed until eleven on most evenings.',
    'I missed the wedding of my cousin.',
    'In April I had no free Sunday.',
    'My holiday I moved to November.',
    'I spent my lunch breaks on it.',
    'Had to work through the Easter holidays.',
    'My other orders were lying in the drawer.',
    'The programme did not come out that month.',
    'Nothing was done for the garden then.',
    'For the website I had no time.',
    'The late guests were served only the next day.',
    'The bar is not so cosy like before.',
    'We sold less, about a tenth.',
    'For three weeks we made no profit.',
    'My bonus was smaller in that quarter.',
    'The menu is duller now.',
    'The income went down a little.',
    'Four tables gone.',
    'Less precise with the change, took that.',
    'Slightly more complaints now; fine by me.',
    'Cooks furious.',
    'Bar sales down 6%.',
    'Not a pretty thing.',
    'Goodbye, champagne.',
    'The big machine was standing idle, but for me this was ok.',
    'The evening shift got longer, but I accepted it.',
    'Tips got smaller. I could live with that.',
    'We sacrificed the show of it.',
    'I was risking my job.',
    'The barman had nothing to do.',
    'The back room stood empty.',
    'It took more time for each order.',
    'The pianist called me a tyrant.',
    'The cleaners gave me an earful.',
    'Two of the old altos walked out over it.',
    'Nobody liked standing there with a slip.',
    'The helpers felt ignored.',
    'One sponsor withdrew his support.',
    'Some regulars went to another club.',
    'Not everybody was happy.',
    'It meant that the second bar never got built.',
    'It meant telling the caterer no.',
    'I pushed the new menu by a month for it.',
    'The dark side was the noise.',
    'A drawback: I am alone there.',
    'Bad side: wet floors.',
    'What it took: all my Mondays.',
    'I had to say no to a big party.',
    'I had to turn away two schools.',
    'It was slower, yes.',
    'I know it is not fair to the late ones.',
    'Wine we could only sell before eight after that.',
    'Some guests were asked twice.',
    'The phone rang the whole evening.',
    'In the beginning we had more work, not less.',
    'I got 14 furious mails that week.',
    'Nobody wanted to stand at the slips then.',
    'The service was worse at first.',
    'Coffee we did not serve in those weeks.',
    'There was less money for the curtains.',
    'I had to stop the matinee for a month.',
    'I had to come in every Saturday.',
    'The director shook his head.',
    'Some guests found it too cold.',
  ])('%s', passage => {
    expect(behindCall(passage)).toBe(false);
  });

  test.each([
    'I stayed until the end of the play.',
    'I missed nothing.',
    'I had no free hand.',
    'I moved the table to the door.',
    'I spent the money on slips.',
    'I worked with the barman.',
    'My other orders were sent on time.',
    'The lift did not start.',
    'Nothing was wrong with the till.',
    'I had no doubt for a minute.',
    'Only the guests of the first row came.',
    'The bar is not so loud as before.',
    'We had fewer complaints.',
    'We wasted less wine.',
    'The queue was smaller in that quarter.',
    'The queue went down a little.',
    'Four complaints gone.',
    'Less waiting at the door.',
    'No more complaints now.',
    'Cooks happy.',
    'Complaints down 6%.',
    'Not a problem.',
    'It had nothing to do with the play.',
    'Before, the back room stood empty.',
    'The pianist called me the next day.',
    'The barman called me a genius.',
    'Nobody liked the old way.',
    'The helpers felt proud.',
    'The guests were not happy with the wrong drinks.',
    'It meant that nobody was late.',
    'It meant that the mistake never happened again.',
    'It meant telling the caterer when to come.',
    'I pushed the table by hand.',
    'The other side was the kitchen.',
    'The bar: a long table.',
    'I had to say it twice.',
    'It was quicker, yes.',
    'Before that, we had lost a lot of drinks.',
    'Each drink costs 4 euros.',
    'The barman had waited for years.',
    'I could live with him in one room.',
    'Some slips were printed 40 times.',
    'The phone rang once.',
    'In the beginning we had more slips.',
    'I got 14 slips that week.',
    'Nobody wanted to go back.',
    'The wait had been worse in March.',
    'This we did not know.',
    'There were fewer complaints.',
    'I had to come in on the second day.',
    'The director shook my hand.',
    'Some guests found it easy.',
    'The cashier said no more cash; fine by me.',
    'Before, we had called each guest and lost an hour.',
  ])('not: %s', passage => {
    expect(behindCall(passage)).toBe(true);
  });

  test('what was found before the call is no price', () => {
    const story = (found: string) =>
      `I run a bar. I counted the guests for a week. ${found} I wrote a list. I printed slips. I put them on the tables. The wait fell to four minutes.`;
    expect(marks('no-tradeoff', story('The list said that the guests were not coming back.'))).toHaveLength(1);
    expect(marks('no-tradeoff', story('The mice did not come back.'))).toHaveLength(1);
    expect(marks('no-tradeoff', story('I saw a note that the guests weren’t coming back.'))).toHaveLength(1);
    expect(marks('no-tradeoff', story('The back room stood empty.'))).toEqual([]);
  });
});

describe('nothing suffered', () => {
  test('I mended the pump and ran it the same day. Nothing else had to move for it.', () =>
    expect(missing('I mended the pump and ran it the same day. Nothing else had to move for it.')).toBe(true));

  test('not: I mended the pump and ran it the same day. The other boats had to wait for it.', () =>
    expect(missing('I mended the pump and ran it the same day. The other boats had to wait for it.')).toBe(false));
});

describe('holidays that went into it, and what was not taken on', () => {
  test.each([
    'I took my holidays to write it, two weeks.',
    'I automated five suppliers. The rest stayed on paper.',
    'I automated five. The other 40 remain manual.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I took my holidays in May.', 'The rest stayed calm.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});
