import { isAssented } from '../english/influence/assent.ts';
import { followsIn, isLeaving, isOver, staysOn } from '../english/influence/following.ts';
import { movementIn } from '../english/influence/movement.ts';
import { newWayIn } from '../english/influence/new-ways.ts';
import { actsAgain, positionIn, turnsIn, turnsWithin } from '../english/influence/positions.ts';
import {
  actsIn,
  comesToIn,
  followsShowing,
  resistanceIn,
  showsIn,
  startsOutIn,
} from '../english/influence/resistance.ts';
import { reversesIn } from '../english/influence/reversals.ts';
import { doesSinceThen } from '../english/influence/since-then.ts';
import { isNotedAgainst, speaksOtherwise } from '../english/influence/speakers.ts';
import { turnIsTold } from '../english/influence/told-turn.ts';
import { othersWish } from '../english/judgment/others-wish.ts';
import { actsAsI } from '../english/ownership/after.ts';
import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import { isTold } from '../likelihood/weighed.ts';
import { isOwn, type Passage, type Reading } from '../reading.ts';

/** Whether somebody outside the candidate's control moves in a story. */
export const movesSomebody = remembered((reading: Reading): boolean =>
  isTold(
    'no-influence',
    reading,
    passage => moves(passage) || givesWay(reading, passage) !== undefined,
    passage => isAct(passage) && isPlainTurn(passage.sentence),
  ),
);

/** The passages that tell what they did then who had stood elsewhere or were shown something, each once. */
export const yieldingIn = remembered((reading: Reading): readonly Passage[] => {
  const found = reading.passages.map(passage => givesWay(reading, passage));
  return [...new Set(found.filter(passage => passage !== undefined))];
});

/** What says by itself that somebody turned, in however rare words. */
const isPlainTurn = (sentence: Sentence): boolean =>
  turnIsTold(sentence) || isAssented(sentence) || newWayIn(sentence) !== undefined;

const moves = (passage: Passage): boolean => isAct(passage) && movementIn(passage.sentence) !== undefined;

/** What people do in the situation is the world before the candidate's act. */
const isAct = ({ roles }: Passage): boolean => !roles.has('situation') && !roles.has('task');

/**
 * Where somebody gives way who stood against the candidate by this passage, at most four sentences on, or acts right
 * after they were shown something.
 */
function givesWay({ passages }: Reading, passage: Passage): Passage | undefined {
  const { sentence, index } = passage;
  const after = (reach: number, test: (sentence: Sentence) => boolean): Passage | undefined =>
    passages.slice(index, index + reach).find(later => isAct(later) && test(later.sentence));
  const against = resistanceIn(sentence);
  const apart = against || startsOutIn(sentence);
  return (
    (against ? (after(5, actsIn) ?? after(5, followsShowing)) : undefined) ??
    (isAct(passage) && (followsIn(sentence) || reversesIn(sentence) || isPlainTurn(sentence)) ? passage : undefined) ??
    (isNotedAgainst(sentence) ? after(5, later => speaksOtherwise(sentence, later)) : undefined) ??
    (isLeaving(sentence) ? after(5, staysOn) : undefined) ??
    (apart ? after(5, isOver) : undefined) ??
    (positionIn(sentence) ? turnsLater(passages, index) : undefined) ??
    (apart || othersWish(sentence) ? after(4, comesToIn) : undefined) ??
    (against || showsIn(sentence) ? after(4, doesSinceThen) : undefined) ??
    (isAct(passage) && showsIn(sentence) ? after(2, actsIn) : undefined)
  );
}

/** Where those who had settled something turn, in this passage or one of the next four, if the candidate has done something by then. */
function turnsLater(passages: readonly Passage[], index: number): Passage | undefined {
  const from = passages[index] as Passage;
  const turn = passages
    .slice(index, index + 5)
    .findIndex(
      (later, at) =>
        isAct(later) &&
        (at === 0 ? turnsWithin(later.sentence) : turnsIn(later.sentence) || actsAgain(later.sentence, from.sentence)),
    );
  if (turn < 0) return undefined;
  const acted = passages
    .slice(Math.max(0, index - 2), index + turn + 1)
    .some(passage => isOwn(passage) && actsAsI(passage.sentence));
  return acted ? passages[index + turn] : undefined;
}
