import { describe, expect, test } from 'vitest';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { choicesFor, draft } from '../../server/src/core/writing/draft.ts';
import { judgeStory, marks } from '../judge.ts';
import { fill } from '../snippets/fill.ts';

const marked = (text: string) => marks('example-text', text);
const said = (text: string) => judgeStory(text).find(({ rule }) => rule === 'example-text')?.message;

describe('hits', () => {
  test.each([
    ['# A\n\nThe alarm lay outside it, and I took it on. It was May.', 'The alarm lay outside it, and I took it on.'],
    [
      '# A\n\n## Result\n\nIt was May. Waiting trucks fell from 40 to 12 a day in three weeks, worth €6,000 a month.',
      'Waiting trucks fell from 40 to 12 a day in three weeks, worth €6,000 a month.',
    ],
  ])('%s', (text, words) => {
    expect(marked(text)).toEqual([words]);
  });

  const { formats, principles } = choicesFor(amazonPrinciples);
  test.each([
    ...formats.map(({ id }) => ({ format: id })),
    ...principles.map(({ id }) => ({ format: 'behavioral', principle: id })),
  ])('a new story, %j', wish => {
    expect(said(fill(draft({ title: 'The gate', ...wish }, amazonPrinciples)))).toMatch(/, and so are \d+ more:/);
  });
});

describe('near misses', () => {
  test.each([
    '# A\n\nThe gate lay outside it, and I took it on.',
    '# A\n\nWaiting trucks fell from 41 to 12 a day in three weeks, worth €6,000 a month.',
    '# A\n\nAccidents, my guardrail, stayed at zero.',
  ])('%s', text => {
    expect(marked(text)).toEqual([]);
  });
});
