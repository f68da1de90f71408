import type { Principle } from '../rubric/principles.ts';
import type { Bank } from './bank.ts';
import type { Claimant } from './claimants.ts';
import { isTold, type ToldEntry } from './entry.ts';
import { sameEvents } from './same-event.ts';
import { mixOf, primariesOf } from './targets.ts';
import { capital, counted, someOf, titled } from './words.ts';

/** A story that is claimed for so many principles is heard as the only one. */
const overused = 4;
/** So many principles that rest on one story are too many. */
const leaning = 3;
/** More of one kind would not be read. */
const longest = 5;

type Claimants = ReadonlyMap<string, readonly Claimant[]>;

/** What is overused, doubled or absent in a bank as a whole, each in a kind sentence. Nothing for an empty bank. */
export function* notesOn(bank: Bank, claimants: Claimants): Generator<string> {
  const told = bank.entries.filter(isTold);
  if (told.length === 0) return;
  yield* first(overclaimed(told));
  yield* first(leantOn(bank, claimants));
  yield* first(sameAnswer(bank));
  yield* first(oneEvent(told));
  yield* alone(bank, claimants);
  yield* absentKinds(bank);
  yield* unclaimed(told);
}

function* first(notes: Iterable<string>): Generator<string> {
  let left = longest;
  for (const note of notes) {
    if (left-- === 0) return;
    yield note;
  }
}

function* overclaimed(told: readonly ToldEntry[]): Generator<string> {
  for (const { title, claims } of told)
    if (claims.length >= overused)
      yield `${titled(title)} is claimed for ${counted(claims.length, 'principle', 'principles')}. A loop hears a story once: keep the two that it proves best, and give the others stories of their own.`;
}

function* leantOn({ principles }: Bank, claimants: Claimants): Generator<string> {
  const resting = new Map<ToldEntry, Principle[]>();
  for (const principle of principles) {
    const [only, ...others] = claimants.get(principle.id) ?? [];
    if (only && others.length === 0) resting.set(only.entry, [...(resting.get(only.entry) ?? []), principle]);
  }
  for (const [{ title }, carried] of resting)
    if (carried.length >= leaning)
      yield `${titled(title)} alone carries ${someOf(namesOf(carried))}: told for one of them, it leaves the others without an answer.`;
}

function* sameAnswer(bank: Bank): Generator<string> {
  const names = new Map(bank.principles.map(({ id, name }) => [id, name]));
  for (const [id, stories] of primariesOf(bank))
    if (stories.length > 1)
      yield `${someOf(stories.map(({ title }) => titled(title)))} share the primary principle ${names.get(id) ?? id}: one of them would count for more under another.`;
}

function* oneEvent(told: readonly ToldEntry[]): Generator<string> {
  for (const [earlier, later] of sameEvents(told))
    yield `${titled(earlier.title)} and ${titled(later.title)} seem to tell one event. Interviewers compare notes: find a second event for one of them.`;
}

function* alone({ principles }: Bank, claimants: Claimants): Generator<string> {
  const single = principles.filter(({ id }) => claimants.get(id)?.length === 1);
  if (single.length > 0)
    yield `${capital(counted(single.length, 'principle has', 'principles have'))} one story and no other behind it: ${someOf(namesOf(single))}.`;
}

function* absentKinds(bank: Bank): Generator<string> {
  for (const [kind, stories] of Object.entries(mixOf(bank))) {
    if (stories.length > 0 || (bank.targets.mix[kind] ?? 0) === 0) continue;
    yield kind === 'failure'
      ? 'There is no failure story yet. Every loop asks for one: tell what you got wrong, what it cost, and what you do now.'
      : `There is no ${kind} story yet.`;
  }
}

function* unclaimed(told: readonly ToldEntry[]): Generator<string> {
  const without = told.filter(({ claims }) => claims.length === 0);
  if (without.length > 0)
    yield `${someOf(without.map(({ title }) => titled(title)))} ${without.length === 1 ? 'claims' : 'claim'} no principle, and will not be found when one is asked for.`;
}

const namesOf = (principles: readonly Principle[]): readonly string[] => principles.map(({ name }) => name);
