import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-owned-decision', passage, section).length > 0;

describe('work without a call', () => {
  test.each([
    'Because of the rain I got wet.',
    'Moved the clean side to the window.',
    'I brought coffee to morning rounds.',
    'The one thing that I took away is that people give if you ask.',
    'I told him all or nothing was his motto.',
    'I said little or nothing.',
    'I gave them little or no help.',
    'I left no note, no key.',
    'I said there was no bread, no milk and no eggs.',
    'I went with a colleague.',
    'I was the one who was told to call.',
    'My director was the one who cut the evening class.',
    'I went with the manager.',
    'I departed from Berlin at nine.',
    'I put the meeting on the calendar.',
    'I closed the door.',
    'I did my best and slept only few hours.',
    'I backed up the disk.',
    'I gave a talk.',
    'I split my time.',
    'I changed trains.',
    'I put the slides on the drive.',
    'I helped with the rota and attended the meetings.',
    'I was responsible for the slides.',
    'I proposed a smaller oven.',
    'I took the bus, opened the printer and cleaned it.',
    'I escalated the issue to my manager.',
    'The director cut the budget.',
    'The two companies decided to merge, and I joined the calls.',
    'We decided to move.',
    'Instead of shouting back, I remained calm.',
    'Instead of insisting, I requested a meeting.',
    'What I took away is patience.',
    'I closed 340 requests.',
    'I took the logs from the gateway.',
    'I took the initiative to map out the route.',
    'I went for a walk.',
    'I switched back to my mail.',
    'I do not sign in on Mondays because the gate is open.',
    'I moved the box to the desk.',
    'I leaned against the wall of the shop.',
    'I did it on my own.',
    'I left without a word.',
    'I persuaded my boss to help me.',
    'I convinced them to come to the meeting.',
    'I talked the owner into waiting.',
    'I told them I would pick one later.',
    'I spent two weeks thinking about cutting it.',
    'I removed impediments for the team.',
    'I facilitated the stand-ups and removed all blockers.',
    'I cut through the noise.',
    'I suggested a smaller oven. The director agreed.',
    'I suggested a smaller oven. The director said no at first. He bought the big one.',
    'The director suggested Tuesdays. Her deputy said no at first. He agreed to wait.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('the finding stands on the heading of the action', () => {
    expect(marks('no-owned-decision', '# A week\n\n## Situation\n\nIt rained.\n\n## Action\n\nI helped.\n')).toEqual([
      'Action',
    ]);
  });

  test('a decision in the situation is not in the candidate’s own part', () => {
    expect(missing('# A week\n\n## Situation\n\nI decided to join.\n\n## Action\n\nI helped.\n')).toBe(true);
  });
});

