import { describe, expect, test } from 'vitest';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { judgeStory } from '../judge.ts';

const problems = (yaml: string) => {
  const text = `---\n${yaml}\n---\n\nA note.\n`;
  return judgeStory(text)
    .filter(({ rule }) => rule === 'front-matter')
    .map(({ span, message }) => [text.slice(span.start, span.end), message] as const);
};

describe('front matter that cannot be used', () => {
  test.each([
    ['levle: L5', 'levle', 'did you mean “level”?'],
    ['kind: sucess', 'sucess', 'Write one of: leadership, analytical, failure, conflict'],
    ['level: 5', '5', 'must be text: L4, L5, L6, L7, L8'],
    ['level: L9', 'L9', '(nearest: L8)'],
    ['level: L1', 'L1', '(nearest: L4)'],
    ['level: l10', 'l10', '(nearest: L8)'],
    ['level: K5', 'K5', '(nearest: L5)'],
    ['confidential: no', 'no', '“confidential” may say “ok” and nothing else'],
    ['ignore: [hegde, cliche]', 'hegde', '“hegde” is no rule, so “ignore” does nothing with it: did you mean “hedge”?'],
    ['ignore:\n  - cliche\n  - "Hedge"', '"Hedge"', 'did you mean “hedge”?'],
    ['ignore: [gobbledygook]', 'gobbledygook', 'is no rule, so “ignore” does nothing with it.'],
    ['ignore: [7]', '7', 'Each of “ignore” must be text'],
    ['tags: work', 'work', 'must be a list'],
    ['principles: [3, Ownership]', '3', 'Each of “principles” must be text'],
    ['- a\n- b', '- a\n- b', 'must be a list of keys'],
    ['- a', '- a', 'must be a list of keys with values, such as “title: …”, not of items.'],
    ['just words', 'just words', 'must be a list of keys, such as “title: …”.'],
    ['title: "x', '"x', 'The quote that opens here is never closed'],
    ['kind: failure\ntitle: "x # late\nlevel: L5', '"x', 'The quote that opens here is never closed'],
    ["tags: ['a', 'x", "'x", 'The quote that opens here is never closed'],
    ['title: *nope', '*nope', 'there is none of that name: put it in quotes'],
    ['title: *Pilot* first', '*Pilot* first', 'there is none of that name: put it in quotes'],
    ['tags: [a, *b]', '*b', 'there is none of that name: put it in quotes'],
    ['title: *a\nrole: &a Teller', '*a', 'there is none of that name: put it in quotes'],
    ['title: Checkout: the rollback', 'Checkout: the rollback', 'put the value in quotes'],
    ['title: Checkout: again:', 'Checkout: again:', 'put the value in quotes'],
    ['role: Teacher (before: teller) # then\nlevel: L5', 'Teacher (before: teller)', 'put the value in quotes'],
  ])('%s', (yaml, words, message) => {
    expect(problems(yaml)).toEqual([[words, expect.stringContaining(message)]]);
  });

  test('broken YAML is told, and the story is still judged', () => {
    const text = '---\ntitle: "open\n---\n\n## Action\n\nWe sold the vans.\n';
    const rules = judgeStory(text).map(({ rule }) => rule);
    expect(rules).toContain('front-matter');
    expect(rules).toContain('unowned-action');
  });

  test('a colon in a value is taken as it is meant, and put in quotes', () => {
    const yaml = 'title: Checkout: the "late" rollback\nrole: Lead: nights\nprinciples: [Ownership]';
    const story = `---\n${yaml}\n---\n\nA note.\n`;
    expect(readStory(story)).toMatchObject({
      title: { text: 'Checkout: the "late" rollback' },
      principles: ['Ownership'],
    });
    expect(problems(yaml)).toHaveLength(2);
    const [fix] = judgeStory(story).find(({ rule }) => rule === 'front-matter')?.fixes ?? [];
    const [edit] = fix?.edits ?? [];
    const mended = story.slice(0, edit?.span.start) + edit?.newText + story.slice(edit?.span.end);
    expect(readStory(mended)).toMatchObject({ title: { text: 'Checkout: the "late" rollback' } });
    expect(problems(mended.split('\n')[1] ?? '')).toEqual([]);
  });

  test('a missing closing fence is told, and the body is still read', () => {
    const rules = judgeStory('---\ntitle: The vans\n\n## Action\n\nWe sold the vans.\n').map(({ rule }) => rule);
    expect(rules).toContain('front-matter');
    expect(rules).toContain('unowned-action');
  });
});

test.each([
  ['title: "x', '"x"'],
  ['title: *Pilot* first', '"*Pilot* first"'],
  ['level: L9', 'L8'],
  ['ignore: [hegde]', 'hedge'],
  ['ignore: [gobbledygook]', undefined],
  ['level: L12', 'L8'],
  ['level: l 3', 'L4'],
  ['level: senior', undefined],
  ['kind: sucess', undefined],
  ['kind: failiure', 'failure'],
  ['confidential: OK', 'ok'],
  ['confidential: no', undefined],
  ['confidential: off', undefined],
])('what is offered for %s: %s', (yaml, meant) => {
  const [finding] = judgeStory(`---\n${yaml}\n---\n\nA note.\n`).filter(({ rule }) => rule === 'front-matter');
  expect(finding?.fixes[0]?.edits[0]?.newText).toBe(meant);
});

test.each([
  'title: The vans',
  'period: 2023',
  'principles: Ownership',
  'principles:\n  - Ownership\n  - Dive Deep',
  'kind: failure',
  'ignore: [hedge]',
  'title: &a Teller\nrole: *a',
  'title: "a\n  b"',
  'ignore: [duplicate-story, front-matter, unused-suppression]',
  'ignore: []',
  'tags: [hegde]',
  '',
])('nothing to say about %j', yaml => {
  expect(problems(yaml)).toEqual([]);
});

test.each([
  ['[Ownership, ownership]', 'ownership', '[Ownership]'],
  ['[Ownership, Dive Deep, owner, Frugality]', 'owner', '[Ownership, Dive Deep, Frugality]'],
  ['[Are Right, A Lot, "are-right-a-lot"]', '"are-right-a-lot"', '[Are Right, A Lot]'],
  ['[Kindness, kindness]', 'kindness', '[Kindness]'],
  ['\n  - LBC\n  - Learn and be curious', 'Learn and be curious', '\n  - LBC'],
])('a principle that is claimed twice is told once: %j', (list, words, mended) => {
  const text = `---\nprinciples: ${list}\n---\n\nA note.\n`;
  const found = judgeStory(text).filter(({ rule }) => rule === 'front-matter');
  expect(found.map(({ span, severity }) => [text.slice(span.start, span.end), severity])).toEqual([[words, 'warning']]);
  expect(withEdits(text, found[0]?.fixes[0]?.edits ?? [])).toBe(`---\nprinciples: ${mended}\n---\n\nA note.\n`);
});
