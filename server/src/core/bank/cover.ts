import type { Bank } from './bank.ts';
import { type Claimant, claimantsOf, isStrong } from './claimants.ts';
import type { Claim, Coverage, Status } from './coverage.ts';
import { nextFor } from './next.ts';
import { notesOn } from './notes.ts';
import { questionsOf } from './questions.ts';
import { mixOf, primariesOf } from './targets.ts';

/** What a bank covers. Takes time in proportion to its stories. */
export function coverageOf(bank: Bank): Coverage {
  const claimants = claimantsOf(bank);
  const mix = Object.entries(mixOf(bank)).map(([kind, { length }]) => [
    kind,
    { have: length, want: bank.targets.mix[kind] ?? 0 },
  ]);
  return {
    version: 1,
    principles: bank.principles.map(principle => {
      const claiming = claimants.get(principle.id) ?? [];
      const { id, name } = principle;
      return {
        id,
        name,
        status: statusOf(claiming),
        stories: claiming.map(toClaim),
        next: nextFor(principle, claiming, bank),
      };
    }),
    targets: {
      stories: { have: primariesOf(bank).size, want: bank.targets.stories },
      mix: Object.fromEntries(mix),
      questions: questionsOf(bank, claimants).map(({ id, ready, why }) => ({ id, ready, why })),
    },
    notes: [...notesOn(bank, claimants)],
  };
}

function statusOf(claiming: readonly Claimant[]): Status {
  if (claiming.some(isStrong)) return 'strong';
  return claiming.length > 0 ? 'weak' : 'none';
}

function toClaim({ entry: { path, title, verdicts }, claim: { role, score } }: Claimant): Claim {
  const { ownership, judgment, influence } = verdicts;
  const layers = { ownership: ownership.strength, judgment: judgment.strength, influence: influence.strength };
  return { path, title, role, layers, score };
}