describe('a call, read by meaning', () => {
  test.each([
    'Because of that rush I moved the florists to the early gate.',
    'So I bumped the plasterers to the afternoons.',
    'Given the heat I put the hives in the shade.',
    'I check the log and refuse more.',
    'I took the keys away from the night crew.',
    'I went with a fixed price.',
    'I went with the gas oven instead of the electric one.',
    'I departed from the procedure and took the hospitals first.',
    'I moved the deadline to Friday.',
    'Whatever came up once a year I struck off.',
    'I reserved half of the deck for islanders.',
    'I gave Tuesdays to gluten-free and nothing else.',
    'Rather than open earlier, I put a cold box at the desk.',
    'I let go of 11 pay bays.',
    'I split the pool at 20 matches.',
    'I raised the price to four euros.',
    'I hired two nurses.',
    'I took it upon myself to stop the line.',
    'I set it at 0.92.',
    'Three days at the lake, my call.',
    'My choice: the night route.',
    'Own idea: a text when the result is in.',
    'My call – two retries, no more.',
    'I persuaded the trustees to spend £6k on a mailing.',
    'I convinced the board to close the branch.',
    'I talked the owner into closing on Mondays.',
    'I told the head of risk that I would stop sourcing for anybody who is late.',
    'I said I will drop every client who does not answer in three days.',
    'I told the client that I’d cancel the order unless they paid.',
    'I told the chef we would drop the fish.',
    'I spent a weekend deleting the 40 worst tests.',
    'I got fed up and spent a weekend cutting the form.',
    'I removed the gate.',
    'I suggested a smaller oven. The director said no at first. I showed her the bills, and she agreed to a month.',
    'I proposed closing on Tuesdays. Her deputy refused. I met the cleaners myself and they moved. The director then approved it.',
    'My pick was the older machine.',
    'I shut the second column.',
    'I left the app as it was.',
    'I decided to close the gate.',
    'I cut the flow to two screens.',
    'I chose the smaller oven over a second shift.',
    'I turned the offer down.',
    'I refused to sign.',
    'I set the bar at 0.5%.',
    'I said no to the second van.',
    'My call was to wait.',
    'I wrote the rota by hand instead of hiring.',
    'I moved the stage without asking.',
    'I pushed to delay the opening.',
    'Decided to move the pallets.',
    '- Cut the window cleaning to twice a year.',
    'I didn’t wait for the permit.',
    'In 2021 I decide to change only one cabinet.',
    'I told the surgeons I would not start the clock until the consent was signed.',
    'I said I wouldn’t put my name on it.',
    'I agreed to make an exception for those two.',
    'That same night I turned the tolerance up, without a word to head office.',
    'I read the draft and I do not sign.',
    'I bring the case to the judge, against the wish of my boss.',
    'I moved her to the day shift.',
    'I sent everybody home at three.',
    'I paid the bill out of my own pocket.',
    'I told the client we will not build it.',
    'Put all the pallets on door nine, although everybody expected a second conveyor from me.',
    'I was the one who cut the evening class.',
    'I was the person who decided against the tent.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('a call in the task counts', () => {
    expect(missing('## Task\n\nI refused the first brief.\n\n## Action\n\nI helped.\n')).toBe(false);
  });

  test('an empty text is no story yet', () => {
    expect(marks('no-owned-decision', '# Later\n')).toEqual([]);
  });
});

describe('a journal is written while the decision is ahead', () => {
  const found = (told: string) =>
    marks('no-owned-decision', `---\nformat: journal\n---\n\n## Decision\n\n${told}\n`).length;

  test.each([
    'I’m opening the branch on Sundays and closing Monday mornings.',
    'I’ll keep both sites and give up the depot.',
    'I am going to sell the van.',
  ])('%s', told => {
    expect(found(told)).toBe(0);
  });

  test.each(['I am helping with the move.', 'I will attend the training.', 'We are opening the branch on Sundays.'])(
    'not: %s',
    told => {
      expect(found(told)).toBe(1);
    },
  );
});

