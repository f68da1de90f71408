import { isCandidate } from '../grammar/actor.ts';
import { callNouns, decisionNouns } from '../lexicon/deeds.ts';
import { concerns } from '../lexicon/yielding.ts';
import { callClauseIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isLookBack } from './own-act.ts';

/** Whether a sentence tells a call of the candidate's own, or looks back on one: no guess can make it somebody else's. */
export const isOwnCallTold = remembered((sentence: Sentence): boolean => tellsOwnCall(sentence.full ?? sentence));

function tellsOwnCall(sentence: Sentence): boolean {
  const call = callClauseIn(sentence);
  return (
    (call !== undefined && !call.verb.negated && isFirst(sentence, call)) ||
    sentence.clauses.some(
      (clause, at) =>
        makesDecision(clause) ||
        likesBetter(sentence, clause) ||
        isMine(sentence, clause) ||
        isMyDecision(sentence, clause) ||
        isLookBack(clause) ||
        isMeWho(clause, sentence.clauses[at + 1]),
    )
  );
}

/** Whether nobody else has the word before: in "my mentor said no, so I said no" the call follows theirs. */
const isFirst = ({ clauses }: Sentence, call: Clause): boolean =>
  clauses.slice(0, clauses.indexOf(call)).every(({ actor }) => /^(I|we|dropped)$/.test(actor));

/** "We took the decision to close the branch." */
const makesDecision = (clause: Clause): boolean =>
  isCandidate(clause) &&
  /^(make|take)$/.test(clause.verb.deed.lemma ?? '') &&
  !clause.verb.negated &&
  callNouns.has(clause.object?.head.lower ?? '') &&
  decisionNouns.has(clause.object?.head.lower ?? '');

/** "I preferred the lever to a harder blade, which my boss had suggested." */
const likesBetter = ({ words }: Sentence, { actor, verb, end }: Clause): boolean =>
  actor === 'I' &&
  verb.lemma === 'prefer' &&
  verb.tense === 'past' &&
  !verb.negated &&
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      /^(to|over)$/.test(lower) &&
      /^(determiner|noun|adjective|number)$/.test(words[at + 1]?.part ?? ''),
  );

/** "The last word was mine." */
const isMine = ({ words }: Sentence, { verb, subject }: Clause): boolean => {
  const mine = words.findIndex(({ lower }, at) => lower === 'mine' && at > verb.from && at <= verb.to);
  return (
    verb.lemma === 'be' &&
    !verb.negated &&
    mine > 0 &&
    (words[mine + 1]?.part ?? 'punctuation') === 'punctuation' &&
    (concerns.has(subject?.head.lower ?? '') || subject?.head.lower === 'word')
  );
};

/** "It was my decision only." */
const isMyDecision = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'nobody' &&
  verb.lemma === 'be' &&
  !verb.negated &&
  decisionNouns.has(object?.head.lower ?? '') &&
  words[object?.from ?? 0]?.lower === 'my';

/** "I was the one who said stop." */
const isMeWho = ({ actor, verb, object }: Clause, next: Clause | undefined): boolean =>
  actor === 'I' &&
  verb.lemma === 'be' &&
  !verb.negated &&
  object?.head.lower === 'one' &&
  next?.link?.lower === 'who' &&
  !next.verb.negated;
