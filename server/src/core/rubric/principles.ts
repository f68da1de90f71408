import { remembered } from '../english/remembered.ts';
import type { Sign } from './signs.ts';

/** One thing that a principle's interviewer listens for. */
export interface EvidenceItem {
  /** What is listened for, in the writer's words; it completes "the interviewer waits for …". */
  readonly asks: string;
  /** Signs that show it: any of these groups, each complete. */
  readonly signs?: readonly (readonly Sign[])[];
  /** Phrases that show it, on whole words in any letter case. */
  readonly phrases?: readonly string[];
}

/** A principle as a story can claim it. */
export interface Principle {
  readonly id: string;
  readonly name: string;
  /** Other ways to write it, in any letter case. */
  readonly aliases: readonly string[];
  /** What its interviewer listens for. */
  readonly evidence: readonly EvidenceItem[];
  /** Signs that set it apart from the others: any good story has a call, a price, a finding and a figure. */
  readonly apart?: readonly Sign[];
}

/** The id of a name, in any script: "Are Right, A Lot" is `are-right-a-lot`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The principle that `name` means, by id, name or short form in any letter case, with or without “the” and “and”; undefined
 * where it is none.
 */
export function principleNamed(name: string, set: readonly Principle[]): Principle | undefined {
  const named = byName(set);
  return named.get(idOf(name)) ?? named.get(bareIdOf(name));
}

/** The id of a name without what is left out of names: "Hire & Develop the Best" is `hire-develop-best`. */
const bareIdOf = (name: string): string =>
  idOf(name)
    .split('-')
    .filter(word => word !== 'the' && word !== 'and')
    .join('-');

/** The principles of a set by every id that a name of theirs has, whole or bare; where two share one, the first is meant. */
const byName = remembered((set: readonly Principle[]): ReadonlyMap<string, Principle> => {
  const named = new Map<string, Principle>();
  for (const idIn of [idOf, bareIdOf])
    for (const principle of set)
      for (const known of [principle.id, principle.name, ...principle.aliases])
        if (!named.has(idIn(known))) named.set(idIn(known), principle);
  return named;
});
