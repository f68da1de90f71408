import { describe, expect, test } from 'vitest';
import { readStories } from '../accuracy/corpus.ts';
import { judgeStory } from '../judge.ts';

/** What is found, as the words that it stands on; the words survive what only moves them. */
const found = (text: string) =>
  judgeStory(text)
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/:$/, '')}`)
    .sort();

/** What is found in a story as it is. */
const before = remembered(found);

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

const stories = readStories()
  .filter(({ held, text }) => !held && !/format: (?!behavioral)/.test(text))
  .filter((_, index) => index % 15 === 0)
  .map(({ name, text }) => [name, text.replaceAll('\r\n', '\n').replace(/^---[\s\S]*?\n---\n+/, '')] as const);

test('there are stories to try it on', () => {
  expect(stories.length).toBeGreaterThan(40);
});

describe('front matter moves the findings of a body, and changes none', () => {
  test.each(stories)('%s', (_, body) => {
    expect(found(`---\nkind: failure\n---\n\n${body}`)).toEqual(before(body));
  });
});

describe('carriage returns change none', () => {
  test.each(stories)('%s', (_, body) => {
    expect(found(body.replaceAll('\n', '\r\n'))).toEqual(before(body));
  });
});

describe('bold labels say the same as headings', () => {
  const labelled = stories.filter(([, body]) => /^## /m.test(body));
  test.each(labelled)('%s', (_, body) => {
    expect(found(body.replace(/^## (.*?):?$/gm, '**$1:**'))).toEqual(before(body));
  });
});

describe('an emoji before each sentence changes none', () => {
  const starts = /^(?=[A-Z])|(?<=[a-z]{3}[.!?] )(?=[A-Z])/gm;
  test.each(stories)('%s', (_, body) => {
    const joyful = body.replace(starts, '🙂 ');
    expect(found(joyful).map(words => words.replaceAll('🙂 ', ''))).toEqual(before(body));
  });
});

describe('a line for each sentence changes none', () => {
  test.each(stories)('%s', (_, body) => {
    expect(found(body.replace(/(?<=[a-z]{3}[.!?]) (?=[A-Z])/g, '\n'))).toEqual(before(body));
  });
});
