import { describe, expect, test } from 'vitest';
import { bankOf } from '../../server/src/core/bank/bank.ts';
import { coverageOf } from '../../server/src/core/bank/cover.ts';
import { entryOf } from '../../server/src/core/bank/read-entry.ts';
import { gapsIn, targetRows } from '../../server/src/core/bank/targets.ts';
import { type Config, defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();

/** All three layers, and what Dive Deep listens for. */
const whole = `## Action

I counted the riders of 60 late buses and found that 54 drove empty. I cut the late bus instead of the early one, because the early one was full, and lost the cinema guests. The depot lead was against it. I showed her the 54 empty buses, and she signed the new plan.

## Result

Empty trips fell from 54 a month to 6 in ten weeks, and complaints held at 3.
`;
const thin = '## Action\n\nWe closed the gate.\n';

interface Told {
  readonly claims?: readonly string[];
  readonly kind?: string;
  readonly format?: string;
  readonly text?: string;
}

const fileOf = ({ claims = [], kind, format, text = thin }: Told): string =>
  `---\nprinciples: ${JSON.stringify(claims)}\n${kind ? `kind: ${kind}\n` : ''}${format ? `format: ${format}\n` : ''}---\n\n${text}`;

function bankOfStories(stories: Readonly<Record<string, Told>>, config: Config = defaultConfig) {
  const entries = Object.entries(stories).map(([title, told]) =>
    entryOf(`${title}.story.md`, service.analyse(fileOf(told), config), config),
  );
  return bankOf(entries, [config]);
}

const cover = (stories: Readonly<Record<string, Told>>, config?: Config) => coverageOf(bankOfStories(stories, config));
const principle = (id: string, stories: Readonly<Record<string, Told>>) =>
  cover(stories).principles.find(one => one.id === id);

describe('a principle is covered', () => {
  test.each<[string, Told, string]>([
    ['strong', { claims: ['Dive Deep'], text: whole }, 'by a whole story with its evidence as primary'],
    ['weak', { claims: ['Ownership', 'Dive Deep'], text: whole }, 'by one that claims it as backup'],
    ['weak', { claims: ['Dive Deep'] }, 'by one with a layer missing'],
    ['weak', { claims: ['Think Big'], text: whole }, 'by one without its evidence'],
    ['none', { claims: [], text: whole }, 'by one that does not claim it'],
    ['none', { claims: ['Dive Deep'], text: whole, format: 'design' }, 'by an answer of another format'],
  ])('%s %s', (status, told) => {
    const id = told.claims?.[0] === 'Think Big' ? 'think-big' : 'dive-deep';
    expect(principle(id, { a: told })?.status).toBe(status);
  });

  test('its stories: primary before backup, then the strongest', () => {
    const stories = {
      thin: { claims: ['Dive Deep'] },
      backup: { claims: ['Ownership', 'Dive Deep'], text: whole },
      strong: { claims: ['dive deep', 'Ownership'], text: whole },
    };
    expect(principle('dive-deep', stories)?.stories.map(({ title, role }) => [title, role])).toEqual([
      ['strong', 'primary'],
      ['thin', 'primary'],
      ['backup', 'backup'],
    ]);
  });
});

describe('what to do next', () => {
  test.each<[string, Readonly<Record<string, Told>>, RegExp]>([
    ['nothing there', {}, /^No story claims it\. Write one that shows the source that you went to; .*\.$/],
    [
      'a story that could',
      { bus: { text: whole } },
      /^No story claims it\. “bus” shows most of what it asks for: claim it there\.$/,
    ],
    [
      'a thin story',
      { gate: { claims: ['Dive Deep'] } },
      /^“gate” is your story for it, and leaves the interviewer waiting for .*\.$/,
    ],
    [
      'only as backup',
      { bus: { claims: ['Ownership', 'Dive Deep'], text: whole } },
      /^“bus” answers it, but only as backup: .*\.$/,
    ],
    [
      'only as backup, and the one story of its own principle',
      { bus: { claims: ['Ownership', 'Dive Deep'], text: whole } },
      /: it is the story that Ownership rests on\. Write another that shows the source that you went to; .*\.$/,
    ],
    [
      'only as backup, and the one strong story of its own principle',
      { bus: { claims: ['Ownership', 'Dive Deep'], text: whole }, gate: { claims: ['Ownership'] } },
      /: it is the story that Ownership rests on\./,
    ],
    [
      'only as backup, where its own principle has another',
      {
        bus: { claims: ['Ownership', 'Dive Deep'], text: whole },
        cab: { claims: ['Ownership'], text: whole },
      },
      /: make it its primary principle\.$/,
    ],
    ['one story', { bus: { claims: ['Dive Deep'], text: whole } }, /^“bus” carries it alone: .*\.$/],
    [
      'a second that could',
      { bus: { claims: ['Dive Deep'], text: whole }, cab: { text: whole } },
      /“cab” could back it up: .*\.$/,
    ],
    ['two stories', { bus: { claims: ['Dive Deep'], text: whole }, cab: { claims: ['Dive Deep'], text: whole } }, /^$/],
  ])('%s', (_, stories, next) => {
    expect(principle('dive-deep', stories)?.next).toMatch(next);
  });

  const offers = (stories: Readonly<Record<string, Told>>): readonly string[] =>
    cover(stories).principles.flatMap(({ id, next }) => (/: claim it there\.$/.test(next) ? [id] : []));

  test('a story is offered for two principles at the most', () => {
    expect(offers({ bus: { text: whole } })).toHaveLength(2);
    expect(offers({ bus: { claims: ['Dive Deep'], text: whole } }).length).toBeLessThanOrEqual(2);
  });

  test('and only where it shows what sets the principle apart', () => {
    // A finding, a call and a figure are three of the four things that Are Right, A Lot listens for.
    expect(offers({ bus: { text: whole } })).not.toContain('are-right-a-lot');
    const believed = whole.replace(
      'I cut the late bus',
      'I had believed that the early bus was empty, and I cut the late bus',
    );
    const held = {
      ...defaultConfig,
      principles: defaultConfig.principles.filter(({ id }) => id === 'are-right-a-lot'),
    };
    expect(cover({ bus: { text: believed } }, held).principles[0]?.next).toMatch(
      /“bus” shows most of what it asks for/,
    );
  });
});

describe('targets', () => {
  test('stories count once for each primary principle, kinds by the front matter', () => {
    const { targets } = cover({
      a: { claims: ['Ownership'], kind: 'failure' },
      b: { claims: ['Ownership'], kind: 'leadership' },
      c: { claims: ['Dive Deep'] },
      d: { claims: ['Frugality'], kind: 'conflict', format: 'estimate' },
    });
    expect(targets.stories).toEqual({ have: 2, want: 6 });
    expect(targets.mix).toEqual({
      leadership: { have: 1, want: 2 },
      analytical: { have: 0, want: 2 },
      failure: { have: 1, want: 1 },
      conflict: { have: 0, want: 1 },
    });
  });

  test('the config says how many', () => {
    const config = { ...defaultConfig, targets: { stories: 1, mix: { failure: 0 } } };
    const bank = bankOfStories({ a: { claims: ['Ownership'] } }, config);
    expect(coverageOf(bank).targets).toMatchObject({
      stories: { have: 1, want: 1 },
      mix: { failure: { have: 0, want: 0 } },
    });
    expect(
      targetRows(bank)
        .map(({ id, met }) => [id, met])
        .slice(0, 2),
    ).toEqual([
      ['stories', true],
      ['question-customer-obsession', false],
    ]);
  });

  test('a question is ready with one whole story for all of its principles, in either role', () => {
    const ready = (claims: string[]) =>
      cover({ a: { claims, text: whole } })
        .targets.questions.filter(question => question.ready)
        .map(({ id }) => id);
    expect(ready(['Frugality', 'Dive Deep'])).toEqual(['dive-deep']);
    expect(ready(['Ownership'])).toEqual([]);
    const [, , owned] = cover({ a: { claims: ['Ownership'], text: whole } }).targets.questions;
    expect(owned).toEqual({
      id: 'ownership-deliver-results',
      ready: false,
      why: 'No one story claims Ownership and Deliver Results together.',
    });
  });

  test('questions are those of the principles that there are', () => {
    const config = { ...defaultConfig, principles: defaultConfig.principles.filter(({ id }) => id !== 'earn-trust') };
    expect(cover({}, config).targets.questions.map(({ id }) => id)).not.toContain('earn-trust');
  });

  test('rows say what is missing and what would help; gaps count what is left', () => {
    const bank = bankOfStories({ a: { claims: ['Ownership'], kind: 'failure' } });
    const rows = targetRows(bank);
    expect(rows.map(({ label }) => label)).toEqual([
      '1 of 6 primary principles',
      '0 of 2 leadership stories',
      '0 of 2 analytical stories',
      '1 of 1 failure story',
      '0 of 1 conflict story',
      'When did you put a customer first?',
      'When did you act without waiting?',
      'What did you own until it delivered?',
      'When did you find the cause yourself?',
      'How did you win somebody’s trust?',
      '0 of 1 story with a backup principle',
    ]);
    expect(rows[0]).toMatchObject({ met: false, wish: { principle: 'customer-obsession' }, stories: ['a.story.md'] });
    expect(rows[1]).toMatchObject({ wish: { kind: 'leadership' } });
    expect(gapsIn(coverageOf(bank), rows)).toBe(16 + 10);
    for (const { why } of rows) expect(why).toMatch(/^[\p{Lu}“].*\.$/u);
  });
});

describe('the words of a target', () => {
  const why = (id: string, stories: Readonly<Record<string, Told>>): string | undefined =>
    targetRows(bankOfStories(stories)).find(row => row.id === id)?.why;

  test.each<[string, Readonly<Record<string, Told>>, string]>([
    [
      'stories',
      { a: { claims: ['Ownership'] }, b: {}, c: {} },
      'Five stories are missing, each with a primary principle of its own. “b” and “c” count once they claim one.',
    ],
    [
      'stories',
      { a: { claims: ['Ownership'] }, b: {} },
      'Five stories are missing, each with a primary principle of its own. “b” counts once it claims one.',
    ],
    ['stories', {}, 'Six stories are missing, each with a primary principle of its own.'],
    ['backups', { a: { claims: ['Ownership'] } }, 'A second principle is missing in “a”.'],
    ['backups', { b: {}, c: {} }, '“b” and “c” claim no principle yet.'],
    [
      'backups',
      { a: { claims: ['Ownership'] }, b: {} },
      'A second principle is missing in “a”. “b” claims no principle yet.',
    ],
  ])('%s of %j', (id, stories, expected) => {
    expect(why(id, stories)).toBe(expected);
  });

  test('no story wants a backup where there is none', () => {
    expect(targetRows(bankOfStories({})).map(({ id }) => id)).not.toContain('backups');
  });
});

test.each<[have: number, want: number, label: string]>([
  [0, 1, '0 of 1 primary principle'],
  [1, 1, '1 of 1 primary principle'],
  [1, 0, '1 primary principle, 0 wanted'],
  [2, 1, '2 primary principles, 1 wanted'],
  [1, 2, '1 of 2 primary principles'],
  [0, 0, '0 of 0 primary principles'],
])('%s stories of %s are “%s”', (have, stories, label) => {
  const told = { a: { claims: ['Ownership'] }, b: { claims: ['Dive Deep'] } };
  const some = Object.fromEntries(Object.entries(told).slice(0, have));
  const [row] = targetRows(bankOfStories(some, { ...defaultConfig, targets: { stories, mix: {} } }));
  expect(row?.label).toBe(label);
});

describe('notes', () => {
  const notes = (stories: Readonly<Record<string, Told>>): readonly string[] => cover(stories).notes;

  test.each<[string, Readonly<Record<string, Told>>, RegExp]>([
    [
      'overuse',
      { a: { claims: ['Ownership', 'Dive Deep', 'Frugality', 'Think Big'] } },
      /“a” is claimed for four principles\./,
    ],
    [
      'leaning',
      { a: { claims: ['Ownership', 'Dive Deep', 'Frugality'] } },
      /“a” alone carries Ownership, Frugality and Dive Deep:/,
    ],
    [
      'one primary twice',
      { a: { claims: ['Ownership'] }, b: { claims: ['Ownership'] } },
      /“a” and “b” share the primary principle Ownership:/,
    ],
    [
      'one event',
      { a: { claims: ['Ownership'], text: whole }, b: { claims: ['Dive Deep'], text: whole } },
      /“a” and “b” seem to tell one event\./,
    ],
    [
      'no second story',
      { a: { claims: ['Ownership', 'Dive Deep'] } },
      /^Two principles have one story and no other behind it: Ownership and Dive Deep\.$/,
    ],
    ['no failure', { a: { claims: ['Ownership'] } }, /^There is no failure story yet\./],
    ['no principle', { a: {} }, /^“a” claims no principle/],
  ])('%s', (_, stories, note) => {
    expect(notes(stories)).toContainEqual(expect.stringMatching(note));
  });

  test('none for an empty bank, and none for what is well', () => {
    expect(notes({})).toEqual([]);
    const two = {
      a: { claims: ['Ownership', 'Dive Deep'], kind: 'failure' },
      b: { claims: ['Dive Deep', 'Ownership'] },
    };
    expect(notes(two).filter(note => !/^There is no/.test(note))).toEqual([]);
  });

  test('many are cut short', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `s${at}`,
        { claims: ['Ownership', 'Dive Deep', 'Frugality', 'Think Big'] },
      ]),
    );
    expect(notes(stories).length).toBeLessThan(15);
  });
});

