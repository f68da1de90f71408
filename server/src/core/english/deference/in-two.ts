import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The architect had his own idea, and his it was": what others hold, with what is joined to it, where one of both clauses stands at the place. */
export function inTwo(sentence: Sentence, place: Span, { kind, end }: Clause): Span {
  const mains = sentence.clauses.filter(clause => clause.kind === 'main');
  const at = mains.findIndex(main => main.end >= end);
  const [before, here, after] = [mains[at - 1], mains[at], mains[at + 1]];
  if (!here) return place;
  if (kind !== 'main') return { start: place.start, end: Math.max(place.end, here.end) };
  if (after && !isCandidate(here) && isJoined(sentence, here, after))
    return { start: place.start, end: withDependents(sentence, after) };
  if (before && !isCandidate(before) && isJoined(sentence, before, here))
    return { start: before.start, end: place.end };
  return place;
}

/** Whether "and" or "so" stands between two clauses. */
const isJoined = ({ words }: Sentence, { start: from }: Clause, { verb }: Clause): boolean =>
  words.some(({ lower, start }) => /^(and|so|hence|thus|therefore)$/.test(lower) && start > from && start < verb.start);

/** Where a clause ends with the clauses that hang on it. */
const withDependents = ({ clauses }: Sentence, clause: Clause): number =>
  Math.max(clause.end, ...clauses.filter(({ parent }) => clauses[parent ?? -1] === clause).map(({ end }) => end));
