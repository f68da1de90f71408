import { describe, expect, test } from 'vitest';
import { coverageRows } from '../../client/src/bank/coverage-tree.ts';
import { storyRows } from '../../client/src/bank/stories-tree.ts';
import { everyStory, passes, type StoryFilter } from '../../client/src/bank/story-filter.ts';
import { targetRows } from '../../client/src/bank/targets-tree.ts';
import type { Branch } from '../../client/src/bank/tree.ts';
import { coverage, story } from './bank.ts';

/** Rows as they are seen, those below indented. */
async function seen(rows: readonly Branch[], indent = ''): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { item, children } of rows) {
    const icon = item.iconPath && 'id' in (item.iconPath as object) ? (item.iconPath as { id: string }).id : '';
    lines.push(`${indent}(${icon}) ${[item.label, item.description].filter(Boolean).join(' | ')}`);
    lines.push(...(await seen((await children?.()) ?? [], `${indent}  `)));
  }
  return lines;
}

/** All rows, also below. */
async function all(rows: readonly Branch[]): Promise<readonly Branch[]> {
  const below = await Promise.all(rows.map(async ({ children }) => all((await children?.()) ?? [])));
  return [...rows, ...below.flat()];
}

const stories = [
  story('Gate', [
    ['trust', 'primary', true],
    ['depth', 'backup', false],
  ]),
  story('Ferry', [['trust', 'backup', false]], { findings: { warnings: 1, hints: 0, all: 2 } }),
];
const bank = coverage(stories, { trust: 'strong', depth: 'weak', nerve: 'none' });
const noted = { ...bank, notes: ['Gate is claimed for four principles.'] };

describe('the view of coverage', () => {
  test('shows each principle with a shape and a word, its stories, and what to do next', async () => {
    expect(await seen(coverageRows(noted, stories, false))).toEqual([
      '(pass-filled) The trust | strong · 2',
      '  (star-full) Gate | missing: influence · weak: judgment',
      '  (star-empty) Ferry | missing: influence · weak: judgment',
      '(warning) The depth | weak · 1',
      '  (star-empty) Gate | missing: influence · weak: judgment',
      '  (lightbulb) Write about the depth.',
      '(circle-large-outline) The nerve | none',
      '  (lightbulb) Write about the nerve.',
      '(comment) Worth a look | 1',
      '  (info) Gate is claimed for four principles.',
    ]);
  });

  test('shows only gaps', async () => {
    const labels = coverageRows(bank, stories, true).map(({ item }) => item.label);
    expect(labels).toEqual(['The depth', 'The nerve']);
  });

  test('lets stories be claimed and begun by id, and says what they lack', async () => {
    const [trust] = coverageRows(bank, stories, false);
    const [gate, ferry] = (await trust?.children?.()) ?? [];
    expect(trust?.subject).toEqual({ principle: { id: 'trust', name: 'The trust' }, wish: { principle: 'trust' } });
    expect(gate?.subject?.story?.uri).toBe('file:///bank/gate.story.md');
    expect([gate?.item.contextValue, ferry?.item.contextValue]).toEqual([
      'debrief.claim.primary',
      'debrief.claim.backup',
    ]);
    expect(ferry?.item.tooltip).toContain('Nobody says what was given up.');
    expect(ferry?.item.accessibilityInformation?.label).toBe(
      'Ferry, backup, ownership strong, judgment weak, influence missing',
    );
  });
});

