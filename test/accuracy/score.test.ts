import { describe, expect, test } from 'vitest';
import { compare, type Mark } from './score.ts';
import { f1, labelsOf, precision, recall, sum, tally } from './tally.ts';

const mark = (rule: string, start?: number, end?: number): Mark =>
  start === undefined || end === undefined ? { rule } : { rule, span: { start, end } };
const counts = (wanted: readonly Mark[], findings: readonly Mark[], optional: readonly Mark[] = []) => {
  const { met, wrong, missed } = compare({ wanted, optional }, findings);
  return [met.length, wrong.length, missed.length];
};

describe('a label', () => {
  test('is met by an overlapping finding of its rule', () => {
    expect(counts([mark('hedge', 10, 20)], [mark('hedge', 19, 30)])).toEqual([1, 0, 0]);
  });

  test('is missed by a finding that only touches it, or is of another rule', () => {
    expect(counts([mark('hedge', 10, 20)], [mark('hedge', 20, 30)])).toEqual([0, 1, 1]);
    expect(counts([mark('hedge', 10, 20)], [mark('cliche', 10, 20)])).toEqual([0, 1, 1]);
  });

  test('without a place is met by its rule anywhere', () => {
    expect(counts([mark('no-metric')], [mark('no-metric', 3, 9)])).toEqual([1, 0, 0]);
  });

  test('with a place is not met by a finding without one', () => {
    expect(counts([mark('hedge', 10, 20)], [mark('hedge')])).toEqual([0, 1, 1]);
  });

  test('is met once: two labels need two findings', () => {
    expect(counts([mark('hedge', 0, 9), mark('hedge', 5, 20)], [mark('hedge', 0, 20)])).toEqual([1, 0, 1]);
  });
});

describe('a finding', () => {
  test('is wrong when no label asks for it', () => {
    expect(counts([], [mark('hedge', 0, 5)])).toEqual([0, 1, 0]);
  });

  test('counts neither way on an optional label, or twice on one label', () => {
    expect(counts([], [mark('hedge', 0, 5)], [mark('hedge', 4, 8)])).toEqual([0, 0, 0]);
    expect(counts([mark('hedge', 0, 9)], [mark('hedge', 0, 3), mark('hedge', 5, 9)])).toEqual([1, 0, 0]);
  });

  test('that is optional and absent is not missed', () => {
    expect(counts([], [], [mark('hedge', 4, 8)])).toEqual([0, 0, 0]);
  });
});

describe('a tally', () => {
  const tallies = tally([
    compare({ wanted: [mark('hedge', 0, 5), mark('cliche', 0, 5)], optional: [] }, [mark('hedge', 0, 5)]),
    compare({ wanted: [mark('hedge', 0, 5)], optional: [] }, [mark('hedge', 7, 8), mark('hedge', 0, 2)]),
  ]);

  test('adds up by rule', () => {
    expect(Object.fromEntries(tallies)).toEqual({
      hedge: { right: 2, wrong: 1, missed: 0 },
      cliche: { right: 0, wrong: 0, missed: 1 },
    });
  });

  test('gives precision, recall and their harmonic mean', () => {
    const all = sum(tallies.values());
    expect(all).toEqual({ right: 2, wrong: 1, missed: 1 });
    expect(labelsOf(all)).toBe(3);
    expect([precision(all), recall(all), f1(all)].map(share => share.toFixed(3))).toEqual(['0.667', '0.667', '0.667']);
    expect(f1({ right: 0, wrong: 1, missed: 1 })).toBe(0);
  });

  test('of nothing is perfect', () => {
    const empty = sum([]);
    expect([precision(empty), recall(empty), labelsOf(empty)]).toEqual([1, 1, 0]);
  });
});
