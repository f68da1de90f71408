import { describe, expect, test } from 'vitest';
import { metricsIn } from '../../server/src/core/bank/metrics.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const metricsOf = (text: string) => metricsIn(service.analyse(text, defaultConfig).reading);

/** What each metric of a result says, without what it does not say. */
const told = (result: string) =>
  metricsOf(`## Result\n\n${result}\n`).map(({ span, text, missing, guardrail, ...words }) =>
    Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null)),
  );

describe('a metric is told in the words of the story', () => {
  test.each<[string, Record<string, string>[]]>([
    [
      'The share of late orders fell from 7.2% to 3.1% in ten weeks.',
      [{ measure: 'share of late orders', baseline: '7.2%', result: '3.1%', period: 'in ten weeks' }],
    ],
    ['Waits went down to 12 minutes from 40.', [{ measure: 'Waits', baseline: '40', result: '12 minutes' }]],
    ['Crashes dropped by 80%.', [{ measure: 'Crashes', change: 'dropped by 80%' }]],
    ['Returns doubled.', [{ measure: 'Returns', change: 'doubled' }]],
    ['Noise is now 71 dB, was 84.', [{ measure: 'Noise', baseline: '84', result: '71 dB' }]],
    ['I had 38 bookings the year after, up from 24.', [{ baseline: '24', result: '38 bookings' }]],
    ['We kept 41 of 52 learners, against 23 of 50 before.', [{ baseline: '23 of 50', result: '41 of 52 learners' }]],
    [
      'The last valve went in after nine weeks, against 16 in the usual plan.',
      [{ measure: 'last valve', baseline: '16', result: 'after nine weeks' }],
    ],
    [
      'Alarms went from 14 to 2 a month, and missed slots from 61 to 9.',
      [
        { measure: 'Alarms', baseline: '14', result: '2' },
        { measure: 'missed slots', baseline: '61', result: '9' },
      ],
    ],
    [
      'Sick days fell from 2.9 to 1.7, against a goal of 2.0.',
      [{ measure: 'Sick days', baseline: '2.9', result: '1.7' }],
    ],
    [
      'Sales reached $640,000 against a target of $550,000.',
      [{ measure: 'Sales', baseline: 'target of $550,000', result: '$640,000', money: '$640,000' }],
    ],
    [
      'The licence bill shrank by €18,000.',
      [{ measure: 'licence bill', change: 'shrank by €18,000', money: '€18,000' }],
    ],
    [
      '0.6% of 8,200 packs failed that winter.',
      [{ measure: 'packs failed', result: '0.6%', population: '8,200 packs' }],
    ],
    [
      'Waste went from 31 to 17 kilos across 12 schools.',
      [{ measure: 'Waste', baseline: '31', result: '17 kilos', population: 'across 12 schools' }],
    ],
    // What it was before stands in a clause of its own.
    ['A jam reaches the air in 4 minutes; before, it took 11.', [{ baseline: '11', result: 'in 4 minutes' }]],
    ['Calls fell to 18; in January it had been 70.', [{ measure: 'Calls', baseline: '70', result: '18' }]],
    ['Orders from the south came to 58%, not 66%.', [{ baseline: '66%', result: '58%' }]],
    // What is said of a reason belongs to the reason.
    [
      'Rides went from 4 to 9 in a year, because a rider with nine rides renews in 81% of cases.',
      [{ baseline: '4', result: '9', period: 'in a year', measure: 'Rides' }],
    ],
    ['Word got round, because I had 38 bookings, up from 24.', [{ baseline: '24', result: '38 bookings' }]],
    // A year, a time and a price are no part of the level.
    ['Thefts went down from 212 to 71 in 2023.', [{ baseline: '212', result: '71' }]],
    ['Mix-ups went from eleven a quarter to one.', [{ baseline: 'eleven', result: 'one' }]],
    [
      'Scrap fell from 7% to 3%, worth $210,000 a year.',
      [{ measure: 'Scrap', baseline: '7%', result: '3%', money: '$210,000' }],
    ],
    ['Six of the 14 learners came back.', [{ result: 'Six of the 14 learners' }]],
    // Figures that stand alone.
    ['About 40% of callers hung up.', [{ result: '40%' }]],
    ['Setup takes two minutes now.', [{ measure: 'Setup', result: 'two minutes' }]],
    ['I cut churn to 4%.', [{ measure: 'churn', result: '4%' }]],
    ['We hit 96% of a normal weekend.', [{ result: '96%' }]],
    ['We signed 12 clinics.', [{ result: '12 clinics' }]],
    ['By summer 5,200 parents had registered.', [{ result: '5,200 parents' }]],
    ['Complaints dropped to two a month.', [{ measure: 'Complaints', result: 'two' }]],
    ['The tool is a service now, worth $14M a year.', [{ result: '$14M' }]],
    ['Plates fell from 30 in 100 to 4 in 100.', [{ measure: 'Plates', baseline: '30 in 100', result: '4 in 100' }]],
    ['Returns over seventy fell from 19% to 7%.', [{ baseline: '19%', result: '7%' }]],
    // Notes without a verb.
    ['£410 to £170 in seven weeks.', [{ baseline: '£410', result: '£170', period: 'in seven weeks' }]],
    ['Late boxes: 120 → 14.', [{ measure: 'Late boxes', baseline: '120', result: '14' }]],
    [
      'p99 2.4s -> 620ms, tickets 40/day -> 3',
      [
        { measure: 'p99', baseline: '2.4s', result: '620ms' },
        { measure: 'tickets', baseline: '40', result: '3' },
      ],
    ],
    ['errors 4% => 1% over 3 weeks', [{ measure: 'errors', baseline: '4%', result: '1%', period: 'over 3 weeks' }]],
    ['I cut p99 2.4s → 620ms.', [{ baseline: '2.4s', result: '620ms' }]],
    // One figure instead of another.
    [
      'The next dosing bug was found in one night instead of nine.',
      [{ measure: 'next dosing bug', baseline: 'nine', result: 'one night' }],
    ],
    ['It came back with 600 metres of cable rather than 900.', [{ baseline: '900', result: '600 metres' }]],
    // A date is a period, and so is a time that it took; neither is a change.
    ['Late orders fell from 9% to 4% by August.', [{ baseline: '9%', result: '4%', period: 'by August' }]],
    ['Claims fell to 5% until the end of June.', [{ result: '5%', period: 'until the end of June' }]],
    ['Claims fell from 9 to 4 over 3 weeks.', [{ baseline: '9', result: '4', period: 'over 3 weeks' }]],
    ['The stops went from four in a shift to one in the week.', [{ result: 'one', period: 'in the week' }]],
    ['Walking went from 11 km to 7 km in one shift.', [{ result: '7 km', period: 'in one shift' }]],
    ['A third of the farmers use it.', [{ result: 'third of the farmers' }]],
    ['The page had 9,400 views.', [{ measure: 'page', result: '9,400 views' }]],
  ])('%s', (result, metrics) => {
    expect(told(result)).toMatchObject(metrics);
    expect(told(result)).toHaveLength(metrics.length);
  });
});

