import { remembered } from '../english/remembered.ts';
import type { Bank } from './bank.ts';
import { claimantsOf, isStrong, isWhole } from './claimants.ts';
import { isTold, type ToldEntry } from './entry.ts';

/** One story is offered for no more principles than this: a loop hears it once. */
const most = 2;

interface Offer {
  readonly id: string;
  readonly entry: ToldEntry;
  /** How many principles the story shows better. */
  readonly rank: number;
}

/**
 * By a principle's id, the story that could claim it: a whole one with room for a claim that shows it well, and is not
 * offered for two others. Stories are offered for what they show best, the strongest first.
 */
export const offersOf = remembered((bank: Bank): ReadonlyMap<string, ToldEntry> => {
  const offers = new Map<string, ToldEntry>();
  const offered = new Map<ToldEntry, number>();
  const all = [...possible(bank)].sort((a, b) => a.rank - b.rank || b.entry.score - a.entry.score);
  for (const { id, entry } of all) {
    const times = offered.get(entry) ?? 0;
    if (offers.has(id) || times === most) continue;
    offers.set(id, entry);
    offered.set(entry, times + 1);
  }
  return offers;
});

function* possible(bank: Bank): Generator<Offer> {
  const claimants = claimantsOf(bank);
  const known = new Set(bank.principles.map(({ id }) => id));
  const wants = (id: string): boolean => {
    const [only, ...others] = claimants.get(id) ?? [];
    return known.has(id) && (!only || (others.length === 0 && isStrong(only)));
  };
  for (const entry of bank.entries)
    if (isTold(entry) && isWhole(entry) && entry.claims.length < 2)
      for (const [rank, id] of entry.couldClaim.entries()) if (wants(id)) yield { id, entry, rank };
}
