import type { Clause, Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import type { Span } from '../span.ts';
import { likelihood } from './likelihood.ts';
import { isReported, reportAbove, weighed, within, withRelatives } from './weighed.ts';

/**
 * What a rule finds as `weighed` has it, for a rule that marks each clause by itself: where the model reports the passage, also the main clauses that
 * are set apart from what was found, and the notes of a line without a verb, if they are likely by themselves.
 */
export function weighedEach<Found extends Span>(
  rule: string,
  passage: Passage,
  found: Iterable<Found>,
  unheard: (place: Span, clause: Clause | undefined) => Found | undefined,
): readonly Found[] {
  const heard = weighed(rule, passage, found, unheard);
  if (heard.length === 0 || !isReported(rule, passage)) return heard;
  const { sentence } = passage;
  const isLikely = (part: Span): boolean => likelihood(rule, within(passage, part)) > reportAbove;
  const isApart = (part: Span): boolean => heard.every(place => areParted(sentence, place, part));
  const clauses = sentence.clauses.filter(
    ({ kind, subject }) => /^(main|coordinate)$/.test(kind) && !pointsBack(subject),
  );
  const notes = sentence.clauses.length === 0 ? notesOf(sentence) : [];
  return [
    ...heard,
    ...clauses
      .filter(clause => isApart(clause) && isLikely(clause))
      .flatMap(clause => unheard(withRelatives(sentence, clause), clause) ?? []),
    ...notes.filter(note => isApart(note) && isLikely(note)).flatMap(note => unheard(note, undefined) ?? []),
  ];
}

/** "…, and that's a record": a word on what was told. */
const pointsBack = (subject: Clause['subject']): boolean => /^(that|this)$/.test(subject?.head.lower ?? '');

/** "It rained, and they left", "it rained; they left"; not "she said it rained", nor "it rained, but they stayed". */
function areParted({ words }: Sentence, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (first.end > second.start) return false;
  const at = words.findIndex(({ start }) => start >= second.start);
  const link = [words[at - 1], words[at]].find(word => word?.part === 'punctuation' || word?.part === 'coordinator');
  return link !== undefined && ![words[at - 1], words[at]].some(word => word?.lower === 'but');
}

/** "48,000 views in two weeks, 310 new followers": what is noted with a number between marks. */
function notesOf({ words, start, end }: Sentence): readonly Span[] {
  const marks = words.filter(({ text }) => /^[,;.]$/.test(text));
  const bounds = [start, ...marks.map(mark => mark.end)];
  return bounds.flatMap((from, at) => {
    const inside = words.filter(word => word.start >= from && word.end <= (marks[at]?.start ?? end));
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last && inside.some(({ part }) => part === 'number') ? [{ start: first.start, end: last.end }] : [];
  });
}
