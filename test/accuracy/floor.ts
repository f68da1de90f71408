import type { Measured } from './measure.ts';
import { labelsOf, precision, recall, type Tallies, type Tally, tally } from './tally.ts';

/** What a rule reached once, and must not fall below. */
export interface Floor {
  readonly precision: number;
  readonly recall: number;
}

export type Floors = Readonly<Record<string, Floor>>;

/**
 * The part of the corpus that the gate judges in every run of the tests: one in three, which takes a third of the time, and
 * all that is in a format with few stories.
 */
export const gated = <Item extends { readonly text: string }>(all: readonly Item[]): readonly Item[] =>
  all.filter(({ text }, index) => index % 3 === 0 || /^format: (?!behavioral)/m.test(text));

/** The floors of what was measured: one for each rule that has labels or made findings, rounded down. */
export function floorsOf(measured: readonly Measured[], rules: readonly string[]): Floors {
  const tallies = tally(measured.map(({ comparison }) => comparison));
  return Object.fromEntries(
    rules.flatMap(rule => {
      const of = tallies.get(rule);
      return of ? [[rule, { precision: down(precision(of)), recall: down(recall(of)) }]] : [];
    }),
  );
}

/** The rules that fell below their floor by more than one finding, each with what it has and what it had. */
export function fallen(tallies: Tallies, floors: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([rule, floor]) => {
    const of = tallies.get(rule);
    if (!of) return [`${rule}: neither finds nor misses anything, so its floor is out of date`];
    const has = `precision ${precision(of).toFixed(3)}, recall ${recall(of).toFixed(3)}`;
    return stands(of, floor) ? [] : [`${rule}: ${has}; was ${floor.precision}, ${floor.recall}`];
  });
}

/** One wrong finding less, or one label more met, would be enough. */
function stands({ right, wrong, missed }: Tally, floor: Floor): boolean {
  const forgiven = { right, wrong: Math.max(0, wrong - 1), missed };
  const met = Math.min(right + 1, labelsOf({ right, wrong, missed }));
  return (
    precision(forgiven) >= floor.precision &&
    recall({ right: met, wrong, missed: right + missed - met }) >= floor.recall
  );
}

const down = (share: number): number => Math.floor(share * 1000) / 1000;
