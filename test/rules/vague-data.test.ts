import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('vague-data', passage);

describe('neither source nor method', () => {
  test.each([
    ['We saw a trend and acted on it.', ['We saw a trend']],
    ['The numbers looked good, so I extended the offer.', ['The numbers looked good']],
    ['For the menu I took a data-driven approach.', ['data-driven']],
    ['Based on the data, I choose the second supplier.', ['Based on the data']],
    ['I crunched the numbers and closed the bar.', ['I crunched the numbers']],
    ['I used data to find the best branch.', ['I used data to find the best branch']],
    ['The data showed that mornings were the problem.', ['The data showed']],
    ['I looked at the dashboard and cut the budget.', ['I looked at the dashboard']],
    [
      'We used data to find the cheapest one, and I decided to build a shelf with hooks, labels, a lamp and a drawer.',
      ['We used data to find the cheapest one'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a source or a method is named', () => {
  test.each([
    'I pulled the 412-row returns export and found that mornings were the problem.',
    'The data pointed to the mornings: I had logged every arrival at gate B for nine days.',
    'I ran a cohort analysis on the loan book and saw a trend: later borrowers repaid sooner.',
    'I had no data at all, so I stood in the doorway with a clicker.',
    'The trend that spring was wide trousers; I ordered narrow ones.',
    'The figures on the clock face had worn off, so I had them repainted.',
    'After analysing the support tickets by hour, I moved the shift to 2 p.m.',
    'It was a data-driven decision. For four weeks I had run the two prices against each other in matched stores.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['I looked at the numbers and saw that Mondays were bad.', 'I looked at the numbers'],
    ['The stats told me that the menu was too long.', 'The stats told me'],
    ['From the numbers I could see that something was off.', 'From the numbers'],
    ['All the indicators said we were on track.', 'All the indicators said'],
    ['After a deep dive into the data I changed the price.', 'dive into the data'],
    ['Insights from the data helped me to set the rota.', 'Insights from the data helped me to set the rota'],
    ['I presented the board with facts and figures.', 'I presented the board with facts and figures'],
    ['I monitored the metrics closely.', 'I monitored the metrics closely'],
    ['The data convinced me.', 'The data convinced me'],
    ['I went through the figures and changed the order.', 'I went through the figures'],
  ])('%s', (passage, words) => {
    expect(marks('vague-data', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'I looked at the dispensing log for May and counted 40 late doses.',
    'I asked the vendor to delete our data.',
    'I ran a regression on three years of harvest data.',
    'I reported the numbers of the night shift: 14 falls in May.',
    'I gave the analysis to Mia, who had built the model.',
  ])('%s', passage => {
    expect(marks('vague-data', passage, 'Action')).toEqual([]);
  });
});

describe('data that speaks for somebody', () => {
  test.each([
    'The readings confirmed what everybody was saying.',
    'A treasure trove of customer insight guided the design.',
    'I let the numbers do the talking.',
    'Everything in the data pointed to the price.',
    'I kept a close eye on the metrics.',
    'I made a data-led decision.',
    'My call was grounded in data.',
  ])('%s', passage => {
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'The dashboard went down at nine.',
    'The readings from the three meters fell from 41 to 12.',
    'The feedback from the two wards showed that the label was too small.',
    'I followed the numbers on the doors to the last flat.',
    'I regressed nine years of harvest on rainfall, and the numbers backed the later date.',
  ])('not: %s', passage => {
    expect(marks('vague-data', passage, 'Action')).toEqual([]);
  });
});

describe('data that goes one’s way', () => {
  test.each([
    ['The weather data was trending our way.', ['The weather data was trending our way']],
    ['Our records were pointing in the right direction.', ['Our records were pointing in the right direction']],
    ['The stats were on our side.', ['The stats were on our side']],
    ['Our data had a clear story to tell.', ['Our data had a clear story to tell']],
    ['The records were kept in a shed.', []],
    ['The returns went the long way round, by the coast.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('more words for it', () => {
  test.each(['Extensive consumer insight was leveraged.', 'Insights were generated.', 'A deep dive revealed a lot.'])(
    '%s',
    passage => {
      expect(marks('vague-data', passage, 'Action')).toHaveLength(1);
    },
  );

  test.each(['I typed the data into the form.'])('%s', passage => {
    expect(marks('vague-data', passage, 'Action')).toEqual([]);
  });
});

describe('what can be seen is no reading', () => {
  test.each(['I looked at the dashboards and saw that we were slipping.'])('%s', passage =>
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I drew up clear targets that everybody could see on the wall screens.'])('not: %s', passage =>
    expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('everything that one tracks', () => {
  test.each(['And everything we track moved the right way.'])('%s', passage =>
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The waste log moved from 9 kilos to 4.'])('not: %s', passage =>
    expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('targets that can be seen', () => {
  test.each(['I set targets that were visible to everyone on the wall.'])('not: %s', passage =>
    expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('figures that stand alone', () => {
  test.each([
    'All metrics green after three months.',
    'KPIs up across the board.',
    'The effect is borne out by the data.',
    'I made a deep analysis of the information.',
    'The performance indicators developed favourably.',
    'The decision was taken on a factual footing.',
    'You could see it in the data.',
    'I ran the numbers.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I made an analysis of the 40 slips.',
    'No figures up on the wall.',
    'I ran the shop.',
    'The tomatoes developed nicely.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('sums with their question', () => {
  test.each(['I ran the numbers: a second van would cost 4,000 euros a year.', 'Data up to date in both systems.'])(
    'not: %s',
    passage => expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('data at hand', () => {
  test.each([
    'What convinced me was the statistics.',
    'It was all there in the numbers.',
    'You could see in the figures that the men wait longer.',
    'In the data it was clear that the late shift is the problem.',
    'With the numbers in front of me I chose the smaller one.',
    'Numbers in hand, I went to the director.',
    'On the strength of the figures I closed the night desk.',
    'I decided because of the data.',
    'The decision came out of the metrics.',
    'I opened the dashboard, saw a dip, and moved the start to nine.',
    'I spent days in the analytics and then I decided.',
    'The KPIs were what told me to stop.',
    'Having seen the stats, I changed the plan.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I opened the dashboard for the nurses and showed them where to click.',
    'I could see a typo in the numbers, so I sent them back.',
    'What convinced me was the trial with 40 patients.',
    'I asked for the data, and they never sent it.',
    'The dashboard was what the client wanted.',
    'The dashboard made us late.',
    'I see the data as the property of the patient.',
    'I spent weeks on the dashboard and then shipped it.',
    'With the dashboard in hand the next team could start.',
    'The company is not data-driven.',
    'The data made its way to the auditor.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('what is amiss in them', () => {
  test.each([
    'In the figures I found a missing comma.',
    'The problem was in the reporting: it crashed every Monday.',
    'I opened the dashboard, unscrewed the clock and changed the fuse.',
    'I changed jobs because of the reporting: three hours of it every night.',
    'I found safety in numbers.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('shown, confirmed, settled with', () => {
  test.each([
    'I showed them the data and everybody could see how bad it was.',
    "I presented some data to the principal and she couldn't argue.",
    'My hypothesis was confirmed by the data.',
    'With our historical data I have set the new prices.',
    'Having collected a good amount of data, I acted.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I showed them the data of 40 nights and everybody could see it.',
    'My hypothesis was confirmed by the 90 readings.',
    'Having collected 40 slips, I acted.',
    'Some data got lost in the move.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

test('marks the data with what was done by them, on whichever side they stand', () => {
  expect(marks('vague-data', 'With our historical data I have set the new prices.', 'Action')).toEqual([
    'our historical data I have set the new prices',
  ]);
});

describe('takes for a source what the data are known from', () => {
  test.each([
    'Checked the dashboards, they hinted at rounding. Finance forwarded the ticket to us.',
    'The numbers looked good. I put a notebook by the till.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'The numbers looked good. They came from 412 exit interviews.',
    'I looked at the data. The logs showed two slow queries.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('hears where they came from', () => {
  test.each(['The numbers looked good. They came as a surprise.'])('%s', passage =>
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The numbers looked good. They came straight out of the till rolls of May.'])('not: %s', passage =>
    expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('figures that look well, whichever they are', () => {
  test.each([
    'The load figures looked off.',
    "The numbers don't look so good.",
    'Numbers from the first weeks looked promising.',
    'Data from the other site came back good.',
    'The readings looked all right.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Result')).toHaveLength(1));

  test.each([
    'The load figures looked off by 14%.',
    'The signs looked down on the square.',
    'The benches looked good.',
    'The data came up on the second screen.',
    'The results came in the post.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Result')).toEqual([]));
});

test('data that is kept up to date says nothing yet', () => {
  expect(marked('The data was up to date in both stores.')).toEqual([]);
  expect(marked('The data was up in both stores.')).toEqual(['The data was up in both stores']);
});

describe('in a note that leaves out its verb', () => {
  test.each([
    ['Figures good at the test dairy.', ['Figures good at the test dairy']],
    ['The numbers behind me.', ['The numbers behind me']],
    ['Lots of data behind it.', ['Lots of data behind it']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });

  test.each(['Figures on page 4.', 'Figures good at the till: 40 of 44 in May.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('records of any kind that speak for something', () => {
  test.each([
    'The load curves looked as they should.',
    'The figures from the pens came up trumps.',
    'The curves leaned the same way.',
    'The signals from the wards were favourable.',
    'Our monitoring was reassuring.',
    'I pulled up the charts and they looked wrong.',
    'Till numbers said that the soup was too dear.',
    'The numbers were shouting that the second van was needed.',
    'Figures from the other clinics lent support to the plan.',
    'Our records were indicating frost.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'The curves of the road leaned to the sea.',
    'Till numbers said that 41 of 60 guests left the soup.',
    'I pulled up the blinds and they looked wrong.',
    'The counts were done by hand.',
    'The logs were wet from the rain.',
    'The nurses leaned the same way.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('patterns that were there', () => {
  test.each([
    'There was a clear pattern on Mondays.',
    'There was evidence, too, that the cows ate less at night.',
    'There were indications that the fee was the problem.',
    'A pattern emerged after a few weeks.',
    'One noticed an upward tendency.',
    'We detected certain patterns.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'There were signs on the door that said closed.',
    'There was a pattern on the cloth that the client disliked.',
    'There was no evidence that the valve leaked, so I opened it.',
    'There was a clear pattern: 19 of 22 no-shows were new patients.',
    'A chick emerged after a few weeks.',
    'I recognised a pattern from my old school uniform.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('going by data, whichever they are', () => {
  test.each([
    'As per the records, the mornings were the busiest.',
    'Judging from the screens, the queue was shorter.',
    'Given the numbers, I dropped the second course.',
    'In light of the data I picked the smaller supplier.',
    'By all indications the parents were content.',
    'I went by the reports.',
    'I turned to the data.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'As per the contract, I paid in June.',
    'Per person I paid four euros.',
    'Judging by the smell, the milk had turned.',
    'Given the number of pupils, I took two rooms.',
    'I was given the data of the ward and typed them in.',
    'By all accounts he was a good vet.',
    'I went by the office.',
    'I went with the reports to the printer.',
    'It took three seconds per record.',
    'In view of the lake I built a terrace.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('what was built on data', () => {
  test.each([
    'My plan rested on statistics.',
    'The rota was built around the figures.',
    'The demographic figures were taken into account.',
    'I worked numbers-first.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'My plan rested on the 90 exit forms.',
    'The house was built on rock.',
    'The weather was taken into account.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('data fetched, argued with, believed, and what it gives', () => {
  test.each([
    'I pulled the data and shared it with the stewards.',
    'I started by getting the data.',
    'I made the case with data, and the council agreed.',
    'I validated the idea with data.',
    'I believed the numbers.',
    'I combed through the figures.',
    'I immersed myself in the data.',
    'I stuck to the facts.',
    'I listened to the data.',
    'All our metrics improved.',
    'The indicators turned red.',
    'The numbers had a friendlier look.',
    'The figures worried me.',
    'Readings gave me a fair idea of it.',
    'Enrolment analytics gave us some comfort.',
    'Every indicator pointed to the kitchen.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I pulled the turnstile counts for May and shared them.',
    'I pulled the plug.',
    'The data was requested by the regulator.',
    'I made the case with a photo of the leak.',
    'I tested the pump with warm water.',
    'I listened to the driver.',
    'I stuck to the plan.',
    'All our pumps improved.',
    'The lamp turned green.',
    'The dashboard turned green.',
    'The nurse gave me a fair idea of it.',
    'Every indicator lamp was red.',
    'My manager is a numbers person.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('data that agree, leave no doubt, or can be seen to show something', () => {
  test.each([
    'The wider body of evidence leaned the same way.',
    'The signals were in harmony with this.',
    'Our KPIs were in the green.',
    'The insights could not have been plainer.',
    'The numbers were impossible to ignore.',
    'My calculations showed that it was cheaper.',
    'It was possible to perceive a pattern.',
    'I was able to identify trends.',
    'I had the data to prove it.',
    'I found the cause via analytics.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'The mast leaned the wrong way.',
    'The two lamps were in the green room.',
    'The porters could not have been kinder.',
    'The crack was impossible to ignore.',
    'It was possible to perceive a smell.',
    'I had the key to prove it.',
    'I found the cause via the pump log.',
    'I chose repeat visits as the metric rather than ticket sales.',
    'I gave up half the stands and protected the metric.',
    'I sacrificed the metric.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('data in the present, worked over as a whole, and points of view', () => {
  test.each([
    'Customer data shows that families come late.',
    'Our usage data suggests a gap.',
    'Analysis shows that families come late.',
    'I analysed the situation thoroughly.',
    'I evaluated customer behaviour and adapted the shop.',
    'Relying on analytics, I cut the tail.',
    'Faced with these figures, I cut the tail.',
    'After weighing the evidence, I chose the second one.',
    'By the numbers it was an easy call.',
    'Data-wise we were in a good place.',
    'It was facts over feelings from the start.',
    'Benchmarking showed that we lagged behind.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'The turnstile log shows that families come late.',
    'I evaluated the behaviour of the valve at 4 bar.',
    'I analysed the milk.',
    'Relying on the second pump, I shut the first.',
    'Faced with two bids, I took the lower one.',
    'By the gate it was an easy walk.',
    'Benchmarking took two days.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('a source stands beside the data, in a longer sentence, too', () => {
  test.each([
    'I used the data of the last months to understand the problem better. In the survey they had said that the form was long.',
    'I used the data of the last months to understand the problem better. I read 412 forms and counted the gaps.',
  ])('%s', passage => {
    expect(marks('vague-data', passage)).toEqual([]);
  });
});

describe('work by hand beside the data is no method', () => {
  test.each([
    'The figures pointed the same way. An operator would rather grease by hand.',
    'The data showed a trend. The bakers roll the dough by hand.',
    'The porters carry every tray by hand. The numbers looked good.',
  ])('%s', passage => expect(marks('vague-data', passage)).toHaveLength(1));

  test.each([
    'The data showed a trend. I counted the slips by hand.',
    'I sorted the stubs by hand. The numbers looked good.',
    'The stubs were sorted by hand. The numbers looked good.',
  ])('not: %s', passage => expect(marks('vague-data', passage)).toEqual([]));
});

describe('what stands beside the data and is no source', () => {
  test.each([
    'Counted nothing, mind. The numbers looked good.',
    'I did not count the slips. The numbers looked good.',
    'The numbers looked good. The log book is with the guards.',
    'The data was trying to tell us something.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each(['Counted the slips. The numbers looked good.', 'The numbers looked good. The log book says 41 starts.'])(
    'not: %s',
    passage => expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});

describe('what was looked up, and not who did', () => {
  test.each([
    'The analytics told much the same story.',
    'Our research pointed to a problem at the counter.',
    'According to our research the boys were worse off.',
    'The desk research confirmed the opportunity.',
  ])('%s', passage => {
    expect(marks('vague-data', passage, 'Action')).toHaveLength(1);
    expect(marks('delegated-evidence', passage, 'Action')).toEqual([]);
  });

  test.each([
    'Research told us that mornings were worst.',
    'The analytics team told us that mornings were worst.',
    'The research team found a gap.',
  ])('%s', passage => {
    expect(marks('vague-data', passage, 'Action')).toEqual([]);
    expect(marks('delegated-evidence', passage, 'Action')).toHaveLength(1);
  });
});

describe('seen in the system', () => {
  test.each(['From the system I could see that the drivers wait.', 'In the system you could see the same thing.'])(
    '%s',
    passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1),
  );

  test.each([
    'From the tower I could see that the drivers wait.',
    'In the system you could see 14 open orders.',
    'In the system I changed the price.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('data set in time, or told of after an aside', () => {
  test.each([
    'The numbers after the second week looked promising.',
    'Our figures since the move have been encouraging.',
    'The data, when it finally came, made the case for a second van.',
    'The statistics, once we had them, pointed to the night bus.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'The carpets after the second flood looked grey.',
    'The ferry, when it finally came, made three trips.',
    'The auditor, once we had hired her, pointed to the till.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('what people do again and again, as a pattern', () => {
  test.each([
    'Attendance patterns told me that novels were for the summer.',
    'Looking at donation trends, I dropped the spring letter.',
    'I studied shopping patterns and moved the bread.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'Knitting patterns told me how many stitches to cast on.',
    'I studied wallpaper patterns and chose the blue.',
    'Looking at curtain trends, I bought linen.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('data that are gone back to, or that something is held against', () => {
  test.each([
    'I kept going back to the figures.',
    'I checked my hunch against the numbers.',
    'I made use of statistics to plan the rounds.',
    'I turned to the metrics for guidance.',
    'I faced the supplier down and backed my claim with the data.',
    'I had the evidence to back it up.',
    'I merged several data sources to get the whole picture.',
    'The figures were in favour of two small boats.',
    'Everything we measured spoke for the thinner glaze.',
    'It could be read from the figures that the press was idle.',
    'It followed from the data that nobody used the side gate.',
    'Based on the reports, I moved the night shift.',
    'Based on user feedback, I changed the hours.',
    'The data available suggested the east quay.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I kept going back to the ward.',
    'I checked the frame against the drawing.',
    'I made use of the crane to lift the hull.',
    'I had a truck to back it up.',
    'The parents were in favour of two small classes.',
    'Everything we measured went into the book.',
    'It followed from the contract that nobody could use the side gate.',
    'Based on 31 exit interviews, I moved the night shift.',
    'The berth available suited the tug.',
    'I stopped gathering data that nobody wanted.',
    'I refused to sail until the figures were checked.',
    'The blood tests came back negative.',
    'I took the numbers off the lockers.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('what was read somewhere, and went the right way', () => {
  test.each([
    'I leafed through the statistics and it all leaned one way.',
    'I opened the reports and everything was pointing the right way.',
    'From the reports it appeared that the kiln was tired.',
    'It came out of the figures that Mondays were weak.',
    'A review of the leases disclosed no cause for alarm.',
    'The numbers of the season were promising.',
    'I gave a look at the figures.',
    'I pored over the statistics until midnight.',
    'I weighed the evidence and kept the ferry.',
  ])('%s', passage => expect(marks('vague-data', passage, 'Action')).toHaveLength(1));

  test.each([
    'I leafed through the hymnal and it all smelled of smoke.',
    'I greased the vane and it turned the right way.',
    'From the ridge it appeared that the road was open.',
    'It came out of the drawer that morning.',
    'A review of 40 leases disclosed three late fees.',
    'The numbers of the lockers were worn.',
    'I gave a talk at the school.',
    'I weighed the hops and kept the smaller vat.',
  ])('not: %s', passage => expect(marks('vague-data', passage, 'Action')).toEqual([]));
});

describe('how somebody else worked', () => {
  test.each([
    'I looked at the data. My colleague did the root cause analysis.',
    'I studied the numbers. The auditor did a cohort analysis.',
  ])('is no method of the candidate’s: %s', passage => expect(marked(passage)).toHaveLength(1));

  test.each(['I looked at the data. I did a root cause analysis.', 'I looked at the data. It was a cohort analysis.'])(
    'not: %s',
    passage => expect(marked(passage)).toEqual([]),
  );
});

describe('what others are shown', () => {
  test.each(['A few dropped out the minute they saw the figure.'])('not: %s', passage =>
    expect(marks('vague-data', passage, 'Action')).toEqual([]),
  );
});