/** What each row of a table in the result says, without what it does not say. */
const listed = (...lines: readonly string[]) => {
  const [head = '', ...rows] = lines;
  return told([head, head.replace(/[^|]+/g, '---'), ...rows].join('\n'));
};

describe('a metric is told by a row of a table', () => {
  test.each<[string, string[], Record<string, string>[]]>([
    [
      'under before and after',
      ['| Measure | Before | After |', '| Refund time | 9 days | 2 days |', '| Tickets | 120 | none of 40 |'],
      [
        { measure: 'Refund time', baseline: '9 days', result: '2 days' },
        { measure: 'Tickets', baseline: '120', result: 'none of 40' },
      ],
    ],
    [
      'under plan and actual, in any order',
      ['| | Actual | Plan |', '| Cost a visit | $58 | $75 |'],
      [{ measure: 'Cost a visit', baseline: '$75', result: '$58', money: '$58' }],
    ],
    [
      'with its change, its period and of how many',
      [
        '| What | From | To | Change | Period | Sample |',
        '| No-shows | 19% | 12% | −7 points | six weeks | 410 visits |',
      ],
      [
        {
          measure: 'No-shows',
          baseline: '19%',
          result: '12%',
          change: '−7 points',
          period: 'six weeks',
          population: '410 visits',
        },
      ],
    ],
    [
      'where the heading says in what time',
      ['| What | Before | 90 days after |', '| **Late** boxes | 31 | 4 |'],
      [{ measure: '**Late** boxes', baseline: '31', result: '4', period: '90 days after' }],
    ],
    [
      'where one heading says it for both',
      ['| What | Last spring | Now |', '| Late boxes | 31 | 4 |'],
      [{ baseline: '31', result: '4' }],
    ],
    ['under dates', ['| What | March | July |', '| Late boxes | 31 | 4 |'], [{ baseline: '31', result: '4' }]],
    ['under no words', ['| | | |', '| Refund time | 9 days | 2 days |'], [{ baseline: '9 days', result: '2 days' }]],
    [
      'under others, of one unit',
      ['| What | A | B |', '| Wait | 9 days | 2 days |'],
      [{ baseline: '9 days', result: '2 days' }],
    ],
    ['as one rate', ['| Measure | Value |', '| On time | 94% |'], [{ measure: 'On time', result: '94%' }]],
    [
      'where a cell is empty',
      ['| Measure | Note | Before | After |', '| Wait | | 9 | 2 |'],
      [{ baseline: '9', result: '2' }],
    ],
    [
      'without borders at the sides',
      ['Measure | Before | After', 'Wait | 9 | 2'],
      [{ measure: 'Wait', baseline: '9', result: '2' }],
    ],
  ])('%s', (_, lines, metrics) => {
    expect(listed(...lines)).toMatchObject(metrics);
    expect(listed(...lines)).toHaveLength(metrics.length);
  });

  test.each<[string, string[]]>([
    ['counts of different things', ['| Region | Shops | Staff |', '| North | 12 | 40 |']],
    ['one count', ['| Region | Shops |', '| North | 12 |']],
    ['words', ['| Option | Before | After |', '| North | slow | fast |']],
    ['dates', ['| Step | From | To |', '| Pilot | 2023-01-04 | 2023-02-11 |']],
    ['no name', ['| 2022 | Before | After |', '| 12 | 9 | 2 |']],
    ['only where it stood', ['| What | Before |', '| Wait | 9 |']],
  ])('but not by %s', (_, lines) => {
    expect(listed(...lines)).toEqual([]);
  });

  test('the row that had to hold is the guard of the others', () => {
    const metrics = metricsOf(
      '## Result\n\n| What | Before | After |\n|---|---|---|\n| Wait | 9 | 2 |\n| Errors (guardrail) | 1.9 | 1.9 |\n',
    );
    expect(metrics.map(({ measure, guardrail, text }) => ({ measure, guardrail, text }))).toEqual([
      { measure: 'Wait', guardrail: 'Errors (guardrail) | 1.9 | 1.9', text: 'Wait | 9 | 2' },
    ]);
  });

  test('stands in the order of the text, and what a sentence tells as well is told once', () => {
    const table =
      '| What | Before | After |\n|---|---|---|\n| Wait | 40 | 12 |\n| Waste | 7% | 3% |\n| Loss | 7% | 3% |';
    const metrics = metricsOf(`Waits fell from 40 to 12.\n\n## Result\n\n${table}\n\nCrashes dropped by 80%.\n`);
    expect(metrics.map(({ measure }) => measure)).toEqual(['Waits', 'Waste', 'Loss', 'Crashes']);
  });

  test('counts only where results are told', () => {
    expect(metricsOf('## Situation\n\n| What | Before | After |\n|---|---|---|\n| Wait | 9 | 2 |\n')).toEqual([]);
  });
});

