import { isCandidate } from '../grammar/actor.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "She said 200, I said 180, so 190 it was": a figure that the candidate bid for is nobody else's call. */
export const isHaggled = remembered((sentence: Sentence): boolean => {
  const bids = sentence.clauses.filter(clause => isBid(sentence, clause));
  return bids.some(isCandidate) && bids.some(({ actor }) => actor === 'other');
});

const isBid = ({ quantities }: Sentence, { verb, end }: Clause): boolean =>
  /^(say|bid|offer|ask|want|propose|suggest|quote)$/.test(verb.lemma) &&
  quantities.some(({ start }) => start >= verb.end && start < end);
