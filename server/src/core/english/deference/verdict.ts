import { isAdviceOf, isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPointedCall } from './cleft.ts';
import { isLeftTo, isTheirCall, liesWithOthers } from './others-call.ts';
import { othersDecide } from './others-decide.ts';
import { byVote } from './vote.ts';

/** Whether somebody or something else settles the matter in this clause: a superior, the data, a vote, an echo of what was said. */
export function isSettledByOthers(sentence: Sentence, clause: Clause): boolean {
  return (
    othersDecide(sentence, clause) ||
    isPointedCall(sentence, clause) ||
    followsOthers(sentence, clause) ||
    liesWithOthers(sentence, clause) ||
    isTheirCall(sentence, clause) ||
    byVote(sentence, clause) ||
    isLeftTo(sentence, clause) ||
    isEcho(sentence, clause)
  );
}

/** "The wording followed the suggestion of our press office." */
function followsOthers(sentence: Sentence, { actor, verb, object, subject }: Clause): boolean {
  const thing = actor === 'other' && !isOthers(sentence, subject);
  return (
    thing &&
    !/^(my|our)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '') &&
    verb.lemma === 'follow' &&
    verb.voice === 'active' &&
    object !== undefined &&
    isAdviceOf(sentence, object)
  );
}

/** "…, so plan A it was": what others favoured, and nothing else, settles it. */
function isEcho({ words, clauses }: Sentence, clause: Clause): boolean {
  const last = clauses.at(-1);
  if (!last || clause === last || clause.actor !== 'other' || !/^(main|complement)$/.test(clause.kind)) return false;
  if (!/^(be|become)$/.test(last.verb.lemma) || words[last.verb.from - 1]?.lower !== 'it') return false;
  return (
    words.some(({ lower, start }) => lower === 'so' && start >= clause.verb.end && start < last.verb.start) &&
    last.verb.to >= words.length - 1
  );
}