describe('a choice in a note, with its reason', () => {
  test.each([
    'Own driver, because the earlier flight would have cost us two clinics.',
    'Lamb instead of fish, because it was cooked already.',
    'Did not buy the new linen.',
    'Kids’ corner on the ground floor, own idea.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each(['Long queue, because the pump broke.', 'Own mistake, because I was late.', 'Own driver.'])(
    'not: %s',
    passage => {
      expect(missing(passage)).toBe(true);
    },
  );
});

describe('what is simply done, and what is said that others should do', () => {
  test.each([
    'The vets said no. I just started doing it on the Monday.',
    'They said we would lose people. I did it anyway.',
    'I opposed. I offered him to wash cold and to keep the three women. He accepted when he saw the list.',
    'I said that midwives should give the first dose. He did not agree, he was afraid of a mistake. I checked every dose for six weeks. After that he signed it.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I just started doing the course.',
    'I did it with the others.',
    'I just did what the vets said.',
    'I said that midwives should rest. He agreed.',
    'I offered him to wash cold. He accepted when he saw the list.',
    'I opposed. I offered him a coffee. He accepted it.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a call, however it is put', () => {
  test.each([
    'What I did was take the sofa away.',
    'The decision was mine.',
    'Two benches in place of five was my decision.',
    'Decision by me: one queue.',
    'Gates shut at nine: my call, nobody else was there.',
    'I made up my mind that I would not climb any more.',
    'I put the second boat on hold.',
    'I put an end to the Sunday deliveries.',
    'I struck the Sunday tour off the sheet.',
    'I said no.',
    'I put the islanders first.',
    'No more dogs on board, that was my rule.',
    'I made the safety round the first thing of the day.',
    'I told them straight: I won’t take the boat out in that.',
    'What I wouldn’t accept was a half crew.',
    'I had them skip the second round.',
    'My choice then: the north pier.',
    'I got rid of the second list.',
    'I took on no new guides.',
    'I gave priority to the islanders.',
    'I broke the rule and sailed at five.',
    'I held on to the old supplier.',
    'I doubled the stock of ropes.',
    'I locked the side chapel.',
    'No more than four to a boat, I told the guides.',
    'I wrote to the guides that I would take no group without a booking.',
    'I had the third pump switched off.',
    'The vicar wanted candles; I went with cheap lamps.',
    'I took the one without a motor.',
    'I gave notice on the lease.',
    'I stood by the price.',
    'I moved the rehearsal from 18:30 to 20:00.',
    'I thought the lorry was too dear and switched the route.',
    'I moved the fitting to Tuesday.',
    'I cut the class in two.',
    'I pushed the polishing to after the firing.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'What I did was take notes.',
    'The mistake was mine.',
    'It was my decision to make.',
    'Whether to close was my call, they said.',
    'Two benches was his decision.',
    'Decision by the board: one queue.',
    'I put two rooms on hold.',
    'I struck a match.',
    'I sent a note to the guides only to say hello.',
    'I prepared a leaflet for the guides, which cost me a weekend.',
    'I locked my bike.',
    'I went with flowers.',
    'I put the first boat in the shed.',
    'I gave only my opinion.',
    'It was a long line, that was my impression.',
    'I made the first list.',
    'I told them: I’ll take the boat out.',
    'I had them with me.',
    'I took on a new role.',
    'I broke my arm.',
    'I held on to the rail.',
    'I took the boat out for a ride.',
    'I locked the door.',
    'No luck, I told the guides.',
    'I wrote to the guides that I would take the group.',
    'I had the third pump with me.',
    'I went with Anna.',
    'I took the one o’clock boat.',
    'I stopped by on Friday.',
    'I picked up the phone many times.',
    'I cut the cake.',
    'I gave notice to the owner.',
    'I informed the owner, and I waited.',
    'I put the chairs in the hall.',
    'I stood by the door.',
    'I gave a reading.',
    'I saw the score move from 18 to 20.',
    'I thought the lorry was too old and needed a wash.',
    'I sat in two places.',
    'I helped to choose the colour.',
    'I had to decide nothing.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a no, a rule and a limit', () => {
  test.each([
    'I told her Wednesday or nothing.',
    'I gave him the choice: cash or no keys.',
    'I told the crew: no harness, no roof.',
    'I would not sign that.',
    'I told the owner that I would not ship.',
    'I let nobody touch the kiln after six.',
    'I accepted no orders after Friday.',
    'I told the tenants that we are not opening the gate this week.',
    'I said that no crate leaves without a label.',
    'I opened the side door for wheelchairs only.',
    'I wrote the letter, only for those who had paid.',
    'I wrote only to the tenants upstairs, and to nobody else.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I helped. I would not do it that way again.',
    'I helped. I would not sign another one.',
    'The owner would not sign that.',
    'The owner let nobody touch the kiln after six.',
    'I had no orders after Friday.',
    'The tenants told us that they are not opening the gate this week.',
    'I said that no crate was there.',
    'I knew it only for two days.',
    'I talked only to the tenants upstairs.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a deed of one’s own accord, and with its price', () => {
  test.each([
    'Against the advice of the vet, I fed them twice.',
    'Without consulting head office, I printed the old form.',
    'Despite the objections of the soloist, I printed the old form.',
    'I printed the old form without calling the client.',
    'I printed the old form, which cost us the fair.',
    'I could have printed the new form, but I printed the old one.',
    'I suggested one form. I showed the clerks 40 wrong ones, and they took it.',
    'I suggested one form, and when I had shown them the wrong ones the clerks agreed.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'After the advice of the vet, I fed them twice.',
    'Without much sleep, I printed the form.',
    'Despite the rain, I printed the form.',
    'The printer broke, which cost us the fair.',
    'I attended the fair, which cost me a weekend.',
    'I could see the queue, and I printed the form.',
    'I suggested one form. The clerks took it.',
    'I suggested one form. I showed the clerks 40 wrong ones, and they went home.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a call by what the verb means', () => {
  test.each([
    'I excluded the two oldest choirs from the festival.',
    'I evacuated the reading room.',
    'I outsourced the binding.',
    'I reassigned two porters to the clinic.',
    'I sidestepped the panel.',
    'I returned the pallets to the supplier.',
    'I turned away the last coach.',
    'I wrote off the old stock.',
    'I pulled the advert on Thursday.',
    'I quit the trial.',
    'I walked out of the tender.',
    'I went over the head of my supervisor.',
    'I went against the policy.',
    'I went around the council.',
    'I ignored the order.',
    'I gave the printer until Monday.',
    'I gave them three weeks to repair it.',
    'I granted an extension.',
    'I fixed the price for the season.',
    'I made helmets compulsory.',
    'I made the second form optional.',
    'I introduced a curfew.',
    'I required a deposit.',
    'I allowed the cooks to leave early.',
    'I delayed the opening by three days.',
    'I moved the opening by a week.',
    'I stretched the deadline to August.',
    'I declared the lift closed.',
    'I abolished the stamp.',
    'I changed the rule about dogs.',
    'I parked the second proposal.',
    'I put my reputation on the line.',
    'I made no exceptions.',
    'I set the date myself.',
    'I trimmed the tour to an hour.',
    'I reduced the range from 30 breads to 12.',
    'I left the rest out.',
    'I took Marta off the till.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I returned to the depot after lunch.',
    'I turned to my neighbour.',
    'I wrote the minutes.',
    'I pulled the figures from the till.',
    'I quit smoking.',
    'I walked out of the hall.',
    'I went over the figures with her.',
    'I went around the yard.',
    'I ignored the noise.',
    'I gave the printer two copies.',
    'I gave them three weeks of figures.',
    'I fixed the date field.',
    'I made helmets.',
    'I introduced myself.',
    'I required help.',
    'I allowed myself a tea.',
    'I moved to Cork.',
    'I changed the toner.',
    'I parked the van.',
    'I reduced the noise from 80 to 60 decibels.',
    'I set the table.',
    'I ended the call.',
    'I closed the meeting with a summary.',
    'I closed the workshop at five as always.',
    'I took my cue from the porter.',
    'I took it from there.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('money spent, an early start, and staying with what there is', () => {
  test.each([
    'I spent €700 on a second kiln.',
    'I put a third of the budget into shelves.',
    'I bought a press for £3,000.',
    'I launched without the map.',
    'I went live with half the branches.',
    'I shipped it with a known fault.',
    'I opened the pool before the permit came.',
    'I accepted that the old scans would be lost.',
    'I kept the old timetable.',
    'Of eleven stops I kept four.',
    'I stuck to steel.',
    'I took the smaller one.',
    'I made the drivers wait.',
    'I got the landlord to drop the fee.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I spent two days on a second draft.',
    'I put a lot of effort into shelves.',
    'I bought milk.',
    'I launched without problems.',
    'I went live with the branches.',
    'I shipped it with a parcel service.',
    'I opened the pool before the children came.',
    'I accepted the invitation.',
    'I kept a timetable.',
    'I stuck to the plan.',
    'I stayed with my aunt.',
    'I took the one o’clock train.',
    'I made the drivers laugh.',
    'I made one list.',
    'I got the landlord to step in.',
    'I got the welders to buy into it.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('what is left undone, said no to, or noted', () => {
  test.each([
    'I did not renew the lease.',
    'I didn’t repair the other two lifts.',
    'I wasn’t having it.',
    'What I would not do was hide the figures.',
    'I told the client it was off.',
    'I told the mayor it would not happen before spring.',
    'I said not before Easter.',
    'I made it clear that nobody boards without a ticket.',
    'Not without a second driver, I told them.',
    'Texts, not a leaflet.',
    'A bell instead of a siren.',
    'So: no second boat.',
    'My answer to the bishop: no.',
    'Out went the Friday report.',
    'Entry only with a helmet.',
    'I told the dean we would not print a third list.',
    'I ignored the guideline.',
    'I fed them twice, against the vet’s protest.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    'I did not repair it in time.',
    'I didn’t finish the report.',
    'I did not give up.',
    'I did not open my mouth.',
    'I wasn’t having lunch.',
    'I told the client it was broken.',
    'I told the mayor it would happen in spring.',
    'I said not a word.',
    'I said nothing.',
    'I did nothing.',
    'Not much, I told them.',
    'Texts, letters, a leaflet.',
    'So: no sleep.',
    'My answer to the bishop: two pages.',
    'Out came a long report.',
    'Only rain for a week.',
    'I told the dean we would print a third list.',
    'I ignored the bell.',
    'I leaned against the vet’s gate.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('a verb of calls, done to what nobody decides on', () => {
  test.each([
    'I merged the pull request.',
    'I committed the code.',
    'I pushed the branch.',
    'I skipped lunch.',
    'I gave up my lunch break.',
    'I dropped my keys.',
    'I deleted the spam.',
    'I removed the dust.',
    'I replaced the bulbs.',
    'I replaced a broken hinge.',
    'I replaced a colleague for two weeks.',
    'I picked the children up.',
    'I fired up the oven.',
    'I was firing on all cylinders.',
    'I froze.',
    'I paused and breathed.',
    'I stopped to think.',
    'I limited myself to nodding.',
    'I decided nothing.',
    'I refused to give up.',
    'I insisted on the highest standards.',
    'I drew a line on the map.',
    'I took down the numbers.',
    'I dumped it in his lap.',
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test.each([
    'I merged the two wards.',
    'I pushed the opening to May.',
    'I skipped the second coat.',
    'I gave up the Sunday market.',
    'I dropped the fish.',
    'I deleted the worst forms.',
    'I removed the turnstile.',
    'I replaced the kiln with a press.',
    'I fired the agency.',
    'I stopped the line.',
    'I limited it to nine.',
    'I refused to sign it.',
    'I insisted on a second check.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

describe('one of several, struck out, taken off', () => {
  test.each([
    'I went with the cheaper bid.',
    'I took the second bid because it had a warranty.',
    'I took option two.',
    'I took the slower route, even though it cost a day.',
    "I struck the orchestra's Vienna week.",
    'New plugs, already in the budget, I struck from the list that week.',
    'I had the croissant off the menu by Monday.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'I took the later train.',
    'I took the older nurse aside.',
    'I took the bigger box upstairs.',
    'I went with the senior nurse.',
    'I went with the heavy bag.',
    'I took the supplier to the site.',
    'I struck a deal.',
    'I had the old plan on the list.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('passed on, cut, and accepted', () => {
  test.each([
    'So supper bread is what I cut, nothing else.',
    'The supplier was pushing frozen loaves; I passed on those.',
    'If the colour came back to me, the money was gone, and I accepted that.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I passed on the message.', 'It rained, and I accepted that.', 'The list is what I made.'])(
    'not: %s',
    passage => expect(missing(passage)).toBe(true),
  );
});

describe('offered against a no, and taken', () => {
  test.each([
    'She disagreed and thought that he was too junior. I offered to coach him for six months. She took the weekend and agreed to try it.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I offered to coach him for six months. She took the weekend.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});

describe('put on other days, taken offline', () => {
  test.each([
    'So I put 19 farms on every other day, which the milk laws allow.',
    'I took the model offline.',
    'I took the model out of service.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I put the kettle on every morning.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('bought out', () => {
  test.each(['I bought out the contract.'])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I bought the contract folder.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('the bare one of two, another way than they wished, a promise with its reason', () => {
  test.each([
    'Two roads were open. I took the second.',
    'I took the latter because it was cheaper.',
    'I did not paint it white as my boss wanted, I painted it green.',
    'I did not make a fair roster, like the chief wanted, I made it for those who live alone.',
    'I promised to open the depot for schools, because the tourists have six rooms already.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I took the second shift.', 'I did not make the list like we wanted.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});

describe('for some and nobody else, ahead without asking, kept where it was', () => {
  test.each([
    'I gave the early hour to the villagers and to nobody else.',
    'Then I went ahead and rolled a cart of breakfasts out to the bus lane.',
    "It could've gone in the gym, but that floor's brand new, so I kept it outside.",
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['I went ahead to the bus lane.', 'It could have gone well, but it rained, so I kept the umbrella.'])(
    'not: %s',
    passage => expect(missing(passage)).toBe(true),
  );
});
