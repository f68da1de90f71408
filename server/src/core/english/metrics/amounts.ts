import type { Span } from '../../span.ts';
import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { variantSet } from '../grammar/variants.ts';
import {
  bareDeterminers,
  boundlessDegrees,
  boundlessMoves,
  comparatives,
  comparedDegrees,
  heapsOfThings,
  largeSums,
  loneSizes,
  loudChanges,
  scales,
  sizedDeterminers,
  sizesBefore,
  smoothness,
  sumVerbs,
  vagueDegrees,
  vagueDeterminers,
  vagueSums,
  visibleWays,
} from '../lexicon/amounts.ts';
import { changes, levelMoves, results } from '../lexicon/changes.ts';
import { keptUp } from '../lexicon/collaboration.ts';
import { displeased } from '../lexicon/displeasure.ts';
import { feelings } from '../lexicon/feelings.ts';
import { amountLimits } from '../lexicon/function-groups.ts';
import { countNouns, noComparatives } from '../lexicon/numbers.ts';
import { customers } from '../lexicon/people.ts';
import { quickWords } from '../lexicon/quickness.ts';
import { isSomebody } from '../people/people.ts';
import { rememberedAll } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
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
const withoutScale = (sentence: Sentence, { end }: Word): Sentence => ({
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

/** "way shorter", "far fewer", "complaints skyrocketed". */
function exaggerates(sentence: Sentence, at: number): boolean {
  const { words, clauses } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  if (loudChanges.has(word.lemma ?? ''))
    return clauses.some(({ verb }) => verb.head === word && !verb.negated && !verb.modal);
  if (/^(way|far)$/.test(word.lower) && /^(up|down)$/.test(next?.lower ?? '') && words[at - 1]?.lemma === 'be')
    return true;
  const [then] = [words[at + 2]];
  const graded = /^(more|less)$/.test(next?.lower ?? '') && /^(adjective|adverb|verb)$/.test(then?.part ?? '');
  const isManner = word.part === 'noun' && /^(determiner|adjective)$/.test(words[at - 1]?.part ?? '');
  return (
    comparedDegrees.has(word.lower) &&
    !isManner &&
    comparatives.has(next?.lower ?? '') &&
    !/^(than|about)$/.test(then?.lower ?? '') &&
    !graded &&
    !isWish(sentence, next)
  );
}

/** "I'd call them a lot sooner", "I should have asked much earlier": when it would be done, and nothing that came of it. */
const isWish = ({ clauses }: Sentence, word: Word | undefined): boolean =>
  word !== undefined &&
  /^(sooner|earlier)$/.test(word.lower) &&
  clauses.some(
    ({ verb, actor, start, end }) => (verb.modal || actor === 'I') && start <= word.start && word.end <= end,
  );

/** "many districts", "several of them", "a lot of money"; not "how many", "as many as", "too many", "there was plenty of salt". */
function countsSomething(words: Sentence['words'], { from, to, phrase }: Match): boolean {
  const before = words[from - 1]?.lower ?? '';
  const linking = before === 'so' && from === 1 && !/^(many|much)/.test(phrase);
  if (amountLimits.has(before) && !linking) return false;
  if (words[from - 1]?.lemma === 'be' && phrase === 'the bulk of') return false;
  if (isHeap(words, from, phrase) || isUncounted(words, to, phrase)) return false;
  const next = words[to];
  if (phrase === 'plenty of' && words[from - 1]?.lemma === 'be' && words[from - 2]?.lower === 'there')
    return next !== undefined && next.lower !== next.singular;
  if (phrase === 'very much') return next?.part === 'noun';
  if (phrase === 'multiple' && next?.lower === 'of') return false;
  if (/^(several|many|a couple of|a few)$/.test(phrase) && scales.has(next?.lower ?? '')) return true;
  if (/^(a couple|most|a handful|the majority)/.test(phrase))
    return words.slice(to, to + 3).some(({ lower }) => customers.has(lower));
  if (countNouns.has(next?.lower ?? '') && phrase === 'several') return next?.lower !== 'years';
  return (
    next?.part === 'noun' ||
    next?.part === 'adjective' ||
    (next?.part === 'determiner' && phrase.endsWith('of')) ||
    next?.lower === 'of' ||
    (/^(them|us|these|those)$/.test(next?.lower ?? '') && phrase.endsWith('of')) ||
    /^(people)$/.test(next?.lower ?? '') ||
    (next?.part === 'verb' && next.form === 'ing')
  );
}

/** "The buckets of all classes": heaps that are there. */
const isHeap = (words: Sentence['words'], from: number, phrase: string): boolean =>
  /^\w+s of$/.test(phrase) && words[from - 1]?.part === 'determiner';

/** "A lot of contact", "plenty of patience", "many hands", "multiple imputation": what has no figure, and what is a term. */
function isUncounted(words: Sentence['words'], to: number, phrase: string): boolean {
  const head = nounPhraseAt(words, to)?.head;
  if (!head) return false;
  if (phrase === 'many') return /^(hands|words)$/.test(head.lower);
  if (phrase === 'multiple') return head.part === 'noun' && head.lower === head.singular;
  return keptUp.has(head.lower) || /^(patience|persistence|goodwill)$/.test(head.lower);
}

/** "rose significantly", "a massive success", "a lot better". */
function scalesSomething(sentence: Sentence, { from, to, phrase }: Match): boolean {
  const { words } = sentence;
  const [before, next] = [words[from - 1], words[to]];
  if (phrase === 'a lot' && next?.lower === 'of') return false;
  if (words[from]?.part === 'verb') return false;
  if (/^(statistically)$/.test(before?.lower ?? '') || /^(other|others)$/.test(next?.lower ?? '')) return false;
  if (isWish(sentence, next) || (next && quickWords.has(next.lower))) return false;
  if (next && (results.has(next.lower) || isComparative(next))) return true;
  const alone = loneSizes.has(phrase) && !isSomebodySo(sentence, from);
  if (alone || sizesBefore.has(phrase))
    return results.has(words[to + 1]?.lower ?? '') || (alone && (next?.part ?? 'punctuation') === 'punctuation');
  return sentence.clauses.some(clause => {
    const [start, end] = wordRange(sentence, clause);
    return from >= start - 1 && from <= end + 1 && isChange(words, clause);
  });
}

/** "I was being dramatic": how somebody is. */
const isSomebodySo = ({ clauses }: Sentence, at: number): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      verb.lemma === 'be' && verb.to === at && subject && (subject.actor === 'I' || isSomebody(subject)),
  );

/** "Sank considerably", "came down substantially". */
const isChange = (words: Sentence['words'], { verb }: Clause): boolean =>
  changes.has(verb.deed.lemma ?? verb.lemma) ||
  levelMoves.has(verb.lemma) ||
  (/^(come|go|be)$/.test(verb.lemma) && /^(up|down)$/.test(words[verb.to]?.lower ?? verb.particle?.lower ?? '')) ||
  (/^(come|go|bring|drive)$/.test(verb.lemma) && /^(up|down)$/.test(verb.particle?.lower ?? '')) ||
  (verb.lemma === 'be' && isDegreeOfLevel(words, verb.to)) ||
  (/^(get|become)$/.test(verb.lemma) && gotBetter(words[verb.to]));

/** "Is massively down", "were substantially up". */
const isDegreeOfLevel = (words: Sentence['words'], at: number): boolean =>
  words[at]?.part === 'adverb' && /^(up|down)$/.test(words[at + 1]?.lower ?? '');

const gotBetter = (word: Word | undefined): boolean => word !== undefined && isComparative(word);

const isComparative = ({ lower, part }: Word): boolean =>
  comparatives.has(lower) ||
  /^(better|worse)$/.test(lower) ||
  ((part === 'adjective' || smoothness.has(lower)) && /[^aeo]er$/.test(lower) && !noComparatives.has(lower));

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
