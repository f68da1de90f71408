import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether an answer says whom it is not for: “office towers aren't meant”, “families with a lawyer are not the ones I'd serve”. */
export const isNotMeant = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.verb.negated &&
      (clause.verb.lemma === 'mean' ? clause.verb.voice === 'passive' : isNotWhom(sentence, clause)),
  ),
);

/** "Are not the ones I'd serve", "aren't who I build for"; but "is not who I thought". */
function isNotWhom(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'be') return false;
  const { words, clauses } = sentence;
  const whom = words.findIndex(
    ({ lower }, at) => at >= clause.verb.to && at < clause.verb.to + 4 && /^(ones|those|people|who|whom)$/.test(lower),
  );
  return (
    whom >= 0 &&
    clauses.some(
      ({ actor, verb }) => /^(I|we)$/.test(actor) && verb.from > whom - 1 && serving.test(verb.deed.lemma ?? ''),
    )
  );
}

const serving = /^(serve|build|design|make|measure|help|solve|start|do|mean)$/;
