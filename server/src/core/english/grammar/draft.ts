import type { Actor, ClauseKind, NounPhrase, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

/** A clause while its end is not known yet. */
export interface Draft {
  readonly kind: ClauseKind;
  readonly link: Word | undefined;
  readonly subject: NounPhrase | undefined;
  readonly actor: Actor;
  readonly verb: VerbGroup;
  readonly parent: number | undefined;
  /** The first word: the link, the subject or the verb. */
  readonly first: number;
  /** Set when a later clause goes on to the left of this one: a relative clause inside a subject. */
  to: number | undefined;
}

/** How many clauses away another one may hang: it bounds the time that a sentence without end takes. */
export const reach = 12;
