import { contains, type Span } from '../../span.ts';
import { clauseOf } from '../metrics/measure.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { guardAt } from './guards.ts';

/**
 * The words that say what had to hold: “returns held at 3%” of “orders fell to 12 and returns held at 3%”. The whole
 * sentence where it says nothing else, or where its clause does not name what held.
 */
export function guardClauseOf(sentence: Sentence): Span | undefined {
  const place = guardAt(sentence);
  const clause = place && clauseOf(sentence, place);
  if (!place || !clause || contains(place, sentence)) return place && sentence;
  const start =
    behindFigures(sentence, clause, place) ?? (namesItself(clause) ? behindOthers(sentence, clause) : undefined);
  if (start === undefined) return sentence;
  const [from, to] = wordRange(sentence, { start, end: Math.max(clause.end, place.end) });
  const said = trimmed(sentence.words, from, to);
  const [first, last] = [sentence.words.find(isSaid), sentence.words.findLast(isSaid)];
  return first && last && contains(said, { start: first.start, end: last.end }) ? sentence : said;
}

/** "It is not worse", "which I checked weekly" and "held at 3%" need the words beside them. */
const namesItself = ({ start, kind, link, subject }: Clause): boolean =>
  subject !== undefined &&
  subject.start >= start &&
  subject.head.part !== 'pronoun' &&
  (kind === 'main' || kind === 'coordinate' || /^(while|whereas)$/.test(link?.lower ?? ''));

/** Where the clause before it ends: "unloading damage, my guardrail, stayed" is more than subject and verb. */
const behindOthers = ({ clauses, start }: Sentence, clause: Clause): number =>
  Math.max(start, ...clauses.map(({ end }) => (end <= clause.start ? end : start)));

/** Where the guard begins behind the figures of the gain: "…to 12, | with no more complaints". */
function behindFigures({ words, quantities }: Sentence, { start }: Span, place: Span): number | undefined {
  const figure = quantities.findLast(quantity => quantity.start >= start && quantity.end <= place.start);
  return figure && words.findLast(word => word.start >= figure.end && word.start <= place.start && opens(word))?.start;
}

const opens = ({ lower }: Word): boolean => /^(with|without|while)$/.test(lower);

/** Without the marks and the conjunction at its ends. */
function trimmed(words: readonly Word[], from: number, to: number): Span {
  let [first, last] = [from, to - 1];
  while (first < last && (!isSaid(words[first]) || /^(and|but|while|whereas)$/.test(words[first]?.lower ?? '')))
    first++;
  while (last > first && !isSaid(words[last])) last--;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

const isSaid = (word: Word | undefined): boolean => word !== undefined && word.part !== 'punctuation';
