import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { choosing, takingUp } from '../lexicon/deferring.ts';
import { adopting } from '../lexicon/obeying.ts';
import { consulting, currents } from '../lexicon/wills.ts';
import { isAdviceOf, isOthers } from '../ownership/advice.ts';
import { isServed } from '../people/served.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isPointedCall } from './cleft.ts';
import { hasSay } from './deciders.ts';
import { isFirstByMeasure } from './first-by-measure.ts';
import { isLeftTo, isTheirCall, liesWithOthers, ownerOf } from './others-call.ts';
import { othersDecide } from './others-decide.ts';
import { byVote } from './vote.ts';
import { isWonByVote } from './won-vote.ts';

/** Whether somebody or something else settles the matter in this clause: a superior, the data, a vote, an echo of what was said. */
export function isSettledByOthers(sentence: Sentence, clause: Clause): boolean {
  return (
    othersDecide(sentence, clause) ||
    isPointedCall(sentence, clause) ||
    followsOthers(sentence, clause) ||
    isTheirAnswer(sentence, clause) ||
    isTheirsTakenUp(sentence, clause) ||
    isWonByVote(sentence, clause) ||
    liesWithOthers(sentence, clause) ||
    isTheirCall(sentence, clause) ||
    byVote(sentence, clause) ||
    isFirstByMeasure(sentence, clause) ||
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

/** "I put it to the committee and they opted for the bus": whoever was asked decides, and the candidate has no view of it. */
const isTheirAnswer = (sentence: Sentence, { subject, verb, object, start, kind }: Clause): boolean =>
  /^(he|she|they)$/.test(subject?.head.lower ?? '') &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  !verb.negated &&
  choosing.has(verb.lemma) &&
  !/^(mine|my|our|that|his|her|their)$/.test(sentence.words[object?.from ?? verb.to]?.lower ?? '') &&
  (verb.lemma === 'decide' || sentence.words[verb.to]?.part !== 'to') &&
  sentence.clauses.some(
    asked =>
      asked.start < start &&
      consulting.has(asked.verb.lemma) &&
      !asked.verb.negated &&
      (/^(I|we|dropped)$/.test(asked.actor) || asked.verb.voice === 'passive') &&
      namesOneWithSay(sentence, asked, start),
  );

const namesOneWithSay = (sentence: Sentence, { verb }: Clause, until: number): boolean =>
  sentence.words.some(
    ({ start, part, lower }, at) =>
      at >= verb.to &&
      start < until &&
      (part === 'determiner' || lower === 'to') &&
      hasSay(sentence, nounPhraseAt(sentence.words, lower === 'to' ? at + 1 : at)),
  );

/** "The majority's preference was adopted", "the proposal of the architect was accepted by us". */
function isTheirsTakenUp(sentence: Sentence, { verb, agent, subject }: Clause): boolean {
  if (verb.voice !== 'passive' || verb.tense !== 'past' || verb.negated || !subject) return false;
  if (agent && !/^(me|us|team)$/.test(agent.head.lower)) return false;
  if (!(takingUp.has(verb.lemma) || adopting.has(verb.lemma)) || !isAdviceOf(sentence, subject)) return false;
  const owner = ownerOf(sentence, subject);
  return owner !== undefined && (hasSay(sentence, owner) || currents.has(owner.head.lower));
}

/** "…, so plan A it was": what others favoured, and nothing else, settles it. */
function isEcho(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const last = clauses.at(-1);
  if (!last || clause === last || clause.actor !== 'other' || !/^(main|complement)$/.test(clause.kind)) return false;
  if (clauses.some(({ actor, start }) => actor === 'I' && start > clause.start) || isServed(sentence, clause))
    return false;
  if (!/^(be|become)$/.test(last.verb.lemma) || words[last.verb.from - 1]?.lower !== 'it') return false;
  return (
    words.some(({ lower, start }) => lower === 'so' && start >= clause.verb.end && start < last.verb.start) &&
    last.verb.to >= words.length - 1
  );
}
