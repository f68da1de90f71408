import { remembered } from '../english/remembered.ts';
import { layerNames } from '../rubric/strength.ts';
import type { Bank } from './bank.ts';
import { type EntryClaim, isTold, type ToldEntry } from './entry.ts';

/** A story with one of the principles that it claims. */
export interface Claimant {
  readonly entry: ToldEntry;
  readonly claim: EntryClaim;
}

/** The stories that claim each principle, by its id: primary before backup, then the strongest first. */
export const claimantsOf = remembered(({ entries }: Bank): ReadonlyMap<string, readonly Claimant[]> => {
  const claimants = new Map<string, Claimant[]>();
  for (const entry of entries) {
    if (!isTold(entry)) continue;
    for (const claim of entry.claims) {
      const known = claimants.get(claim.id);
      if (known) known.push({ entry, claim });
      else claimants.set(claim.id, [{ entry, claim }]);
    }
  }
  for (const claiming of claimants.values()) claiming.sort(byStrength);
  return claimants;
});

const byStrength = (a: Claimant, b: Claimant): number =>
  Number(b.claim.role === 'primary') - Number(a.claim.role === 'primary') || b.claim.score - a.claim.score;

/** Whether nothing sinks the story: one missing layer does, however good the others are. */
export const isWhole = ({ verdicts }: ToldEntry): boolean =>
  layerNames.every(layer => verdicts[layer].strength !== 'missing');

/** Whether a story answers for the principle: whole, and with its evidence. */
export const isReady = ({ entry, claim }: Claimant): boolean => isWhole(entry) && claim.proven;

/** Whether a principle with this claimant is strongly covered. */
export const isStrong = (claimant: Claimant): boolean => claimant.claim.role === 'primary' && isReady(claimant);
