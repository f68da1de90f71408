import type { Principle } from '../rubric/principles.ts';
import type { Bank } from './bank.ts';
import { type Claimant, isReady, isStrong, isWhole } from './claimants.ts';
import { isTold, type StoryEntry } from './entry.ts';
import { lackOf } from './lacks.ts';
import { listOf, titled } from './words.ts';

/** What to do next for a principle, in a frank sentence; empty where two stories answer for it. */
export function nextFor(principle: Principle, claiming: readonly Claimant[], bank: Bank): string {
  const [best] = claiming;
  if (!best) return toBegin(principle, bank);
  if (claiming.some(isStrong)) return claiming.length > 1 ? '' : toBackUp(principle, best, bank);
  const ready = claiming.find(isReady);
  if (ready) return `${titled(ready.entry.title)} answers it, but only as backup: make it its primary principle.`;
  return lackOf(best.entry, best.claim);
}

function toBegin(principle: Principle, bank: Bank): string {
  const able = candidate(principle, bank);
  if (able) return `No story claims it. ${titled(able.title)} shows most of what it asks for: claim it there.`;
  const { evidence } = principle;
  if (evidence.length === 0) return 'No story claims it: write one.';
  return `No story claims it. Write one that shows ${listOf(
    evidence.map(({ asks }) => asks),
    '; ',
  )}.`;
}

function toBackUp(principle: Principle, { entry }: Claimant, bank: Bank): string {
  const able = candidate(principle, bank);
  if (able) return `${titled(entry.title)} carries it alone. ${titled(able.title)} could back it up: claim it there.`;
  return `${titled(entry.title)} carries it alone: have a second story ready for the interviewer who has heard it.`;
}

/** The strongest whole story that shows a principle well without claiming it, and is not claimed for two others already. */
function candidate({ id }: Principle, { entries }: Bank): StoryEntry | undefined {
  let best: StoryEntry | undefined;
  for (const entry of entries) {
    const able = isTold(entry) && isWhole(entry) && entry.claims.length < 2 && entry.couldClaim.includes(id);
    if (able && entry.score > (best?.score ?? -1)) best = entry;
  }
  return best;
}
