import type { Actor, Clause, Sentence } from './sentence.ts';

/**
 * Who acts in a clause, where a clause between has lent it the wrong subject: in "I moved it, because they keep two
 * spares, and accepted the noise" the last act is the candidate's.
 */
export function actorOf({ clauses }: Sentence, clause: Clause): Actor {
  if (clause.kind !== 'coordinate' || clause.parent === undefined) return clause.actor;
  const lender = clauses[clause.parent];
  if (!lender || (lender.kind !== 'subordinate' && lender.kind !== 'relative')) return clause.actor;
  if (lender.verb.tense === clause.verb.tense || lender.parent === undefined) return clause.actor;
  const main = clauses[lender.parent];
  return main && main.verb.tense === clause.verb.tense ? main.actor : clause.actor;
}
