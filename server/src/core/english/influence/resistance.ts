import { overlap } from '../../span.ts';
import { deferralOf } from '../deference/deferral.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  againstIt,
  atFirst,
  believing,
  doubtNouns,
  favouring,
  idle,
  idleAlone,
  inTheEnd,
  judging,
  proving,
  shifts,
  showing,
  stances,
  unmoved,
  wonOver,
} from '../lexicon/movement.ts';
import { customers } from '../lexicon/people.ts';
import { documents } from '../lexicon/sources.ts';
import { isAssignment } from '../ownership/assignment.ts';
import { isDelegated } from '../ownership/delegation.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { moveOf } from '../ownership/moves.ts';
import { isTakenOver } from '../ownership/taking-over.ts';
import { isPerson } from '../people/person.ts';
import { praiseIn } from '../praise/praise.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { happened, isOutsider } from './others.ts';

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
  if (isDelegated(sentence, clause)) return false;
  if (verb.negated && lemma === 'be')
    return sentence.words.slice(verb.to, verb.to + 5).some(({ lower }) => favouring.has(lower));
  if (verb.negated) return believing.has(lemma) || /^(would|'d|wo)$/.test(verb.modal ?? '');
  if (stances.has(lemma)) return true;
  const rest = sentence.words.slice(verb.to, verb.to + 8);
  if (judging.has(lemma)) return rest.some(({ lower }) => againstIt.has(lower)) || saysItIsNotDone(sentence, clause);
  return false;
}

/** "She said nurses do not change prescription times", "he said that we can't do that here". */
function saysItIsNotDone({ clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(say|tell|insist|answer|reply)$/.test(clause.verb.lemma) &&
    said?.kind === 'complement' &&
    said.verb.negated &&
    !/^(I|nobody)$/.test(said.actor) &&
    !/^(he|she|they)$/.test(said.subject?.head.lower ?? '') &&
    (said.verb.tense === 'present'
      ? !/^(be|have|know)$/.test(said.verb.lemma)
      : /^(will|would|can)$/.test(said.verb.modal ?? ''))
  );
}

/** Whether somebody else does something that is more than to speak, feel or leave: what counts after they were against it, or were shown something. */
export const actsIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { verb } = clause;
    if (!isOutsider(sentence, clause) || verb.negated || verb.voice === 'passive' || !happened(clause)) return false;
    const lemma = verb.deed.lemma ?? verb.lemma;
    if (isOwnBusiness(sentence, clause) || isAgainstMe(sentence, clause)) return false;
    if (customers.has(clause.subject?.head.lower ?? '') && !shifts.has(lemma)) return false;
    const rest = sentence.words.slice(verb.to, verb.to + 6);
    if (lemma === 'be' || lemma === 'become')
      return (verb.tense === 'present' || verb.perfect) && rest.some(({ lower }) => wonOver.has(lower));
    if (clause.kind === 'relative' || clause.kind === 'complement') return false;
    if (asksFor(clause) && clause.object?.actor === 'other') return true;
    if (idle.has(lemma) && !(idleAlone.has(lemma) && clause.object)) return false;
    return moveOf(sentence, clause) !== 'state';
  }),
);

/** "He opened a note against me." */
const isAgainstMe = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'against' && start >= verb.end && start < end && /^(me|us|it)$/.test(words[at + 1]?.lower ?? ''),
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
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      !clause.verb.negated &&
      escalationIn(sentence) !== clause &&
      (proving.has(clause.verb.deed.lemma ?? '') ||
        goesThrough(sentence, clause) ||
        (showing.has(clause.verb.deed.lemma ?? '') &&
          (laysOut(sentence, clause) || isBeforeSomebody(sentence, clause)))),
  ),
);

/** "Put the photos next to mine", "brought 14 logs": evidence that lies there for whoever is to see it. */
const laysOut = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  /^(put|lay|bring|pin|hang)$/.test(verb.deed.lemma ?? '') &&
  object !== undefined &&
  (documents.has(object.head.singular) ||
    words.some(
      ({ lower, start }) => /^(next|beside|against|opposite)$/.test(lower) && start > object.start && start < end,
    ));

/** "Gave her the notes", "took it to the director", "sat down with him": somebody is there to see it. */
const isBeforeSomebody = (sentence: Sentence, { verb, end }: Clause): boolean =>
  sentence.words.some(({ lower, start }, at) => {
    if (start < verb.end || start >= end) return false;
    if (/^(him|his|her|them|their|both|each|everyone|everybody)$/.test(lower)) return true;
    const phrase = sentence.words[at - 1]?.part === 'noun' ? undefined : nounPhraseAt(sentence.words, at);
    return phrase !== undefined && phrase.from === at && isPerson(sentence, phrase);
  });

/** "Went through the log with her", "went over the bills with the chair": what both look at. */
const goesThrough = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, end } = clause;
  if (verb.lemma !== 'go' || !/^(through|over)$/.test((verb.particle ?? words[verb.to])?.lower ?? '')) return false;
  const beside = words.findIndex(({ lower, start }) => lower === 'with' && start >= verb.end && start < end);
  const whom = beside < 0 ? undefined : nounPhraseAt(words, beside + 1);
  return (
    !words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'to') &&
    (/^(him|her|them)$/.test(words[beside + 1]?.lower ?? '') || (whom !== undefined && isPerson(sentence, whom)))
  );
};

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
      (!unmoved.has(clause.verb.deed.lemma ?? clause.verb.lemma) || asksFor(clause)),
  );
});

/** "All three asked to stay in", "he told the others to snap". */
const asksFor = ({ verb, infinitive }: Clause): boolean => /^(ask|tell)$/.test(verb.lemma) && infinitive !== undefined;

const late = phraseSet(inTheEnd);

/** Whether somebody else comes to do otherwise in the end: "finally they took the Fridays", "now they ask for it". */
export const comesToIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, late) !== undefined &&
    sentence.clauses.some(
      clause =>
        isOutsider(sentence, clause) &&
        /^(main|coordinate)$/.test(clause.kind) &&
        !customers.has(clause.subject?.head.lower ?? '') &&
        !clause.verb.negated &&
        happened(clause) &&
        !/^(have|want|need|record)$/.test(clause.verb.lemma),
    ),
);

/** Whether somebody else is said to have started out otherwise: "at first they laughed". */
export const startsOutIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, early) !== undefined && sentence.clauses.some(clause => isOutsider(sentence, clause)),
);

const early = phraseSet(atFirst);
