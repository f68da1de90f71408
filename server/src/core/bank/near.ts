import type { StoryEntry } from './entry.ts';

/** From this share of things in common on, two stories may be one. */
const likely = 0.5;
/** So many are looked at more closely. */
const most = 3;

/**
 * The stories that may be told a second time in `entry`: of its primary principle, and with its title or most of its
 * things, the nearest first. Whether they are is for a rule to say, which reads them. Takes time in proportion to the
 * stories of the principle.
 */
export function nearTo<Near extends { readonly entry: StoryEntry }>(
  entry: StoryEntry,
  others: Iterable<Near>,
): readonly Near[] {
  const principle = primaryOf(entry);
  if (principle === undefined) return [];
  const things = new Set(entry.print.things);
  const title = plain(entry.title);
  const near: { readonly other: Near; readonly share: number }[] = [];
  for (const other of others) {
    if (primaryOf(other.entry) !== principle) continue;
    const share = plain(other.entry.title) === title ? Number.POSITIVE_INFINITY : shareOf(things, other.entry);
    if (share >= likely) near.push({ other, share });
  }
  near.sort((one, other) => other.share - one.share);
  return near.slice(0, most).map(({ other }) => other);
}

const primaryOf = ({ claims }: StoryEntry): string | undefined => claims.find(({ role }) => role === 'primary')?.id;

const plain = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function shareOf(things: ReadonlySet<number>, { print }: StoryEntry): number {
  const shared = print.things.filter(thing => things.has(thing)).length;
  return shared / Math.max(1, Math.min(things.size, print.things.length));
}
