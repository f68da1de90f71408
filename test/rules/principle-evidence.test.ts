import { describe, expect, test } from 'vitest';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { judgeStory } from '../judge.ts';

const story = (principle: string, body: string) => `---\nprinciples: ["${principle}"]\n---\n\n${body}\n`;
const judged = (principle: string, body: string, config = {}) =>
  judgeStory(story(principle, body), config).filter(({ rule }) => rule === 'principle-evidence');

test.each(amazonPrinciples.map(({ name, evidence }) => [name, evidence] as const))(
  '%s asks for what its interviewer listens for',
  (name, evidence) => {
    const [finding] = judged(name, '## Action\n\nWe met on a Monday.');
    expect(finding?.message).toContain(name);
    for (const { asks } of evidence) expect(finding?.message).toContain(asks);
  },
);

describe('half of it is enough', () => {
  test.each([
    ['Dive Deep', 'I read 60 tickets and found that 41 came from one form, so I deleted the form.'],
    [
      'Have Backbone; Disagree and Commit',
      'I told the director that I disagree, because 18% arrive late. She decided, and I carried her plan out in full.',
    ],
    ['Earn Trust', 'The steward opposed the cut. I showed him the nine sheets, and he agreed to a month.'],
    ['Frugality', 'The budget was gone, so I cut the late bus.'],
    ['Bias for Action', 'I didn’t wait for the manager: a pallet can be carried back.'],
    ['Invent and Simplify', 'I deleted eight of nine forms. The wait fell from 41 days to 12.'],
    ['Learn and Be Curious', 'I knew nothing about light, so I sat with the engineer for nine evenings.'],
    [
      'Hire and Develop the Best',
      'Ilse had never set a price. I sat with her on Tuesdays. She now leads three designers.',
    ],
    ['Insist on the Highest Standards', 'I refused to sign, and leisure riders waited until June.'],
    ['Insist on the Highest Standards', 'I decided that no patient starts without a new weight.'],
    ['Invent and Simplify', 'I switched off 25 of the 26 pages. Openings went from 11 to 63.'],
    ['Invent and Simplify', 'I took the field out. Calls went from 600 a day to 90.'],
    ['Invent and Simplify', 'I got rid of the row prices. Returns went from 600 a day to 90.'],
    ['Invent and Simplify', 'So, I did away with the row prices. Returns went from 600 a day to 90.'],
    [
      'Deliver Results',
      'The standard says ninety seconds from the bell. I moved the lockers. Turnout fell from 118 seconds to 79.',
    ],
    [
      'Deliver Results',
      '## Task\n\nThe owner wanted 900 tonnes.\n\n## Result\n\nThe harvest rose from 800 to 872 tonnes.',
    ],
    [
      'Deliver Results',
      'We needed 900 menus by Friday. On Tuesday the press broke, and I moved them to the small one.',
    ],
    ['Deliver Results', 'The date was 3 May. The flour came late, so I baked the rolls first.'],
    ['Deliver Results', 'The room had to be empty by June. The carpenter was ill. I carried the shelves.'],
    ['Deliver Results', 'The plan for the year was 900. There was no van. I took the tram.'],
    ['Earn Trust', 'I said in front of everybody that it was my fault.'],
    ['Ownership', 'I read the log and found one bad sensor. After the repair I checked the gate every week.'],
  ])('%s', (principle, body) => {
    expect(judged(principle, body)).toEqual([]);
  });
});

test('another company’s principles bring their own evidence', () => {
  const principles = [
    {
      id: 'ship-small',
      name: 'Ship small',
      aliases: [],
      evidence: [{ asks: 'a first slice', phrases: ['first slice'] }],
    },
  ];
  expect(judged('Ship small', 'I closed the gate.', { principles })[0]?.message).toContain('a first slice');
  expect(judged('Ship small', 'I closed the gate as a first slice.', { principles })).toEqual([]);
  expect(judged('Dive Deep', 'I closed the gate.', { principles })).toEqual([]);
});

test('each claimed principle is judged in its own place', () => {
  const text = '---\nprinciples: [Dive Deep, Earn Trust]\n---\n\nWe met on a Monday.\n';
  const places = judgeStory(text)
    .filter(({ rule }) => rule === 'principle-evidence')
    .map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(['Dive Deep', 'Earn Trust']);
});

describe('words alone are not enough', () => {
  test.each([
    ['Earn Trust', 'I got buy-in from everybody. I built strong relationships.'],
    ['Think Big', '## Action\n\nI had a vision for the whole country.\n\n## Result\n\nWe held 12 meetings.'],
    ['Insist on the Highest Standards', 'I announced that every driver was late.'],
    ['Invent and Simplify', 'I got the prices from them. Returns went from 600 a day to 90.'],
    ['Deliver Results', 'The clerk says ninety words a minute. I moved the lockers.'],
    ['Deliver Results', 'A plan was drawn up for 900 menus. My colleagues stood behind me.'],
    ['Deliver Results', 'The press broke. I moved the menus to the small one.'],
    ['Deliver Results', 'The cook had no doubt. I wanted 900 menus.'],
    ['Frugality', '## Action\n\nI met the printer.\n\n## Result\n\nThe cost fell by 18%.'],
  ])('%s', (principle, body) => {
    expect(judged(principle, body)).toHaveLength(1);
  });
});

test('a principle that is claimed twice is weighed once', () => {
  const text = '---\nprinciples: [Ownership, ownership]\n---\n\n## Action\n\nWe met on a Monday.\n';
  expect(judgeStory(text).filter(({ rule }) => rule === 'principle-evidence')).toHaveLength(1);
});
