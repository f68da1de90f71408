import type { Comparison, Mark } from './score.ts';

/** How often a rule was right, was wrong, and missed something. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export type Tallies = ReadonlyMap<string, Tally>;

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export const labelsOf = ({ right, missed }: Tally): number => right + missed;

/** The share of findings that are right: 1 when nothing was found. */
export const precision = ({ right, wrong }: Tally): number => share(right, wrong);

/** The share of labels that were met: 1 when there was nothing to find. */
export const recall = ({ right, missed }: Tally): number => share(right, missed);

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Adds comparisons up by rule. */
export function tally(comparisons: readonly Comparison<Mark, Mark>[]): Tallies {
  const tallies = new Map<string, Tally>();
  const count = (marks: readonly Mark[], key: keyof Tally) => {
    for (const { rule } of marks) {
      const before = tallies.get(rule) ?? nothing;
      tallies.set(rule, { ...before, [key]: before[key] + 1 });
    }
  };
  for (const { met, wrong, missed } of comparisons) {
    count(met, 'right');
    count(wrong, 'wrong');
    count(missed, 'missed');
  }
  return tallies;
}

export function sum(tallies: Iterable<Tally>): Tally {
  return [...tallies].reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    nothing,
  );
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));
