import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

/** The rules about sentences that mark something in a draft without headings. */
const heard = (text: string) => [
  ...new Set(
    judgeStory(text)
      .filter(({ scope }) => scope === 'sentence')
      .map(({ rule }) => rule),
  ),
];

const hears = (rule: string, text: string) => judgeStory(text).some(finding => finding.rule === rule);

describe('the end of a draft is its result, whoever acts', () => {
  test.each([
    [
      'It was decided that the last boat would wait.\n\nI think it was right. My manager was happy with it.',
      ['hedge', 'praise-as-result'],
    ],
    [
      'The ferry was late. It was decided that it would wait. I think it was right. My manager was happy with it.',
      ['hedge', 'praise-as-result'],
    ],
    ['The ferry was late. My manager was happy with it. It was cold. It was dark.', []],
    ['A bean does not care.\n\nI think it is a good dish, and I may have eaten too much.', []],
  ])('%s', (text, rules) => {
    expect(heard(text)).toEqual(rules);
  });
});

describe('what a letter closes with is no end of its story', () => {
  const story = 'The ferry was late.\n\nWe moved it to noon. My manager was happy with it.';

  test.each([
    'Best,\nTom',
    'Kind regards',
    'Cheers, M.',
    'Thank you for reading.',
    'Let me know if this is too long!\n\nBest regards\n\nTom Brandt',
    'Many thanks,\nAnna',
  ])('%s', farewell => {
    expect(heard(`${story}\n\n${farewell}\n`)).toEqual(['unowned-action', 'praise-as-result']);
  });

  test.each(['Thanks to the bell nobody was late.', 'Best of all, nobody was late.', 'Regards to the old plan: none.'])(
    '%s',
    end => {
      expect(heard(`${story}\n\n${end}\n`)).not.toContain('praise-as-result');
    },
  );
});

describe('what was going on is the situation, if something is done later', () => {
  test.each([
    'We were hiring 14 analysts and it was taking forever. I stopped sourcing for anybody who was late.',
    'Every time an offer was late we blamed them. I stopped sourcing for anybody who was late.',
    'The team was rebuilding two ovens. In May I have cut the menu to nine dishes. Six guests cancelled.',
  ])('%s', text => {
    expect(hears('unowned-action', `${text} Nobody came. The hall was cold.`)).toBe(false);
  });

  test.each([
    'We were rebuilding two ovens. It was a hard week.',
    'I cut the menu. We were rebuilding two ovens. It was a hard week.',
    'We rebuilt two ovens. I cut the menu.',
    'I was calling the guests. We rebuilt two ovens. It was cold. It was dark.',
  ])('%s', text => {
    expect(hears('unowned-action', text)).toBe(true);
  });
});

describe('how it used to be, who the people are, and a wish that is not shared are the situation', () => {
  test.each([
    'I look after the tours of a choir, mostly retired teachers. My deputy checked it and found three faults. In June I moved the bus to noon.',
    'The director wanted the trap in and I didn’t. My deputy checked it and found three faults. In June I moved the bus to noon.',
    'The girls and I used to cut each one to measure. My deputy checked it and found three faults. In June I moved it to noon.',
  ])('%s', text => {
    expect(heard(`${text} Six guests cancelled. It was cold. It was dark.`)).toEqual([]);
  });

  test.each([
    ['unowned-action', 'We were a choir of sixty, and in May retired half of the songs.'],
    ['unowned-action', 'The girls and I cut each one to measure.'],
    ['delegated-evidence', 'I didn’t want it in. I cut the run. My deputy checked it and found three faults.'],
  ])('%s: %s', (rule, text) => {
    expect(hears(rule, `${text} Six guests cancelled. It was cold. It was dark.`)).toBe(true);
  });
});

