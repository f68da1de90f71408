import type { Principle } from '../rubric/principles.ts';
import type { Bank } from './bank.ts';
import { type Claimant, claimantsOf, isReady, isStrong } from './claimants.ts';
import { lackOf } from './lacks.ts';
import { offersOf } from './offers.ts';
import { listOf, titled } from './words.ts';

/** What to do next for a principle, in a frank sentence; empty where two stories answer for it. */
export function nextFor(principle: Principle, claiming: readonly Claimant[], bank: Bank): string {
  const [best] = claiming;
  if (!best) return toBegin(principle, bank);
  if (claiming.some(isStrong)) return claiming.length > 1 ? '' : toBackUp(principle, best, bank);
  const [ready, ...others] = claiming.filter(isReady);
  if (ready) return toLead(principle, [ready, ...others], bank);
  return lackOf(best.entry, best.claim);
}

function toBegin(principle: Principle, bank: Bank): string {
  const able = offersOf(bank).get(principle.id);
  if (able) return `No story claims it. ${titled(able.title)} shows most of what it asks for: claim it there.`;
  if (principle.evidence.length === 0) return 'No story claims it: write one.';
  return `No story claims it. Write one that shows ${wishOf(principle)}.`;
}

function toBackUp({ id }: Principle, { entry }: Claimant, bank: Bank): string {
  const able = offersOf(bank).get(id);
  if (able) return `${titled(entry.title)} carries it alone. ${titled(able.title)} could back it up: claim it there.`;
  return `${titled(entry.title)} carries it alone: have a second story ready for the interviewer who has heard it.`;
}

/** A story that answers as backup leads only where its own principle can spare it. */
function toLead(principle: Principle, ready: readonly [Claimant, ...Claimant[]], bank: Bank): string {
  const spare = ready.find(claimant => isSpared(claimant, bank));
  const { entry } = spare ?? ready[0];
  const answers = `${titled(entry.title)} answers it, but only as backup`;
  if (spare) return `${answers}: make it its primary principle.`;
  const own = bank.principles.find(({ id }) => id === primaryOf(entry)?.id)?.name;
  const wish = principle.evidence.length === 0 ? '' : ` that shows ${wishOf(principle)}`;
  return `${answers}: it is the story that ${own} rests on. Write another${wish}.`;
}

/** Whether the principle that a story leads keeps a story, and a strong one if this is strong. */
function isSpared({ entry }: Claimant, bank: Bank): boolean {
  const primary = primaryOf(entry);
  if (!primary) return true;
  const others = (claimantsOf(bank).get(primary.id) ?? []).filter(
    ({ entry: other, claim }) => other !== entry && claim.role === 'primary',
  );
  return others.length > 0 && (!isStrong({ entry, claim: primary }) || others.some(isStrong));
}

const primaryOf = ({ claims }: Claimant['entry']): Claimant['claim'] | undefined =>
  claims.find(({ role }) => role === 'primary');

const wishOf = ({ evidence }: Principle): string =>
  listOf(
    evidence.map(({ asks }) => asks),
    '; ',
  );
