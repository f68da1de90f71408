import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const marked = (passage: string) => marks('delegated-evidence', passage);

describe('somebody else did the homework', () => {
  test.each([
    ['Research told us that parents read the label last.', ['Research told us that parents read the label last']],
    [
      'According to what our BI colleague worked out, it was the evening orders that lost money.',
      ['what our BI colleague worked out'],
    ],
    [
      "The consultants' analysis revealed that two of the lines never broke even.",
      ["The consultants' analysis revealed that two of the lines never broke even"],
    ],
    [
      'A colleague from Finance calculated the break-even point.',
      ['A colleague from Finance calculated the break-even point'],
    ],
    [
      'The cost model was put together by someone in treasury.',
      ['The cost model was put together by someone in treasury'],
    ],
    [
      'Marketing ran a focus group and reported that renters were after shorter leases.',
      ['Marketing ran a focus group'],
    ],
    [
      'Demand for the ferry was forecast by an economist on our payroll.',
      ['Demand for the ferry was forecast by an economist on our payroll'],
    ],
    [
      'My analyst found that most of the refunds came from one zip code.',
      ['My analyst found that most of the refunds came from one zip code'],
    ],
    [
      'The scoring model was devised by an external law firm.',
      ['The scoring model was devised by an external law firm'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the candidate touched it, or it is no evidence', () => {
  test.each([
    'The supervisor counts the till each night.',
    'She found a way round.',
    'The analyst worked out of the depot in Leeds, and the new till worked out of the box.',
    'The nurse who had read the chart called me.',
    'My designers tested the flow after I had cut it.',
    'The director went through the door.',
    'The board examined my proposal and agreed to it.',
    'The chef tried the new sauce.',
    'The sales director measured success by calls.',
    'The auditor checks our books every May.',
    'My analyst blamed one zip code for the refunds. I re-ran her query on the raw receipts and got the same answer.',
    'The data scientist built the model; I defined what counted as a no-show and read 200 of its misses.',
    'My analyst left in week two, so I learned enough SQL to run the extract.',
    'The UX researcher interviewed twelve bakers, and I sat in on nine of the calls.',
    'The police found the van two streets away, and I drove it back.',
    'While engineering looked into the logs, I read the heap dump line by line and found the leak in the cache.',
    'The scientist in the next office lent me her centrifuge.',
    'A tenant found mould behind her boiler and sent me a photo. I opened every other boiler cupboard on that stair.',
    'The boss found out after three weeks.',
    'The consultant concluded the contract.',
    'She calculated her own pension.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('evidence at second hand in other words', () => {
  test.each([
    'The BI people found that the churn came from two plans.',
    'It was the trainee who counted the bottles.',
    'Our accountant reconciled the invoices.',
    'The agency tested four slogans and the second one came out top.',
    'The designers tested it with nine users.',
    'Engineering looked into the logs.',
    'Priya pulled the data.',
    'The nurse in charge kept a list of the alarms.',
    'Marketing did focus groups for us.',
    'The security team audited the accounts.',
    'I asked the accountant to work out the cost per meal.',
    'The chap at head office worked out the margins.',
    'Our bid desk studied their spend.',
    'A consultant segmented the base for us.',
    'The SRE on call dug through the traces.',
    'The trainee evaluated the feedback sheets.',
    'Research suggested rounder shapes.',
    'The lab confirmed that the glue was too old.',
    'The UX people interviewed twelve nurses.',
    'I paid an agency to interview the tenants.',
    'The clerk Zofia analysed the returns.',
    'Two associates went through the bookings.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    "The vendor's engineer replaced the cache.",
    'The engineers estimated six weeks, and I cut the scope to fit four.',
    'The planning department moved to the third floor.',
    'Dispatch dug its heels in.',
    'Customers compared us with the shop next door.',
    'No fitter has reported a cut since then.',
    'My deputy checked the other 40 cables.',
    'He told me that he was 60.',
    'The survey was run by my deputy and myself.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('homework of kin, of hubs, and in notes', () => {
  test.each([
    'One of the girls looked into it and says it is the gate.',
    'Our analytics hub delivered a clustering of the routes.',
    'The grants officer computed everything.',
    'My brother-in-law went through the takings.',
    'Leak test done by a colleague from maintenance.',
    'The trainee did the counting.',
    'A working student evaluated the forms.',
    'Word from the lab was that the culture had died.',
    'From what the analyst tells me, calls are down.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'My father found the keys.',
    'My uncle measured the door for his piano.',
    'I sat where the pillar hides the stage, and interviewed 31 guests.',
    'The lab supplied the gloves.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('whoever looked, and for whom', () => {
  test.each([
    'Maureen totted up what the shops take.',
    'I’m only repeating what the actuary told me.',
    'A student on placement did the interviews with the families.',
    'Our researcher spoke to the users.',
    'My intern trawled the inbox and came back with nine cases.',
    'I had the analyst look at the churn.',
    'Two people from the platform side wrote a script and told me that 412 tables stood empty.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'What she found in my draft were two typos.',
    'The porter timed his break by the church bell.',
    'My sister found me a flat near the depot.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('named finders, and many who were asked', () => {
  test.each([
    'Timo worked out that the wall was too thin.',
    'Timo worked out the wall was too thin.',
    'The intern came back with 214 doubles.',
    'The trainee called sixty tenants about it.',
    'The lab tested both and reported that the small one drifted less.',
  ])('%s', passage => {
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'Timo trained the new drivers.',
    'The client came back with three wishes.',
    'The trainee called the tenant about it.',
    'The desk made 640 calls.',
  ])('not: %s', passage => {
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]);
  });
});

describe('dug out by others', () => {
  test.each(['Our data engineer dug the cause out of the logs.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I dug the cause out of the logs with our data engineer.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('a symptom that one then looks into', () => {
  test.each(['Our analyst found that the top leads never bought.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'Our analyst found that the top leads never bought. I investigated and discovered a leak in the training set.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('what others come upon in their own work is no evidence of yours', () => {
  test.each([
    'The plumber found out why the pressure dropped on Mondays.',
    'Our data person found a pattern in the returns.',
    'Finance found three suppliers with double invoices.',
    'The accountant found a gap in the ledger.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The plumber found the leak behind the boiler.',
    'Customs found two pallets of garlic in the container.',
    'The guard found a child on platform 2.',
    'A nurse found the key under the bed.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('who did the looking, in plain words and in notes', () => {
  test.each([
    'Stock check done by Maria, 14 boxes missing',
    'Time study by an outside firm, 40 minutes lost per shift',
    'Exit interviews were held by HR.',
    'My offsider rang the growers and worked out that half of them picked too early.',
    'A colleague looked at the older months and it turned out it had been like that since 2022.',
    'The corporal had plotted where the vehicles got stuck.',
    'By the calculation which the accountant made, every second order brought a loss.',
    'I got my manager’s assistant to tot up the late deliveries.',
    'A volunteer of ours phoned all the old donors and wrote up why they had stopped.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'My son worked out that he could walk to school.',
    'Cake baked by Maria, coffee made by Tom.',
    'The report was held by customs for two days.',
    'The school provided numbers for the lockers.',
    'The neighbour looked at the fence and it turned out he was my old teacher.',
    'I got my brother to add up the scores at the quiz.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('what people come to know for themselves', () => {
  test.each([
    'The teacher called every parent on the list that evening.',
    'Our guests found out that the pool was closed only when they arrived.',
    'The mechanic looked at the truck and it turned out that a hose was loose.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('a colleague did the looking, in plain words', () => {
  test.each([
    'I asked the intern to read all the reviews.',
    'The root cause was worked out by my colleague.',
    'It was the data team who tested the screen with eight people.',
    'My colleague ran it for me, and most of the failed payments came from one bank.',
    'The night nurse wrote down every alarm for a month, and she saw that it is always the same two rooms.',
    'What my analyst brought me was that people complain about the size.',
    'I relied on the numbers of my analyst.',
    'The data from the infrastructure team showed that most calls come on Monday.',
    'Survey made by my assistant, 70% for the later bus.',
    'Numbers from the data team: 40% come back.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'I asked the intern to read the manual.',
    'The meal was provided by the kitchen team.',
    'It was the cook who tested the soup.',
    'My colleague ran it for me while I was on leave.',
    'The night nurse wrote down every name.',
    'What she brought me was that key.',
    'I relied on the help of my colleague.',
    'Numbers from 2019: 40% came back.',
    'Tea made by my mother: hot.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('whose numbers they are', () => {
  test.each(['I asked the accountant to check my numbers.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('met in passing', () => {
  test.each(['Karen from analytics found that half the users drop out at step three.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['Tom found me in the store room and told me about the leak.', 'Karen found the keys under the desk.'])(
    'not: %s',
    passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('at second hand', () => {
  test.each([
    'Finance told me that the margin on frozen goods was negative.',
    'The statistics department informed us readmissions were coming mostly from one ward.',
    'Two colleagues trained a model that tells which orders will be late.',
    'Someone from QA wrote a script and it turned out every tenth label was wrong.',
    'My deputy talked to all the suppliers and summarised for me where it hurts.',
    "It was the pharmacist's analysis that gave us the insight.",
    'Which lessons the kids skip was evaluated by the platform team and mailed to me.',
    'The figures are from finance.',
    'What the interviews had brought to light I got from the researcher.',
    "Per the vendor's diagnosis, the belts were running too fast.",
    'According to finance the belts were running too fast.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'Finance told me that my expenses were late.',
    'HR informed us that the office is closed on Friday.',
    'QA wrote a test for my change.',
    'The trainer wrote a script for the play and it turned out well.',
    'The nurse talked to the family and told me to come.',
    'It was the report of the fire brigade that I had asked for.',
    'The flowers are from finance.',
    'Which room we get is decided by the office.',
    'Per mail I asked finance for the invoice.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('told and brought', () => {
  test.each([
    'My deputy talked to all the parents and told me a joke.',
    'The accountant told us that the refund was on its way.',
    'Had the doctor look at my knee.',
    'It was the report of the pilot that led to the rescue.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe("a finding that was another's", () => {
  test.each([
    'The forecast I had from Wei, who built the whole spreadsheet.',
    "Thanks to Olga's SQL it came out that the duplicates were from the import job.",
    'What the physiotherapist had observed was that patients skip the afternoon exercise.',
    'In the exam results the department head saw a drop among the boys of year 9 and let me know.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The cake I had from Wei, who bakes.',
    'From my own test it turned out that the valve sticks.',
    'What I had observed was that patients skip it.',
    'I saw a drop among the boys and let the head know.',
    'The map, which I drew, told us the filter was ignored.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('where more is said of it', () => {
  test.each(['The forecast I had from Wei was three years old, so I built a new one from the till rolls.'])(
    'not: %s',
    passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('a chart by another hand', () => {
  test.each(['The dashboard that our analyst built told me the filter was ignored.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The map, which I drew, told us the filter was ignored.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('hears who looked by where they work', () => {
  test.each([
    'Beatriz from reception counted every late room in May.',
    'Zoraide from reception counted every late room in May.',
    'QA people listened to fifty calls and they got the reason.',
    'Customer services went through the call notes and sorted them by street.',
    'The WFM people had done a full study of the hours.',
    'Olga keeps a tally at the door, 63 in March.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'QA people listened to me.',
    'Beatriz from reception wrote down my number.',
    "Zoraide from the early shift said she'd be the one getting shouted at.",
    "Aylin from the early shift said she'd be the one getting shouted at.",
    'Customer services moved to the second floor.',
    'Monday in reception was quiet, and I counted every late room.',
    'Olga keeps a tally at the door.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('what somebody is let or made to read', () => {
  test.each(['I had an analyst read the reports.', 'I had a clerk review the complaints.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I had the nurse read the letter to me.', 'I let him read the letter aloud.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('cited for what they saw', () => {
  test.each([
    'The plumber opened the boiler, and in his opinion the coil was finished.',
    'Our bookkeeper took the invoices home, and according to her the leak was in the discounts.',
    'The dietician sat with the menus and to her mind the problem was the sauces.',
    'Web agency check the basket page, in their opinion the shipping cost come too late.',
    'The loss adjuster visited the shed, and his estimate was 12,000 pounds.',
    'Electrician looked at the panel, his theory was a loose neutral.',
    'The merchandiser had been round the shops and, by her reading, the shelf was too high.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The customer opened the parcel, and in his opinion the box was too big.',
    'The plumber opened the boiler, and in my opinion the coil was finished.',
    'The nurse was tired, and in her opinion the ward was badly run.',
    'The director read my memo, and in his opinion we should wait.',
    'I opened the boiler with the plumber; in his opinion the coil was finished.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('evidence by whose work it is', () => {
  test.each([
    'The new feed ration is the calculation of my assistant.',
    'The segmentation is the product of our research partner.',
    "The demand estimate was my colleague's arithmetic.",
    "It was the pharmacist's spreadsheet that pointed to the night shift.",
    "It was our planner's chart that showed the gap on Fridays.",
    'The analysis of the drop-outs was the effort of the guidance office.',
    "The root-cause analysis was the vendor's.",
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The mural was the work of an artist in Leeds.',
    'The delay was the work of two strikes.',
    "The forecast was the weather office's, and it was wrong, so I drew my own.",
    "It was the pharmacist's birthday that brought us together.",
    'The survey was my own work.',
    'The model was my calculation.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('looked into by others, in the passive', () => {
  test.each([
    'The roof was looked over by a surveyor from Cork.',
    'The business case was furnished by an outside consultant.',
    "The staffing baseline had been worked up by the group's controllers.",
    'The wells were sampled by a hydrologist from the county.',
    'The error rates were tabulated by our quality engineer.',
    'The market had been sized by a boutique in Zurich.',
    'The loan book was combed through by the risk analysts.',
    "The milk yields were plotted by the co-op's adviser.",
    'The prescriptions were cross-checked by the pharmacist.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The roof was repaired by a builder from Cork.',
    'The shop was looked after by a neighbour.',
    'The orders were sorted by the machine.',
    'The report was read by the minister.',
    'My proposal was reviewed by the controller.',
    'The children were tested by the doctor each year.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('asked, went to see and brought into a form by others', () => {
  test.each([
    'Aoife in billing had a look at the overdue accounts.',
    'The nurse made a curve out of the temperatures.',
    "The bank's analyst scored the forty loans.",
    'The agency redid the correlation and called it weak.',
    'The evaluation unit put this into figures for us.',
    'Our intern sorted the refunds into five groups.',
    'The steward asked around, and Tuesdays were the quiet days.',
    'Our nurse spoke with twenty of the families.',
    'My cousin asked around at the market and said that nobody buys the small bags.',
    'Our receptionist questioned the guests at checkout.',
    'The union rep sounded out the drivers.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'Aoife in billing had a look at my draft.',
    'The agency ran the campaign.',
    'A parent made the cakes.',
    'The nurse made a bed.',
    'The bank scored a hit with the card.',
    'The children sorted the blocks into colours.',
    'The data scientist trained the new colleague.',
    'The customer put his complaint into an email.',
    'The carpenter put together the shelf.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('trades of all branches', () => {
  test.each([
    'A valuer found that the barn had no footings.',
    'Our historian found that the deed was a copy.',
    'The manufacturer found that the seal leaked.',
    'A postdoc found that the samples had thawed.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each(['A valuer found the barn pretty.', 'The insurer found kind words.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('others are set to look, and tell', () => {
  test.each([
    'The insights team shared that customers wanted shorter forms.',
    'The controllers flagged that 40 orders had been paid twice.',
    'The infrastructure team told me the bottleneck was the disk.',
    'I was shown a chart by the warehouse planner where picking errors rose on Fridays.',
    'We were sent the figures by the quality engineer.',
    'I used the segmentation our stylist had put together.',
    'I took the numbers from the analyst’s deck.',
    'Based on the report the agency had prepared, I chose the second site.',
    'I left the number crunching to the finance team.',
    'I delegated the analysis to an intern.',
    'I requested an analysis from the data team and got it two weeks later.',
    'The benchmarking was outsourced to a consultancy.',
    'A data scientist was brought in to find the cause.',
    'The customer success team collected feedback from 30 accounts.',
    'The evidence was gathered by the volunteers.',
    'Insights went through three months of calls.',
    'The hygienist took swabs on all the tables.',
    'Niamh from support had been through the complaints.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The insights team shared a flat in Leeds.',
    'The controllers flagged my expenses.',
    'My manager told me the problem was the price.',
    'The customer told me the problem was the lid.',
    'I was shown the door by the guard.',
    'I used the van our supplier had lent us.',
    'I took the keys from the analyst’s desk.',
    'I left the cake to finance.',
    'I assigned the analysis a week.',
    'I requested a refund from the hotel.',
    'The catering was outsourced to a consultancy.',
    'A data scientist was brought in to replace him.',
    'The waiter collected the plates from 30 tables.',
    'The rubbish was gathered by the volunteers.',
    'Insights are hard to come by.',
    'The hygienist took sugar.',
    'Niamh from support had been through a divorce.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('gone over by oneself, or found for no reason of evidence', () => {
  test.each([
    'The vendor’s report said the seals leaked. I went through it line by line: the figure was from 2009.',
    'The process group had calculated the case. I went over their sheet with a calculator.',
    'The lab superintendent counted 1,900 units. I recounted two of the twelve months.',
    'The robot engineer had analysed the racks. I put 200 labels under the reader myself.',
    'The engineering firm ran its model. I took the model apart over three weekends.',
    'The dietician noticed that patients leave the fish. I weighed what came back from two wards.',
    'The engineer found kind words for us.',
    'The analyst found the shorter version a relief.',
    'The analyst found it superb.',
    'I was glad that the carers noticed.',
    'The technicians came to identify with the tiers.',
    'The analyst lost the game and told me so.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));

  test.each([
    'The vendor’s report said the seals leaked. I went to the board with it.',
    'Our librarian noticed in the search tool that the old titles had dropped.',
    'The evaluation was carried out by a trainee, who came to the result that three districts stood out.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));
});

describe('whose view, whose sheet, made for me', () => {
  test.each([
    'The controller’s sheet put the loss at 30,000 euros.',
    'The assumption came from the sales people.',
    'Someone in logistics worked it out for me.',
    'I let a data analyst run the regressions.',
    'I had the numbers prepared by the assistant.',
    'In the opinion of our agronomist the drains leaked.',
    'The proof was delivered by the laboratory.',
    'My team lead gave me the reasons for the calls.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'The controller’s coat hung at the door.',
    'The milk came from the sales people.',
    'I asked the statistician for a pen and he had three.',
    'I let a data analyst run the meeting.',
    'I had the room prepared by the assistant.',
    'In view of the rain we closed.',
    'In my view the drainage was to blame.',
    'The parcel was delivered by the laboratory.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('a thing that was made is nobody who made one', () => {
  test.each(['New size guide made, photos too.', 'Price tracker drawn up.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('a guide who made a list', () => {
    expect(marked('Our analyst made a list of the causes.')).toHaveLength(1);
  });
});

describe('one’s own research', () => {
  test.each([
    'My research confirmed that the tenants were right.',
    'My own digging showed that June was the month.',
    'My homework told me that June was the month.',
  ])('not: %s', passage => {
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]);
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'Our research confirmed that the tenants were right.',
    'My sister’s research confirmed that June was the month.',
  ])('%s', passage => {
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1);
  });
});

describe('talking with those who decide is no look at the evidence', () => {
  test.each([
    'A student counted the queue for us. I sat with the union for two evenings.',
    'The lab tested the glue. I rang the director about the budget.',
    'Our analyst segmented the members. I joined hands with the wardens.',
    'An intern read all the complaints. I ran two workshops on them.',
    'The surveyor measured the walls. I never looked at them.',
  ])('%s', passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1));

  test.each([
    'A student counted the queue for us. I sat at the till for two evenings.',
    'The lab tested the glue. I rang 14 customers about it.',
    'Our analyst segmented the members. I sat with her over the list.',
    'My accountant did the sums on the margin. I ran them again with the new rent.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('what a sentence says at its start that it rests on', () => {
  test.each([
    "Acting on the botanist's findings, I moved the hedge.",
    "Working from the planner's figures, I priced the new deck.",
    "Building on our bookkeeper's analysis, I closed two tills.",
    'Going by what the technicians measured, I lowered the fan.',
    'Having been told by the chemist that the glue was old, I binned the batch.',
    'Per our actuary, claims would double.',
    'As per the estimator, the roof would cost 9,000.',
    'My deputy handed me the results of the tasting.',
  ])('%s', passage => expect(marks('delegated-evidence', passage)).toHaveLength(1));

  test.each([
    'Working from my own counts, I priced the new deck.',
    'Working from home, I drew the plan.',
    'Building on the corner, I struck a drain.',
    'Going by what the guests wanted, I dropped the late sitting.',
    'Told by the technician to keep the pump running, I moved the hose.',
    "Acting on the council's order, I closed the gate.",
    'Per crate, we saved 40 cents.',
    'My deputy handed me the keys of the hall.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage)).toEqual([]));
});

describe('what others say of their own needs, or of the candidate’s work', () => {
  test.each([
    'The planner said he needed 400 crates by Monday.',
    'The sales team reported to the treasurer.',
    'The statistician reviewed my model and found no error.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage)).toEqual([]));

  test.each([
    'The analyst said the mill used 400 crates a day.',
    'The sales team reported that half the forms were blank.',
    'The statistician reviewed the forms and found a pattern.',
  ])('but: %s', passage => expect(marks('delegated-evidence', passage)).toHaveLength(1));
});

describe('put at a figure by those who reckon', () => {
  test.each(['The actuaries put the cost at two million.', 'My analyst put it at 40,000.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'The analyst put the kettle at 90.',
    'The surveyor put the bench at 40 metres.',
    'I asked him to sit at the back for a week, and he saw what he saw.',
  ])('not: %s', passage => expect(marks('delegated-evidence', passage, 'Action')).toEqual([]));
});

describe('under the evidence of a journal', () => {
  const found = (evidence: string) =>
    judgeStory(
      `---\nformat: journal\n---\n\n## Decision\n\nI closed the lunch.\n\n## Evidence\n\n${evidence}\n`,
    ).filter(({ rule }) => rule === 'delegated-evidence').length;

  test('read by somebody else', () =>
    expect(found('My accountant went through the receipts and found that Tuesdays were the worst.')).toBe(1));
  test('read by oneself', () => expect(found('I went through the receipts: Tuesdays were the worst.')).toBe(0));
});

describe('a model that others trained', () => {
  test.each(['Our data scientist trained the model on six weeks of clicks.', 'My analyst trained it on clicks.'])(
    '%s',
    passage => expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The data scientist trained the clerks on the new form.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});

describe('what came out', () => {
  test.each(['A student midwife sat in and wrote up what came out.'])('%s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1),
  );

  test.each(['What came out was that 140 of them were from five nurses.'])('not: %s', passage =>
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]),
  );
});
