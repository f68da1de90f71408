import { expect, test } from 'vitest';
import { hashOf, readTable, step } from '../../server/src/core/likelihood/table.ts';
import { linesOf, type Trait } from '../accuracy/lines.ts';

const trait = (name: string, weights: Readonly<Record<number, number>>, moves?: readonly number[]): Trait => ({
  name,
  weights: new Map(Object.entries(weights).map(([rule, weight]) => [Number(rule), weight])),
  ...(moves && { moves }),
});

const written = linesOf([
  trait('go', { 0: 1.5, 1: -0.25 }, [0, step, -step]),
  trait('go with', { 1: 0.07 }),
  trait('I: sell', { 2: 3 }),
  trait('go home', {}, [16 * step, -26 * step, 0]),
  trait('say', { 0: 99, 1: -99 }, [9, -9, 0]),
  trait('hear', { 0: 0.004 }, [step / 3, 0, 0]),
]);
const { placeOf, addFrom } = readTable(written);

/** What a trait adds to three rules and to three cells. */
function addedBy(first: string, second: string) {
  const [sums, cells] = [new Float32Array(3), new Float32Array(3)];
  addFrom(placeOf(first, second), sums, cells);
  return { sums: [...sums].map(sum => Math.round(sum * 100) / 100), steps: [...cells].map(moved => moved / step) };
}

test.each([
  ['go', '', [1.5, -0.25, 0]],
  ['go', 'with', [0, 0.07, 0]],
  ['I:', 'sell', [0, 0, 3]],
  ['with', '', [0, 0, 0]],
  ['go', 'on', [0, 0, 0]],
])('“%s %s” speaks for each rule as was written', (first, second, weights) => {
  expect(addedBy(first, second).sums).toEqual(weights);
});

test.each([
  ['go', '', [0, 1, -1]],
  ['go', 'home', [16, -26, 0]],
  ['go', 'with', [0, 0, 0]],
  ['with', '', [0, 0, 0]],
])('“%s %s” moves each cell by as many steps as were written', (first, second, steps) => {
  expect(addedBy(first, second).steps).toEqual(steps);
});

test('a weight or a move that there are no digits for is written as the last that there is one for', () => {
  expect(addedBy('say', '')).toEqual({ sums: [20.47, -20.48, 0], steps: [31, -32, 0] });
});

test('a trait that tells nothing when rounded has no line', () => {
  expect(placeOf('hear', '')).toBe(0);
  expect(written.trimEnd().split('\n').slice(1)).toHaveLength(5);
});

test('weights of several traits add up', () => {
  const [sums, cells] = [new Float32Array(3), new Float32Array(3)];
  for (const second of ['', 'with']) addFrom(placeOf('go', second), sums, cells);
  expect(sums[1]).toBeCloseTo(-0.18);
});

test('names of any letters are told apart', () => {
  const names = ['café', '’s', '<number>', '`\\', 'x'.repeat(300), '日本'];
  const table = readTable(linesOf(names.map(name => trait(name, { 0: 1 }))));
  expect(new Set(names.map(name => table.placeOf(name, ''))).size).toBe(names.length);
});

test('of two traits with one hash the first is kept', () => {
  const [one, other] = ['costarring', 'liquid'];
  expect(hashOf(one)).toBe(hashOf(other));
  const table = readTable(linesOf([trait(one, { 0: 1 }), trait(other, { 0: 2 })]));
  const sums = new Float32Array(1);
  table.addFrom(table.placeOf(other, ''), sums, new Float32Array(0));
  expect([...sums]).toEqual([1]);
});

test('traits by the ten thousands are told apart', () => {
  const traits = Array.from({ length: 40_000 }, (_, index) => trait(`${index}`, { 0: 1 }));
  const table = readTable(linesOf(traits));
  const known = new Set(traits.map(({ name }) => hashOf(name)));
  const places = new Set(traits.map(({ name }) => table.placeOf(name, '')));
  expect(places.size).toBe(known.size);
  expect(places.has(0)).toBe(false);
});
