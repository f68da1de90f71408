import { talking } from '../lexicon/deeds.ts';
import { proving } from '../lexicon/movement.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOwnDeed } from './own-deed.ts';

/** Whether a clause tells a deed that can answer a state of things, a belief or a need: not what one says or asks. */
export const isAnswer = (sentence: Sentence, clause: Clause): boolean =>
  (clause.actor === 'I' || clause.actor === 'dropped') &&
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.tense === 'past' &&
  (clause.object !== undefined || /^(write|call)$/.test(clause.verb.lemma)) &&
  isOwnDeed(sentence, clause) &&
  /^(act|decision)$/.test(moveOf(sentence, clause)) &&
  !(talking.has(clause.verb.deed.lemma ?? '') && !/^(write|call)$/.test(clause.verb.lemma)) &&
  !proving.has(clause.verb.deed.lemma ?? '');
