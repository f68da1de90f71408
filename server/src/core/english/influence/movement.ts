import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { distributives, mostPeople } from '../lexicon/function-groups.ts';
import {
  clearing,
  doubtNouns,
  idle,
  jointShifts,
  motions,
  moving,
  passing,
  persuading,
  pressing,
  yeses,
} from '../lexicon/movement.ts';
import { groups } from '../lexicon/nouns.ts';
import { workers } from '../lexicon/people.ts';
import { moveOf } from '../ownership/moves.ts';
import { isColleague } from '../people/people.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { influenceClaimsIn } from './influence.ts';
import { newWayIn } from './new-ways.ts';
import { isOutsider } from './others.ts';
import { isShift } from './their-shift.ts';

const movingFrames = frameSet(moving, { team: workers });

/** Where somebody outside the candidate's control moves: a position, a plan, a priority that changed, or the claim of one. */
export const movementIn = remembered((sentence: Sentence): Span | undefined => {
  for (const claim of influenceClaimsIn(sentence)) return claim;
  return shiftIn(sentence) ?? spanOf(sentence.clauses.find(clause => isAlignment(sentence, clause)));
});

/** The same, told as what they did and not as a claim. */
export const shiftIn = remembered((sentence: Sentence): Span | undefined => {
  const traded = tradedIn(sentence.words);
  if (traded) return { start: traded.start, end: traded.end };
  const taken = newWayIn(sentence);
  if (taken) return taken;
  const joint = jointShift(sentence);
  if (joint) return { start: joint.start, end: joint.end };
  return spanOf(
    sentence.clauses.find(
      clause =>
        isShift(sentence, clause) ||
        isMoved(sentence, clause) ||
        isCleared(sentence, clause) ||
        isForcedOn(sentence, clause) ||
        isPassed(sentence, clause),
    ),
  );
});

const spanOf = (clause: Clause | undefined): Span | undefined => clause && { start: clause.start, end: clause.end };

/** "… in return for his public support", "in exchange for her signature". */
const tradedIn = (words: readonly Word[]): Word | undefined =>
  words.find(
    ({ singular }, at) =>
      /^(support|backing|agreement|signature|vote|yes|consent)$/.test(singular) &&
      words
        .slice(Math.max(0, at - 5), at)
        .some(({ lower }, step, near) => /^(return|exchange)$/.test(lower) && near[step + 1]?.lower === 'for'),
  );

/** "Both joined the pilot", "all of them agreed". */
function jointShift({ words }: Sentence): Word | undefined {
  return words.find(
    ({ lower }, at) =>
      jointShifts.has(lower) &&
      !/^(be|get)$/.test(words[at - 1]?.lemma ?? '') &&
      words
        .slice(Math.max(0, at - 3), at)
        .some(
          (word, step, near) =>
            (distributives.has(word.lower) || mostPeople.has(word.lower)) && near[step - 1]?.lower !== 'not',
        ),
  );
}

/** "I phoned them every morning till they put on a sailing", "he took it back, because I had shown him the rota". */
function isForcedOn(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind, link } = clause;
  if (!isOutsider(sentence, clause) || verb.negated || verb.tense !== 'past' || verb.voice !== 'active') return false;
  if (idle.has(verb.deed.lemma ?? verb.lemma) || moveOf(sentence, clause) === 'state') return false;
  const { clauses } = sentence;
  if (/^(till|until)$/.test(link?.lower ?? ''))
    return clauses.some(
      ({ actor, verb: mine, start }) => actor === 'I' && start < clause.start && pressing.has(mine.deed.lemma ?? ''),
    );
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    kind === 'main' &&
    next?.actor === 'I' &&
    /^(because|after|once)$/.test(next.link?.lower ?? '') &&
    persuading.has(next.verb.deed.lemma ?? '')
  );
}

/** The candidate moves somebody: "talked her into it", "negotiated a discount". */
function isMoved(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || verb.negated || verb.tense === 'future') return false;
  if (verb.lemma === 'change' && /^(my|our)$/.test(sentence.words[verb.to]?.lower ?? '')) return false;
  return frameOf(sentence, clause, movingFrames) !== undefined || getsThemTo(sentence, clause);
}

/** "Got the porters to weigh it": people who are not the candidate's own, and something that they do. */
const getsThemTo = (sentence: Sentence, { verb, object, end }: Clause): boolean => {
  const { words } = sentence;
  if (verb.lemma !== 'get' || verb.voice === 'passive' || !object || object.actor !== 'other') return false;
  if (/^(my|our)$/.test(words[object.from]?.lower ?? '') || !isPerson(sentence, object)) return false;
  const at = words.findIndex(({ part, start }, place) => part === 'to' && place >= object.to && start < end);
  const [deed, said] = [words[at + 1], words[at + 2]];
  return (
    at >= 0 &&
    at < object.to + 4 &&
    deed?.form === 'base' &&
    (deed.lemma === 'say' ? yeses.has(said?.lower ?? '') : !idle.has(deed.lemma ?? ''))
  );
};

/** "My proposal was accepted by the board", "the pattern was adopted by two other teams". */
const isPassed = (sentence: Sentence, { verb, subject, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  ((motions.has(subject?.head.lower ?? '') && passing.has(verb.deed.lemma ?? '')) ||
    (/^(adopt|copy)$/.test(verb.deed.lemma ?? '') && agent !== undefined && isAtWork(sentence, agent)));

/** A team or a colleague; not the family that adopts a cat. */
const isAtWork = (sentence: Sentence, agent: NounPhrase): boolean =>
  agent.actor === 'other' && (groups.has(agent.head.singular) || isColleague(sentence, agent));

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
