import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('handoff', passage);

describe('ownership ends', () => {
  test.each([
    ['I left Colin in charge of it.', ['I left Colin in charge of it']],
    ['I left the rollout to the regional managers.', ['I left the rollout to the regional managers']],
    [
      'By June the spec was ready and I threw it over the wall to engineering.',
      ['I threw it over the wall to engineering'],
    ],
    [
      'We transferred the pilot to a partner NGO and closed our office there.',
      ['We transferred the pilot to a partner NGO'],
    ],
    ["I stepped away at that point; from then on it was Bilal's project.", ['I stepped away at that point']],
    ['I documented everything and did the handover to the Bangalore team.', ['did the handover to the Bangalore team']],
    ['Once the prototype worked, I handed it over to the factory.', ['I handed it over to the factory']],
    ['After that I passed the whole thing on to operations.', ['I passed the whole thing on to operations']],
    ['After go-live I gave it to the support desk and started on my next project.', ['I gave it to the support desk']],
    ['Ownership transferred to the platform group.', ['Ownership transferred to the platform group']],
    [
      'From May on the service centre has been in the driving seat.',
      ['the service centre has been in the driving seat'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the candidate goes on, or nothing was handed over', () => {
  test.each([
    'The night shift took over at ten, as every day.',
    'My successor inherited a queue of nine instead of ninety.',
    'The customer took over the apartment in June.',
    'We, the night crew, took over the loading ourselves.',
    'The parcels went over to the depot in Lyon.',
    'I gave the report to my manager before the meeting.',
    'My replacement ran the numbers again and got the same 4%.',
    'Now it runs under four seconds.',
    'The rest was up to date.',
    'I withdrew the offer.',
    'I placed the box in the corner.',
    '300 colleagues now complete the course.',
    'The team owns four vans.',
    'The queue belonged to no team.',
    'I gave the children a map.',
    'I sent the invoice to the client.',
    'I moved the desk to the entrance.',
    'I assigned the beds by number.',
    'I handed the widow the keys and waited while she looked round.',
    'I left the rollout to the regional managers. Every Friday I reviewed their fault counts, and I pulled Lille back to the old version.',
    'The bill passed to the Senate that night, and I rewrote our notice before breakfast.',
    "I turned the cask over and found the cooper's stamp.",
    'IT wanted a handover on launch day. I said no and ran it until the error rate was under 1%.',
    'I handed the line over to the night shift and stayed until 2 a.m. to watch the first hundred bottles.',
    'My predecessor had handed it off to me without a single note, so I began with the alarms.',
    'Shift handoffs were where doses got lost. I cut them from three a day to two.',
    'I handed the plates to the waiter.',
    'I transferred the patient to Lagos.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hand-overs in other words', () => {
  test.each([
    'My replacement completed the migration.',
    'My successor now runs it.',
    'The next trainee continued my work.',
    'Phase two was then run by the Lisbon office.',
    'The country teams were then responsible for the launch.',
    'Since June it runs under the head of nursing.',
    'Implementation was left with the branches.',
    'Then I went on leave and Priya brought it home.',
    'After the pilot I withdrew from the project.',
    'Someone else managed the queue from June.',
    'The module went into the ownership of the support group.',
    'I placed the checklist in the hands of the supervisors.',
    'I gave the list to the day sister.',
    'The corner became her project.',
    'The blueprint then went across to the client’s change office.',
    'The new guidance I sent along to the contact centre.',
    'Then it was the job of the building manager.',
    'I assigned the fixes to two juniors.',
    'The process was moved to the shared service centre.',
    'The runbook is with the on-call group now.',
    'My successor inherited the route plan.',
    'Since then the bookkeeper does the reminders.',
    'The platform team became the owner of the service.',
    'I put it in the hands of the foremen.',
    'I entrusted the vaccine list to the night nurse.',
    'The alerts now belong to the platform group.',
    'I gave the whole file to our lawyer.',
    'The relay design was finished in May. From there the signal office took it.',
    'From June on the allotment club owns it.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I gave the nurses a raise of 4%.',
    'I left a note for the contractor.',
    'I handed the list to the planner and read it with her every Monday.',
    'Facilities cleans the lamps every year.',
    'I took over the rota from HR.',
    'The branch managers ran their own stock count.',
    'I rewrote the page that belonged to the press office.',
    'From June on the allotment club sells plums.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work that others have, told without a hand', () => {
  test.each([
    'The rest was theirs.',
    'I posted the fault list off to the surveyor.',
    'I ran the pilot, and that was the end of my part.',
    'The follow-up was somebody else’s job.',
    'I washed my hands of it after that.',
    'Operations run it these days.',
    'The agency will look after it from here.',
    'I endorsed the file to the admin office.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'The rest was his fault.',
    'I forwarded the leak to the plumber, and went there myself the same night.',
    'Two porters were moved to the night shift.',
    'I sent the parcel off to my aunt.',
    'Whether to close was left to the wardens.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what goes to others, and what only lies or moves', () => {
  test.each([
    'I flicked the billing side of it over to the contractor.',
    'I punted the training piece to HR.',
    'Implementation was transitioned to the regional teams.',
    'I left the rest for the technicians.',
    'I let go of the project once the roof was on.',
    'I left them to get on with it.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'In 22 of the 27 the money was with the neighbours.',
    'Pat, who had run the hatch, was moved to the desk.',
    'The keys were with the caretaker.',
    'I handed the rota to the wards in May and went back every Friday until August.',
    'The crane was moved to another site.',
    'The fault was with the meter.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('work that is taken off one', () => {
  test.each([
    'HR took the onboarding off my plate.',
    'HR took the fittings off my plate.',
    'In June the search moved to the platform group.',
    'From May the search lived with the platform team.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The waiter took the soup off my plate.',
    'In June the family moved to the coast.',
    'In May the family lived with the neighbours.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('disowned at the end of a sentence', () => {
  test.each([
    'Signs and printing went off to the depot, no longer my department.',
    'The folder was hers, her desk, her problem.',
    'I pushed the list under the next tutor’s door, finished with it.',
    'I gave the drawings to production.',
  ])('%s', passage => {
    expect(marks('handoff', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The leak was in the roof, a serious problem.',
    'I kept the list, since it was still my job.',
    'The valve was stuck, their biggest problem.',
    'Since then 3,400 colleagues have completed the training.',
  ])('not: %s', passage => {
    expect(marks('handoff', passage, 'Action')).toEqual([]);
  });
});

describe('whose it has been since', () => {
  test.each(['Rollout belongs to infra since.', 'Rollout left to the release manager.'])('%s', passage =>
    expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The code belongs to the bank.'])('not: %s', passage =>
    expect(marks('handoff', passage, 'Action')).toEqual([]),
  );
});

describe('who hands on, and is gone', () => {
  test.each([
    'The stores received the list, and with this I was out of the story.',
    'I shared the sheet with Pia and she carried the thing on, I was on another account by then.',
    'I dropped the files at the front desk and that was me finished.',
    'I briefed the new project manager and exited.',
    'Running of the scheme was assumed by the committee, at which point I withdrew.',
    'The caterers got my list on Tuesday and I never heard how it went.',
    'I explained the valve to the night shift, and since this evening it was theirs.',
    'I showed the drill once, and from then on the nurses had it.',
    'Wrote the checklist, the night nurses have it, next project.',
    'Fixed the mixer settings; night foreman’s job after that.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I was out of the house at six.',
    'The caterers got my list on Tuesday, and on the day I was in their kitchen.',
    'When the stores took over the counting, I was doing a surprise count every Saturday.',
    'I gave them the list and was on the next train.',
    'The blue cup was theirs.',
    'Ward clerks got the checklist, I came back each Monday.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('gone only for a while, or told something', () => {
  test.each(['When support took over the tickets, I was writing the next proposal.'])('%s', passage =>
    expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'I sent the draft to the supplier and heard back the next day.',
    'I withdrew the offer and told the buyer why.',
    'The customer got the goods, and I left the site at noon.',
    'From then on the nurses had it written on the board.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('a part that ends, in plain words and in notes', () => {
  test.each([
    'Specs to the developers on Friday, everything after that up to them.',
    'Draft policy to HR, their thing from there.',
    'Manual done, keys to Facilities, my part closed.',
    'Remaining sites: local managers alone, no more involvement from my side.',
    'I gave the warehouse project to Oumar, since then I am not following it.',
    'The tool has been with finance for a year and I’ve had nothing to do with it since.',
    'By Wednesday I was off to a different site and the shop manager had the lot.',
    'I trained one lady, she collected the project from me and I came back to Lagos.',
    'As soon as it was signed I turned it over to the delivery team and went back to selling.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'The project was handed over to me when Julie went on leave.',
    'I passed the drawing to the welder, then stood next to him till the first frame was right.',
    'Although the operation was transferred to Manila, I chaired its weekly review for two quarters.',
    'I gave the rollout to Marek, and every Friday I went through the errors with him.',
    'I have not seen a better team since.',
    'I didn’t hear any more complaints about it.',
    'Invoice to accounting, payment on the 5th, all good.',
    'She got the tool from me on Monday and brought it back on Friday.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('a glance not taken, and things that change hands', () => {
  test.each([
    'I did not hear it since I was on the other line.',
    'I didn’t touch it anymore until the lab result came.',
    'I gave the draft to Jonas, and he found three errors.',
    'The vendor had everything ready when I came back.',
    'The nurse took the lot from me so I could hold the door.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('work that went elsewhere in plain words', () => {
  test.each([
    'Once the contract was signed, the account went to Ines and I moved to the French market.',
    'In May the rollout was not mine any more.',
    'The problem was no longer mine.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'The prize went to Ines and I moved to the back.',
    'The car was not mine any more.',
    'The complaint was not mine to answer, so I asked for the file.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('others go on, in plain words', () => {
  test.each([
    'Maintenance moved to the vendor and I had no further role.',
    'I trained the clerks and then they ran it alone.',
    'I gave my colleague the passwords and told him it is yours now.',
    'The account manager dealt with everything after that.',
    'The testing was then for Bogdan and his people.',
    'It is the warehouse that looks after it now.',
    'I asked Ciara to do it from there on.',
    'I wrote the concept and the vendor built it.',
    'Kitchen plan made in two weeks, rest given to the new chef.',
    'I passed it to Kavita and moved on.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I trained the new nurse, and she ran the ward alone that night.',
    'The pump continued alone for an hour.',
    'The bus moved to the vendor.',
    'The meeting moved to Tuesday.',
    'It was the cook who ran the kitchen.',
    'The children did everything I asked.',
    'The cake was for the team.',
    'I wrote the spec and two developers built it; I reviewed every commit.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('things that only move', () => {
  test.each([
    'The release moved to Thursday.',
    'The service moved to Kubernetes in May and I ran it there.',
    'In the demo I showed them how to filter and then moved on.',
    'I showed a user how to pay and she did it on her own in 40 seconds, down from four minutes.',
    'The nurse took a rest and I took over her beds.',
    'I asked the drivers to run the checklist from then on.',
    'I wrote the patch and passed it to Anna, who reviewed it.',
    'I kept six plants, the rest given to colleagues.',
    'The pilot was then for the nurses of ward 4.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('it is over for me', () => {
  test.each([
    'I passed it then to Nadia.',
    'Gave the folder to the day shift, for me it was finished.',
    'I gave the deployment to the release team.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each(['I gave the book then to Nadia.', 'For us it was over budget, so I cut two rooms.'])('not: %s', passage =>
    expect(marks('handoff', passage, 'Action')).toEqual([]),
  );
});

describe('theirs to finish', () => {
  test.each([
    'With the design finished, it was thrown over to the developers.',
    'Support took over and my part was done.',
    'After six weeks the night team took the round over from me.',
    'Carrying it out was up to the agency.',
    'Everything after the signature was the business of the night team.',
    'I left for a new project and support carried on.',
    'The training? That I let the foreman do.',
    'I routed the ticket to support and they completed the work.',
    'The rest was given to my colleague Priya.',
    'The sales team owns it now.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I changed to nights, and the day team finished their own reports.',
    'The rest of the money was in the hands of the bank.',
    'The deeds were in the hands of a notary until the sale was done.',
    'The spare keys are in the hands of the caretaker.',
    'Half of the deposit was still in the hands of the agency.',
    'I sent the parcel to the driver, who delivered it the same day.',
    'I let the team do their job.',
    'The driver took the keys from me.',
    'The visiting team took the lead from us.',
    'I asked support to do the rest, and checked every ticket for two weeks.',
    'The rest of the week was up to me.',
    'I went to another plant to see how they do it, and the foreman carried on.',
    'The case went to them; the supplier calls stayed with me.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('rests of other things', () => {
  test.each([
    'Everything after that was up to the weather.',
    'The rest was in my hands.',
    'I asked the crew to complete the rest of the form.',
    'The talking I let my lawyer do.',
    'Our engagement ended and she gave back the ring.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe("in others' hands", () => {
  test.each([
    'I got the approval and the rest was up to procurement.',
    'At the end of the quarter I released the whole thing into the care of the Chennai office.',
    'Monitoring? That was taken over by the NOC.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'The price was up to procurement.',
    'I took the dog into the care of a vet.',
    'The building was taken over by the bank in 2019.',
    'The calls went to voicemail and I turned to the logs.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('let go in few words', () => {
  test.each(['I let her carry on alone with it.', 'After go-live it was over to support.'])('%s', passage =>
    expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The price was up to procurement.'])('not: %s', passage =>
    expect(marks('handoff', passage, 'Action')).toEqual([]),
  );
});

describe('hears work put where others work', () => {
  test.each([
    'The folder I put on the desk of accounting in July.',
    'I moved the bug to the queue of the payments team.',
    'The shard work sits in the backlog of the platform team since October.',
    "Refund mails, left in support's queue, never opened it again.",
    'In March I turned over the round to the practice nurses.',
    'I gave the roll-out then into the hands of operations.',
    'Two boxes of permits, brought up to the care department, for me this chapter is closed.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I put the new sheet on the desk of the night nurse so that she sees it first.',
    'I moved the bug to the queue of payments and sat with them until it was closed.',
    'The list lives in my backlog, and I go through it each Monday.',
    'I turned over the mattress to look for the label.',
    'A few of the lads came over to look.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('says once that the work is with others', () => {
  test.each(['In March I turned over the round to the practice nurses. It is with them now.'])('%s', passage =>
    expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each(['It is with me now.'])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('the work is theirs for good', () => {
  test.each([
    'The supervisor keeps the board now.',
    'Logistics has had the whole thing since October.',
    'From May on the foremen look after it.',
    'The log is with the night guards these days.',
    'Scheduling has been under the dispatchers since Easter.',
    "The gym became the coaches' thing.",
    "Opening the valves is the plant manager's job now.",
    'The forms became a matter for the clerks.',
    'I left the forms to Paolo.',
    'The forms for the parents I left to the office.',
  ])('%s', passage => expect(marked(passage)).not.toEqual([]));

  test.each([
    'The nurses have the keys now.',
    'The supervisor keeps a spare now.',
    'The nurses have the right to refuse now.',
    'The patient is with the nurse now.',
    'The proposal is with the board now.',
    'Everything is with the director now.',
    'The door is under the bridge now.',
    'The crew has the same rule now.',
    'It became a matter of hours.',
    'I left the shop to Easter shoppers.',
  ])('nothing: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('others who see to what is left', () => {
  test.each(['HR handled everything else.', 'QA looked at the rest.', 'The vendor looked after everything else.'])(
    '%s',
    passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The new pump handled everything.', 'HR looked at the list.'])('not: %s', passage =>
    expect(marks('handoff', passage, 'Action')).toEqual([]),
  );
});

describe('others have it for good', () => {
  test.each([
    'My sister has the stall now.',
    'The trainee’s got the projector now.',
    'A vendor has the helpline now.',
    'Since autumn a colleague does it.',
    'The caterer keeps the menu these days.',
    'The log is with the part-timers now.',
    'The log is with Maria now.',
    'The log is with an outside planner these days.',
    'From Friday noon the stations have it.',
    'Their lab fellow has it from here.',
    'This check has become the part-timers’ matter.',
    'From Tuesday the desk has it.',
    'Refunds are with the branch clerks already.',
    'By summer it was the gardeners’ affair.',
    'The menu is nowadays the cook’s concern.',
    'From there it was the printer’s poster.',
    'The whole migration was the integrator’s show.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'A colleague has the same car now.',
    'My aunt has the loveliest garden these days.',
    'The museum has it in a drawer now.',
    'The soup is with the potatoes now.',
    'The gauge is with the boiler now.',
    'This check has become the morning’s rush.',
    'My cousin has a shop these days.',
    'The clinic has 40 beds now.',
    'The strike was the workers’ affair.',
    'By summer the wards had new beds.',
    'The children are with their grandmother now.',
    'The decision is with the board now.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('it is for others to see to', () => {
  test.each([
    'The debts were for the lawyers to chase.',
    'The leak was for the plumbers to sort out.',
    'It was theirs to run.',
    'By June the nurses had the list in their own hands.',
    'The grading went to an assistant.',
    'The newsletter has found its way to the intern.',
    'With that it left my desk.',
    'The overnight orders have nothing to do with me any more.',
    'The night feeds were taken on by the cooperative.',
    'Till, float and keys, all to the tenant.',
    'Watering all Fatima’s now.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The form was for the parents to sign.',
    'The ramp was for the porters to use.',
    'The training went to plan.',
    'It was his to lose.',
    'The clinic had three beds in its own hands.',
    'The farm has nothing to do with the mill.',
    'The helmets were bought by the battalion. That had nothing to do with me.',
    'The branches ran it from May. I rang six of them every Friday.',
    'The new nurses were taken on by the agency.',
    'All to the good.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

test.each([
  ['Rewiring was left to the joiner.', ['Rewiring was left to the joiner']],
  ['The training of newcomers was left to the foremen.', ['The training of newcomers was left to the foremen']],
  ['Pat was moved to the foremen.', []],
])('work, and nobody, changes hands: %s', (passage, words) => {
  expect(marked(passage)).toEqual(words);
});

describe('in a note that leaves out its verb', () => {
  test.each([
    ['Upkeep of the hives now with the beekeepers.', ['Upkeep of the hives now with the beekeepers']],
    ["From May the verger's job.", ["the verger's job"]],
    ["Since Easter the rota in the matron's hands.", ["the rota in the matron's hands"]],
    ["Herd book, from then on, my brother's affair.", ["Herd book, from then on, my brother's affair"]],
    ['Rewiring left to the joiner.', ['Rewiring left to the joiner']],
    ["Rest of the move – IT's baby.", ["Rest of the move – IT's baby"]],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each([
    "The verger's key on the hook.",
    "My brother's barn, 40 cows.",
    'Upkeep still with me, every Friday.',
    'Coffee with the beekeepers at noon.',
    "IT's room, second floor.",
    'Pat moved to the night shift.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('goes back to other work', () => {
  test.each([
    'I turned the booking desk over to the Saturday team and went back to deliveries.',
    'The search moved to the platform group, and I went back to templates.',
    'I passed the phoning on to the front office. I went back to the archive.',
    'I handed the rota to the charge nurse and came back to the lab.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I handed the rota to the wards and went back to the wards in August.',
    'I handed the round to the night team and went back to it in June.',
    'I turned the booking desk over to the Saturday team and went back to the counter every week.',
    'I handed the rota to the charge nurse. I went back to see how it went.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('whose responsibility it becomes', () => {
  test.each([
    'I passed responsibility for the herd records to the co-operative.',
    'I devolved the scheduling to the line supervisors.',
    'I tossed the prototype to the mobile team.',
    'I made the weekly chart over to quality.',
    'Then I rolled it back to the pooled team.',
    'I put an analyst in charge of the rollout.',
    'Then regional management assumed control.',
    'After that the support desk took the wheel.',
    'The papers I left to my brother.',
    'I dumped the refund case in the lap of the agent.',
    'I left the project in Petra’s hands.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I passed the test for the herd records.',
    'I tossed the ball to the team.',
    'I made the cheque over to the supplier.',
    'I put the older pupils in charge of the little ones.',
    'The vendor assumed responsibility for the leak.',
    'The driver took the wheel from me for an hour.',
    'I left a note to my brother.',
    'My manager left the project in my hands.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('left to others in passing', () => {
  test.each([
    'Leaving the installation to the electricians, I started on the tender for the second hall.',
    'I drew the plan of the stands, leaving the build to the carpenters.',
    'Having handed the menu over to the caterers, I turned to the seating.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'By handing the rota over to the wards, I won two days a month for the rounds.',
    'Leaving the installation to the electricians, I checked each circuit with them on Friday.',
    'Leaving the hall at six, I met the electrician.',
    'I closed the valve, leaving a note for the night shift.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('no longer part of it', () => {
  test.each([
    'After the kick-off I was no longer involved.',
    'From May I wasn’t part of it any more.',
    'I was not in charge of the pilot any longer.',
    'I had no further role in it.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'The vendor was no longer involved.',
    'I was no longer afraid of the pump.',
    'I asked for the file because I was no longer involved.',
    'I was not involved in the accident.',
    'I had no further questions.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('where work lies, told in the present', () => {
  test.each([
    'Replacement sits with the supplier.',
    'Monitoring sits with the vendor.',
    'The night line rolled over to the help desk on day one.',
    'Now the operator firm is following it.',
    'As of June the clerks handle the log.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'Mr. Oduya sits with the nurses at lunch.',
    'The blame sits with the vendor.',
    'The trolley rolled over to the wall.',
    'Now the dog is following the postman.',
    'As of June the clerks handle a log.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('for them to finish', () => {
  test.each([
    'I forwarded it on to compliance for them to finish.',
    'I sent the sheet across to the depot for the foremen to handle.',
    'The lighting matter was forwarded to the works department for necessary action.',
    'I let the vendor take care of the signalling tests.',
    'I had the night team deal with the remaining outages.',
    'I reassigned the open tickets to the Lisbon team.',
    'I told Tom that the rest was his.',
    'I left the company before the new ticketing went live.',
    'Once the contract was signed, I considered my job done.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I sent a taxi for them to get home.',
    'I sent the sample to the lab for analysis and read the result.',
    'I let the children take care of the rabbit.',
    'I let the vendor see the drawings.',
    'I had two days remaining.',
    'I told the tech lead that the seat was his.',
    'I left the room before the vote began.',
    'I considered my options done.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('dealt out, taught or moved in numbers', () => {
  test.each([
    'A whistle was handed to each picker.',
    'A training was given to the call center.',
    'More than 300 campaigns were migrated to the new controller.',
    'I passed the telephone to the president.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));

  test.each([
    ['Once the new VP arrived, the whole thing moved under her.', ['the whole thing moved under her']],
    ['Once the sheet was up, the night staff had the minding of it.', ['the night staff had the minding of it']],
    [
      'I handed over the whole thing to the county office, it is with them now.',
      ['I handed over the whole thing to the county office'],
    ],
    ['I left it with the night supervisor and moved on to the pharmacy job.', ['I left it with the night supervisor']],
  ])('%s', (passage, words) => expect(marks('handoff', passage, 'Action')).toEqual(words));
});

describe('others carry on, and one is gone', () => {
  test.each([
    'I let procurement handle the second round.',
    'I let the night crew carry on with the tests.',
    'I left the last two halls for the decorators to finish.',
    'The final mile I left to the carrier.',
    'I trusted the crew to take it from there.',
    'I stepped down as coordinator in May.',
    'I was replaced by Ewa in March.',
    'Responsibility for the alarms moved from me to the night desk.',
    'The checklist was adopted by the nurses and I moved on.',
    'I stopped following it once the bakery was open.',
    'Two juniors finished what I had begun.',
    'All further questions went to the help desk.',
    'I set it up, the front desk runs it.',
    'Over to QA then.',
    'Handover to the night shift, then on to the next job.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'I let the children handle the eggs.',
    'I left a key for the decorators to use.',
    'I trusted the scale to be right.',
    'I stepped down from the ladder.',
    'The pump was replaced by the vendor.',
    'I stopped following the taxi.',
    'I stopped looking at the clock.',
    'Two juniors finished the race.',
    'The further half went to the dogs.',
    'Over to the left.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('looks no more', () => {
  test.each([
    'I gave the list to the warden and I looked not more.',
    'In May I handed the round over to the wards, and I checked no longer.',
    'I handed the boiler over to the caretaker. I looked no further.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I gave the list to the warden and I looked in each Friday.',
    'In May I handed the round over to the wards, and I checked it no less than weekly.',
    'I handed the boiler over to the caretaker. I checked it in June, and saw no leak.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('what others copy', () => {
  test.each(['Two other wards took over our protocol.', 'The night crew took over the idea in May.'])('%s', passage =>
    expect(marks('handoff', passage, 'Result')).toEqual([]),
  );

  test.each(['Two other nurses took over our project.', 'The night crew took over the rollout in May.'])(
    'but: %s',
    passage => expect(marks('handoff', passage, 'Result')).toHaveLength(1),
  );
});

describe('what was left is done by others', () => {
  test.each([
    'The rest was arranged by the agency.',
    'The continuation was done by the second team.',
    'I did the first two, the juniors did the remaining nine.',
    'The upkeep I bequeathed to my successor.',
  ])('%s', passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1));

  test.each([
    'The rest of the money was taken by the bank.',
    'The hall was arranged by the agency.',
    'I cut the leaves, the sun did the rest.',
    'I did the first two, the juniors did the carpentry.',
    'The rest was done by noon.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('who has kept it going since', () => {
  test.each([
    'The price board is run by the stallholders now.',
    'Since Easter the song sheet has been looked after by two tenors.',
    'These days the bait order is handled by my deputy.',
    'The glazing oven is, since the spring, with the apprentices.',
    'The tide table is by now in the hands of the harbour office.',
    'The fault list is, as of May, with the signallers.',
  ])('%s', passage => expect(marks('handoff', passage)).toHaveLength(1));

  test.each([
    'The chapel is run by two sisters.',
    'The ferry was run by the county before the war.',
    'The meters are read by the tenants now, which saved two rounds a week.',
    'The patients are minded by the night nurse now.',
    'The cable is under the road now.',
    'The baker has been there since the spring.',
  ])('not: %s', passage => expect(marks('handoff', passage)).toEqual([]));
});

describe('work that goes to others by other roads', () => {
  test.each([
    'The follow-up then fell to the bailiffs.',
    'Maintenance passed to the gardeners.',
    'The second phase was handed across to the branch librarians.',
    'The new rule was put in the care of the harbour master.',
    'I made the foreman responsible for the follow-up.',
    'In June I was transferred to a different account.',
    'The wiring of the remaining stalls was done by the electricians.',
    'I drew the plan and others built it.',
    'I set up the tool, and I have not looked at it since.',
  ])('%s', passage => expect(marks('handoff', passage)).toHaveLength(1));

  test.each([
    'The score fell to the level of last year.',
    'The tools were passed across the bench.',
    'The toddler was put in the care of a nurse.',
    'I made the form responsible for no more than one date.',
    'The wiring of the hall was done by the electricians.',
    'I drew a duck and others drew a hen.',
    'I have not looked at a newspaper since.',
  ])('not: %s', passage => expect(marks('handoff', passage)).toEqual([]));
});

describe('what is there for others to do', () => {
  test.each([
    'The empty jars went to the volunteers to sort.',
    'The late claims are with the clerks to deal with.',
    'The fitters are the ones looking after the gate.',
    'My deputy is the one who runs the raffle now.',
    'The harbour inspector minds it all now.',
    'From October on the foremen own it.',
    'The route sheet was put in the hands of the dispatchers.',
    "The open faults were dropped into the vendor's backlog.",
  ])('%s', passage => expect(marks('handoff', passage)).toHaveLength(1));

  test.each([
    'The boys went to the nurse to be weighed.',
    'The claim is with the board to decide.',
    'The fitters are the ones who pay the rent.',
    'My deputy is the one who found the leak.',
    'The foremen own nine acres.',
    'The thread was put in the needle.',
    'The crate was dropped into the water.',
  ])('not: %s', passage => expect(marks('handoff', passage)).toEqual([]));
});

describe('who was against it, and does it now', () => {
  test('has changed their mind', () =>
    expect(marks('handoff', 'The stokers were against it. They do it now.', 'Action')).toEqual([]));

  test('but who was given it keeps it', () =>
    expect(marks('handoff', 'I drew the chart. They do it now.', 'Action')).toHaveLength(1));
});

describe('who leaves, and what comes to the candidate', () => {
  test.each(['I switched teams in May.', 'I outsourced the rest.', 'After that the ball was in their court.'])(
    '%s',
    passage => expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'I inherited the rota from a colleague.',
    'I was given the night rota.',
    'The ball was in my court.',
    'I switched teams around so that nobody worked two nights.',
    'I changed teams so that nobody worked alone.',
    'I switched projects to the new tracker.',
  ])('not: %s', passage => expect(marks('handoff', passage, 'Action')).toEqual([]));
});

describe('what somebody takes for something else', () => {
  test.each(['The lead took it from there.'])('%s', passage =>
    expect(marks('handoff', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The project lead took it for vanity.', 'The lead took it for a joke.'])('not: %s', passage =>
    expect(marks('handoff', passage, 'Action')).toEqual([]),
  );
});
