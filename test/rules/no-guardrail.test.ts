import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section = 'Result') => marks('no-guardrail', passage, section).length > 0;

describe('one number moves alone', () => {
  test.each([
    'The queue fell from 40 minutes to 12.',
    'Refunds dropped by 12%.',
    'Late arrivals fell from 6 a day to 2, and we get no more calls.',
    'We have 38 bookings now, up from 24.',
    'Before we had 60 visits a day, and now it are 9.',
    'The curve has 71 dB, was 84.',
    'Changeover is now 7 seconds, from 38.',
    'Refunds dropped by 12%. The dashboard is still there.',
    'Errors fell by a third, and the rain stayed without end.',
    'Errors fell by a third. We did not stop there.',
    'Errors fell by a third. My boss did not believe it.',
    'Errors fell by a third. Every July it had been the same pantomime.',
    'Errors fell by a third. The trouble was always the same.',
    'Errors fell by a third. The room is quiet.',
    'A permit takes five days where it took nine.',
    'One nurse does in 20 minutes what used to take two of them an hour.',
    'The crane swings 3 degrees in place of 11.',
    'Wrong plates 31 → 4 a week.',
    'Wrong plates: 31 days -> 4 by April.',
    'Wrong plates 31 a week => 4.',
    'Wrong plates 31 --> 4.',
    'A plate takes 5 minutes, less than the 9 before.',
    'Broken panes went from eleven in May to one in June.',
    'Lost keys fell from thirteen a month to next to none.',
    'The kiln takes 6 kilos of gas and not 9.',
    'Errors fell by a third. I went back to the bench again.',
    'Errors fell by a third. The old trays went back to stores in April.',
    'Errors fell by a third. Our growers are coming back to us.',
    'Errors fell by a third. The night shift never got a helper.',
    'Errors fell by a third. Guests can’t get enough of it.',
    'Errors fell by a third. The chef says she would never go back.',
    '23 plots were let, where the year before seven were.',
    'Burst pipes: 14 last winter, 3 this winter.',
    'We sold 51 hives in 2021, in 2020 they were 18.',
    '5 a day down to under 2.',
    'Unpaid bills are 6 a week, from about 70.',
    'Waiting time decrease 28%.',
    'Slips came down to 12 a month.',
    'Sales increased 3 times.',
    'The calls were 40 before I changed it, and now 9.',
    'Yield went up by roughly a quarter.',
    'Sign-ups per week rose from 140 to 230, and they stayed at that level for the whole quarter.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a target that was met', () => {
    expect(missing('## Task\n\nMy number was $2.4M.\n\n## Result\n\nRevenue came in at $2.6M.\n')).toBe(true);
  });

  test('what held in the situation is not watched', () => {
    expect(missing('## Situation\n\nThe price stayed flat.\n\n## Result\n\nRefunds dropped by 12%.\n')).toBe(true);
  });
});

describe('a draft without headings', () => {
  const draft = (held: string, result: string) =>
    `In spring the kiln of our pottery cracked every third bowl. I looked at the log. ${held}. I opened the kiln later. I told the owner. I wrote the hours on a board. I moved the shelves.\n\nCracked bowls fell from 60 a week to 12. ${result}.\n`;

  test('what held long before the number moved is not watched', () => {
    expect(
      marks('no-guardrail', `# The kiln\n\n${draft('The night firing stayed at 900 degrees', 'The owner laughed')}`),
    ).toHaveLength(1);
  });

  test.each([
    draft('The log was long', 'Gas stayed at 40 kilos'),
    draft('I decided to fire by day, and checked the gas bill every week', 'The owner laughed'),
  ])('%s', story => {
    expect(marks('no-guardrail', `# The kiln\n\n${story}`)).toEqual([]);
  });
});

describe('something is watched, or nothing was gained', () => {
  test.each([
    'The gate was open longer than 10 minutes on 14 of the nights.',
    'The queue fell from 40 minutes to 12, and wrong tickets held at 3 a day.',
    'Refunds dropped by 12% without a rise in complaints.',
    'Refunds dropped by 12%. It was the same quality.',
    'Refunds dropped by 12%, and the price was the same.',
    'Late arrivals fell from 6 a day to 2, with no more calls to the nurses.',
    'Late arrivals fell from 6 a day to 2 without more calls to the nurses.',
    'Sick days fell from 2.9 to 1.7, and infections did not rise.',
    'Alarms fell by 80%. No real alarm was missed.',
    'I gave him 90 days, met him every two weeks, and asked before declaring the fix.',
    'Water went from 410 to 260 a week; dirt reports stayed flat.',
    'Missed calls fell by half. My guardrail was the wait.',
    'The page had 3,000 views.',
    'Attendance got back to where it had been, from 40 to 90.',
    'The wait fell by half, and the bill did not go up.',
    'The wait fell by half, and the nights did not get any longer.',
    'The wait fell by half, and the noise did not get worse.',
    'All 40 stalls were let 12 days before the fair.',
    'We came in with 300 chairs three weeks before Easter.',
    'We hold it in two rooms, where 40 people meet.',
    'I would go from 30 to 20, or to none.',
    'Retention got back to 30%.',
    'The share rose from 38% to 62%, and the desk got no more calls than before.',
    'Refunds fell from 22% to 13%, and the picking cost stayed within budget.',
    'The bill went from 410k to 236k. Complaints about quality: 4 in six months.',
    'Alarms fell from 190 to 75, and no pump stopped during a transport.',
    'Water is down 21%, tonnage the same.',
    'Enrolments came to 8,700, against a floor of 8,500, and the deficit fell by half.',
    'Missed nights fell from 27 to 5. Night accidents I watch too.',
    'Returns fell by a third, and not one of them was left without shoes.',
    'The wait fell by half, and we kept the quality.',
    'The wait fell by half. Customer satisfaction even rose a little.',
    'The wait fell by half. We had zero wrong papers in that time.',
    'The wait fell by half. No one had to work more for it.',
    'The wait fell by half. The budget was not exceeded.',
    'The wait fell by half. The clerks did not have more stress.',
    'The wait fell by half. The mood in the team remained good.',
    'The wait fell by half. We agreed to stop if more than five people complain.',
    'The wait fell by half. We did not lose any visitors.',
    'The wait fell by half. The audit found no faults.',
    'The wait fell by half. We did it without extra budget.',
    'Calls fell from 40 to 12. Cheating I watched: 1.1% of notes, before 0.9%.',
    'Misses fell from 22 to 9 in a hundred, late arrivals no higher.',
    'Calls fell from 40 to 12, and night trips dropped by 4%.',
    'The wait fell by half. Wrong parcels: 4 in a thousand in spring, 4 in a thousand in autumn.',
    'The wait fell by half, and it finds the same bugs.',
    'The wait fell by half; about as many people cancelled as the year before.',
    'The wait fell by half, and sick days haven’t budged.',
    'The wait fell by half. The marks in the tests are like before.',
    'The wait fell by half. Projects weren’t any later for it.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

const answer = (format: string, body: string) => missing(`---\nformat: ${format}\n---\n\n${body}\n`);
const design = '## Customer\n\nPart-time drivers in three metros.\n\n## Measure\n\n';
const metrics = '## Job\n\nDrivers want to be home by six.\n\n## Outcome\n\n';

describe('an answer sets one number', () => {
  test.each([
    ['design', `${design}Accidents per 1,000 trips, from 4 to 2.`],
    ['design', `${design}Under 10 accidents a year.`],
    ['design', `${design}Accidents are halved.`],
    ['design', `${design}| measure | now |\n|---|---|\n| accidents | 14 |`],
    ['metrics', `${metrics}Walk-outs fall from 8% to 4%.`],
    ['metrics', `${metrics}Walk-outs fall from 8% to 4%.\n\n## Guardrail\n\nTo be defined with the kitchen.`],
    ['metrics', `${metrics}Walk-outs fall from 8% to 4%.\n\n## Guardrail\n\nNone needed. Washing can’t hurt anybody.`],
    ['metrics', `${metrics}Walk-outs fall from 8% to 4%.\n\n## Guardrail\n\nNo danger, since the app is free.`],
    ['metrics', `${metrics}Fewer walk-outs.\n\n## Leading indicator\n\nA wait of under 4 minutes.`],
  ])('%s: %j', (format, body) => {
    expect(answer(format, body)).toBe(true);
  });
});

describe('an answer without a number has none to guard', () => {
  test.each([
    ['design', `${design}Safer trips.`],
    ['design', `${design}How many trips are booked, and clicks on the wallet.`],
    [
      'metrics',
      `${metrics}Walk-outs fall from 8% to 4%.\n\n## Guardrail\n\nComplaints, which are to be watched by the ward.`,
    ],
    [
      'metrics',
      `${metrics}Walk-outs fall from 8% to 4%.\n\n## Guardrail\n\nWe meet the ward each Friday and read its complaints.`,
    ],
    ['design', `## Struggle\n\n14 of 20 growers drove home with full crates.\n\n${design}How many trips are booked.`],
    ['metrics', `${metrics}Fewer walk-outs.`],
    ['metrics', `${metrics}Fewer walk-outs by 2027.`],
  ])('%s: %j', (format, body) => {
    expect(answer(format, body)).toBe(false);
  });
});

describe('an answer without headings says what it fears, or where it would stop', () => {
  const told = (limit: string) => answer('metrics', `Who dresses alone, from 34% to 45%. ${limit}`);

  test.each([
    'Falls are what I fear.',
    'What I watch besides is falls.',
    'If more than 1 in 40 falls, I’d switch it off.',
    'If 1 in 40 is wrong, it goes back to paper.',
    'More than 2 falls per hundred and the games are gone.',
    'Above 2 falls a month I’d stop the games.',
    'Should it improve while falls go up, I’d side with the falls.',
  ])('%s', limit => {
    expect(told(limit)).toBe(false);
  });

  test.each([
    'More than 60 patients play and the nurses like it.',
    'If they play, I’d be glad.',
    'If 40 of them play, they come back.',
    'If the bell is down for ten minutes, the desk goes back to paper.',
    '2 in 10 leave before they are served, from 5 in 10.',
  ])('not: %s', limit => {
    expect(told(limit)).toBe(true);
  });
});

describe('a watch that is told among the deeds', () => {
  const story = (deed: string) => missing(`## Action\n\n${deed}\n\n## Result\n\nErrors fell from 9 to 1.\n`);

  test.each([
    'I dropped the mixing. I read the log.',
    'Every night for three weeks I counted the bins. I dropped the mixing.',
    'I dropped the mixing. The price stayed the same.',
    'I dropped the mixing. I filmed 30 of the seams and watched them at half speed.',
  ])('%s', deed => expect(story(deed)).toBe(true));

  test.each([
    'I dropped the mixing. For three months I checked each morning whether any dose had waited.',
    'I dropped the mixing. I checked tickets and refunds weekly for a year.',
    'I dropped the mixing. I measured the chlorine at eight taps twice a day.',
    'I dropped the mixing. My guardrail was urgent doses.',
    'I dropped the mixing. Each Monday I reviewed the wait of the other ward.',
  ])('not: %s', deed => expect(story(deed)).toBe(false));

  test.each([
    ['Calls fell from 19 to 5, while complaints to us rose.', true],
    ['Calls fell from 19 to 5, while complaints to us rose, which is what I had hoped for.', false],
    ['Calls fell from 19 to 5 while questions at the desk grew, as I had intended.', false],
  ])('%s', (result, expected) => expect(missing(result)).toBe(expected));
});

describe('a figure that got worse', () => {
  const result = 'Red builds fell from 20% to 3%';
  test.each([
    `${result}. Coverage dropped from 81 to 74.`,
    `${result}, at the price of seven points of coverage.`,
    `${result}. Revenue went down by 2%.`,
  ])('is one that was watched: %s', passage => {
    expect(marks('no-guardrail', passage, 'Result')).toEqual([]);
  });

  test.each([`${result}. Coverage rose from 74 to 81.`, `${result}. Coverage dropped.`, `${result}.`])(
    'not: %s',
    passage => {
      expect(marks('no-guardrail', passage, 'Result')).toEqual(['Result']);
    },
  );
});

describe('what held, told by a learner', () => {
  test.each([
    'Waste go down from 60 to 14 piece, and evening sale stay same, around 340 euro.',
    'Waste fell from 60 to 14. Price remain same.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test('but the same trouble', () =>
    expect(missing('Waste fell from 60 to 14. The trouble is still same.')).toBe(true));
});

describe('as it always had been, and within what was promised', () => {
  const result = 'The wait fell by half.';

  test.each([
    `${result} The boards were no rougher; the planer sent back 1% as it always had.`,
    `${result} The boards are no rougher.`,
    `${result} The planer sent back 1%, as it always did.`,
    `${result} The waiting list didn’t shrink.`,
    `${result} Tonnage fell by 4%, which I had promised to keep under 6%.`,
    `${result} The bill came to 8,200 against the 9,000 I had set as a limit.`,
    `${result} No retailer delisted him.`,
    `${result} No other batch had to be dumped.`,
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    `${result} The boards were no longer in the yard.`,
    `${result} The boards were no better.`,
    `${result} The cook complained as he always had.`,
    `${result} I promised to keep the bench.`,
    `${result} No retailer listed him.`,
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('harm that was kept in check', () => {
  const result = 'The wait fell by half.';

  test.each([
    `${result} Wrong doses 0.3%, and my limit was 0.8%.`,
    `${result} I had said I would switch back if wrong doses passed 1%.`,
    `${result} Mistakes rose at first, so I wrote the steps on the wall.`,
    `${result} No one was slower.`,
    `${result} None of the wards was worse off.`,
    `${result} It didn’t cost us accuracy.`,
    `${result} The cellar never went over 12 degrees.`,
    `${result} Breakages: unchanged.`,
    `${result} Same headcount, same budget.`,
    `${result} The refunds continued at 2%.`,
    `${result} I also sampled ten a day for wrong labels.`,
    `${result} No waste.`,
    `${result} There were hardly any injuries.`,
    `${result} Overtime didn’t budge.`,
    'Late trams fell from 80 a week to 41, with complaints level.',
    `${result} I was worried about wrong labels, so I had ten a day read twice.`,
    `${result} Breakages rose by two, which I accepted.`,
    `${result} It made nobody slower.`,
    `${result} Cost per tray: same.`,
    `${result} It had no bad effect on the dough.`,
    `${result} Not at the expense of hygiene.`,
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each([
    `${result} The speed limit was 30.`,
    `${result} I went home and told my cook I would go back on a Sunday if he asked me.`,
    `${result} Sales rose at first, so I wrote to the boss.`,
    `${result} No one was happier.`,
    `${result} I was worried about my exam, and I had tea.`,
    `${result} Sales rose by two, which I accepted.`,
    `${result} It was no bad day.`,
    `${result} It didn’t cost us a cent.`,
    `${result} The cook never went home before ten.`,
    `${result} Same thing in the other wards.`,
    `${result} The work continued for 2 months.`,
    `${result} I watched the queue shrink every week.`,
  ])('not: %s', passage => {
    expect(missing(passage)).toBe(true);
  });
});

describe('levels of one time, or of none, are no gain', () => {
  test.each([
    'We sold 51 hives and 18 queens in 2021.',
    'Last year we had 14 plots and 3 sheds.',
    'We slowed down to 2 stops on the third day.',
    'The road came down to the river at 7.',
    'They gave us about a quarter by post.',
    'I rented the hall for 4,000 euros rather than split them over nine schools.',
    'I drew 14 sheets and 3 plans before I left.',
    'The van went out 62 times.',
    'Anglers drop off at the second form, 35% of them.',
    'The list shows which pages are doubled.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});

describe('what still keeps its day held', () => {
  test.each([
    'Slips fell from 9 to 2, and the packs still leave by Thursday.',
    'Slips fell from 9 to 2. The vans still left on time.',
    'Returns fell by a third. The last in line still found eleven items.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'Slips fell from 9 to 2. They still have no scale.',
    'Slips fell from 9 to 2. We still stand by the desk.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('what stayed where it had been', () => {
  test.each(['Overdoses fell from 58 to 3, and underdosing stayed where it had been.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['Bowls rose to 94, where it had been 60.'])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('what an answer caps', () => {
  const open = (cap: string) =>
    judgeStory(`---\nformat: metrics\n---\n\n## Outcome\n\nSenders from 12% to 35%. ${cap}\n`).some(
      ({ rule }) => rule === 'no-guardrail',
    );

  test.each(['Wrongly blocked transfers must not pass 1 in 200.', 'Waits may not go over ten minutes.'])('%s', cap =>
    expect(open(cap)).toBe(false),
  );

  test.each(['The form must not pass through two hands.'])('not: %s', cap => expect(open(cap)).toBe(true));
});

describe('none, and all within', () => {
  test.each([
    'Incidents fell from 14 to 3, and attrition in his team was zero.',
    'Falls went from 11 to 5. The doses were all within 15 minutes.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each([
    'Falls went from 11 to 5. The doses were all late.',
    'Falls went from 11 to 5. The shops were all within reach.',
  ])('not: %s', passage => expect(missing(passage)).toBe(true));
});

describe('a noun that looks like a verb', () => {
  test.each(['Churn fell from 8.1% to 6.3%, and complaints about being called did not rise.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );
});

describe('a harm within a tenth of what it was', () => {
  test.each([
    'Fuel fell by 61,000 litres a winter. Complaints were 12 before and 11 after.',
    'Fuel fell by a third. Missed appointments, which I had the clinic count, were 12 before and 11 after.',
  ])('%s', passage => expect(missing(passage)).toBe(false));

  test.each(['Sales rose by a tenth. Complaints were 40 a week before and 12 after.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});

describe('a level that never budged', () => {
  test.each(['The time went from nine days to four. Arrears never budged off 2.1%.'])('%s', passage =>
    expect(missing(passage)).toBe(false),
  );

  test.each(['The time went from nine days to four. The board never budged from its chair.'])('not: %s', passage =>
    expect(missing(passage)).toBe(true),
  );
});
