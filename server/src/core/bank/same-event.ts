import type { ToldEntry } from './entry.ts';

/** From this share of common runs on, two texts are nearly the same. */
const nearly = 0.5;
/** A run in more stories than this says nothing about any two of them. */
const common = 20;

/** Pairs of stories that tell one event, the earlier one of the bank first. Takes time in proportion to the stories. */
export function* sameEvents(told: readonly ToldEntry[]): Generator<readonly [ToldEntry, ToldEntry]> {
  const holders = new Map<number, ToldEntry[]>();
  for (const later of told) {
    const shared = new Map<ToldEntry, number>();
    for (const run of later.print.runs) {
      const holding = holders.get(run) ?? [];
      for (const earlier of holding) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      if (holding.length < common) holders.set(run, [...holding, later]);
    }
    for (const [earlier, count] of shared) {
      const fewer = Math.min(earlier.print.runs.length, later.print.runs.length);
      if (count / fewer >= nearly) yield [earlier, later];
    }
  }
}
