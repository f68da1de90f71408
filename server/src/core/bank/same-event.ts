import type { Fingerprint, ToldEntry } from './entry.ts';

/** From this likeness on, two stories tell one event; stories of one trade stay below 0.3. */
const alike = 0.42;
/** A name or a figure in common counts as much as this share of all things in common. */
const particular = 0.05;
/** Fewer things in common are chance. */
const fewest = 5;
/** A particular of more stories than this brings no two of them together. */
const common = 10;
/** Larger banks are not compared: it would keep a writer waiting. */
const largest = 2_000;

/** Pairs of stories that tell one event, the earlier one of the bank first. Takes time in proportion to the stories. */
export function* sameEvents(told: readonly ToldEntry[]): Generator<readonly [ToldEntry, ToldEntry]> {
  if (told.length > largest) return;
  const holders = new Map<number, ToldEntry[]>();
  for (const later of told) {
    const near = new Map<ToldEntry, number>();
    const { things, names, figures } = later.print;
    for (const one of [...things, ...names, ...figures]) {
      const holding = holders.get(one) ?? [];
      for (const earlier of holding) near.set(earlier, (near.get(earlier) ?? 0) + 1);
      if (holding.length < common) holders.set(one, [...holding, later]);
    }
    for (const [earlier, count] of near)
      if (count >= fewest && likeness(earlier.print, later.print) >= alike) yield [earlier, later];
  }
}

/** From 0 on: the share of the shorter one's things, and something for each name and figure in common. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  const things = shared(a.things, b.things);
  if (things < fewest) return 0;
  const particulars = shared(a.names, b.names) + shared(a.figures, b.figures);
  return things / Math.min(a.things.length, b.things.length) + particular * particulars;
}

function shared(a: readonly number[], b: readonly number[]): number {
  const known = new Set(a);
  return b.filter(one => known.has(one)).length;
}
