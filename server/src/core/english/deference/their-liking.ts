import { liking, wishing } from '../lexicon/deeds.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a reason is nothing but what others like: "… because that's what the vendor liked". */
export function isWhatTheyLiked(sentence: Sentence, clause: Clause): boolean {
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'be' &&
    /^(that|it)$/.test(clause.subject?.head.lower ?? '') &&
    said?.link?.lower === 'what' &&
    (liking.has(said.verb.lemma) || wishing.has(said.verb.lemma)) &&
    isOthers(sentence, said.subject)
  );
}