describe('several configs', () => {
  const own: Config = {
    ...defaultConfig,
    principles: [
      { id: 'ship-it', name: 'Ship it', aliases: [], evidence: [] },
      ...defaultConfig.principles.slice(0, 1),
    ],
    targets: { stories: 9, mix: { failure: 0, conflict: 3 } },
  };

  test('their principles in order, each once, and of each target the highest', () => {
    const { principles, targets } = bankOf([], [defaultConfig, own, own]);
    expect(principles.map(({ id }) => id)).toEqual([...defaultConfig.principles.map(({ id }) => id), 'ship-it']);
    expect(targets).toEqual({ stories: 9, mix: { leadership: 2, analytical: 2, failure: 1, conflict: 3 } });
  });

  test('a principle without a list of evidence is proven by any whole story', () => {
    const bank = bankOfStories({ a: { claims: ['Ship it'], text: whole } }, own);
    expect(coverageOf(bank).principles[0]).toMatchObject({ id: 'ship-it', status: 'strong' });
  });
});

test('an entry keeps nothing of the text but its words about metrics', () => {
  const entry = entryOf(
    'a',
    service.analyse(fileOf({ text: `${whole}\nSecretword stays out.\n` }), defaultConfig),
    defaultConfig,
  );
  expect(JSON.stringify(entry)).not.toContain('Secretword');
  expect(JSON.stringify(entry).length).toBeLessThan(8_000);
});
