import { describe, expect, test } from 'vitest';
import { isStory } from '../../server/src/core/story/detect.ts';
import { readStory } from '../../server/src/core/story/read.ts';

describe('values and their places', () => {
  const text =
    '---\ntitle: "The vans"\nprinciples:\n  - Dive Deep\n  - Ownership\nignore: [hedge]\nformat: design\n---\n\nA note.\n';
  const story = readStory(text);
  const words = (key: string) => {
    const entry = story.frontMatter?.entries.find(candidate => candidate.key === key);
    return (
      entry && {
        key: text.slice(entry.keySpan.start, entry.keySpan.end),
        value: text.slice(entry.valueSpan.start, entry.valueSpan.end),
        items: entry.itemSpans.map(({ start, end }) => text.slice(start, end)),
      }
    );
  };

  test.each([
    ['title', { key: 'title', value: '"The vans"', items: [] }],
    ['principles', { key: 'principles', value: '- Dive Deep\n  - Ownership', items: ['Dive Deep', 'Ownership'] }],
    ['ignore', { key: 'ignore', value: '[hedge]', items: ['hedge'] }],
  ])('%s', (key, expected) => {
    expect(words(key)).toEqual(expected);
  });

  test('what the story takes from it', () => {
    expect([story.title?.text, story.format, story.principles, story.ignore]).toEqual([
      'The vans',
      'design',
      ['Dive Deep', 'Ownership'],
      ['hedge'],
    ]);
  });
});

test.each(['\n', '\r\n', '\r'])('lines end in %j', end => {
  const text = ['---', 'title: The vans', 'principles:', '  - Dive Deep', '---', '', 'A note.', ''].join(end);
  const { frontMatter, title, principles } = readStory(text);
  expect(frontMatter?.problems).toEqual([]);
  expect([title?.text, principles]).toEqual(['The vans', ['Dive Deep']]);
  const words = frontMatter?.entries.map(({ valueSpan }) => text.slice(valueSpan.start, valueSpan.end));
  expect(words).toEqual(['The vans', '- Dive Deep']);
});

describe('what is no front matter', () => {
  test.each([
    '---\n\nA rule, then text.',
    'Text.\n\n---\ntitle: x\n---',
    '--- \nplain words\n',
    '----\ntitle: x\n----',
  ])('%j', text => {
    expect(readStory(text).frontMatter?.entries ?? []).toEqual([]);
  });
});

describe('bad front matter loses nothing', () => {
  test.each([
    ['broken YAML', 'title: [a\nkind: failure'],
    ['a duplicate key', 'kind: failure\nkind: conflict'],
    ['a tab', 'title:\tx\n\t- y'],
    [
      'many aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)
        .join('\n')}`,
    ],
    ['a cycle', 'a: &a\n  b: *a'],
    ['100 KB', `title: ${'x'.repeat(100_000)}`],
    ['an unknown tag', 'title: !!js/function "x"'],
  ])('%s', (_, yaml) => {
    const story = readStory(`---\n${yaml}\n---\n\n## Action\n\nI left.\n`);
    expect(story.sections.map(({ kind }) => kind)).toEqual(['action']);
    expect(story.frontMatter).toBeDefined();
  });
});

describe('which files are stories', () => {
  test.each([
    ['a.story.md', 'Text.', true],
    ['A.STORY.MD', '', true],
    ['notes.md', '---\nprinciples: [Ownership]\n---\n', true],
    ['notes.md', '---\nformat: design\n---\n', true],
    ['notes.md', '---\ntitle: x\n---\n', false],
    ['story.md', 'We left.', false],
  ])('%s: %j', (name, text, expected) => {
    expect(isStory(name, text)).toBe(expected);
  });
});
