import { developing, fallingShort, greenness, growthDeeds } from '../lexicon/signs.ts';
import { isName } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** Whether one person is told of: by name, as "he" or "she", or as the one whom the candidate looks after. */
export const tellsOfOne = remembered(({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject !== undefined && (/^(he|she)$/.test(subject.head.lower) || isName(subject.head)) && verb.lemma !== '',
  ),
);

/** Whether someone is said to lack something: "had never set a price", "went silent". */
export const lacks = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.some(({ actor, verb }) => actor === 'other' && (verb.negated || fallingShort.has(verb.lemma))) ||
    sentence.words.some(({ lower }) => greenness.has(lower)),
);

/** Whether someone has grown: promoted, leads now, does alone what they could not. */
export const grows = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => clause.actor === 'other' && !clause.verb.negated && growthDeeds.has(clause.verb.deed.lemma ?? ''),
  ),
);

/** Whether the candidate does something for another's growth. */
export const develops = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      developing.has(clause.verb.head.lemma ?? clause.verb.lemma) &&
      clause.verb.voice === 'active',
  ),
);
