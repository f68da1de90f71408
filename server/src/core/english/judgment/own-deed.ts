import { isCandidate } from '../grammar/actor.ts';
import { groundedStates } from '../lexicon/deeds.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a clause tells a deed of the candidate's that can have a reason: none that others did or that befell them. */
export function isOwnDeed(sentence: Sentence, clause: Clause): boolean {
  if (!isCandidate(clause) || clause.verb.voice === 'passive') return false;
  const move = moveOf(sentence, clause);
  if (/^(deferral|handoff|fate|weak|escalation)$/.test(move) || escalationIn(sentence) === clause) return false;
  return move !== 'state' || groundedStates.has(clause.verb.deed.lemma ?? '');
}
