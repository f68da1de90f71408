import type { Span } from '../../span.ts';
import { overlap } from '../../span.ts';
import { deferralOf } from '../deference/deferral.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { distributives } from '../lexicon/function-groups.ts';
import { praiseNouns } from '../lexicon/honours.ts';
import {
  againstIt,
  atFirst,
  believing,
  clearing,
  comingRoundMore,
  doubtNouns,
  emptyShifts,
  givenThings,
  idle,
  idleAlone,
  inTheEnd,
  jointShifts,
  judging,
  motions,
  moving,
  ownMatters,
  passing,
  shifts,
  showing,
  stances,
  unmoved,
  wonOver,
} from '../lexicon/movement.ts';
import { workers } from '../lexicon/people.ts';
import { isAssignment } from '../ownership/assignment.ts';
import { isDelegated } from '../ownership/delegation.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { moveOf } from '../ownership/moves.ts';
import { isTakenOver } from '../ownership/taking-over.ts';
import { isPerson } from '../people/person.ts';
import { praiseIn } from '../praise/praise.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { influenceClaimsIn } from './influence.ts';

const comingFrames = frameSet(comingRoundMore);
const movingFrames = frameSet(moving, { team: workers });

/** Where somebody outside the candidate's control moves: a position, a plan, a priority that changed, or the claim of one. */
export const movementIn = remembered((sentence: Sentence): Span | undefined => {
  for (const claim of influenceClaimsIn(sentence)) return claim;
  const joint = jointShift(sentence);
  if (joint) return { start: joint.start, end: joint.end };
  const clause = sentence.clauses.find(
    candidate =>
      isShift(sentence, candidate) ||
      isMoved(sentence, candidate) ||
      isCleared(sentence, candidate) ||
      isPassed(candidate) ||
      isAlignment(sentence, candidate),
  );
  return clause && { start: clause.start, end: clause.end };
});

/** "Both joined the pilot", "all of them agreed". */
function jointShift({ words }: Sentence): Word | undefined {
  return words.find(
    ({ lower }, at) =>
      jointShifts.has(lower) &&
      !/^(be|get)$/.test(words[at - 1]?.lemma ?? '') &&
      words.slice(Math.max(0, at - 3), at).some(word => distributives.has(word.lower)),
  );
}

/** Somebody else agrees, changes, gives way. */
function isShift(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isOutsider(sentence, clause) || verb.negated || !happened(clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (clause.kind !== 'complement' && frameOf(sentence, clause, comingFrames)) return true;
  if (!shifts.has(lemma) || verb.voice === 'passive') return false;
  return !emptyShifts.has(lemma) || isForSomebody(sentence, clause);
}

/** What is given up or given to the candidate: "gave me four weeks", "dropped it", "moved her deadline". */
function isForSomebody({ words }: Sentence, { object, verb, infinitive, start, end }: Clause): boolean {
  if (verb.deed !== verb.head && verb.lemma === 'have') return false;
  if (ownMatters.has(object?.head.lower ?? '')) return false;
  if (words.some(word => word.start >= start && word.end <= end && praiseNouns.has(word.lower))) return false;
  if (verb.deed.lemma === 'give' && words.some(word => word.start >= start && givenThings.has(word.lower)))
    return false;
  if (!object) return infinitive !== undefined && verb.lemma !== 'come';
  return !/^(up|back)$/.test(words[verb.to]?.lower ?? '');
}

/** The story tells of it as done: in the past, or in the present tense that second-language writers tell in. */
const happened = ({ verb, kind, link }: Clause): boolean =>
  (verb.tense === 'past' || verb.perfect || verb.tense === 'present') &&
  (kind !== 'subordinate' || /^(until|till)$/.test(link?.lower ?? ''));

/** The candidate moves somebody: "talked her into it", "negotiated a discount". */
function isMoved(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || verb.negated || verb.tense === 'future') return false;
  if (verb.lemma === 'change' && /^(my|our)$/.test(sentence.words[verb.to]?.lower ?? '')) return false;
  return frameOf(sentence, clause, movingFrames) !== undefined;
}

