import { grounding, ownGround } from '../lexicon/yielding.ts';
import type { Sentence } from '../sentence.ts';

/** Whether a sentence has a reason, a doubt or a limit of the candidate's own, from the offset `from` on. */
export const hasGround = ({ words, clauses }: Sentence, from: number): boolean =>
  words.some(({ lower, start }, at) => start >= from && at > 0 && ownGround.has(lower)) ||
  clauses.some(
    ({ actor, verb }) => actor === 'I' && verb.start >= from && !verb.negated && grounding.has(verb.deed.lemma ?? ''),
  );
