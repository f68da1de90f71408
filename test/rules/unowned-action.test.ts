import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string, section?: string) => marks('unowned-action', passage, section);

describe('a group that includes the writer acts', () => {
  test.each([
    ['The team re-architected the intake.', 'The team re-architected the intake'],
    ['We got in a tonne of gravel.', 'We got in a tonne of gravel'],
    ['We got in three pallets of tiles.', 'We got in three pallets of tiles'],
    ['We fixed the leaks in May. I read the rest.', 'We fixed the leaks in May'],
    ['We moved the night buses to the north gate.', 'We moved the night buses to the north gate'],
    ['The team shipped a new intake form.', 'The team shipped a new intake form'],
    ['Our crew has repainted the lanes.', 'Our crew has repainted the lanes'],
    ['My brother and I rewired the stage.', 'My brother and I rewired the stage'],
    ['Everybody voted for the blue one.', 'Everybody voted for the blue one'],
    ["We're rewriting the lease.", "We're rewriting the lease"],
    ['After the flood, we quietly sold both vans.', 'we quietly sold both vans'],
    ['The crane failed, so we rented another.', 'we rented another'],
    ['I keep a list of the shops that we closed.', 'we closed'],
    ['We were able to halve the queue.', 'We were able to halve the queue'],
    ['The three of us interviewed every tenant.', 'The three of us interviewed every tenant'],
    ['We have choose the cheaper resin.', 'We have choose the cheaper resin'],
    ['We hit the road at dawn.', 'We hit the road at dawn'],
    ['The motors came out, and the night crew and me rinsed every shaft.', 'the night crew and me rinsed every shaft'],
    ['The kettles we repaired over the winter.', 'we repaired over the winter'],
    ['We as nurses rewrote the handover sheet.', 'We as nurses rewrote the handover sheet'],
    ['Our consortium then submitted a bid.', 'Our consortium then submitted a bid'],
    ['We, the night crew, took over the loading.', 'We, the night crew, took over the loading'],
    ['We had a go at the old ledger.', 'We had a go at the old ledger'],
    ['Myself and the porter swapped the signs.', 'Myself and the porter swapped the signs'],
    ['On Friday Mum and I relabelled the jars.', 'Mum and I relabelled the jars'],
    ['The boys in the yard and I restacked the kegs.', 'The boys in the yard and I restacked the kegs'],
    ['Our two departments wrote one form.', 'Our two departments wrote one form'],
    ['Us three rebuilt the stall.', 'Us three rebuilt the stall'],
    ['It was us who locked the east gate.', 'us who locked the east gate'],
    ['She sent a list, from which we picked three farms.', 'we picked three farms'],
    ['We worked our way through the old invoices.', 'We worked our way through the old invoices'],
    ['Our guild rewrote the style sheet.', 'Our guild rewrote the style sheet'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });
});

describe('nothing was done, or not by the group', () => {
  test.each([
    'We got in a van.',
    'We got in a bit of trouble.',
    'We got in 200 applications.',
    'We got in two hours late.',
    'We fixed the 72 leaks in six weeks. I took 31 of them, and Mei and Tomasz took the rest.',
    'We argued until nine.',
    'We had to make many overtime hours.',
    'We blamed them for the delay.',
    'I proposed it and we shook hands.',
    'We sat in the van and I read him the numbers.',
    'We shipped it on my call.',
    'As I had asked, we moved the rack.',
    'We were nine people and one kettle.',
    'We bake for 60 cafés.',
    "We'd never met before.",
    'I watched the till in case we had misread it.',
    'I chose the slower pump because we could repair it ourselves.',
    'We met some resistance.',
    'Everyone queued for the one pump.',
    'We ran into trouble with the customs papers.',
    'The whole ward reckons it is better.',
    'I asked the clerk and I counted the boxes.',
    'We had 400 sellers by then.',
    'We saw refunds double in a week.',
    'We wanted fewer night calls.',
    'We lost 40 subscribers in March.',
    'We hit 96% in the second month.',
    'We grew from 4 to 31 people.',
    'I decided that we would close on Sundays.',
    'My director said we should wait.',
    'I asked the pricing team to redo April, and they redid it.',
    'The fraud team blocked my change.',
    'Everyone else kept theirs.',
    '“We decided to leave,” the tenant told me.',
    'The flag was `we_shipped_it`, and I deleted it.',
    'Did we ship too early?',
    'I shipped the fix.',
    'That was the road the team took.',
    'I filled the largest hall our company has rented.',
    'Everybody said it was about time.',
    'The whole shift found it rather handy.',
    'By then everyone still wrote orders by hand.',
    'The tower cost us nothing, and the group ended the year £4,000 up.',
    'We reached 905 by the sixth night.',
    'We took home a medal for the stand.',
    'The owner told us to rent the tent, so we took it.',
    'I would run it for a week, and then we could widen it.',
    "In my town we don't shout.",
    'I was the only person on the team who had ever graded one.',
    'We didn’t have to hire anybody.',
    'The three of us matched on 88%.',
    'Our company offered it to the sales force.',
    'Our warehouse showed 400 pallets.',
    'We realised that nobody had a key.',
    'We ate the cost of it.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('situation and task describe the world', () => {
    expect(marked('We built scales for bakeries.', 'Situation')).toEqual([]);
    expect(marked('We built scales for bakeries.', 'Task')).toEqual([]);
  });
});

describe('departments act for themselves', () => {
  test.each(['We renegotiated the lease.'])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['The IT team replaced the pump when I asked.', 'IT replaced the pump.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what one had, and used at the time', () => {
  test.each(['We used the spare van for the school run.', 'We had repeated the test twice.'])('%s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'We were using an old scheduler back then.',
    'We had repeated delays during the handover.',
    'We had limited resources.',
  ])('not: %s', passage => expect(marks('unowned-action', passage, 'Action')).toEqual([]));
});

describe('how a thing was taken up', () => {
  test.each(['The team rewrote the form.'])('%s', passage =>
    expect(marks('unowned-action', passage, 'Result')).toHaveLength(1),
  );

  test.each(['The team adopted the new form as its standard.', 'The whole department took up the new rota.'])(
    'not: %s',
    passage => expect(marks('unowned-action', passage, 'Result')).toEqual([]),
  );
});

describe('what one’s own meeting is for', () => {
  test.each(['We read the worst cases.'])('%s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I introduced a stand-up where we read the worst cases.'])('not: %s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toEqual([]),
  );
});

describe('with somebody, for some time', () => {
  test.each([
    'In that month my colleague Sanne and I have phoned the whole list.',
    'For two hours my boss and I sat there and crossed out all the legal words in the letter.',
  ])('%s', passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1));

  test.each(['For two hours I sat there and my boss crossed out all the legal words.'])('not: %s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toEqual([]),
  );
});

