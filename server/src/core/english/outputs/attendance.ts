import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import {
  attention,
  covered,
  covering,
  fullHouses,
  gathering,
  gatherings,
  lingering,
  media,
  mostSeen,
  occupied,
  seats,
} from '../lexicon/audiences.ts';
import { products } from '../lexicon/uptake.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPeople } from './spread.ts';

/** "230 people came to the town hall." */
export const comesTogether = (
  { words, clauses }: Sentence,
  { verb, end }: Clause,
  count: Quantity | undefined,
): boolean =>
  count !== undefined &&
  (/^(come|attend|join|show|turn|flock)$/.test(verb.lemma) || (clauses.length === 1 && isThere(verb.lemma, count))) &&
  words.some(({ lower, start }) => start >= verb.end && start < end && gatherings.has(lower)) &&
  !words.some(({ lower, start }) => start >= verb.end && start < end && /^(back|again)$/.test(lower));

/** "30 colleagues were in the training", "sixty people sat in the talk": so many that it is an audience. */
const isThere = (lemma: string, { value, kind, unit }: Quantity): boolean =>
  /^(be|sit|gather|participate)$/.test(lemma) && kind === 'count' && value >= 10 && isPeople(unit);

/** "The wizard got 41,000 starts", "we got a ton of comments". */
export const isAttention = (clause: Clause, { unit, kind }: Quantity): boolean =>
  kind === 'count' && attention.has(unit) && gathering.has(lemmaOf(clause));

/** "The corner was full every day", "the webinar sold out": seats that were taken, not what came of it. */
export const isFullHouse = ({ words }: Sentence, clause: Clause): boolean =>
  isEverySeat(words, clause) ||
  (clause.subject !== undefined &&
    seats.has(clause.subject.head.singular) &&
    (/^(sell-out|book-out|fill-up)$/.test(`${lemmaOf(clause)}-${clause.verb.particle?.lower ?? ''}`) ||
      words.some(
        ({ lower, start }, at) =>
          start >= clause.verb.start && start < clause.end && fullHouses.has(lower) && words[at + 1]?.lower !== 'of',
      )));

/** "With every seat booked", "all the places taken". */
const isEverySeat = (words: Sentence['words'], { start, end }: Clause): boolean =>
  words.some(
    (word, at) =>
      word.start >= start &&
      word.end <= end &&
      /^(every|all|each)$/.test(word.lower) &&
      words
        .slice(at + 1, at + 4)
        .some(({ singular }, step) => seats.has(singular) && occupied.has(words[at + step + 2]?.lower ?? '')),
  );

/** "The average visitor lingered on our recipes for four minutes." */
export const isDwelling = ({ words, quantities }: Sentence, clause: Clause): boolean =>
  lingering.has(lemmaOf(clause)) &&
  quantities.some(({ kind, start }) => kind === 'duration' && start >= clause.verb.end && start < clause.end) &&
  words.some(
    ({ lower, start }) =>
      start >= clause.verb.end && start < clause.end && (products.has(singular(lower)) || /^(it|them)$/.test(lower)),
  );

/** "My piece became the most-read of the year." */
export const isMostSeen = ({ words }: Sentence, { verb, start, end }: Clause): boolean =>
  /^(be|become|remain|make)$/.test(verb.lemma) &&
  words.some(
    (word, at) =>
      word.start >= start &&
      word.end <= end &&
      (mostSeen.has(word.lower) ||
        (/^(most|best)$/.test(word.lower) && mostSeen.has(`most-${words[at + 1]?.lower ?? ''}`))),
  );

/** "Seventeen newspapers ran our story." */
export const isCovered = ({ subject, object, verb }: Clause, count: Quantity | undefined): boolean =>
  count !== undefined &&
  subject !== undefined &&
  object !== undefined &&
  verb.voice === 'active' &&
  media.has(subject.head.singular) &&
  covering.has(verb.deed.lemma ?? verb.lemma) &&
  (covered.has(object.head.singular) || object.actor === 'we' || object.actor === 'I');
