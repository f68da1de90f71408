import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { cardOf } from '../../server/src/core/writing/card.ts';
import { clock } from '../../server/src/core/writing/clock.ts';
import { scriptOf } from '../../server/src/core/writing/script.ts';
import { sectionTimes } from '../../server/src/core/writing/section-times.ts';
import { service } from './fixture.ts';

const analyse = (text: string, config = defaultConfig) => service.analyse(text, config);
const words = (count: number): string => `${'word '.repeat(count).trim()}.`;

test.each([
  [0, '0:00'],
  [59, '0:59'],
  [84, '1:24'],
  [600, '10:00'],
])('%i seconds are %s on the clock', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});

describe('the time of a section', () => {
  const times = (text: string) =>
    [...sectionTimes(analyse(text).reading, 150)].map(({ heading, words, seconds, share }) => [
      text.slice(heading.start, heading.end),
      words,
      seconds,
      share,
    ]);

  test('is its words at the speaking rate, and its share of what is told', () => {
    expect(times(`## Task\n\n${words(10)}\n\n## Action\n\n${words(30)}\n`)).toEqual([
      ['Task', 10, 4, 25],
      ['Action', 30, 12, 75],
    ]);
  });

  test('counts the lead towards the whole', () => {
    expect(times(`${words(10)}\n\n## Action\n\n${words(30)}\n`)).toEqual([['Action', 30, 12, 75]]);
  });

  test('is not told of options, follow-ups and empty sections', () => {
    expect(times(`## Options\n\n${words(9)}\n\n## Result\n\n## Follow-ups\n\n${words(9)}\n`)).toEqual([]);
  });

  test('is known for a label, too', () => {
    expect(times(`**Action:** ${words(30)}`)).toEqual([['Action', 30, 12, 100]]);
  });
});

describe('the card', () => {
  const card = (text: string, config = defaultConfig) => cardOf(analyse(text, config), config, service.rules.length);

  test('holds the time against the limit of the format', () => {
    expect(card(`## Action\n\n${words(150)}`)).toMatchObject({ time: '1:00 of 1:30', over: false });
    expect(card(`## Action\n\n${words(250)}`)).toMatchObject({ time: '1:40 of 1:30', over: true });
    expect(card(`---\nformat: design\n---\n\n## Solution\n\n${words(150)}`).time).toBe('1:00');
  });

  test('keeps to the limit in the settings', () => {
    const config = { ...defaultConfig, options: { overlong: { seconds: 30 } } };
    expect(card(`## Action\n\n${words(150)}`, config)).toMatchObject({ time: '1:00 of 0:30', over: true });
  });

  test('of a behavioral story tells how strong each layer is', () => {
    expect(card('## Action\n\nWe went on.')).toMatchObject({
      parts: ['ownership', 'judgment', 'influence'].map(name => ({ name, state: 'missing' })),
      badge: '○',
      short: '0:01 of 1:30 ○',
      told: '0:01 of 1:30 (3 words) · ownership missing · judgment missing · influence missing',
    });
  });

  describe('of another format tells which sections are there', () => {
    const complete = '## Level and scope\n\nL6.\n\n## Package\n\nBase.\n\n## Trade\n\nStock.\n';
    test.each([
      ['all', complete, '0:01', '0:01 (3 words) · all 3 sections'],
      [
        'some',
        '## Package\n\nBase.\n\n## Trade\n',
        '0:00 · 1 of 3 sections',
        '0:00 (1 word) · 1 of 3 sections, missing: Level and scope, Trade',
      ],
    ])('%s', (_, body, short, told) => {
      const found = card(`---\nformat: compensation\n---\n\n${body}`);
      expect(found).toMatchObject({ short, told });
      expect(found.badge).toBeUndefined();
    });
  });

  test('tells what governs it', () => {
    const config = { ...defaultConfig, rules: { hedge: 'off' }, wordsPerMinute: 120 } as const;
    const { length } = service.rules;
    expect(card('', config).inForce).toBe(`${length - 1} of ${length} rules · 120 words a minute`);
  });
});

test('a story to speak from has one sentence a line, and nothing that is not told', () => {
  const story = [
    '---',
    'title: The gate',
    '---',
    '',
    'I closed the **north** gate. It [helped](https://example.com).',
    '',
    '## Action',
    '',
    '<!-- debrief-disable hedge -->',
    '',
    '- I counted `40` trucks.',
    '',
    '| day | trucks |',
    '|---|---|',
    '| 1 | 40 |',
    '',
    '## Follow-ups',
    '',
    'Why not the south gate?',
  ].join('\n');
  expect(scriptOf(analyse(story).reading, 150)).toBe(
    'The gate\n\nI closed the north gate.\nIt helped.\n\nACTION (0:02)\nI counted 40 trucks.\n',
  );
});