describe('what is no metric', () => {
  test.each([
    'I ordered 40 valves.',
    'By 2023 the town had grown used to it.',
    'I stopped the migration two weeks before the launch.',
    'Nobody complained.',
    'One of us stayed until 9 p.m. on 4 May.',
    // How big something is, or how long the work took.
    'I was 34 then, with a team of 12.',
    'The 3 teams adopted it.',
    'The office has 3 floors and 200 desks.',
    'The project lasted 6 months and had 14 releases.',
    'She manages 6 people.',
    'The translators took eight months.',
    // What was done.
    'In 2 weeks I read 40 tickets.',
    'We had 3 meetings a week with the lawyers.',
    'We collected more than 2 million data points.',
    'I interviewed 14 nurses and 6 doctors.',
    'I rejected the release at 4% failures.',
    '38 tickets closed.',
    '340 observations were logged.',
    '36 agents finished the training.',
    '120 manuals were ready for the fair.',
    'The change was rolled out to all nine cities.',
    // A few, in passing.
    'Two parents wrote in.',
    'The sponsor recommended us to two sister companies.',
    'Two of them left.',
    // What would be, should be, or was the reason.
    "Next time I'll call ten people before the price changes.",
    "I'd buy spare keys, since 38 people locked themselves out.",
    'I stopped it because 1,900 refunds had gone out twice.',
    'The city limit is 75.',
    'The regulator allows 60.',
    // Notes of how many there are, and of an aim.
    '- 3 options',
    'cache → result 300ms budget',
    'cache → 300ms budget',
    'Complaints fell over 3 weeks.',
    // What something is called.
    'We moved to version 3.2 in week 9.',
    'On page 14 of the report the auditor agreed.',
    'In the second half of the year it went on.',
  ])('%s', result => {
    expect(told(result)).toEqual([]);
  });

  test('numbers of the situation and the action', () => {
    expect(metricsOf('## Situation\n\nWaits rose from 12 minutes to 40.\n\n## Action\n\nI cut it by 4%.\n')).toEqual(
      [],
    );
  });

  test('what another format answers', () => {
    expect(metricsOf('---\nformat: compensation\n---\n\n## Result\n\nPay rose from $10 to $12.\n')).toEqual([]);
  });
});

