import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPairs, readStories } from './corpus.ts';

const stories = readStories();
const pairs = readPairs();
const kebab = /^[a-z]+(-[a-z]+)*$/;

test('every held story is there', () => {
  const held: readonly string[] = JSON.parse(readFileSync('test/corpus/held.json', 'utf8')).stories;
  const found = stories.filter(story => story.held).map(({ name }) => name);
  expect(found.sort()).toEqual([...held].sort());
});

test('a part of the stories is held back', () => {
  const held = stories.filter(one => one.held).length;
  expect(held / stories.length).toBeGreaterThan(0.15);
  expect(held / stories.length).toBeLessThan(0.5);
});

test('labels name rules, and no place is labelled twice', () => {
  for (const { name, labels } of stories) {
    const all = [...labels.wanted, ...labels.optional];
    for (const { rule } of all) expect(rule, name).toMatch(kebab);
    const keys = all.flatMap(({ rule, span }) => (span ? [`${rule} ${span.start} ${span.end}`] : []));
    expect(new Set(keys).size, name).toBe(keys.length);
  }
});

test('a pair is about one rule, and no passage is told twice of it', () => {
  for (const { rule, passage } of pairs) expect(rule, passage).toMatch(kebab);
  const keys = pairs.map(({ rule, passage }) => `${rule} ${passage}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every rule with pairs has hits and near misses', () => {
  for (const rule of new Set(pairs.map(pair => pair.rule))) {
    const verdicts = new Set(pairs.filter(pair => pair.rule === rule).map(({ hit }) => hit));
    expect([...verdicts].sort(), rule).toEqual([false, true]);
  }
});
