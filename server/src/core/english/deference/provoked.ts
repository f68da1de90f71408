import { isCandidate } from '../grammar/actor.ts';
import { failing } from '../lexicon/troubles.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "The vendor missed two dates, so we dropped it": what failed is answered, and nobody obeyed. */
export const isProvoked = remembered(({ clauses }: Sentence): boolean => {
  const [cause, answer, ...more] = clauses;
  return (
    cause?.actor === 'other' &&
    cause.verb.tense === 'past' &&
    failing.has(cause.verb.deed.lemma ?? '') &&
    answer?.link?.lower === 'so' &&
    isCandidate(answer) &&
    more.every(({ actor }) => actor !== 'other')
  );
});