/** "My proposal was accepted by the board." */
const isPassed = ({ verb, subject }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  motions.has(subject?.head.lower ?? '') &&
  passing.has(verb.deed.lemma ?? '');

/** "His concerns could be cleared up." */
const isCleared = ({ words }: Sentence, { verb }: Clause): boolean =>
  clearing.has(verb.deed.lemma ?? '') && words.some(({ lower }) => doubtNouns.has(lower));

/** Coordination that claims a result: "aligned stakeholders", "drove alignment between sales and engineering". */
function isAlignment(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  const aligned = verb.deed.lemma === 'align' && (object !== undefined || verb.voice === 'passive');
  return (
    aligned ||
    (moveOf(sentence, clause) === 'influence' && !verb.negated) ||
    /^(alignment|buy-in|consensus)$/.test(object?.head.lower ?? '')
  );
}

/** Whether a clause tells of people who do not answer to the candidate. */
function isOutsider(sentence: Sentence, { actor, subject }: Clause): boolean {
  if (subject?.head.text === 'IT') return true;
  return actor === 'other' && subject !== undefined && isPerson(sentence, subject);
}

/** Whether somebody else stands against the candidate, or doubts. */
export const resistanceIn = remembered(
  (sentence: Sentence): boolean =>
    escalationIn(sentence) === undefined && sentence.clauses.some(clause => isAgainst(sentence, clause)),
);

function isAgainst(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (doubtNouns.has(clause.object?.head.lower ?? '')) return true;
  if (!isOutsider(sentence, clause)) return false;
  if (verb.negated) return believing.has(lemma);
  if (stances.has(lemma)) return true;
  const rest = sentence.words.slice(verb.to, verb.to + 8);
  if (judging.has(lemma)) return rest.some(({ lower }) => againstIt.has(lower));
  return false;
}

/** Whether somebody else does something that is more than to speak, feel or leave: what counts after they were against it, or were shown something. */
export const actsIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { verb } = clause;
    if (!isOutsider(sentence, clause) || verb.negated || verb.voice === 'passive' || !happened(clause)) return false;
    const lemma = verb.deed.lemma ?? verb.lemma;
    if (isOwnBusiness(sentence, clause)) return false;
    const rest = sentence.words.slice(verb.to, verb.to + 6);
    if (lemma === 'be' || lemma === 'become')
      return (verb.tense === 'present' || verb.perfect) && rest.some(({ lower }) => wonOver.has(lower));
    if (clause.kind === 'relative' || clause.kind === 'complement') return false;
    if (idle.has(lemma) && !(idleAlone.has(lemma) && clause.object)) return false;
    return moveOf(sentence, clause) !== 'state';
  }),
);

/** What people do of themselves: they praise, take work over, give the candidate a task, or find something out. */
const isOwnBusiness = (sentence: Sentence, clause: Clause): boolean =>
  isAssignment(sentence, clause) ||
  isTakenOver(sentence, clause) ||
  isDelegated(sentence, clause) ||
  deferralOf(sentence, clause) !== undefined ||
  [...praiseIn(sentence)].some(place => overlap(place, clause));

/** Whether the candidate lays something before others. */
export const showsIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') && !verb.negated && showing.has(verb.deed.lemma ?? verb.lemma),
  ),
);

/** Whether somebody does more than speak in the same breath in which the candidate lays something before them: "I took him there, and he came back with a schedule". */
export const followsShowing = remembered((sentence: Sentence): boolean => {
  const { clauses } = sentence;
  const shown = clauses.findIndex(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') &&
      !verb.negated &&
      verb.tense !== 'conditional' &&
      showing.has(verb.deed.lemma ?? verb.lemma),
  );
  if (shown < 0) return false;
  return clauses.some(
    (clause, at) =>
      at > shown &&
      isOutsider(sentence, clause) &&
      !clause.verb.negated &&
      clause.verb.voice === 'active' &&
      happened(clause) &&
      (clause.kind === 'main' || clause.kind === 'coordinate') &&
      !unmoved.has(clause.verb.deed.lemma ?? clause.verb.lemma),
  );
});

const late = phraseSet(inTheEnd);

/** Whether somebody else comes to do otherwise in the end: "finally they took the Fridays", "now they ask for it". */
export const comesToIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, late) !== undefined &&
    sentence.clauses.some(
      clause =>
        isOutsider(sentence, clause) && !clause.verb.negated && happened(clause) && clause.verb.lemma !== 'have',
    ),
);

/** Whether somebody else is said to have started out otherwise: "at first they laughed". */
export const startsOutIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, early) !== undefined && sentence.clauses.some(clause => isOutsider(sentence, clause)),
);

const early = phraseSet(atFirst);
