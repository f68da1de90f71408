import { words as wordSet } from '../lexicon/words.ts';
import type { Actor, Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const ours: ReadonlySet<Actor> = new Set(['I', 'we', 'team', 'dropped']);

/** Whether the candidate acts, alone or among others; a subject that is left out is theirs. */
export const isCandidate = ({ actor }: Pick<Clause, 'actor'>): boolean => ours.has(actor);

/** A subject that includes the writer without naming them alone. */
export function isPlural(actor: Actor): boolean {
  return actor === 'we' || actor === 'team';
}

/** The clause that `clause` depends on, if any. */
export function parentOf(sentence: Sentence, clause: Clause): Clause | undefined {
  return clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
}

/**
 * Who acts in a clause, where a clause between has lent it the wrong subject: in "I moved it, because they keep two
 * spares, and accepted the noise" the last act is the candidate's.
 */
export function actorOf({ clauses, words }: Sentence, clause: Clause): Actor {
  if (clause.kind !== 'coordinate' || clause.parent === undefined) return clause.actor;
  const lender = clauses[clause.parent];
  if (!lender || lender.parent === undefined) return clause.actor;
  const main = clauses[lender.parent];
  const told =
    lender.kind === 'complement' && main?.actor === 'I' && (opensAnew(words, clause) || isBeyond(lender, clause));
  const between = lender.kind === 'subordinate' || lender.kind === 'relative';
  if (!told && (!between || lender.verb.tense === clause.verb.tense)) return clause.actor;
  return main && main.verb.tense === clause.verb.tense ? main.actor : clause.actor;
}

/** ", and": behind a comma the list of the candidate's own deeds goes on. */
function opensAnew(words: readonly Word[], { verb }: Clause): boolean {
  const at = words.findIndex(({ start }) => start >= verb.start);
  return words[at - 1]?.part === 'coordinator' && words[at - 2]?.text === ',';
}

/** "I thought the van was too dear and moved everything to Saturday": what a thing that only is so cannot do. */
const isBeyond = ({ verb: is, actor }: Clause, { verb, object }: Clause): boolean =>
  actor === 'other' && is.lemma === 'be' && object !== undefined && deliberate.has(verb.deed.lemma ?? '');

/** Deeds of people alone. */
const deliberate = wordSet(`
  move shift put send tell ask call phone email write book order hire fire buy sell pick choose decide cancel refuse reject
  switch swap scrap postpone suggest propose explain count check read rewrite redo test try`);
