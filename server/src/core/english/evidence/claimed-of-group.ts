import { overlap } from '../../span.ts';
import { groupsServed } from '../lexicon/customers.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { claimsIn } from './claims.ts';

/**
 * Whether a sentence claims something of all who are called by one word, so that they are no better told apart than
 * “customers”: “residents couldn't abide it”, “callers hate an engaged tone”.
 */
export const isClaimedOfGroup = remembered((sentence: Sentence): boolean => {
  const groups = sentence.clauses.filter(clause => isBareGroup(sentence, clause));
  return groups.length > 0 && [...claimsIn(sentence)].some(claim => groups.some(group => overlap(claim, group)));
});

/** "Commuters", "the callers"; not "older callers", nor "students of law", nor "tenants who smoke", nor "veterans", who are told by what they are. */
const isBareGroup = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  subject.head.lower !== subject.head.singular &&
  !/^(preposition|relative)$/.test(words[subject.to]?.part ?? '') &&
  groupsServed.has(subject.head.lower) &&
  (subject.to - subject.from === 1 ||
    (subject.to - subject.from === 2 && /^(the|our|all|most)$/.test(words[subject.from]?.lower ?? '')));
