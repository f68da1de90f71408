import { type LoopQuestion, loopQuestions } from '../rubric/questions.ts';
import type { Bank } from './bank.ts';
import { type Claimant, isReady } from './claimants.ts';
import type { StoryEntry } from './entry.ts';
import { lackOf } from './lacks.ts';
import { listOf, titled } from './words.ts';

/** Whether a bank is ready for a question, why, and the story that would be told first. */
export interface QuestionState {
  readonly id: string;
  readonly label: string;
  readonly ready: boolean;
  readonly why: string;
  readonly story?: StoryEntry;
  /** The first of its principles that no story claims, or else its first. */
  readonly wish: string;
}

/** The questions asked most, as far as the bank's principles have them. */
export function questionsOf(
  { principles }: Bank,
  claimants: ReadonlyMap<string, readonly Claimant[]>,
): readonly QuestionState[] {
  const names = new Map(principles.map(({ id, name }) => [id, name]));
  const asked = loopQuestions.filter(question => question.principles.every(id => names.has(id)));
  return asked.map(question => stateOf(question, names, claimants));
}

function stateOf(
  { id, label, principles }: LoopQuestion,
  names: ReadonlyMap<string, string>,
  claimants: ReadonlyMap<string, readonly Claimant[]>,
): QuestionState {
  const of = (principle: string): readonly Claimant[] => claimants.get(principle) ?? [];
  const best = bestOf(wholeClaims(principles.map(of)));
  const wish = principles.find(principle => of(principle).length === 0) ?? principles[0] ?? '';
  const wanted = listOf(principles.map(principle => names.get(principle) ?? principle));
  if (!best?.[0]) {
    const claims = principles.length === 1 ? `No story claims ${wanted}.` : `No one story claims ${wanted} together.`;
    return { id, label, ready: false, why: claims, wish };
  }
  const ready = best.every(isReady);
  const { entry: story } = best[0];
  const why = ready ? `${titled(story.title)} answers it.` : lackOf(story, lacking(best));
  return { id, label, ready, why, story, wish };
}

/** The claims of each story that claims all of several principles. */
function wholeClaims(claiming: readonly (readonly Claimant[])[]): Claimant[][] {
  const byEntry = new Map<StoryEntry, Claimant[]>();
  for (const claimant of claiming.flat()) {
    const known = byEntry.get(claimant.entry);
    if (known) known.push(claimant);
    else byEntry.set(claimant.entry, [claimant]);
  }
  return [...byEntry.values()].filter(({ length }) => length === claiming.length);
}

/** The first of those that rank highest. */
function bestOf(candidates: readonly Claimant[][]): Claimant[] | undefined {
  let [best, highest]: [Claimant[] | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const claims of candidates) {
    const height = rank(claims);
    if (height > highest) [best, highest] = [claims, height];
  }
  return best;
}

/** Ready ones first, then by strength. */
const rank = (claims: readonly Claimant[]): number =>
  (claims.every(isReady) ? 1000 : 0) + Math.min(...claims.map(({ claim }) => claim.score));

/** What is missing of several claims of one story, as if of one. */
function lacking(claims: readonly Claimant[]): Claimant['claim'] {
  const [{ claim }] = claims as readonly [Claimant, ...Claimant[]];
  const unproven = claims.filter(one => !one.claim.proven);
  const lacks = [...new Set(unproven.flatMap(one => one.claim.lacks))];
  return { ...claim, proven: unproven.length === 0, lacks };
}
