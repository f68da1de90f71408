import { isPlural } from '../english/grammar/actor.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, insert, type Line } from './change.ts';
import { insertBehind } from './full-stop.ts';
import { withMarkup } from './markup.ts';
import { startOfJoined } from './movable.ts';
import { stop, type Text, text } from './text.ts';

/** A clause with the predicates that share its subject, in order. */
export function predicatesOf({ clauses }: Sentence, clause: Clause): readonly Clause[] {
  const index = clauses.indexOf(clause);
  return [clause, ...clauses.filter(other => other.kind === 'coordinate' && other.parent === index)];
}

/** The clause that a subordinate one hangs on: the next main clause where it comes first. */
export function ownerOf({ clauses }: Sentence, clause: Clause): Clause | undefined {
  if (clause.parent !== undefined) return clauses[clause.parent];
  return clauses.slice(clauses.indexOf(clause) + 1).find(({ kind }) => kind === 'main');
}

/**
 * The offset behind everything that a deed consists of, where ", and … agreed" can stand: behind its last predicate, and
 * behind a clause that hangs on it without a comma. Undefined where more is told of its object: ", which we dropped", and
 * where it stands in a list with deeds of others.
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
    if (next && (isListed(sentence, next, end) || isInserted(sentence, next, end))) return undefined;
    if (next && !paused && (isShared(sentence, next, last) || isUnlinked(next, words[end]))) {
      last = next;
      continue;
    }
    if (!hangs || (apart && (aside || next.kind !== 'relative')))
      return withMarkup(source, { start: last.start, end: words[end - 1]?.end ?? last.end }).end;
    last = next;
  }
}

/** "We moved the children, their parents were phoned, and the gas was turned off". */
function isListed({ words, clauses }: Sentence, next: Clause, end: number): boolean {
  const after = clauses[clauses.indexOf(next) + 1];
  const [mark, word] = words.slice(end);
  return (
    next.kind === 'main' &&
    after?.kind === 'main' &&
    mark?.text === ',' &&
    word?.start === next.start &&
    words.some(({ start, part }) => part === 'coordinator' && start >= next.end && start < after.start)
  );
}

/** "We built one and, once it held, moved the jobs": another predicate follows a clause that is put in. */
const isInserted = ({ words, clauses }: Sentence, next: Clause, end: number): boolean =>
  next.kind === 'subordinate' &&
  words[end]?.part === 'coordinator' &&
  clauses.some(({ kind, parent }) => kind === 'coordinate' && clauses[parent ?? -1] === next);

/** "We stopped the belt every time it rang": nothing parts the two. */
const isUnlinked = ({ kind, start }: Clause, behind: Word | undefined): boolean =>
  kind === 'main' && behind?.start === start;

/** "We found that half were false and switched it off": the second deed may be told of either subject. */
const isShared = ({ clauses }: Sentence, next: Clause, last: Clause): boolean =>
  next.kind === 'coordinate' && last.kind === 'complement' && clauses[next.parent ?? -1] === last;

/**
 * Where a clause opens, with the "and" or "as" before it and the times that stand between: "and in June they came", "then,
 * a week later, they came", "step two: they came".
 */
function openingOf(words: readonly Word[], { start, kind }: Clause, from: number): number {
  const first = startOfJoined(
    words,
    words.findIndex(word => word.start >= start),
  );
  if (!/^(main|coordinate)$/.test(kind)) return first;
  if (words[first - 1]?.lower === 'as' && words[first]?.part === 'auxiliary') return first - 1;
  let at = first;
  for (;;) {
    const to = /^[,:]$/.test(words[at - 1]?.text ?? '') ? at - 1 : at;
    const before = words.findLastIndex(
      ({ part, text: mark }, index) => index < to && (part === 'coordinator' || mark === ','),
    );
    if (before < from || !isFrame(words.slice(before + 1, to), at < first, words[to]?.text === ':')) return at;
    at = before;
    if (words[at]?.part === 'coordinator') return at;
  }
}

/** Words before a subject that belong to its clause: a time, an adverb, or a label before a colon. */
function isFrame(words: readonly Word[], isSecond: boolean, isLabel: boolean): boolean {
  if (words.length === 0 || words.length > 4 || words.some(({ part, form }) => part === 'verb' && form !== 'base'))
    return false;
  if (isSecond) return words.every(({ part }) => part === 'adverb');
  return isLabel || /^(adverb|preposition|subordinator)$/.test(words[0]?.part ?? '') || words.at(-1)?.lower === 'later';
}

/** What joins a deed to what follows; a bracket or quote that closes belongs to it. */
const isLoose = (word: Word | undefined): boolean =>
  /^(punctuation|coordinator|subordinator)$/.test(word?.part ?? '') && !/^[}\]"”’]$/.test(word?.text ?? '');

/** Words behind the deed, with a comma where another clause follows without one; none where "&" goes on with it or a verb would lose its subject. */
export function behindDeed(line: Line, predicates: readonly Clause[], words: Text): Change | undefined {
  const end = endOfDeed(line, predicates);
  if (end === undefined) return undefined;
  const next = line.sentence.words.find(({ start }) => start >= end);
  if (next?.text === '&' || /^(auxiliary|modal)$/.test(next?.part ?? '')) return undefined;
  return next?.part === 'coordinator' ? insert(end, [...words, ',']) : insertBehind(line.sentence, end, words);
}

/** ", and … agreed" behind the deed. */
export const agreedBy = (line: Line, predicates: readonly Clause[], who = 'who'): Change | undefined =>
  behindDeed(line, predicates, text`, and ${stop(who)} agreed`);