describe('the view of targets', () => {
  const targets = [
    { id: 'stories', label: '2 of 6 stories', met: false, why: 'Four are missing.', stories: [] },
    { id: 'mix', label: 'Failure', met: true, why: 'Gate tells one.', stories: ['gate.story.md', 'gone.story.md'] },
  ];

  test('shows what is met, why, and by which stories', async () => {
    expect(await seen(targetRows(targets, stories, false))).toEqual([
      '(circle-large-outline) 2 of 6 stories | Four are missing.',
      '(pass-filled) Failure',
      '  (note) Gate',
    ]);
  });

  test('shows only what is not met', () => {
    expect(targetRows(targets, stories, true).map(({ item }) => item.id)).toEqual(['target/stories']);
  });

  test('offers a story where one would help', () => {
    const wish = { kind: 'failure' };
    const rows = targetRows([{ id: 'x', label: 'x', met: false, why: '', wish, stories: [] }], stories, false);
    expect(rows[0]?.subject?.wish).toEqual(wish);
    expect(rows[0]?.item.contextValue).toBe('debrief.wish');
  });
});

describe('the view of stories', () => {
  test('shows time and findings, and below them layers, claims and the gravest finding', async () => {
    const place = {
      uri: 'file:///bank/gate.story.md',
      start: { line: 1, character: 0 },
      end: { line: 1, character: 4 },
    };
    const gate = story('Gate', [['trust', 'primary', true]], {
      layers: [{ name: 'ownership', strength: 'weak', why: 'One call.', proof: [] }],
      findings: { warnings: 1, hints: 0, all: 3, worst: place },
    });
    expect(await seen(storyRows([gate], bank))).toEqual([
      '(warning) Gate | 1:10 · 3 findings',
      '  (warning) ownership: weak | One call.',
      '  (star-full) The trust | strong',
      '  (checklist) 3 findings',
    ]);
  });

  test('calls a format as a new story does', () => {
    const [row] = storyRows([story('Pump', [], { format: 'prfaq', formatName: 'Press release and FAQ' })], bank);
    expect(row?.item.tooltip).toBe('Pump\n1:10 of 1:30 · no findings\nPress release and FAQ\npump.story.md');
  });

  test.each([
    [0, 0, 'no findings'],
    [1, 0, '1 finding'],
    [24, 0, '24 findings'],
    [24, 1, '23 findings, 1 hint'],
    [3, 2, '1 finding, 2 hints'],
    [1, 1, '1 hint'],
  ])('of %i findings, %i of them hints, says “%s”', (all, hints, words) => {
    const [row] = storyRows([story('Gate', [], { findings: { warnings: 0, hints, all } })], bank);
    expect(row?.item.tooltip).toContain(words);
  });

  const filters: readonly (readonly [Partial<StoryFilter>, string])[] = [
    [{}, 'abc'],
    [{ kinds: ['failure'] }, 'a'],
    [{ kinds: ['failure', 'conflict'] }, 'ab'],
    [{ formats: ['design'] }, 'c'],
    [{ kinds: ['failure'], formats: ['design'] }, ''],
    [{ found: true }, 'b'],
  ];
  test.each(filters)('%j leaves %j', (filter, left) => {
    const rows = [
      story('a', [], { kind: 'failure' }),
      story('b', [], { kind: 'conflict', findings: { warnings: 0, hints: 0, all: 1 } }),
      story('c', [], { format: 'design' }),
    ];
    expect(
      rows
        .filter(row => passes(row, { ...everyStory, ...filter }))
        .map(({ title }) => title)
        .join(''),
    ).toBe(left);
  });
});

test('what is said when a row is pointed at has a line for each thing, and none that is empty', async () => {
  const targets = [{ id: 'mix', label: 'Failure', met: true, why: 'Gate tells one.', stories: ['gate.story.md'] }];
  const views = [coverageRows(noted, stories, false), storyRows(stories, bank), targetRows(targets, stories, false)];
  for (const { item } of await all(views.flat())) expect(item.tooltip, item.id).not.toContain('\n\n');
});

test('every row has an id of its own, and words for a screen reader', async () => {
  const rows = await all([...coverageRows(noted, stories, false), ...storyRows(stories, bank)]);
  expect(new Set(rows.map(({ item }) => item.id)).size).toBe(rows.length);
  for (const { item } of rows) expect(item.accessibilityInformation?.label, item.id).toMatch(/\w/);
});