describe('a word that only links in front', () => {
  test.each([
    'And my trainee and I checked 200 old declarations by hand.',
    'Well, we moved the crates to the cold room.',
    'But we built the page in four weeks.',
  ])('%s', passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1));
});

describe('takes no price and no wait for a deed', () => {
  test.each([
    'We paid for the licences of the new tool.',
    'We hung the new signs by the door.',
    'We managed the move ourselves.',
  ])('%s', passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1));

  test.each([
    'My evening staff paid for this, they lost their tea break for eleven weeks.',
    'There we hung six weeks until my chief came out with desk.',
    "We'd 64 volunteers and a rota on a whiteboard.",
    'Two nurses were ill that week, but we managed.',
    'We coped somehow.',
  ])('not: %s', passage => expect(marks('unowned-action', passage, 'Action')).toEqual([]));
});

describe('takes what a group had for no deed', () => {
  test.each(["We'd three vans and no driver."])('not: %s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toEqual([]),
  );
});

describe('takes what befell a group for no deed', () => {
  test.each([
    'We went from door to door with the two lists.',
    'We went live in March.',
    'We had the logs pulled.',
    'We had the stones crushed.',
    'We got the van repaired for Monday.',
    'We got the printer going before noon.',
  ])('%s', passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1));

  test.each([
    'We went from 640 to 85 alerts a month.',
    'We went blind on two disks.',
    'We went short of beds.',
    'We had two drivers stuck in Basel.',
    'We had a man hurt in May.',
    'We had our van stolen.',
    'Everybody got more feeling for the importance of paying on time.',
  ])('not: %s', passage => expect(marks('unowned-action', passage, 'Action')).toEqual([]));
});

