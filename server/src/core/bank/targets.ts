import { remembered } from '../english/remembered.ts';
import type { Bank } from './bank.ts';
import { claimantsOf } from './claimants.ts';
import type { Coverage, TargetRow } from './coverage.ts';
import { isTold, type StoryEntry, type ToldEntry } from './entry.ts';
import { type QuestionState, questionsOf } from './questions.ts';
import { capital, counted, someOf, titled } from './words.ts';

/** The stories of each primary principle, the principles in the order in which they first come. */
export const primariesOf = remembered(({ entries }: Bank): ReadonlyMap<string, readonly ToldEntry[]> => {
  const primaries = new Map<string, ToldEntry[]>();
  for (const entry of entries.filter(isTold)) {
    const [claim] = entry.claims;
    const known = claim && primaries.get(claim.id);
    if (known) known.push(entry);
    else if (claim) primaries.set(claim.id, [entry]);
  }
  return primaries;
});

/** The stories of each kind that the targets name. */
export const mixOf = remembered(({ entries, targets }: Bank): Readonly<Record<string, readonly ToldEntry[]>> => {
  const told = entries.filter(isTold);
  return Object.fromEntries(
    Object.keys(targets.mix).map(kind => [kind, told.filter(entry => entry.kind === kind)] as const),
  );
});

/** All targets of a bank in the order in which they are best met, ready to be shown. */
export function targetRows(bank: Bank): readonly TargetRow[] {
  const mix = Object.entries(mixOf(bank)).flatMap(([kind, stories]) => kindRow(kind, stories, bank));
  return [storiesRow(bank), ...mix, ...questionsOf(bank, claimantsOf(bank)).map(questionRow), ...backupRow(bank)];
}

function storiesRow(bank: Bank): TargetRow {
  const primaries = primariesOf(bank);
  const { stories: want } = bank.targets;
  const have = primaries.size;
  const free = bank.principles.find(({ id }) => !primaries.has(id));
  const met = have >= want;
  return {
    id: 'stories',
    label: reached(have, want, 'primary principle', 'primary principles'),
    met,
    why: met
      ? 'Each has a story that names it first.'
      : `${capital(counted(want - have, 'story is', 'stories are'))} missing, each with a primary principle of its own.${promise(bank)}`,
    ...(!met && { wish: { format: 'behavioral', ...(free && { principle: free.id }) } }),
    stories: [...primaries.values()].flat().map(({ path }) => path),
  };
}

/** Drafts that are there already, and count for nothing yet. */
function promise({ entries }: Bank): string {
  const drafts = entries.filter(entry => isTold(entry) && entry.claims.length === 0);
  if (drafts.length === 0) return '';
  return ` ${namesOf(drafts)} ${drafts.length === 1 ? 'counts once it claims' : 'count once they claim'} one.`;
}

const namesOf = (entries: readonly StoryEntry[]): string => someOf(entries.map(({ title }) => titled(title)));

function kindRow(kind: string, stories: readonly ToldEntry[], { targets }: Bank): readonly TargetRow[] {
  const want = targets.mix[kind] ?? 0;
  if (want === 0) return [];
  const met = stories.length >= want;
  return [
    {
      id: `mix-${kind}`,
      label: reached(stories.length, want, `${kind} story`, `${kind} stories`),
      met,
      why: met
        ? `${namesOf(stories)}.`
        : `${capital(counted(want - stories.length, 'story', 'stories'))} with “kind: ${kind}” in the front matter to go.`,
      ...(!met && { wish: { format: 'behavioral', kind } }),
      stories: stories.map(({ path }) => path),
    },
  ];
}

/** "1 of 2 failure stories", "0 of 1 conflict story", "8 primary principles, 6 wanted". */
function reached(have: number, want: number, one: string, many: string): string {
  const what = (have > want ? have : want) === 1 ? one : many;
  return have > want ? `${have} ${what}, ${want} wanted` : `${have} of ${want} ${what}`;
}

const questionRow = ({ id, label, ready, why, story, wish }: QuestionState): TargetRow => ({
  id: `question-${id}`,
  label,
  met: ready,
  why,
  ...(!story && { wish: { format: 'behavioral', principle: wish } }),
  stories: story ? [story.path] : [],
});

function* backupRow({ entries }: Bank): Generator<TargetRow> {
  const told = entries.filter(isTold);
  if (told.length === 0) return;
  const without = told.filter(({ claims }) => claims.length < 2);
  const backed = told.filter(({ claims }) => claims.length > 1);
  const met = without.length === 0;
  yield {
    id: 'backups',
    label: `${reached(backed.length, told.length, 'story', 'stories')} with a backup principle`,
    met,
    why: met ? 'Each story can answer for a second principle.' : backupWhy(without),
    stories: backed.map(({ path }) => path),
  };
}

function backupWhy(without: readonly StoryEntry[]): string {
  const [single, none] = [1, 0].map(count => without.filter(({ claims }) => claims.length === count));
  const second = single?.length ? [`A second principle is missing in ${namesOf(single)}.`] : [];
  const both = none?.length ? [`${namesOf(none)} ${none.length === 1 ? 'claims' : 'claim'} no principle yet.`] : [];
  return [...second, ...both].join(' ');
}

/** How much is left to do: principles without a strong story, and targets not met. */
export const gapsIn = ({ principles }: Coverage, rows: readonly TargetRow[]): number =>
  principles.filter(({ status }) => status !== 'strong').length + rows.filter(({ met }) => !met).length;
