import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('unanchored-metric', passage, 'Result');

describe('a change with nothing to hold it against', () => {
  test.each([
    ['Scrap is down 22%.', ['Scrap is down 22%']],
    ['My routing change lowered fuel burn by 9%.', ['My routing change lowered fuel burn by 9%']],
    ['Churn has dropped eight points.', ['Churn has dropped eight points']],
    ['Medication mistakes reduced by 27%.', ['Medication mistakes reduced by 27%']],
    ['The defects went down with 45%.', ['The defects went down with 45%']],
    ['Conversion rose by 15%.', ['Conversion rose by 15%']],
    ['I cut complaints by a third.', ['I cut complaints by a third']],
    ['Breakages decreased by 60 percent.', ['Breakages decreased by 60 percent']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('an anchor', () => {
  test.each([
    'Conversion rose from 2.1% to 2.4%.',
    "Breakages fell 60%; on the two lines that I left alone they didn't move.",
    'Churn dropped eight points across 3,100 households.',
    "The average basket grew 12%. I had set 10% as the line below which I'd undo it.",
    'The school got its 15% discount and kept its garden.',
    'Turnaround improved by 30% while the control ward stayed where it was.',
    'I cut complaints by a third, to 40 a week against 60.',
    'Scrap is down 22% on last year.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['Complaints fell by 40%.', 'Complaints fell by 40%'],
    ['We cut waste by a third.', 'We cut waste by a third'],
    ['Sales are up 12%.', 'Sales are up 12%'],
    ['Productivity improved by 25 percent.', 'Productivity improved by 25 percent'],
    ['The number of no-shows halved.', 'The number of no-shows halved'],
    ['There was a drop of 18% in sick days.', 'There was a drop of 18% in sick days'],
    ['Orders are processed 30% faster.', 'Orders are processed 30% faster'],
    ['Retention went up to 91%.', 'Retention went up to 91%'],
    ['I got overtime down 35%.', 'I got overtime down 35%'],
    ['Energy use decreased by roughly a fifth.', 'Energy use decreased by roughly a fifth'],
  ])('%s', (passage, words) => {
    expect(marks('unanchored-metric', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'Complaints fell by 40%, from 50 to 30 a month.',
    'Returns fell by 8% while the control stores saw no change.',
    'Overtime fell by 35% within six months.',
    'The discount was 20%.',
    'Errors did not fall by 60%.',
  ])('%s', passage => {
    expect(marks('unanchored-metric', passage, 'Result')).toEqual([]);
  });
});

test.each(['A rise of 13% in renewals was the outcome.', 'A drop of 30% in thefts was the result.'])(
  'named: %s',
  passage => {
    expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1);
  },
);

test('a named change of a known number of things', () => {
  expect(marks('unanchored-metric', 'A rise of 13% in renewals was the outcome, from 410 to 463.', 'Result')).toEqual(
    [],
  );
});

describe('said in other words', () => {
  test.each(['Revenue per visitor climbed by 12%.', 'The margin widened by two percentage points.'])('%s', passage => {
    expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'The pace fell by a fifth, and I kept it there.',
    'We came second, four points behind.',
    'I halved our interview panels.',
  ])('%s', passage => {
    expect(marks('unanchored-metric', passage, 'Result')).toEqual([]);
  });
});

describe('a change as a noun, of an amount, or as a part', () => {
  test.each([
    'Utilisation improved by 9%.',
    'We achieved 20% efficiency gains.',
    'This resulted in savings of 12%.',
    'A 25% reduction in scrap was realised.',
    'A reduction in complaints of 30% was achieved.',
    'Wait times shrank by two thirds.',
    'The new truck uses 20% less fuel.',
    'Turnover grew threefold.',
    'Increase in sales: 22%',
    'Crashes dropped by 80%. It taught me to work under pressure.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Overtime is down 40% since the new rota began in May.',
    'Rents rose 9% that year.',
    'The wage bill rose by 3%, which I had accepted.',
    'Sales fell by 4%, and I had said they would.',
    'Their prices went up by 8%.',
    'The reservoir was down to 12%.',
    'I doubled the night crew.',
    'Fuel use dropped by 11% over the same route.',
    'The dose was cut by 30%.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('what is theirs, what is taken upstairs, and the day of the week', () => {
  test.each([
    ['Their waiting time fell by 40%.', 'Their waiting time fell by 40%'],
    ['Complaints fell by 30% and I took that to the board.', 'Complaints fell by 30%'],
    ['By Friday, returns had dropped by 30%.', 'returns had dropped by 30%'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each([
    'Their fares went up by 8%.',
    'Returns rose by 2% and I took that.',
    'Since May returns have dropped by 30%.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a change behind a comma, and behind “this”', () => {
  test.each([
    'The change delivered the feature on time, reducing rework by 20%.',
    'This cut average handling time by 18%.',
  ])('%s', passage => expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1));

  test.each(['This improved customer retention from 81% to 88%.'])('not: %s', passage =>
    expect(marks('unanchored-metric', passage, 'Result')).toEqual([]),
  );
});

describe('nobody’s claim, and held against something', () => {
  test.each(['Complaints fell by 20%.'])('%s', passage =>
    expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1),
  );

  test.each([
    'I can’t tell you that complaints fell 20%.',
    'The brochure had promised 25% fewer refunds.',
    'Scrap fell 9%; the plant had asked for 5%.',
    'Theft went down by 60%. In the quarter before, 31 phones had gone missing.',
    'The ramp rises 6%.',
    'The landlord has increased his rent by 8%.',
    'Calls fell 22%, and the branches that kept the old form saw no change.',
  ])('not: %s', passage => expect(marks('unanchored-metric', passage, 'Result')).toEqual([]));
});

describe('promises and wishes beside a change', () => {
  test.each([
    'We promised weekly updates, and churn fell by 20%.',
    'Orders rose by 30%, and there was no change of staff.',
  ])('%s', passage => expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1));
});

describe('shares with and without an anchor', () => {
  test.each(['Errors diminished by 17%.', '- Returns −12%'])('%s', passage =>
    expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1),
  );

  test.each([
    'Rents went up 5%.',
    'Readmissions dropped 15%, and they normally climb then.',
    'Renewals improved by 4%; the accounts that had not been called remained flat.',
    'The Leeds branch changed nothing and its accidents fell 2%; ours fell 9%.',
  ])('not: %s', passage => expect(marks('unanchored-metric', passage, 'Result')).toEqual([]));
});

describe('shares told in passing', () => {
  test.each(['Our cancellations got better by 8%.', 'Twenty per cent fewer falls, that was the outcome.'])(
    '%s',
    passage => expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(1),
  );

  test.each(['Finance had hoped for 35% fewer errors in the billing.', 'Nine per cent of the students dropped out.'])(
    'not: %s',
    passage => expect(marks('unanchored-metric', passage, 'Result')).toEqual([]),
  );
});

describe('against those without it', () => {
  test.each([
    'With the phone reminder no-shows became 33% less, and those with the old letter stayed away like always.',
    'Refunds fell by 20%, and the shops without the sign stayed where they were.',
  ])('not: %s', passage => expect(marks('unanchored-metric', passage, 'Result')).toEqual([]));
});

describe('every way up or down', () => {
  test.each(['Claims descended 30%.', 'Bookings soared 60%.', 'Noise complaints have receded by some 20%.'])(
    '%s',
    passage => expect(marked(passage)).toHaveLength(1),
  );

  test.each(['The water receded by noon.', 'Bookings soared 60%, from 50 to 80 a day.'])('not: %s', passage =>
    expect(marked(passage)).toEqual([]),
  );
});

describe('where it comes from is no baseline, and a name no count', () => {
  test.each([
    'Complaints from patients fell by 40%.',
    'We got 30% fewer calls from parents.',
    'Falls per 1,000 bed days halved.',
    'Falls on ward 7 went down 20%.',
    'Absences shrank by a third, more than ever.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'Complaints from patients fell by 40%, from 50 a week to 30.',
    'Complaints fell 40% from a peak in May.',
    'Absences fell by a quarter from the year before.',
    'Calls went down 20%, and 300 callers were asked.',
    'Complaints fell by 40% within a month.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('by so much of its own unit', () => {
  test.each([
    'Average waiting time fell by nine minutes.',
    'Discharge is down by half a day.',
    'Our monthly loans increased by eleven.',
    'Handover got shorter by six minutes.',
    'Fuel use fell by 2 litres per trip.',
    'The drying time was reduced by four hours.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'Waiting time fell by nine minutes, to 31.',
    'The team grew by two nurses.',
    'The train was late by nine minutes.',
    'The licence bill shrank by 18,000 a year.',
    'The meeting went over by ten minutes.',
    'I moved the meeting by two days.',
    'The price went up by 4 euros a box.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a fraction less, and signs behind a verb', () => {
  test.each([
    'The queue is a third shorter.',
    'Tickets from the branches went down a third.',
    'The round takes half as long.',
    'Complaints are now a third of what they were.',
    'Absences down by half.',
    'Alarm response 60% better.',
    'The upsell did +17%.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'The queue is a third shorter than in the old hall.',
    'Half of what she said was true.',
    'The course is half as long as the old one.',
    'The lift went up by two floors.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a change beside what sounds like an anchor', () => {
  test.each([
    ['Late trams came down by a quarter. Depot control rang up to say so.', 1],
    ['Scrap fell by a third. The line has been running since Easter on 4 motors.', 1],
    ['Yield rose by 2%. By June the line did 140.', 1],
    ['Refusals fell by a third. Of the 40, 22 read at level 3 or above by June.', 1],
    ['Late trams came down by a quarter. The control depot stayed at 9.', 0],
    ['Scrap fell by a third. The line was 5%.', 0],
    ['Yield rose by 2%. Anything above 80 counts as good.', 0],
    ['Refusals fell by a third. Below 12 we lose the licence.', 0],
  ])('%s', (passage, found) => expect(marks('unanchored-metric', passage, 'Result')).toHaveLength(found));
});

describe('what the candidate does not claim', () => {
  test.each([
    'The tea room took 18% more. I counted that, for there was a fair.',
    'Sales rose by 18%. I don’t count the fair.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'The tea room took 18% more. I don’t count that, there was a fair.',
    'Sales rose by 18%. I do not claim it.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});
