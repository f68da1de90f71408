import { comingOut, charts as lists, otherScores, rankHeads, ranking, scored, scoring } from '../lexicon/audiences.ts';
import { outcomes } from '../lexicon/measures.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "They gave our process 4.6 out of 5", "we made it to the top spot". */
export const isRated = (sentence: Sentence, clause: Clause): boolean =>
  scores(sentence, clause) ||
  isScored(sentence, clause) ||
  isMarked(sentence, clause) ||
  ranksFirst(sentence, clause) ||
  charts(sentence, clause);

const worth: ReadonlySet<string> = new Set(outcomes);

/** "The rating of the clinic stood at 4.7", "the parents' survey returned 4.4 out of 5". */
const isScored = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, start, kind } = clause;
  const alone = sentence.clauses.length === 1;
  if (!comingOut.has(verb.lemma) || verb.voice === 'passive' || !(alone || /^(main|coordinate)$/.test(kind)))
    return false;
  const named = sentence.words.filter(word => (alone || word.start >= start) && word.end <= verb.start);
  return (
    named.some(({ lower }) => scored.has(lower)) &&
    !named.some(({ lower, singular }) => otherScores.has(lower) || worth.has(singular)) &&
    isPlainLevel(sentence, clause)
  );
};

/** "The course was rated 4.9 by the farmers." */
const isMarked = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.voice === 'passive' &&
  /^(rate|score|mark|grade)$/.test(clause.verb.lemma) &&
  isPlainLevel(sentence, clause);

/** A number of nothing else: "4.7", "96 out of 100", "93%". */
const isPlainLevel = ({ quantities, words }: Sentence, { verb, end }: Clause): boolean => {
  const level = quantities.find(({ digits, start }) => digits && start >= verb.end && start < end);
  if (!level || !/^(count|percent|ratio|label)$/.test(level.kind)) return false;
  const at = words.findIndex(({ start }) => start === level.start);
  return at < verb.to + 4 && /^(|points?|stars?|percent|%)$/.test(level.unit);
};

const scores = ({ words }: Sentence, clause: Clause): boolean =>
  scoring.has(lemmaOf(clause)) &&
  words.some(
    ({ lower, start, part }, at) =>
      start > clause.verb.start &&
      start < clause.end &&
      ((part === 'number' && lower !== 'one' && words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of') ||
        lower === 'stars'),
  );

/** "We came first on Google", "the page reached the top spot". */
const ranksFirst = ({ words }: Sentence, clause: Clause): boolean =>
  ranking.has(lemmaOf(clause)) &&
  words.some(
    ({ lower, start }, at) =>
      start >= clause.verb.end &&
      start < clause.end &&
      /^(top|first|number-one)$/.test(lower) &&
      rankHeads.has(words[at + 1]?.lower ?? ''),
  );

/** "The game went to number two in the store charts." */
const charts = ({ words }: Sentence, clause: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= clause.verb.end &&
      start < clause.end &&
      lower === 'number' &&
      words[at + 1]?.part === 'number' &&
      words.slice(at + 2, at + 7).some(word => lists.has(word.lower)),
  );