describe('a decision in the present perfect is the first act', () => {
  test.each([
    'Our payment service was old. In May I have decided to make a new one. I called the guests. Nobody came. It was cold.',
    'I have cut the menu from 24 dishes to nine. I called the guests. Six cancelled. It was cold.',
  ])('%s', text => {
    expect(hears('no-owned-decision', text)).toBe(false);
  });

  test.each([
    'I have run the bakery for ten years. We have always had a queue. I called the guests. Six cancelled. It was cold.',
    'I have never cut the menu. I called the guests. Six cancelled. It was cold.',
  ])('%s', text => {
    expect(hears('no-owned-decision', text)).toBe(true);
  });
});

describe('a list ends with its result as a paragraph does', () => {
  const deeds = '- pump broke\n- I called the plumber\n- I moved the guests to the east wing\n';

  test.each([
    ['the last two items', `${deeds}- my manager was happy\n- it rained all week`, true],
    ['the items behind the last deed', `${deeds}- my manager was happy\n- it rained\n- it was cold`, true],
    ['half of it at most', '- I moved the guests\n- boss was happy\n- it rained\n- it was cold\n- it was dark', false],
    ['no item before the last deed but one', `- boss was happy\n${deeds}- I paid 40\n- it rained`, false],
  ])('%s', (_, text, praised) => {
    expect(hears('praise-as-result', text)).toBe(praised);
  });
});

describe('a list in which nobody acts tells deeds all the same', () => {
  test.each([
    ['- returns desk always full\n- new size guide made\n- second printer ordered', true],
    ['- the bridge is old\n- it rained\n- the road is narrow', false],
  ])('%s', (text, hidden) => {
    expect(hears('passive-decision', text)).toBe(hidden);
  });
});

describe('deeds behind a label of the background', () => {
  const deeds = '- the team installed sensors\n- we trained everyone\n';

  test.each([
    ['are deeds where nothing else tells them', `ctx: airport, 60 people\n${deeds}res: 3.1 to 4.2 in a quarter`, true],
    ['are the background where they are told', `ctx: airport\n${deeds}action: I cut a shift\nres: dry by noon`, false],
    ['are the background under a heading', `## Situation\n\n${deeds}\n## Result\n\nDry by noon.`, false],
  ])('%s', (_, text, marked) => {
    expect(hears('unowned-action', text)).toBe(marked);
  });
});

test('what goes on behind an item with a label is one draft with what stood before it', () => {
  const story =
    '- sit: pump broke\n- I sent the guests home\n- cost: two days\n- my boss was happy\n- outcome: dry by noon';
  expect(hears('praise-as-result', story)).toBe(false);
  expect(hears('praise-as-result', story.replace(/\n- outcome.*/, ''))).toBe(true);
});

describe('where one works, and what is done every day, are the situation of what learners tell in the present', () => {
  const call = 'I count for two weeks what is sold. I decide to stop the cake. Waste go from 60 to 14. I am glad.';

  test.each([
    'Last year I work in a bakery as shift leader. Every day we throw away many bread.',
    'Last year I live near the port. My deputy check it and find three faults.',
  ])('%s', text => {
    expect(heard(`${text} ${call}`)).toEqual([]);
  });

  test('but where nobody does anything else, the deeds begin there', () => {
    expect(hears('passive-decision', 'I work in a bakery. The old oven was sold. It was cold. It was dark.')).toBe(
      true,
    );
  });

  test('an act of one event is none', () => {
    expect(hears('unowned-action', `Last year I work in a bakery. In May we throw away the old oven. ${call}`)).toBe(
      true,
    );
  });
});

describe('what a place lives by is the situation, also where no list knows its verb', () => {
  test.each([
    'We milk 180 cows. In spring I swapped the liners back, and nothing moved.',
    'We varnish the boats each winter. In spring I swapped the brushes, and nothing moved.',
  ])('%s', text => {
    expect(hears('unowned-action', `${text} Nobody came. The hall was cold.`)).toBe(false);
  });

  test.each(['We babysat the old server.', 'We greenlit the barge.', 'We laminated the cards.'])('not: %s', text => {
    expect(
      hears('unowned-action', `In spring I swapped the liners back. ${text} Nobody came. The hall was cold.`),
    ).toBe(true);
  });
});
