import { describe, expect, test } from 'vitest';
import { amazonPrinciples } from '../../server/src/core/rubric/amazon.ts';
import { formats } from '../../server/src/core/story/story.ts';
import formatSnippets from '../../snippets/formats.json' with { type: 'json' };
import principleSnippets from '../../snippets/principles.json' with { type: 'json' };
import sentenceSnippets from '../../snippets/sentences.json' with { type: 'json' };
import { judgeStory } from '../judge.ts';
import { fill, type Snippet } from './fill.ts';

const named = (snippets: Readonly<Record<string, Snippet>>) => Object.entries(snippets);
const loud = (text: string) =>
  judgeStory(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`);

const gendered = /\b(?:s?he|him|his|hers?|himself|herself)\b/i;
const plural = /\b(?:they|them|their|theirs|themselves)\b/i;

/** The words of a snippet that stand whatever its writer fills in. */
const fixedWords = (body: readonly string[]): string => body.join('\n').replace(/\$\{\d+[:|][^}]*\}/g, '…');

const whole = [...named(principleSnippets), ...named(formatSnippets)];
const sectionOf: Readonly<Record<string, string>> = { Metric: 'Result', Lesson: 'Reflection' };

test('each principle has a snippet that claims it', () => {
  expect(Object.keys(principleSnippets)).toEqual(amazonPrinciples.map(({ name }) => name));
  for (const [name, { body }] of named(principleSnippets)) expect(body.join('\n')).toMatch(`principles: ["${name}"]`);
});

test('each format has a snippet', () => {
  const written = named(formatSnippets).map(([, { body }]) => /^format: (\w+)$/m.exec(body.join('\n'))?.[1]);
  expect(written.map(format => format ?? 'behavioral')).toEqual([...formats]);
});

describe.each(whole)('%s', (_, { body }) => {
  const text = fill(body.join('\n'));

  test('filled as its stops suggest, it draws no warning', () => {
    expect(text).not.toMatch(/[{}]|\$\d/);
    expect(loud(text)).toEqual([]);
  });

  test('each fact of its text is a stop', () => {
    const fixed = fixedWords(body);
    const prose = fixed.slice(fixed.indexOf('\n# ')).replace(/\$\d+|^\d\. /gm, '');
    expect(prose).not.toMatch(/\d/);
  });
});

describe.each([...whole, ...named(sentenceSnippets)])('the pronouns of %s', (_, { body }) => {
  test('fit whomever the writer names', () => {
    expect(fixedWords(body)).not.toMatch(gendered);
  });

  test('stay the same for one person, as its stops suggest', () => {
    for (const sentence of fill(body.join('\n')).split(/(?<=[.?!])\s/))
      expect(gendered.test(sentence) && plural.test(sentence), sentence).toBe(false);
  });
});

test.each(named(sentenceSnippets))('%s, filled as its stops suggest, is a sentence to stand by', (name, { body }) => {
  const story = `## ${sectionOf[name] ?? 'Action'}\n\n${fill(body.join('\n'))}\n`;
  expect(judgeStory(story).filter(({ scope }) => scope === 'sentence')).toEqual([]);
});
