import type { Span } from '../../span.ts';
import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { variantSet } from '../grammar/variants.ts';
import {
  bareDeterminers,
  boundlessDegrees,
  boundlessMoves,
  heapsOfThings,
  largeSums,
  sizedDeterminers,
  sumVerbs,
  vagueDegrees,
  vagueDeterminers,
  vagueSums,
  visibleWays,
} from '../lexicon/amounts.ts';
import { displeased } from '../lexicon/displeasure.ts';
import { feelings } from '../lexicon/feelings.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import type { Word } from '../word.ts';
import { countsSomething } from './counted-amounts.ts';
import { exaggerates, isChange, isComparative, scalesSomething } from './degrees.ts';
import { scarcitiesIn } from './scarcity.ts';

const determiners = phraseSet(vagueDeterminers);

const sizedAmounts = variantSet(sizedDeterminers);

const bareAmounts = variantSet(bareDeterminers);

const largeMoney = variantSet(largeSums);

const degrees = phraseSet(vagueDegrees);

const boundless = phraseSet(boundlessDegrees);

const sums = phraseSet(vagueSums);

const ways = variantSet(visibleWays);

/** Big words where a figure belongs, at most one a clause. */
export const vagueAmountsIn = rememberedAll(findVagueAmounts);

function* findVagueAmounts(sentence: Sentence): Generator<Span> {
  const taken = new Set<Clause | undefined>();
  for (const match of matches(sentence)) {
    const [first, last] = [sentence.words[match.from], sentence.words[match.to - 1]];
    if (!first || !last) continue;
    // "11 tonnes of steel": a unit.
    if (sentence.words[match.from - 1]?.part === 'number') continue;
    const clause =
      sentence.clauses.find(({ start, end }) => start <= first.start && last.end <= end) ??
      sentence.clauses.find(({ start }) => start >= first.start);
    const rest = withoutScale(sentence, last);
    if (taken.has(clause) || (clause ? hasFigure(rest, clause) : isFigured(rest))) continue;
    taken.add(clause);
    yield { start: first.start, end: last.end };
  }
}

/** "Several thousand euro" is no figure for itself. */
const withoutScale = (sentence: Sentence, { end }: Word): Sentence =>
  asSentence({
    ...sentence,
    quantities: sentence.quantities.filter(({ start, digits }) => digits || start < end || start > end + 1),
  });

/** "Visibly upset": how somebody looks, and not how much. */
const isLooks = (words: readonly Word[], { phrase, to }: Match): boolean =>
  /^(visibly|notably|strongly)$/.test(phrase) &&
  (feelings.has(words[to]?.lower ?? '') || displeased.has(words[to]?.lower ?? ''));

function* matches(sentence: Sentence): Generator<Match> {
  const { words } = sentence;
  for (const set of [determiners, sizedAmounts])
    for (const match of findPhrases(words, set)) if (countsSomething(words, match)) yield match;
  for (const match of findPhrases(words, bareAmounts))
    if (isBare(words, match) && countsSomething(words, match)) yield match;
  yield* findPhrases(words, largeMoney);
  for (const match of findPhrases(words, degrees))
    if (scalesSomething(sentence, match) && !isLooks(words, match) && !isThings(words, match)) yield match;
  yield* scarcitiesIn(sentence);
  for (const match of findPhrases(words, ways)) if (isSaidOf(sentence, match, isChange)) yield match;
  for (const match of findPhrases(words, boundless)) if (isSaidOf(sentence, match, isBoundlessMove)) yield match;
  for (const match of findPhrases(words, sums)) if (isSaidOf(sentence, match, isSumMove)) yield match;
  for (let at = 0; at < words.length; at++) if (exaggerates(sentence, at)) yield { from: at, to: at + 1, phrase: '' };
}

/** "The loads faster than this", "page loads became shorter", "40% in tons": heaps that are there. */
const isThings = (words: readonly Word[], { phrase, from, to }: Match): boolean => {
  const [before, next] = [words[from - 1], words[to]];
  return (
    heapsOfThings.has(phrase) &&
    (/^(determiner|adjective|number|preposition)$/.test(before?.part ?? '') ||
      /^(verb|auxiliary)$/.test(next?.part ?? '') ||
      (phrase === 'miles' && !(next && isComparative(next))))
  );
};

/** "Majority of pupils passed": at its head, where no article, and no other word of its own, stands before it. */
const isBare = (words: readonly Word[], { from }: Match): boolean =>
  from === 0 || /^(punctuation|verb|conjunction)$/.test(words[from - 1]?.part ?? '');

/** "Improved by leaps and bounds", "saved the shop a packet": a turn of speech behind such a verb. */
const isSaidOf = (
  { words, clauses }: Sentence,
  { from }: Match,
  moves: (words: Sentence['words'], clause: Clause) => boolean,
): boolean => {
  const clause = clauses.findLast(({ verb }) => verb.from < from);
  return clause !== undefined && !clause.verb.negated && moves(words, clause);
};

const isBoundlessMove = (words: Sentence['words'], clause: Clause): boolean =>
  isChange(words, clause) || (boundlessMoves.has(clause.verb.deed.lemma ?? '') && clause.verb.lemma !== 'be');

const isSumMove = (_: Sentence['words'], { verb }: Clause): boolean => sumVerbs.has(verb.deed.lemma ?? '');

/** "95 to 52 minutes, significantly better": two figures in a line without a verb. */
const isFigured = ({ quantities }: Sentence): boolean => quantities.filter(({ kind }) => kind !== 'label').length > 1;

/** Whether the clause itself says how much, or the one that it describes. */
function hasFigure({ quantities, clauses }: Sentence, clause: Clause): boolean {
  const whole = clause.kind === 'relative' && clause.parent !== undefined ? clauses[clause.parent] : undefined;
  const { start, end } = { start: whole?.start ?? clause.start, end: clause.end };
  const spelled = quantities.filter(({ kind, start: at }) => kind !== 'label' && at >= start && at < end);
  return (
    spelled.length > 1 ||
    quantities.some(
      quantity =>
        quantity.start >= start && quantity.end <= end + 1 && /^(percent|money|factor|ratio)$/.test(quantity.kind),
    ) ||
    quantities.some(
      quantity =>
        quantity.start >= start && quantity.end <= end && quantity.digits && /^(count|duration)$/.test(quantity.kind),
    )
  );
}
