import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-influence', passage, section).length > 0;

describe('nobody moves', () => {
  test.each([
    'The bank opened at nine.',
    'He took the bus to his region.',
    'They delivered the parts.',
    'I cut the menu to nine dishes.',
    'He asked for the version and I said 4.3, and he sent me a file.',
    'The board loved it.',
    'The design lead hated it.',
    'The visitors gave us many compliments.',
    'The order came from my boss.',
    'He was convinced that one page is enough.',
    'The dean was in a meeting.',
    'The teachers use chalk.',
    'My proposal was on the table.',
    'The buyer put the order on the table.',
    'The professor insisted on the old sample.',
    'The kitten was adopted by a family.',
    'They were not on the list.',
    'I baked a cake in return for the keys.',
    'Wrong picks dropped by 70%.',
    'The account renewed.',
    'HR gave me a checklist for it.',
    'He opened the map eleven times.',
    'She dropped the ticket on my desk.',
    'I decided that only the groups pay a deposit.',
    'Marketing pushed back, and my director sorted it out.',
    'The head of cash was furious and opened a note against me.',
    'In the end the passengers got home.',
    'Their lead missed two dates that he had given me.',
    'Two stores would not sign, so I raised it with the head of retail. The stores completed the training.',
    'The makers wanted their cells early. The room was brought to 32 degrees.',
    'The grinder waited till the miller came.',
    'After I called the support line they sent a form.',
    'My boss read my report and liked it.',
    'The intern took my list and printed it.',
    'I asked the agency for two temps, and they sent two.',
    'I wrote to the supplier, and now they deliver on Mondays as always.',
    'After my talk people took cake.',
    'The patient wanted to leave, and I packed his bag.',
    'After my report the board did nothing.',
    'The doctor read my notes and waited for the lift.',
    'The cook was going to leave at six. I fixed the oven, and he stayed.',
    'I asked the clerk for the key, and he does shifts now.',
    'After my presentation the managers moved on to the next item.',
    'Two colleagues put my parcel into the car.',
    'He took back the ladder from his brother.',
    'The driver brought the van forward to the gate.',
    'Legal: first the form, then the letter.',
    'My mother calls me now before she goes to bed.',
    'The waiter took back the order and brought soup.',
    'My sister put my proposal on the fridge.',
    'The insurer had refused the claim; I submitted the readings and waited.',
    'The printer wanted three weeks, and it was three weeks.',
    'The customers started to complain.',
    'The drivers do it every day.',
    'The others did it too slowly.',
    'I did it the same way.',
    'It was agreed that I do the count.',
    'He said the numbers were not ready. I closed the file and he went home.',
    'Since then the parcels go at six. I wrote the list.',
    'When I came in with my charts, nurse Adeyemi had already changed the times by herself.',
    'I showed Pavel the cracked pipe. He shrugged and went back to his lorry, and I welded it alone.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('somebody outside the candidate’s control moves', () => {
  test.each([
    'The foreman tore up his own rota.',
    'They’d planned on starting with the hoggets. I told them what the rain would do, and they did the ewes first.',
    'The bank had said no. I returned with the receipts, and the lady gave us 18,000.',
    'The committee had reserved its vote until autumn. I cut the paper to four pages, and the vote was brought forward.',
    'The commander’s order had been to withdraw; I radioed the fuel estimate, and he kept them overnight.',
    'I phoned the ferry people every morning till they put on an early sailing.',
    'The union man took back the notice, because I had explained him the rota.',
    'She’d always done her round north to south. I drew her a map, and she flipped it the next day.',
    'I talked the crane people down from their minimum to two days.',
    'I got the bread van to come at five.',
    'My manager came off the fence.',
    'The buyer put the order back in.',
    'The professor stopped insisting on the old sample.',
    'He took his name off the veto.',
    'The landlord came down by 300 euros.',
    'They scrapped their own tool.',
    'Finance found the money after that.',
    'The board overturned its decision.',
    'By Friday I had his signature.',
    'He shook hands on it.',
    'She gave me two of her engineers for a month.',
    'He put the screen off by two weeks.',
    'They took the line out of the template.',
    'The owner refused; I showed her the tickets, and she agreed to a month.',
    'He dropped his form and kept the right to inspect.',
    'Finally the store manager understood.',
    'The dispatch chief gave me four weeks.',
    'We negotiated a discount of 12%.',
    'The bank came around.',
    'I put the sheets on his desk. He read them standing and said ok.',
    'The shift lead said it was too early. He brought his people at nine.',
    'The chair had ruled out slots. I went through the tickets with him, and in April he moved the motion himself.',
    'The two heads had refused, and both joined the pilot.',
    'His concerns could be cleared up in a talk.',
    'The chief said reed roofs are backward. I took him to the old barn, and he came back with a drawing.',
    'The trainer called it madness. I played her the tapes; she tried it on one shift.',
    'The grower regarded it as charity. I sent him the count, and he printed it in his leaflet.',
    'I got buy-in from legal.',
    'I walked the manager through the numbers until she said yes.',
    'The head clerk took over the idea for his own counter.',
    'It took three meetings until the lawyer signed off.',
    'The council voted for it after I spoke.',
    'The architect redrew the plan because of my list.',
    'The deputy stood up for it in the next meeting.',
    'The engineers picked it up for their own area.',
    'My proposal was accepted by the board.',
    'I made a deal with the night shift.',
    'My peer in Lyon took it into his plan.',
    'The pattern was adopted by two other teams.',
    'The managers feared an empty desk; I gave them the hourly bookings, and all three asked to stay in.',
    'The chairman refused the photos. I showed him the losses, and he told the others to snap.',
    'I agreed to an exception in return for his public support.',
    'I laid the photos next to mine, and on Thursday he closed the bridge.',
    'That is why she said okay for one term.',
    'After I called him the landlord waited with the rent until March.',
    'After my demo of the jam the depot did it in June.',
    'The doctor read my notes and took him off the pills.',
    'The nurses on the second floor saw my sheet and now they use it.',
    'I asked the cleaners to come at six, and now they do that.',
    'She was ready to quit. I told her what I would change, and she stayed.',
    'The parents were against the new teacher. I invited them to a lesson, and after that nobody complained anymore.',
    'Two other squads put my checklist into their own release process.',
    'I walked the works council through the footage, and the cameras they had turned down twice were approved.',
    'HR had the training set for November; on my numbers they brought it forward to August.',
    'I went to the neighbour with the plan, and he took back the letter from his lawyer.',
    'Sales asks me now before they promise a date.',
    'Legal: first no, then ok with my shorter text.',
    'The vendor took the fee off after my call.',
    'The insurer had refused the claim; I submitted the readings and it paid in full.',
    'The printer wanted three weeks, I sent him the sample, and then it was five days.',
    'The landlord asked 900, I showed him the cracks, and we agreed on 780.',
    'The other shift did it the same way from June.',
    'Now the other depots do it too.',
    'The doctors started to use the form.',
    'He kept his 14 days, but he put a phone call before them.',
    'It was agreed with their warehouse that they load our pallets first.',
    'I showed Demir the cage when it was out. Since then his people write the value on the board.',
    'The doctor said nurses do not change prescription times. I put the nine charts on her desk, and on Monday she wrote the new time on every sheet.',
    'The union had said no. I laid the 40 slips on the table and they left with a yes.',
    'The pharmacist said we cannot send it unsigned. I put the nine charts on his desk, and he sent it the same hour.',
    'The matron told me nurses do not change the times. I left the sheet with her, and she changed four of them.',
    'Dr. Okafor said nurses do not change prescription times. I put the nine charts on her desk, and on Monday she wrote “with meal” on every sheet.',
    'Dr. Okafor said nurses do not change the times. I wrote to her twice, and she put the new times on every sheet.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('whoever is shown something and only talks has not moved', () => {
    expect(missing('The chief laughed at it. I showed him the list, and he said nothing.')).toBe(true);
  });

  test('before the act, they belong to the situation', () => {
    expect(missing('## Situation\n\nThe bank agreed to a loan.\n\n## Action\n\nI closed the gate.\n')).toBe(true);
  });
});

describe('a turn that one sentence tells', () => {
  test.each([
    'The abbot, opposed to it until Easter, signed the lease.',
    'Sceptical at first, the grocer ordered twenty trays.',
    'The stage manager, at first dead against it, moved the lights himself.',
    'What brought the welders round was the broken hinge.',
    'The twelve photos convinced the landlord.',
    'Having heard the recording, the tenors did.',
    'After seeing the counts the harbour master agreed.',
    'His first answer was no; his second, in June, was yes.',
    'She said no at first and ok after the tasting.',
    'Only after the second trial did the wholesaler lower the price.',
    'Not until I brought the invoices did she sign.',
    'I got the porters to weigh every crate.',
    'Dean first against, then with me.',
    'After long talk the landlord accept.',
    'At the end all three wards take our form.',
    'The verger was not convinced, I let him count himself and he was.',
    'The head nurse went from blocking the form to handing it out.',
    'The mayor had called it premature. I showed him the counts, and he signed.',
    'No doubt was left among the midwives.',
    'I could get the head of stores to say yes.',
    'The baker came with the price, and it was the weight that changed her mind.',
    'The verger had his doubts – until the second Sunday.',
    'They refused until I brought the meter.',
    'Depot first no, after the photos they load it in one hour.',
    'I went to the printers and left with a promise.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'The abbot, late again, walked to the chapel.',
    'What moved the crate was a lever.',
    'The wind won over the tent.',
    'After reading the paper the clerk had lunch.',
    'Having seen the film, they went home.',
    'My answer was no and then yes.',
    'Only then did the rain stop.',
    'Not until nine did the driver eat.',
    'I got the pump to run.',
    'Dean first in the room, then with me in the car.',
    'The wards take our mail.',
    'The verger was not there, and I was.',
    'The nurse went from ward to ward.',
    'My boss gave me the password.',
    'I got my trainees to sweep.',
    'No doubt the midwives were tired.',
    'I got the head of stores to say nothing.',
    'The rain changed my mind.',
    'The verger was against it until the end.',
    'I left with a cold.',
    'Depot: no parking, they wash the vans.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('somebody who is for it', () => {
  test.each([
    'Landlady won over since.',
    'I spoke long with the dean and finally she was convinced.',
    'Boss ok with it from then.',
    'Procurement on board by August.',
    'Client: yes.',
    'After this my director is agree.',
    'The carpenters are now for it.',
    'Everybody finally agreed.',
    'Director: too risky. I put the numbers on the table. Director: go on then.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'The nurse was fine.',
    'The skipper was on the bridge.',
    'The dean was persuaded that chalk is cheap.',
    'Boss: call at nine.',
    'Legal: fine for late filing.',
    'The vendor won in May.',
    'Not everyone agreed.',
    'Director: too risky. Driver: go on then.',
    'Director: too late. Director: no money.',
    'The grocer had given us credit for years.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('houses that are named for their people', () => {
  test.each([
    'Since June the two other houses order in pairs as well.',
    'Two clinics dropped their paper slips because of it.',
    'The other ferry now loads the same way.',
    'Team B moved their release.',
    'I counted the slips. The board had planned to raise the fee; it took that off the agenda.',
    'The bailiff was against it. In April he asked the two other courts to copy the list.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'The clinic opened at nine.',
    'The other ferry sank.',
    'The dean had approved the budget in March.',
    'The chief had already agreed.',
    'The bailiff was against it. He asked me to go home.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('what the candidate made became a rule', () => {
  test.each([
    'I deleted the worst tests. Afterwards the staff engineer made it policy that a flaky test gets deleted.',
    'I wrote a sheet. The director made my draft the standard for all branches.',
    'I wrote a script. The CTO turned my script into policy.',
    'I wrote a sheet. My manager now uses it for all teams.',
    'I wrote a sheet. The matron uses it on every ward.',
  ])('%s', passage => {
    expect(marks('no-influence', passage)).toEqual([]);
  });

  test.each([
    'I wrote a sheet. The director made a rule.',
    'I wrote a sheet. My manager uses the old one for all teams.',
    'I wrote a sheet. I made it the standard.',
  ])('not: %s', passage => {
    expect(marks('no-influence', passage)).toEqual(['Action']);
  });
});

describe('some of those who were against it', () => {
  test.each([
    'The officers refused at first. I spread the slips on their table. Two switched that week.',
    'The drivers refused. I showed them the slips. Four of them signed up that week.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'I bought five vans and showed the crew. Two broke down that week.',
    'I put up a poster. Ten signed up for the pilot.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('shaken on', () => {
  test.each(['He wanted the beer and two hundred, we shook on one fifty.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['I shook the tree.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('a number that wins something back', () => {
  test.each(['Four days behind, two won back.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});
