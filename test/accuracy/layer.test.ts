import { expect, test } from 'vitest';
import type { Example } from './examples.ts';
import { type Layer, layerFor } from './layer.ts';
import { randomly } from './random.ts';

/** Sentences of a few traits, many times over; `open` is told where the door stands beside no lock. */
const examples: readonly Example[] = Array.from({ length: 200 }, () => [['door'], ['door', 'lock'], ['lock'], ['wall']])
  .flat()
  .map(traits => ({
    sentences: [{ traits, share: 1 }],
    tells: rule => (rule === 'open' ? traits.join() === 'door' : undefined),
    weight: 1,
  }));

function likelihoodOf({ ofTraits, bias, outputs }: Layer, rule: number, ...traits: readonly string[]): number {
  const [start = 0, ...weights] = outputs[rule] ?? [];
  const cells = bias.map((own, cell) =>
    Math.tanh(traits.reduce((sum, trait) => sum + (ofTraits.get(trait)?.[cell] ?? 0), own)),
  );
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, cell) => sum + weight * (cells[cell] ?? 0), start)));
}

test('what a trait tells depends on those beside it', () => {
  const layer = layerFor(['open'], examples);
  const alone = likelihoodOf(layer, 0, 'door');
  for (const traits of [['door', 'lock'], ['lock'], ['wall']])
    expect(likelihoodOf(layer, 0, ...traits), traits.join()).toBeLessThan(alone / 2);
});

test('a story tells it when one of its sentences does', () => {
  const sentences = (...all: readonly string[]) => all.map(trait => ({ traits: [trait], share: 1 }));
  const stories = Array.from({ length: 200 }, (_, at) => ({
    sentences: at % 2 ? sentences('wall', 'door') : sentences('wall', 'lock'),
    tells: () => at % 2 === 1,
    weight: 1,
  }));
  const layer = layerFor(['open'], stories);
  expect(likelihoodOf(layer, 0, 'door')).toBeGreaterThan(0.5);
  expect(likelihoodOf(layer, 0, 'wall')).toBeLessThan(0.5);
});

test('the same examples give the same weights, and what nobody says of a rule moves nothing', () => {
  const [first, again] = [layerFor(['open', 'shut'], examples), layerFor(['open', 'shut'], examples)];
  expect(again).toEqual(first);
  expect(likelihoodOf(first, 1, 'wall')).toBeLessThan(0.2);
});

test('a trait that is met too rarely has no place', () => {
  const rare = examples.slice(0, 4);
  expect(layerFor(['open'], rare).ofTraits.size).toBe(0);
});

test('chance is the same each time', () => {
  const [one, other] = [randomly(3), randomly(3)];
  expect([one.chance(), one.normal()]).toEqual([other.chance(), other.normal()]);
  expect([...one.shuffled([1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
});
