import { isCandidate } from '../grammar/actor.ts';
import { resting } from '../lexicon/deferring.ts';
import { examining, workingUp } from '../lexicon/examining.ts';
import { superiors } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { nameGroup } from '../people/groups.ts';
import { isSomebody } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "I tested each lamp, and it was the third, so we took it down", "I relied on three years of till receipts": where nobody else is told of, nobody else decides. */
export const isOwnMeasure = remembered((sentence: Sentence): boolean => isLookedInto(sentence) || isOnCounts(sentence));

/** "I relied on three years of till receipts": counted records, and nobody's word. */
const isOnCounts = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.length === 1 &&
  clauses.every(({ actor, verb }) => actor === 'I' && resting.has(verb.lemma)) &&
  quantities.length > 0 &&
  !words.some(isSomeone) &&
  !words.some(({ part }) => part === 'genitive');

/** A look into the matter, and what was found. */
const isLookedInto = ({ words, clauses }: Sentence): boolean => {
  const [looked, ...rest] = clauses;
  const last = rest.at(-1);
  return (
    looked !== undefined &&
    last !== undefined &&
    looksInto(looked) &&
    isCandidate(last) &&
    rest.some(({ actor, verb }) => actor === 'nobody' && verb.lemma === 'be') &&
    !words.some((word, at) => at > 0 && isSomeone(word)) &&
    !nameGroup(words)
  );
};

/** "I checked", "I asked what was worst". */
const looksInto = ({ actor, verb }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'past' &&
  !verb.negated &&
  (examining.has(verb.lemma) || workingUp.has(verb.lemma) || /^(ask|try|look|watch|weigh)$/.test(verb.lemma));

const isSomeone = (word: Word): boolean =>
  /^(he|she|they|him|her|them|everyone|everybody)$/.test(word.lower) ||
  (word.part === 'noun' && (isSomebody({ head: word }) || superiors.has(word.lower) || departments.has(word.lower)));
