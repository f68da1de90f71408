import type { Span } from '../../span.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** A cue of doubt. `kind` tells how it is built, and so how it can be taken out. */
export interface Hedge extends Span {
  readonly kind: 'adverb' | 'opinion' | 'seeming' | 'modal' | 'attempt' | 'help';
}

/** Finds one shape of doubt in a clause: the words that make it, or nothing. */
export type Cue = (sentence: Sentence, clause: Clause) => Hedge | undefined;
