import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formats } from '../../server/src/core/story/story.ts';
import { judgeStory } from '../judge.ts';

const strong = new Set([
  'last-ferry-home',
  'ten-checks-fewer',
  'lane-two',
  'valves-before-frost',
  'design-quiet-carriage',
  'metrics-seed-box',
  'estimate-library-vans',
  'prfaq-night-pharmacy',
  'journal-one-language',
  'compensation-second-call',
]);
const names = readdirSync('examples')
  .filter(name => name.endsWith('.story.md'))
  .map(name => name.replace('.story.md', ''));
const story = (name: string) => readFileSync(`examples/${name}.story.md`, 'utf8');

test('the bank holds strong stories and weak ones', () => {
  expect(names.filter(name => strong.has(name))).toHaveLength(strong.size);
  expect(names.length - strong.size).toBeGreaterThanOrEqual(4);
});

describe.each(names)('%s', name => {
  const findings = judgeStory(story(name));
  test(strong.has(name) ? 'is clean' : 'has something to learn from', () => {
    if (strong.has(name)) expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    else expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
  });
});

const schema = JSON.parse(readFileSync('schemas/story.schema.json', 'utf8'));
const validate = new Ajv({ strict: false }).compile(schema);
const frontMatter = (name: string) => parseDocument(story(name).split(/^---$/m)[1] ?? '').toJS();

test('there is an example of each format, and a branch of the schema for it', () => {
  expect(new Set(names.map(name => frontMatter(name).format ?? 'behavioral'))).toEqual(new Set(formats));
  expect(Object.keys(schema.definitions)).toEqual([...formats]);
});

test.each(names)('the front matter of %s fits the schema', name => {
  expect(validate(frontMatter(name)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['format: journal\nlevel: L6', true],
  ['format: journal\nlevle: L6', false],
  ['kind: failure', true],
  ['format: designs', false],
  ['ignore: [hedge]', true],
  ['ignore: [hegde]', false],
])('the schema’s answer to “%s” is %s', (yaml, good) => {
  expect(validate(parseDocument(yaml).toJS())).toBe(good);
});
