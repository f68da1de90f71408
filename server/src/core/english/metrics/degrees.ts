import type { Match } from '../grammar/match.ts';
import { comparatives, comparedDegrees, loneSizes, loudChanges, sizesBefore, smoothness } from '../lexicon/amounts.ts';
import { changes, levelMoves, results } from '../lexicon/changes.ts';
import { noComparatives } from '../lexicon/numbers.ts';
import { quickWords } from '../lexicon/quickness.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "way shorter", "far fewer", "complaints skyrocketed". */
export function exaggerates(sentence: Sentence, at: number): boolean {
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

/** "rose significantly", "a massive success", "a lot better". */
export function scalesSomething(sentence: Sentence, { from, to, phrase }: Match): boolean {
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
export const isChange = (words: Sentence['words'], { verb }: Clause): boolean =>
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

/** "Shorter", "smoother", "better"; not "other". */
export const isComparative = ({ lower, part }: Word): boolean =>
  comparatives.has(lower) ||
  /^(better|worse)$/.test(lower) ||
  ((part === 'adjective' || smoothness.has(lower)) && /[^aeo]er$/.test(lower) && !noComparatives.has(lower));
