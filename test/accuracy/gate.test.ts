import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPairs, readStories } from './corpus.ts';
import { measureDebrief } from './debrief.ts';
import { fallen, gated } from './floor.ts';
import { tally } from './tally.ts';

const floors = JSON.parse(readFileSync('test/accuracy/floor.json', 'utf8'));
const measurement = measureDebrief(gated(readStories()), gated(readPairs()));

describe('no rule falls below its floor by more than one finding (`npm run accuracy -- --floor` sets the floors)', () => {
  test.each(['stories', 'pairs'] as const)('on %s', kind => {
    expect(fallen(tally(measurement[kind].map(({ comparison }) => comparison)), floors[kind])).toEqual([]);
  });
});

describe('a floor', () => {
  const floor = { hedge: { precision: 0.9, recall: 0.8 } };
  const falls = (right: number, wrong: number, missed: number) =>
    fallen(new Map([['hedge', { right, wrong, missed }]]), floor).length > 0;

  test('holds at the floor and one finding below it', () => {
    expect(falls(9, 1, 1)).toBe(false);
    expect(falls(9, 2, 1)).toBe(false);
    expect(falls(7, 0, 3)).toBe(false);
  });

  test('gives way two findings below it', () => {
    expect(falls(9, 3, 1)).toBe(true);
    expect(falls(6, 0, 4)).toBe(true);
    expect(fallen(new Map(), floor)).toHaveLength(1);
  });
});
