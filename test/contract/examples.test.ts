import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const strong = new Set(['last-ferry-home', 'ten-checks-fewer', 'lane-two', 'valves-before-frost']);
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
