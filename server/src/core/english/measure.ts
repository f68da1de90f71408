import { overlap, type Span } from '../span.ts';
import type { Clause, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** The clause that tells a number: the innermost one that holds its place. */
export function clauseOf({ clauses }: Sentence, { start }: Span): Clause | undefined {
  const holding = clauses.filter(clause => clause.start <= start && start < clause.end);
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? clauses.filter(c => c.start <= start).at(-1);
}

const own = /^(I|we|team|you|dropped)$/;
const stripped = /^(the|a|an|our|my|their|its|his|her|your|this|that|these|those)$/;

/**
 * What a clause measures, as its writer names it: the subject that moves, or what somebody moves. `figure` is the place
 * of its level or change.
 */
export function measureOf(sentence: Sentence, clause: Clause | undefined, figure: Span | undefined): Span | undefined {
  const { words } = sentence;
  if (!clause)
    return named(
      words,
      0,
      words.findIndex(({ part }) => part === 'number'),
    );
  const { subject, object, verb, actor } = clause;
  if (subject && !own.test(actor) && subject.head.part !== 'pronoun' && !(figure && overlap(subject, figure)))
    return named(words, subject.from, verb.from);
  if (object && !(figure && overlap(object, figure)) && object.head.part !== 'pronoun')
    return named(words, object.from, behind(words, object.to, figure));
  return undefined;
}

/** Where the phrases that belong to an object end: before the first number or the preposition of a level. */
function behind(words: readonly Word[], to: number, figure: Span | undefined): number {
  let end = to;
  while (end < words.length && /^(of|per|for|in|on|at)$/.test(words[end]?.lower ?? '')) {
    let next = end + 1;
    while (/^(noun|adjective|determiner|genitive)$/.test(words[next]?.part ?? '')) next++;
    if (next === end + 1 || (figure && (words[next - 1]?.end ?? 0) > figure.start)) break;
    end = next;
  }
  return end;
}

/** The words of a name without article, marks and adverbs at its ends; undefined where it is long or nothing is left. */
function named(words: readonly Word[], from: number, to: number): Span | undefined {
  let [first, last] = [from, to - 1];
  while (first <= last && stripped.test(words[first]?.lower ?? '')) first++;
  while (last >= first && /^(adverb|punctuation|preposition|coordinator|relative)$/.test(words[last]?.part ?? ''))
    last--;
  if (last < first || last - first > 9) return undefined;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
