import { describe, expect, test } from 'vitest';
import { entryOf } from '../../server/src/core/bank/read-entry.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { idOf, type Principle } from '../../server/src/core/rubric/principles.ts';
import { formats } from '../../server/src/core/story/story.ts';
import { choicesFor, draft, fileNameFor } from '../../server/src/core/writing/draft.ts';
import { fill } from '../snippets/fill.ts';
import { service } from './fixture.ts';

const { formats: formatChoices, principles, kinds } = choicesFor(amazonPrinciples);
const read = (text: string) => service.analyse(text, defaultConfig);

test('a story can have every format, and a behavioral one every principle and kind', () => {
  expect(formatChoices.map(({ id }) => id)).toEqual([...formats]);
  expect(principles).toHaveLength(16);
  expect(kinds.map(({ id }) => id)).toEqual(['leadership', 'analytical', 'failure', 'conflict']);
  for (const { about } of [...formatChoices, ...principles, ...kinds]) expect(about).not.toBe('');
});

test('other formats ask for no principle', () => {
  expect(choicesFor(amazonPrinciples, 'design')).toMatchObject({ principles: [], kinds: [] });
});

describe('a new story', () => {
  test.each(principles.map(({ id }) => id))('for %s claims it', principle => {
    const text = fill(draft({ title: 'The gate', format: 'behavioral', principle, kind: 'failure' }, amazonPrinciples));
    const { principles: claimed, findings } = read(text);
    expect(claimed).toEqual([principle]);
    expect(text).toMatch(/^kind: failure$/m);
    expect(text).toMatch(/^# The gate$/m);
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  test.each(formats)('in the format %s has it', format => {
    expect(read(fill(draft({ title: 'The gate', format }, amazonPrinciples))).story.format).toBe(format);
  });

  test.each(['Pay: less', '5 $ {more}', 'A \\ B', "Ann's", '“No”, she said', '# 1', 'The gate'])(
    'keeps the title %j',
    title => {
      const text = fill(draft({ title, format: 'design' }, amazonPrinciples)).replace(/\\([$}\\])/g, '$1');
      const { story, findings } = read(text);
      expect(story.title?.text).toBe(title);
      expect(text).toContain(`\n# ${title}\n`);
      expect(findings.filter(({ rule }) => rule === 'front-matter')).toEqual([]);
    },
  );
});

describe('a draft counts for what its writer has put there', () => {
  const text = fill(
    draft({ title: 'The gate', format: 'behavioral', principle: 'ownership', kind: 'failure' }, amazonPrinciples),
  );
  const own =
    'I cut the late bus instead of the early one, because 54 of 60 drove empty, and fares rose from $3 to $5.';
  const entry = (story: string) => entryOf('gate.story.md', read(story), defaultConfig);

  test.each<[string, string, string, number]>([
    ['left as it is', text, 'missing', 0],
    ['with a sentence of its own', text.replace(/^I took over .*$/m, own), 'strong', 1],
  ])('%s', (_, story, judgment, metrics) => {
    const { verdicts, claims, metrics: found } = entry(story);
    expect(verdicts?.judgment.strength).toBe(judgment);
    expect(claims.map(({ proven }) => proven)).toEqual([false]);
    expect(found).toHaveLength(metrics);
  });
});

describe('with principles of your own', () => {
  const own = ['诚实', 'Say "no", $ {yet}', 'Ownership'].map(
    (name): Principle => ({ id: idOf(name), name, aliases: [], evidence: [] }),
  );
  const claims = (principle?: string) => {
    const wish = { title: 'The gate', format: 'behavioral', ...(principle && { principle }) };
    const text = fill(draft(wish, own)).replace(/\\([$}\\])/g, '$1');
    return service.analyse(text, { ...defaultConfig, principles: own }).principles;
  };

  test('a story can have each of them', () => {
    expect(choicesFor(own).principles.map(({ id, label }) => [id, label])).toEqual(
      own.map(({ id, name }) => [id, name]),
    );
  });

  test.each<readonly [string | undefined, string]>([
    ...own.map(({ id }) => [id, id] as const),
    ['frugality', '诚实'],
    [undefined, '诚实'],
  ])('a new one for %s claims %s', (principle, claimed) => {
    expect(claims(principle)).toEqual([claimed]);
  });
});

test.each([
  ['The last ferry home', 'the-last-ferry-home.story.md'],
  ['  Über: Größe / 50 % ', 'uber-große-50.story.md'],
  ['../../etc', 'etc.story.md'],
  ['???', 'story.story.md'],
  [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.story.md`],
  [`${'a'.repeat(58)} bc`, `${'a'.repeat(58)}-b.story.md`],
  [`a${'𠮷'.repeat(70)}`, `a${'𠮷'.repeat(59)}.story.md`],
  ['夜のフェリー', '夜のフェリー.story.md'],
])('the file of %j is %s', (title, file) => {
  expect(fileNameFor(title)).toBe(file);
});
