import { expect, test } from 'vitest';
import { withFlatLists } from '../../server/src/core/story/flat-lists.ts';
import { judgeStory } from '../judge.ts';

const nested = (depth: number, mark: string, between = '\n') =>
  Array.from({ length: depth }, (_, at) => `${' '.repeat(at * mark.length)}${mark}We cut it.`).join(between);

test.each([
  ['dashes', '- ', '\n'],
  ['numbers', '1. ', '\n'],
  ['blank lines between', '- ', '\n\n'],
  ['other line ends', '* ', '\r\n'],
])('each item of a list 200 deep is judged in its place: %s', (_, mark, between) => {
  const text = `## Action\n\n${nested(200, mark, between)}\n`;
  const found = judgeStory(text).filter(({ rule }) => rule === 'unowned-action');
  expect(found.map(({ span }) => span.start)).toEqual([...text.matchAll(/We cut/g)].map(({ index }) => index));
});

test('a list that people can read is left as it is', () => {
  const text = `${nested(32, '- ')}\n- We cut it.\n`;
  expect(withFlatLists(text)).toBe(text);
});

test('a deeper one keeps its length, and what comes after it its depth', () => {
  const text = `${nested(40, '- ')}\n${nested(2, '- ')}\n`;
  const flat = withFlatLists(text);
  expect(flat).toHaveLength(text.length);
  expect(Math.max(...flat.split('\n').map(line => line.indexOf('-')))).toBe(62);
  expect(flat.endsWith(`${nested(2, '- ')}\n`)).toBe(true);
});
