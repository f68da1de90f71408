import { overlap, type Span } from '../../span.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** The clause that tells a number: the innermost one that holds its place, else the last one before it. */
export function clauseOf({ clauses }: Sentence, { start }: Span): Clause | undefined {
  const holding = clauses.filter(clause => clause.start <= start && start < clause.end);
  const [innermost] = holding.sort((a, b) => a.end - a.start - (b.end - b.start));
  return innermost ?? clauses.filter(clause => clause.start <= start).at(-1);
}

const own = /^(I|we|team|you|dropped)$/;
const stripped = /^(the|a|an|our|my|their|its|his|her|your|this|that|these|those)$/;
/** No name of a measure has more words. */
const longest = 10;

/**
 * What a clause measures, as its writer names it: the subject that moves, or what somebody moves. `figure` is the place
 * of its level or change, `before` of where it stood; `after` is where the numbers of a measure before it end.
 */
export function measureOf(
  sentence: Sentence,
  clause: Clause | undefined,
  figure: Span | undefined,
  before: Span | undefined,
  after?: number,
): Span | undefined {
  const apart = after !== undefined && (clause?.subject?.start ?? 0) < after;
  return (apart ? between(sentence, after, before) : undefined) ?? ofClause(sentence, clause, figure);
}

/** "…, and missed slots from 61 to 9", "…, missed slots 61 → 9": the words between the numbers of two measures. */
function between({ words }: Sentence, after: number, before: Span | undefined): Span | undefined {
  const to = words.findIndex(
    ({ lower, start }) => start >= after && (lower === 'from' || (before && start >= before.start)),
  );
  const from = words.findLastIndex((word, at) => at < to && (word.start < after || isMark(word)));
  return named(words, from + 1, to);
}

function ofClause(sentence: Sentence, clause: Clause | undefined, figure: Span | undefined): Span | undefined {
  const { words } = sentence;
  if (!clause)
    return named(
      words,
      0,
      words.findIndex(({ part }) => part === 'number'),
    );
  const { subject, object, verb, actor } = clause;
  if (!own.test(actor)) {
    const [first] = wordRange(sentence, clause);
    if (!subject) return named(words, first, verb.from);
    if (figure && overlap(subject, figure)) return counted(sentence, clause, figure);
    if (subject.head.part === 'pronoun') return undefined;
    return named(words, subject.from, verb.from) ?? named(words, subject.from, subject.to);
  }
  if (object && figure && overlap(object, figure)) {
    const last = words.findLastIndex(({ part }, at) => at < object.to && part === 'number');
    return named(words, Math.max(object.from, last + 1), object.to);
  }
  if (object && object.head.part !== 'pronoun') return named(words, object.from, behind(words, object.to, figure));
  return undefined;
}

/** "0.6% of 8,200 packs failed": what is counted, and what it does. */
function counted(sentence: Sentence, { verb }: Clause, figure: Span): Span | undefined {
  const { words } = sentence;
  let [, first] = wordRange(sentence, figure);
  while (first < verb.from && /^(preposition|determiner|number|punctuation)$/.test(words[first]?.part ?? '')) first++;
  return first < verb.from ? named(words, first, verb.to) : undefined;
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

/** The words of a name without article, marks and adverbs at its ends; undefined where they are none or tell numbers. */
function named(words: readonly Word[], from: number, to: number): Span | undefined {
  let [first, last] = [Math.max(from, 0), to - 1];
  while (last >= first && (/^(adverb|preposition|relative|to)$/.test(words[last]?.part ?? '') || isMark(words[last])))
    last--;
  first = Math.max(first, words.findLastIndex(({ text }, at) => at < last && /^[;:]$/.test(text)) + 1);
  while (first <= last && (stripped.test(words[first]?.lower ?? '') || isMark(words[first]))) first++;
  if (last < first || last - first >= longest) return undefined;
  if (words.slice(first, last).some(({ part, text }) => part === 'number' && /\d/.test(text))) return undefined;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

const isMark = (word: Word | undefined): boolean => word?.part === 'punctuation' || word?.part === 'coordinator';