describe('those who act as one, who quarrel, and whose parts are told', () => {
  test.each([
    'As a group, the ward came up with a new form.',
    'As a crew, the workshop came up with a plan.',
    'We argued for a later date.',
    'We moved the shelves: the ramp froze.',
    'I sat down with the files, and we found three errors.',
  ])('%s', passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1));

  test.each([
    'As a first step, the ward opened at six.',
    'We quarrelled about it for a month.',
    'We argued for most of a week.',
    'We split the work: I read the logs and Jonas rang the families.',
    'We rehearsed in the hall; I held the list of questions and she answered.',
    'I sat down with him for two days, and we found that three of the twenty were wrong.',
    'I went through the log with Jonas, and we found three errors.',
  ])('not: %s', passage => expect(marks('unowned-action', passage, 'Action')).toEqual([]));
});

describe('a group by another name', () => {
  test.each([
    'Our section repainted all the lines.',
    'Our guys rebuilt the checkout page.',
    'Us nurses swapped the trolleys.',
    'All of us teachers rewrote the timetable.',
    'Those of us in the stores relabelled the shelves.',
    'The pair of us moved the archive.',
    'The nurses and ourselves redrew the list.',
    'The night crew and mine built a ramp.',
    'Everybody, me included, scrubbed the tanks.',
    'Finance, myself included, checked the invoices.',
    'On the ward side the nurses and I swapped the rota.',
    'Her crew and I relaid the floor.',
    'So the desk and I split the list in two.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Our suppliers raised the price.',
    'Our company bought a competitor.',
    'Our side lost the match.',
    'He told us nurses to wait.',
    'Those of them in the stores wrote a complaint.',
    'None of us slept.',
    'The nurses and the doctors split the list themselves.',
    'I met the crews and I shortened the pattern.',
    'It rained on the cooks and I closed the terrace.',
    'My sister and I argued.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('verbs that tell a state of some things, and a deed with others', () => {
  test.each([
    'We fitted new locks on all the cabins.',
    'We contained the leak with sandbags.',
    'We got the form down to one page.',
    'We got everybody into one room.',
    'We got a used freezer off a butcher.',
    'We had the new till live by Friday.',
    'We had a word with the landlord.',
    'We slipped a note into each parcel.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'We fitted the profile.',
    'We got tired.',
    'We got an email from the bank.',
    'We got the results back on Friday.',
    'We got into trouble.',
    'We had the keys in our pocket.',
    'We slipped on the ice.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a part of a place, a section of one’s own, a department beside “I”', () => {
  test.each([
    'My lot re-counted the stock on Sunday.',
    'The entire night shift repacked the parcels.',
    'The whole front office rang the guests.',
    'Engineering and I rebuilt the export.',
    'Billing and I wrote to 900 customers.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'My shop had nine seats.',
    'The whole finance department refused.',
    'The night shift built a ramp without us.',
    'Engineering rebuilt the export.',
    'I stopped the billing and I wrote to 900 customers.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('those the candidate says they are among', () => {
  test.each([
    'The billing crew, including me, moved the tables in one night.',
    'The night porters, myself among them, repainted the ward.',
    'The porters (me included) moved every bed.',
    'The committee, of which I was chair, turned down the offer.',
    'Our finance department renegotiated the lease.',
    'Our small engineering squad rewrote the importer.',
    'Everyone in the pod wrote two pages.',
    'Everyone in the block team redrew one gate.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The porters, including Tom, moved every bed.',
    'The nurses, who told me, relabelled the drawers.',
    'The tunnel, of which I was director, opened in May.',
    'Our security team found the hole.',
    'Our vendor team raised the price.',
    'The finance department renegotiated the lease.',
    'Everyone in the sales team wrote two pages.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a deed that the sentence leads up to', () => {
  test.each([
    ['That is why we turned the script around.', 'we turned the script around'],
    ['The ramp froze twice, which is why we rebuilt the gate.', 'we rebuilt the gate'],
    ['The first move was that we froze all hiring.', 'we froze all hiring'],
    ['What happened is that we ran a trial in two wards.', 'we ran a trial in two wards'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each([
    'That is why we were late.',
    'The problem was that we lost two drivers.',
    'My plan was that we close on Sundays.',
    'The idea was that we would lend the ladders.',
    'I explained why we turned the script around.',
    'My boss asked how we cut the form.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a deed named by what it was to the group', () => {
  test.each([
    ['Our decision was to close the branch.', 'Our decision was to close the branch'],
    ['Our fix was to lower the shelf.', 'Our fix was to lower the shelf'],
    ['The crew’s answer was to lower the shelf.', 'The crew’s answer was to lower the shelf'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each(['My decision was to close the branch.', 'Our goal was to sell the van.', 'The bank’s answer was to sue.'])(
    'not: %s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('what was chosen, worked on, settled or stayed for', () => {
  test.each([
    'We went with the slower pump.',
    'The team went with a two-week trial.',
    'We worked three weekends on the loading screen.',
    'We worked the breaks by age.',
    'We stayed up for a week to fold the leaflets.',
    'We came to the decision to leave.',
    'We arrived at a compromise.',
    'Everyone in the team stayed until 3 am rerouting the cables.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'We went with the vendor.',
    'We worked on Sundays.',
    'We worked the night shift.',
    'We worked eight hours a day.',
    'We stayed in the hall.',
    'We stayed up all night.',
    'We came to the hall.',
    'We arrived at noon.',
    'At 4 am I moved the cows.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a list of people that opens with the candidate', () => {
  test.each([
    'Me, Mum and the two casuals emptied the cage.',
    'Me and Sipho and the cook rewrote the list.',
    'Me + reception rang the guests.',
    'So me, Ana and the night nurse moved the beds.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'For me, Mum and the cook emptied the cage.',
    'He told me, and the cook emptied the cage.',
    'Me, I closed the shop.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('the present of a story, and of a trade', () => {
  test.each(['We make a plan with three stages.', 'Also we make one chat group with all the guards.'])(
    '%s',
    passage => {
      expect(marked(passage)).toHaveLength(1);
    },
  );

  test.each(['We make 400 chairs a week.', 'We feed 420 people.', 'We run two boats.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what had come to be before, and how the trade went', () => {
  test.each([
    'We had tried two consultants the year before.',
    'We had bought the mixer in 2015.',
    'We’d tried flyers before, and nobody came.',
    'We had signed with the old supplier before I came.',
    'It turned out that after nine we sold eleven portions a night on average and threw away nineteen.',
    'We had always done it by hand.',
  ])('not: %s', passage => {
    expect(marks('unowned-action', passage, 'Action')).toEqual([]);
  });

  test.each([
    'By June we had moved all forty desks.',
    'We had printed the menus before the tasting.',
    'We sold the mixer for a price that was above average.',
  ])('%s', passage => {
    expect(marks('unowned-action', passage, 'Action')).toHaveLength(1);
  });
});

describe('each deed of a group on its own', () => {
  test.each([
    [
      'We read the logs, called the port and changed the berth.',
      ['We read the logs', 'called the port', 'changed the berth'],
    ],
    ['We met the mayor at noon and felt relieved.', ['We met the mayor at noon']],
    ['We moved the stalls and moved the needle.', ['We moved the stalls']],
    ['We added a chat, saved cards and a quiz, and printed the map.', ['We added a chat', 'printed the map']],
  ])('%s', (passage, places) => expect(marks('unowned-action', passage, 'Action')).toEqual(places));
});

describe('what came of it, and what a place lives by, is no deed of a group', () => {
  test.each([
    'We passed.',
    'We passed on the day.',
    'We passed the audit.',
    'In May we crossed 50,000 scans.',
    'We took home a silver at the design awards.',
    'Everybody congratulated us.',
    'The whole floor stood up!',
    'We make garage door openers and garden lamps.',
    'We make infusion pumps for hospitals.',
    'Until 2022 we carried a lemon to the fifth floor for two euros.',
    'The producer said we must add a queue, so we add it.',
  ])('not: %s', passage => {
    expect(marks('unowned-action', passage, 'Action')).toEqual([]);
  });

  test.each([
    'We passed a rule against late orders.',
    'We passed on the cheaper offer.',
    'We crossed the river on foot.',
    'We stood up a second desk.',
    'We make new tables for the ice.',
    'Until June we weighed every crate.',
    'We add a queue.',
  ])('%s', passage => {
    expect(marks('unowned-action', passage, 'Action')).toHaveLength(1);
  });
});

describe('a price, and what came too late', () => {
  test.each([
    'We paid: 9 airport runs fell out in the first month.',
    'We paid dearly.',
    'Sixty callers hung up before we answered.',
  ])('%s', passage => expect(marks('unowned-action', passage)).toEqual([]));

  test.each(['We paid the drivers more.', 'We called the guests before we closed the gate.'])('but: %s', passage =>
    expect(marks('unowned-action', passage).length).toBeGreaterThan(0),
  );
});

describe('what went to waste, a weekday’s habit, and an opening', () => {
  test.each([
    'We threw away the old racks.',
    'We opened two branches on 4 March.',
    'We opened the hall on 4 March.',
    'On Thursday, when we moved the north rack, it broke.',
    'We shipped nine crates a week.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'We threw away nine loaves a week where it had been seven.',
    'Every Monday we threw platelets away.',
    'We wasted a third of the dough each night.',
    'We opened on 4 March.',
    'I took the revolve out, and we opened on the night with no stoppage.',
    'On Thursdays, when we shot the north face, it reached 4.6.',
    'It was worst on Sundays, when we closed the small kitchen.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('so much less', () => {
  test.each(['We took 60 orders that year.', 'We wrote fewer letters.'])('%s', passage =>
    expect(marked(passage)).toHaveLength(1),
  );

  test.each(['We took 60 orders fewer that year.', 'We spent 1,450 euros less a month.'])('not: %s', passage =>
    expect(marked(passage)).toEqual([]),
  );
});

describe('what others say of the group', () => {
  test.each(['The anglers said we did a great job.', 'Everyone said that we worked brilliantly.'])('not: %s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toEqual([]),
  );

  test('but what the group did is told', () =>
    expect(marks('unowned-action', 'The anglers were away, so we drained the pond.', 'Action')).toHaveLength(1));
});

describe('examples in a list', () => {
  test.each(['We found several ways, such as rightsizing, reserved instances and turning off idle boxes.'])(
    '%s',
    passage => expect(marks('unowned-action', passage, 'Action')).toHaveLength(1),
  );
});

describe('which ones, and how it was', () => {
  test.each(['We called the ones who left.', 'It struck us how often we met and moved it to Mondays.'])('%s', passage =>
    expect(marks('unowned-action', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    "Those we called left exactly as often as those we didn't.",
    'What struck me was how often we stopped at farms.',
  ])('not: %s', passage => expect(marks('unowned-action', passage, 'Action')).toEqual([]));
});
