import type { Clause, Sentence } from '../english/sentence.ts';
import { type Change, insert } from './change.ts';
import { stop, text } from './text.ts';

/** A clause with the predicates that share its subject, in order. */
export function predicatesOf({ clauses }: Sentence, clause: Clause): readonly Clause[] {
  const index = clauses.indexOf(clause);
  return [clause, ...clauses.filter(other => other.kind === 'coordinate' && other.parent === index)];
}

/**
 * The offset behind everything that a deed consists of, where ", and … agreed" can stand: behind its last predicate, and
 * behind a clause that hangs on it without a comma.
 */
export function endOfDeed(sentence: Sentence, predicates: readonly Clause[]): number {
  const { words, clauses } = sentence;
  let last = predicates.at(-1) as Clause;
  for (;;) {
    const at = words.findIndex(({ start }) => start >= last.verb.end);
    const next = clauses.slice(clauses.indexOf(last) + 1).find(({ start }) => start >= last.verb.end);
    const limit = next ? words.findIndex(({ start }) => start >= next.start) : words.length;
    const stop = words.findIndex(
      ({ text }, index) => index >= Math.max(at, 0) && index < limit && /^[.;:!?—–)]$|^\.\.\.$/.test(text),
    );
    let to = stop >= 0 ? stop : limit;
    if (at < 0) to = words.length;
    const paused = to < limit || !next;
    let end = to;
    while (end > 0 && /^(punctuation|coordinator|subordinator)$/.test(words[end - 1]?.part ?? '')) end--;
    const hangs = !paused && next && /^(subordinate|relative|complement)$/.test(next.kind);
    const apart = words.slice(end, limit).some(({ part }) => part === 'punctuation');
    const ownNoun = next?.kind === 'relative' && next.link?.lower !== 'which';
    if (!hangs || (apart && !ownNoun)) return words[end - 1]?.end ?? last.end;
    last = next;
  }
}

/** ", and … agreed" behind the deed, with a comma where another clause follows without one. */
export function agreedBy(sentence: Sentence, predicates: readonly Clause[], who = 'who'): Change {
  const end = endOfDeed(sentence, predicates);
  const next = sentence.words.find(({ start }) => start >= end);
  const comma = next?.part === 'coordinator' ? ',' : '';
  return insert(end, text`, and ${stop(who)} agreed${comma}`);
}
