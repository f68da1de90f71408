import { takingUp } from '../lexicon/deferring.ts';
import { adopting } from '../lexicon/obeying.ts';
import { currents } from '../lexicon/wills.ts';
import { isAdviceOf, isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPointedCall } from './cleft.ts';
import { hasSay } from './deciders.ts';
import { isLeftTo, isTheirCall, liesWithOthers, ownerOf } from './others-call.ts';
import { othersDecide } from './others-decide.ts';
import { byVote } from './vote.ts';

/** Whether somebody or something else settles the matter in this clause: a superior, the data, a vote, an echo of what was said. */
export function isSettledByOthers(sentence: Sentence, clause: Clause): boolean {
  return (
    othersDecide(sentence, clause) ||
    isPointedCall(sentence, clause) ||
    followsOthers(sentence, clause) ||
    isTheirsTakenUp(sentence, clause) ||
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

/** "The majority's preference was adopted", "the advice of the surveyor was followed". */
function isTheirsTakenUp(sentence: Sentence, { verb, agent, subject }: Clause): boolean {
  if (verb.voice !== 'passive' || verb.tense !== 'past' || verb.negated || agent || !subject) return false;
  if (!(takingUp.has(verb.lemma) || adopting.has(verb.lemma)) || !isAdviceOf(sentence, subject)) return false;
  const owner = ownerOf(sentence, subject);
  return owner !== undefined && (hasSay(sentence, owner) || currents.has(owner.head.lower));
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
