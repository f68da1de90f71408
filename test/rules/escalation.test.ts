import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('escalation', passage);

describe('a problem passed upwards', () => {
  test.each([
    ["If the key engineer left mid-quarter, I'd escalate to leadership.", ["I'd escalate to leadership"]],
    [
      'As there was no response, I have escalated the issue to senior management.',
      ['I have escalated the issue to senior management'],
    ],
    [
      'Nothing moved for nine days, and so I filed an escalation with the director.',
      ['so I filed an escalation with the director'],
    ],
    ['In such a case I would escalate to the head of department.', ['I would escalate to the head of department']],
    ['When the supplier missed the second date, I escalated to my manager.', ['I escalated to my manager']],
    ['I escalated the matter to HR.', ['I escalated the matter to HR']],
    ["The two leads wouldn't agree, so I brought it to the VP to sort out.", ['so I brought it to the VP to sort out']],
    ['I escalated it to the steering group and waited.', ['I escalated it to the steering group']],
    ['I escalated it to the regional.', ['I escalated it to the regional']],
    ['I raised it upstairs.', ['I raised it upstairs']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('something of the candidate’s own comes along', () => {
  test.each([
    'I took it to the director with a May date already priced.',
    'I informed the principal of my choice.',
    'I took it to the chief with my own count.',
    'I reported the savings to the CFO.',
    'I took the prototype to the next level.',
    "I escalated to my manager with two options, the one I'd take, and a spare crane already booked.",
    'The customer escalated to our CEO; I called her back within the hour.',
    'I escalated to the VP. In the same mail I told her that I was stopping the line until the guard was refitted.',
    'The escalator at the east exit broke down, and I rerouted the tour through the crypt.',
    '"Just escalate it," the account team said. I fixed the manifest instead.',
    "Whatever the bot couldn't solve was escalated to me, and I answered it in person at the depot.",
    'Costs were escalating all winter, so I renegotiated the gas.',
    'I chose not to escalate. I drove to the foundry and counted the castings with their foreman.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('problems passed upwards in other words', () => {
  test.each([
    'I reported the broken scale to the plant manager.',
    'I called the director because the carrier refused.',
    'I told my manager about them.',
    'I went to the chief nurse about the missing charts.',
    'I got my manager to step in.',
    'I called my boss and told him everything.',
    'I waved a red flag at the director.',
    'I shared my concerns with the head of department.',
    'I talked to HR about her.',
    'I had to get the head teacher involved. From May I was in another team.',
    'I kicked it upstairs.',
    'I bumped it to head office.',
    'I took it to the chief pilot.',
    'When one dad complained, I sent him straight to the head.',
    'The supplier did not react, so I told my team lead.',
    'In the end I went to our foreman with it.',
    'I took it to the head nurse.',
    'I sent that one up to the owner.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I took the train to the head office.',
    'I told my manager that I would not sign it.',
    'I told my manager about the new menu.',
    'I wrote to his manager that I would refund the 40 euros myself.',
    'I reported to the COO in those years.',
    'I discussed the menu with my boss.',
    'I sent the board the yearly figures.',
    'I sent the flowers up to the owner.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('troubles on their way up', () => {
  test.each([
    'I bumped it upstairs.',
    'Whenever a date was in danger I brought it before the steering group. Throughout, I endeavoured to foster trust.',
    'If that leads nowhere I’d take it to the head.',
    'My first port of call was my team leader.',
    'The first thing I did was to escalate.',
    'I invoked the escalation path.',
    'I highlighted the gap to the management.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'I bumped the price up to 12 euros.',
    'I ran the cable up the chain.',
    'My first step was to weigh the bags.',
    'I reported them missing.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what goes upstairs, and what is set up', () => {
  test.each([
    'A couple of them griped about the pay, so I bounced that one up to the owner.',
    'I took the row about the parking to the matron.',
    'The row with the caterer went up to the deputy head.',
    'I lodged a grievance with personnel.',
    'The matron was informed by me.',
    'I pinged the CTO.',
    'I put in a complaint about him.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'We brought in a complaints board where anyone could pin a note.',
    'I left it with the night supervisor.',
    'I reported the takings to the owner every Friday.',
    'I called the manager of the other shop and asked for ten chairs.',
    'I pinged the CTO with a patch that cut the retries.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('taken upstairs, with or without something of one’s own', () => {
  test.each(['I took that to our director.'])('%s', passage => {
    expect(marks('escalation', passage, 'Action')).toHaveLength(1);
  });

  test.each(['I took that to the dean along with a fire-watch rota in my own name.'])('not: %s', passage => {
    expect(marks('escalation', passage, 'Action')).toEqual([]);
  });
});

describe('what comes along', () => {
  test.each(['I escalated to the VP with my lead.', 'I escalated to the VP with that problem.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Escalated to the VP with those four lines.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('a call upstairs', () => {
  test.each([
    'I went to the personnel department and told them how he speaks to us.',
    'I just rang the area manager and said, look, they are not doing it.',
    'For the conflict between the two nurses I called the head of the clinic.',
    'Dispute over the freezer: told the GM.',
    'My response to the missed milestone was a memo to the vice president.',
    'I marked the VP on the mail also.',
    'I lodged a formal grievance against the planner.',
    'I flagged it up the line and crossed my fingers.',
    'I requested that the regional director contact the haulier.',
  ])('%s', passage => expect(marks('escalation', passage, 'Action')).toHaveLength(1));

  test.each([
    'I rang the area manager and told her that I was pulling our stock.',
    'I went to the personnel department and told them a joke.',
    'I would say it to the board again.',
    'Dispute over the freezer: I told the cooks.',
    'My answer to the question was a letter to the tenants.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('doors', () => {
  test.each(['I knocked on the director’s door.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I had knocked on 1,100 doors by polling day.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('told upstairs, and no trouble', () => {
  test.each([
    'I called the owner and explained how the heating works.',
    'I rang the owner and told her the keys are in the safe.',
    'I filed a claim against the carrier and got the money back.',
    'I insisted that the owner wear a helmet.',
    'My next step was a letter to the owner with three prices.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('the dispute first', () => {
  test.each(['The dispute with the laundry: told the GM.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The dispute over the fence was settled, and I told the owner so.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('something is amiss, and somebody above is told', () => {
  test.each([
    'He kept turning up late, and in the end I told the shift leader.',
    'I couldn’t get the other team to reply, so I went to my manager about it.',
    'Emailed the director about the missing files, no reply yet',
    'Told matron, waited for her to sort it',
    'She and I were fighting about the menu, so I told the owner what was going on.',
    'Two mails to the other team, then one to their boss',
    'The bus driver never came, so I called my manager.',
    'I copied their head of unit into the next mail so that somebody would react.',
  ])('%s', passage => expect(marks('escalation', passage, 'Action')).toHaveLength(1));

  test.each([
    'I told my manager about the missing files and rebuilt them from the backup.',
    'I wrote to the head of the lab with the correct numbers.',
    'Mail to the director, with my proposal and the price',
    'I spoke to the owner about the new menu.',
    'My boss was late, so I told the director a joke.',
    'I copied the head of unit’s slides.',
    'The balances were wrong, so I told my director that I am not releasing.',
    'The customers were furious, and I called the owner to get the keys to the second van.',
    'The inspector asked, and I told the plant manager what had happened.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('news, plans and absences are no problem passed on', () => {
  test.each([
    'The train was delayed, and I called my manager from the platform.',
    'My child was ill again, so I called my manager.',
    'Nobody was hurt, and I called the plant manager at once.',
    'Monthly report to the head of finance, two pages.',
    'One message to the owner with three prices.',
    'I copied the head of sales into the launch mail.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('complaints in notes', () => {
  test.each(['Next step: complaint to the managing director about the late payments.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Next step: complaint to the supplier about the late payments.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('told upstairs in plain words', () => {
  test.each([
    'Conflict with QA, told my manager.',
    'No answer for three weeks, so complained to head office.',
    'The problem was reported to my manager.',
    'I phoned the CTO and asked them to step in.',
    'I asked for a meeting with the principal and told her what the other teacher was doing.',
    'The first thing I did was to call my boss.',
    'My only way was to go one level up.',
  ])('%s', passage => expect(marks('escalation', passage, 'Action')).toHaveLength(1));

  test.each([
    'I knocked at Pawel’s door.',
    'The first thing I did was to call the plumber.',
    'The parcel was reported to the customs office.',
    'I asked for a meeting with the director and showed her my draft.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('bosses who are asked for something else', () => {
  test.each([
    'The one thing I did not do was to call my boss.',
    'My first step was to ask my manager for the raw export, which I then counted by hand.',
    'I emailed the CTO and asked him to speak at our meetup.',
    'I told my boss that he should try the new build.',
    'Incidents were reported to the manager on shift by radio.',
    'I wrote to the director and told him the risk of my plan.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('more that is carried up', () => {
  test.each(['Risk had questions, so I took those to my director.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );
});

describe('a problem that stands in front', () => {
  test.each([
    'That one I took to the CTO.',
    'I took that one upstairs.',
    'The matter of the fees I took upstairs.',
    'Thefts of valves I reported to the director.',
    'I took those to my director.',
  ])('%s', passage => expect(marks('escalation', passage, 'Action')).toHaveLength(1));

  test.each(['Every week I wrote to the crew.', 'The stairs I swept.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('typed in haste', () => {
  test.each(['I raised it with my mgr.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );
});

describe('what goes on behind an and', () => {
  test.each(['I raised the leak with my director. I ran the pump by hand every night.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I raised the leak with my director. And I ran the pump by hand every night.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});

describe('laid where somebody above takes it up', () => {
  test.each([
    'I put the rota quarrel on the practice manager’s desk.',
    'I brought it to my manager’s attention.',
    'I rang the farm manager and dropped it in his lap.',
    'I set the matter before the synod’s secretary.',
    'I brought the shortage to the knowledge of the authorities.',
    'The dispute with the beekeepers landed on the mayor’s desk.',
    'This one ended up in the director’s lap.',
    'That one went to the regional director.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I put the vase on the director’s desk.',
    'I left the keys on the manager’s desk.',
    'I drew the board’s attention to the cheaper route and bought ten tickets.',
    'The ball landed on the boss’s desk.',
    'The prize went to the owner of the red cow.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('taken upstairs, the matter in front', () => {
  test.each([
    'The unpaid invoices I took to the finance director.',
    'The leaking tank I reported to the estate manager.',
    'Their attitude I took straight to human resources.',
    'The seating row I kicked upstairs.',
    'I took it one floor up.',
    'I ran it up the flagpole to our COO.',
    'The shortage was reported upward by me.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The flowers I brought to the head nurse.',
    'The kittens I took to the vet.',
    'The two proposals I took to the board.',
    'I took the stairs two levels up.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('somebody above made aware', () => {
  test.each([
    'I made sure the principal was aware.',
    'I made certain the rector knew.',
    'I woke the duty commander.',
    'I got hold of the hotel owner.',
    'I apprised the director of the shortage.',
    'I dropped my team lead a line about the late feed.',
    'I sounded the alarm with the board.',
    'I emailed the dean so that she could intervene.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I made sure the director had a chair.',
    'I made sure my manager was aware that I had already stopped the line.',
    'I got my boss on the bus.',
    'The whole team pulled in one direction.',
    'I rang the union myself about it.',
    'I gave the director a heads-up and blocked the transfer myself.',
    'I told the head so that she could plan the choir, and I booked the hall.',
    'I sent the director a message with three dates.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what no reading knows for sure, where the deed itself is no answer to the problem', () => {
  test.each([
    'Took the Tesco damage claims to my boss.',
    'Hard ones I pushed upstairs.',
    'When it slipped again I took the matter one floor up, to the superintendent.',
    'I ran with it to the personnel chief.',
  ])('%s', passage => {
    expect(marks('escalation', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I reported to the head of sales at that time.',
    'I brought the boxes to the director’s office.',
    'Took the Tesco damage claims to my boss with a draft of the letter.',
    'Hard ones I pushed upstairs, and the easy ones I settled myself.',
  ])('not: %s', passage => {
    expect(marks('escalation', passage, 'Action')).toEqual([]);
  });
});

describe('more ways upwards', () => {
  test.each([
    'I cc’d the director on the next mail.',
    'I put my boss on copy.',
    'I added my manager to the thread.',
    'I asked for an escalation.',
    'I drafted an escalation email to the leadership.',
    'I pulled the escalation lever.',
    'I scaled the problem to my manager.',
    'I addressed management with the problem.',
    'I leaned on my VP to get the answer.',
    'I summoned the head of finance to decide between us.',
    'I went up the chain of command.',
    'Raised the delays w/ manager.',
  ])('%s', passage => {
    expect(marks('escalation', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I copied the director’s signature.',
    'I added a manager to the shift.',
    'I built an escalation path.',
    'I scaled the recipe up to 40 portions.',
    'I addressed the letters to the directors.',
    'I used the director’s key to open the room.',
    'I summoned the crew to decide on the date.',
    'I went up the ladder.',
    'I ok’d the layout myself.',
  ])('not: %s', passage => {
    expect(marks('escalation', passage, 'Action')).toEqual([]);
  });
});

describe('taken up beside another verb, or dealt with by who was told', () => {
  test.each([
    'By escalating to the bishop’s office I got the parish hall back.',
    'By involving HR we solved the conflict.',
    'Thanks to an escalation to their CEO we got the parts.',
    'It took an escalation to the VP to get the API.',
    'Escalating to my manager was the fastest way.',
    'I was forced to escalate.',
    'I felt obliged to inform the director.',
    'I called my manager and he told them to stop.',
    'I talked to the director, who called the supplier.',
    'I asked the principal and she spoke to the parents.',
    'About the other five gates I wrote to the ministry.',
    'The only thing I could do was to tell the owner.',
    'I consulted the head of department, who ordered the lab to deliver.',
    'I requested a meeting with the school board and told them that the bus company was late again.',
    'I asked for my manager’s intervention.',
    'I approached the union’s chair and asked him to talk to the crew.',
  ])('%s', passage => {
    expect(marks('escalation', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'By going to the market I got the crates back.',
    'After going to the director, I built the second gate myself.',
    'I was forced to close the gate.',
    'I called my manager and he told me no.',
    'I called my manager and she approved it.',
    'I asked the director for a second nurse and he called the agency.',
    'I called my manager, he told them to wait, and I rebuilt the pump.',
    'About my holiday I wrote to my boss.',
    'The only thing I could do was to weigh the bags.',
    'I told my boss and he laughed.',
    'I asked for my manager’s approval.',
    'I requested a meeting with the school board and told them that the hall was free.',
  ])('not: %s', passage => {
    expect(marks('escalation', passage, 'Action')).toEqual([]);
  });
});

describe('a deed stands beside the escalation, in a longer sentence, too', () => {
  test.each([
    'The porters kept arguing about the trolleys, so in the end I took the whole matter to the head of facilities. I proposed two trolleys a ward, and meanwhile I lent them ours.',
    'The porters kept arguing about the trolleys, so in the end I took the whole matter to the head of facilities. I lent them our trolleys for that week.',
  ])('%s', passage => {
    expect(marks('escalation', passage)).toEqual([]);
  });
});

describe('what follows and does nothing about it', () => {
  test.each([
    'The florist kept sending wet boxes, so I took it to the regional director. I reckon that was only right.',
    'I escalated the wrong dosage to the head of pharmacy. Maybe I could have looked into more.',
    'I reported the leak to my manager. I handed the orchard keys to the pickers in June and read their tallies each week until October.',
    'The forklift driver would not listen, so I went to the plant director. With the others I created a mood in which the new racks sold themselves.',
    'I brought the quarrel to the head of HR. As far as I can make out, that settled it.',
    'I flagged the late invoices to the CFO. Flagged it again in March.',
    'I raised the overtime with the station chief and awaited his orders.',
    'I took the noise complaint to the principal. When it came to chairs, I picked the folding ones.',
    'I escalated the stolen tools to the site manager. What I took from it is that locks are cheap.',
    'The mill sent mouldy flour, so I went to the owner about it. After that I moved over to the pastry side.',
    'The scale failed, so I reported it to the director. I rolled with his call on it.',
    'The scale failed, so I reported it to the director. I did all this to serve the farms better.',
    'The agent would not move, so I rang the operations director and laid it in his lap.',
    "When that didn't take either I ran it up the line to the head of the depot.",
    'The drivers kept quarrelling, so I took it to the head of HR, and I stepped out.',
  ])('%s', passage => expect(marks('escalation', passage)).toHaveLength(1));

  test.each([
    'I escalated the wrong dosage to the head of pharmacy. I pulled the batch from the ward that night and kept it locked.',
    'I reported the leak to my manager. Meanwhile I closed the valve.',
    'I took the row to the plant director. I asked him for two more racks, and I ran a trial of them on my line.',
    'I flagged the late invoices to the CFO. I stopped all orders to that vendor until she answered.',
    'I brought the quarrel to the head of HR. I moved both men to separate shifts until then.',
    'I raised the overtime with the station chief. I also cut the Sunday run.',
    'I informed the dean of the mould. I closed the hall and he thanked me for it.',
    'The scale failed, so I reported it to the director. I repaired it with a spring from the old one.',
    'The mill sent mouldy flour, so I went to the owner about it. I moved the sacks to the dry loft that day.',
    'The agent would not move, so I rang the operations director and carried the crates to my own truck.',
  ])('not: %s', passage => expect(marks('escalation', passage)).toEqual([]));
});

describe('what goes upwards every week', () => {
  test.each(['weekly status to director', 'monthly update to my boss'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );

  test('but a trouble that does', () =>
    expect(marks('escalation', 'two complaints to the director, then a mail to her boss', 'Action')).toHaveLength(1));
});

describe('somebody brought in before others are', () => {
  test.each(['I brought the case before the board.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'I should have brought the inspectors in before the board.',
    'I brought the inspectors in before the board.',
  ])('not: %s', passage => expect(marks('escalation', passage, 'Action')).toEqual([]));
});

describe('somebody above is turned to, however the step is named', () => {
  test.each([
    'I appealed to the trustees.',
    'I turned to the curator for support.',
    'I approached the abbot about the friction in the brewhouse.',
    'I called the floor manager over.',
    'I pointed out the hazard to the superintendent.',
    'I relayed the complaint to the vestry.',
    'I dumped the whole breakdown on the superintendent.',
    'I roped the principal engineer in.',
    'I told on them to the warden.',
    'I made the officer aware that the gangway was loose.',
    'My answer was to ring the bursar.',
    'Writing to the ministry was my next step.',
    'The backlog climbed to the board.',
    'I reported the usher.',
    'A letter to the governors, and I waited.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I appealed to the parents with a letter, and 60 signed.',
    'I turned to the ledger for support.',
    'I approached the abbot with an offer for the old vats.',
    'I called the floor manager’s bluff.',
    'I went to the bursar’s leaving party.',
    'I carried the crates upstairs.',
    'I dumped the sand on the landing.',
    'My answer was to ring the bursar with two dates and take the earlier one.',
    'My answer was to rewrite the bylaw.',
    'We presented it to the board.',
    'Writing the manual was my next step.',
    'The temperature climbed to 80 degrees.',
    'I reported the yield.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what is carried into an office', () => {
  test.each(['I carried the problem up to his office.', 'I took the conflict to her office.'])('%s', passage =>
    expect(marks('escalation', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I carried the two bins up to his office.'])('not: %s', passage =>
    expect(marks('escalation', passage, 'Action')).toEqual([]),
  );
});
