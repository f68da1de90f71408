import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { escalationIn } from './escalation.ts';
import { handsOver, partsWith } from './handover.ts';
import { givesToName, hasItNow, looksAway, wentToOther } from './letting-go.ts';
import { leavesBefore, leftBehindIn } from './moving-on.ts';
import { isDisowned, isOutOfIt, isOverForMe } from './no-longer-mine.ts';
import { isRestTheirs } from './rest-theirs.ts';
import { isTakenOver } from './taking-over.ts';
import { isInTheirHands } from './their-hands.ts';
import { isLetDo, isTheirsToFinish } from './theirs-to-finish.ts';
import { goesOnWithoutMe } from './without-me.ts';

/** Whether the work leaves the candidate's hands in this clause. */
export const letsGo = rememberedWithin((sentence: Sentence, clause: Clause): boolean => {
  const { verb, actor } = clause;
  if (looksAway(sentence, clause)) return true;
  if (escalationIn(sentence) === clause && !isHandedOver(sentence, clause)) return false;
  if (isOutOfIt(sentence, clause) || leavesBefore(sentence, clause)) return true;
  if (verb.negated) return isTakenOver(sentence, clause);
  if (verb.tense === 'conditional') return false;
  if (goesOnWithoutMe(sentence, clause)) return true;
  if (hasItNow(sentence, clause) || givesToName(sentence, clause) || wentToOther(sentence, clause)) return true;
  if (
    isTakenOver(sentence, clause) ||
    isDisowned(sentence, clause) ||
    isOverForMe(sentence, clause) ||
    isTheirsToFinish(sentence, clause) ||
    isLetDo(sentence, clause) ||
    isRestTheirs(sentence, clause) ||
    isInTheirHands(sentence, clause) ||
    leftBehindIn(sentence) === clause
  )
    return true;
  return !(actor === 'other' && verb.voice === 'active') && isHanding(sentence, clause);
});

/** "Handed over the whole thing to the county office": for good, and not for a decision. */
const isHandedOver = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'hand' && /^(over|off)$/.test((verb.particle ?? words[verb.to])?.lower ?? '');

/** Whether a clause hands the work over, or parts with it in other words. */
export const isHanding = (sentence: Sentence, clause: Clause): boolean =>
  handsOver(sentence, clause) || partsWith(sentence, clause);