test('what had to hold belongs to each metric, and is none itself', () => {
  const metrics = metricsOf('## Result\n\nWaits fell from 40 minutes to 12. Wrong tickets held at 3 a day.\n');
  expect(metrics.map(({ result, guardrail }) => [result, guardrail])).toEqual([
    ['12', 'Wrong tickets held at 3 a day.'],
  ]);
});

describe('of a sentence with a gain only the words of the guard are taken', () => {
  test.each([
    ['Lost orders fell from 9% to 4%, and returns held at 3%.', 'returns held at 3%'],
    ['Lost orders fell from 9% to 4% with no more returns than before.', 'with no more returns than before'],
    ['Waits fell from 40 to 12 while wrong tickets stayed at 3 a day.', 'wrong tickets stayed at 3 a day'],
    ['Waits fell from 40 to 12. Damage, my guardrail, stayed at 0.3%.', 'Damage, my guardrail, stayed at 0.3%.'],
    ['Waits fell from 40 to 12, and it is not worse.', 'Waits fell from 40 to 12, and it is not worse.'],
  ])('%s', (result, guardrail) => {
    expect(metricsOf(`## Result\n\n${result}\n`)[0]?.guardrail).toBe(guardrail);
  });
});

describe('without headings a change is a metric wherever it stands', () => {
  const before = 'The hub was slow, and claims had risen from 3% to 18%. I moved the fast lanes to the doors.';
  const after = 'I would ask the night shift first. They liked it. The other hub copied it.';

  test.each<[string, Record<string, string>[]]>([
    ['Walking went from 11 km to 7 km.', [{ measure: 'Walking', baseline: '11 km', result: '7 km' }]],
    [
      'Claims decreased from 18% to 5%, and returns held at 3%.',
      [{ measure: 'Claims', baseline: '18%', result: '5%', guardrail: 'returns held at 3%' }],
    ],
    ['Crashes dropped by 80%.', [{ change: 'dropped by 80%' }]],
    ['A bug was found in one night instead of nine.', [{ baseline: 'nine', result: 'one night' }]],
    ['Late boxes: 120 → 14.', [{ baseline: '120', result: '14' }]],
    // A level, what others said or had seen, what was set, and journeys.
    ['About 40% of callers hung up.', []],
    ['She said that claims fell from 18% to 5%.', []],
    ['Claims had gone from 3% to 18% because the belt was new.', []],
    ['I raised the limit from 15 to 30 euros.', []],
    ['I drove to six depots.', []],
    ['It left 8% of the saving.', []],
    ['My manager cut the knot for customers above 60 days.', []],
    ['If claims fall from 18% to 5%, we stop.', []],
  ])('%s', (sentence, metrics) => {
    const found = metricsOf(`${before} ${sentence} ${after}\n`);
    expect(found).toMatchObject(metrics);
    expect(found).toHaveLength(metrics.length);
  });

  test('also where nobody acts', () => {
    expect(metricsOf('Late deliveries decreased from 18% to 5%.\n')).toHaveLength(1);
  });

  test('and in a table', () => {
    const table = '| What | Before | After |\n|---|---|---|\n| Wait | 40 | 12 |';
    expect(metricsOf(`${before}\n\n${table}\n\n${after}\n`)).toHaveLength(1);
  });
});

test('what is told in the lead and in the result is told once, as fully as it can be', () => {
  const metrics = metricsOf('Waits fell from 40 to 12.\n\n## Result\n\nWaits fell from 40 to 12 in six weeks.\n');
  expect(metrics.map(({ text }) => text)).toEqual(['Waits fell from 40 to 12 in six weeks.']);
});

test('what is thin is named', () => {
  const [metric] = metricsOf('## Result\n\nCrashes dropped by 80%.\n');
  expect(metric?.missing).toEqual(['baseline', 'period', 'money', 'population', 'guardrail']);
});
