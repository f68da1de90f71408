import { charts as lists, rankHeads, ranking, scoring } from '../lexicon/audiences.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "They gave our process 4.6 out of 5", "we made it to the top spot". */
export const isRated = (sentence: Sentence, clause: Clause): boolean =>
  scores(sentence, clause) || ranksFirst(sentence, clause) || charts(sentence, clause);

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
