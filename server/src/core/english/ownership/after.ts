import type { Clause, Sentence } from '../sentence.ts';
import { moveOf } from './moves.ts';

/** Whether "I" acts in a sentence, other than in `except`: a deed, a decision, or what the candidate would do. */
export function actsAsI(sentence: Sentence, except?: Clause): boolean {
  return sentence.clauses.some(clause => {
    if (clause === except || (clause.actor !== 'I' && clause.actor !== 'dropped') || clause.kind === 'relative')
      return false;
    if (clause.verb.voice === 'passive') return false;
    const move = moveOf(sentence, clause);
    return move === 'decision' || move === 'act' || move === 'attainment';
  });
}

/** Whether the candidate makes a call in a sentence, or turns one down. */
export function decidesAsI(sentence: Sentence): boolean {
  return sentence.clauses.some(
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      clause.verb.voice === 'active' &&
      moveOf(sentence, clause) === 'decision',
  );
}
