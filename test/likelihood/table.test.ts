import { expect, test } from 'vitest';
import { mostTraits, readTable, step } from '../../server/src/core/likelihood/table.ts';

const { numberOf, addTo, addToCells } = readTable('go\ta150b-25\tBCA\ngo with\tb7\nI: sell\tc300\ngo home\t\tR(B\n');

test.each([
  ['go', '', [1.5, -0.25, 0]],
  ['go', 'with', [0, 0.07, 0]],
  ['I:', 'sell', [0, 0, 3]],
  ['with', '', [0, 0, 0]],
  ['go', 'on', [0, 0, 0]],
])('“%s %s” speaks for each rule as its line says', (first, second, weights) => {
  const sums = new Float32Array(3);
  addTo(sums, numberOf(first, second));
  expect([...sums]).toEqual([...Float32Array.from(weights)]);
});

test.each([
  ['go', '', [0, 1, -1]],
  ['go', 'home', [16, -26, 0]],
  ['go', 'with', [0, 0, 0]],
  ['with', '', [0, 0, 0]],
])('“%s %s” moves each cell by as many steps as its letter stands from B', (first, second, steps) => {
  const cells = new Float32Array(3);
  addToCells(cells, numberOf(first, second));
  expect([...cells].map(moved => moved / step)).toEqual(steps);
});

test('weights of several traits add up', () => {
  const sums = new Float32Array(3);
  addTo(sums, numberOf('go', ''));
  addTo(sums, numberOf('go', 'with'));
  expect(sums[1]).toBeCloseTo(-0.18);
});

test('names of any letters are told apart', () => {
  const names = ['café', '’s', '<number>', 'x'.repeat(300), '日本'];
  const table = readTable(names.map((name, index) => `${name}\ta${index + 1}\n`).join(''));
  expect(names.map(name => table.numberOf(name, ''))).toEqual([1, 2, 3, 4, 5]);
});

test('as many traits as there is room for are told apart, and more are refused', () => {
  const lines = Array.from({ length: mostTraits }, (_, index) => `${index}\ta1\n`).join('');
  const table = readTable(lines);
  const numbers = new Set(Array.from({ length: mostTraits }, (_, index) => table.numberOf(`${index}`, '')));
  expect(numbers.size).toBe(mostTraits);
  expect(() => readTable(`${lines}one more\ta1\n`)).toThrow(RangeError);
});
