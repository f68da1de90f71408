import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { isPlural } from '../reading.ts';
import { type Change, insert, type Line } from './change.ts';
import { withMarkup } from './markup.ts';
import { stop, type Text, text } from './text.ts';

/** A clause with the predicates that share its subject, in order. */
export function predicatesOf({ clauses }: Sentence, clause: Clause): readonly Clause[] {
  const index = clauses.indexOf(clause);
  return [clause, ...clauses.filter(other => other.kind === 'coordinate' && other.parent === index)];
}

/**
 * The offset behind everything that a deed consists of, where ", and … agreed" can stand: behind its last predicate, and
 * behind a clause that hangs on it without a comma. Undefined where more is told of its object: ", which we dropped".
 */
function endOfDeed({ sentence, source }: Line, predicates: readonly Clause[]): number | undefined {
  const { words, clauses } = sentence;
  let last = predicates.at(-1) as Clause;
  for (;;) {
    const at = words.findIndex(({ start }) => start >= last.verb.end);
    const next = clauses.slice(clauses.indexOf(last) + 1).find(({ start }) => start >= last.verb.end);
    const limit = next ? openingOf(words, next, at) : words.length;
    const stop = words.findIndex(
      ({ text }, index) => index >= Math.max(at, 0) && index < limit && /^[.;:!?—–)]$|^\.\.\.$/.test(text),
    );
    let to = stop >= 0 ? stop : limit;
    if (at < 0) to = words.length;
    const paused = to < limit || !next;
    let end = to;
    while (end > 0 && isLoose(words[end - 1])) end--;
    const hangs = !paused && next && /^(subordinate|relative|complement)$/.test(next.kind);
    const apart = words.slice(end, limit).some(({ part }) => part === 'punctuation');
    const aside = next?.link?.lower === 'which';
    if (hangs && apart && aside && isPlural(next.actor)) return undefined;
    if (!hangs || (apart && (aside || next.kind !== 'relative')))
      return withMarkup(source, { start: last.start, end: words[end - 1]?.end ?? last.end }).end;
    last = next;
  }
}

/** Where a clause opens, with the "and" or "as" before it and the time that stands between: "and in June they came". */
function openingOf(words: readonly Word[], { start, kind }: Clause, from: number): number {
  const first = words.findIndex(word => word.start >= start);
  if (!/^(main|coordinate)$/.test(kind)) return first;
  const link = words.findLastIndex(({ part }, at) => at >= from && at < first && part === 'coordinator');
  const between = words.slice(link + 1, first);
  const framed = /^(adverb|preposition|subordinator)$/.test(between[0]?.part ?? '') && between.length <= 4;
  if (link >= from && framed && between.every(({ part }) => part !== 'verb')) return link;
  return words[first - 1]?.lower === 'as' && words[first]?.part === 'auxiliary' ? first - 1 : first;
}

/** What joins a deed to what follows; a bracket or quote that closes belongs to it. */
const isLoose = (word: Word | undefined): boolean =>
  /^(punctuation|coordinator|subordinator)$/.test(word?.part ?? '') && !/^[}\]"”’]$/.test(word?.text ?? '');

/** Words behind the deed, with a comma where another clause follows without one. */
export function behindDeed(line: Line, predicates: readonly Clause[], words: Text): Change | undefined {
  const end = endOfDeed(line, predicates);
  if (end === undefined) return undefined;
  const next = line.sentence.words.find(({ start }) => start >= end);
  return insert(end, next?.part === 'coordinator' ? [...words, ','] : words);
}

/** ", and … agreed" behind the deed. */
export const agreedBy = (line: Line, predicates: readonly Clause[], who = 'who'): Change | undefined =>
  behindDeed(line, predicates, text`, and ${stop(who)} agreed`);
