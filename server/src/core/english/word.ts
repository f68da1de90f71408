import type { Span } from '../span.ts';
import type { VerbForm } from './grammar/verb.ts';

/** The part a word plays in its sentence. `opaque` is masked text (code, quoted speech) that stands as a noun. */
export type Part =
  | 'noun'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'particle'
  | 'genitive'
  | 'punctuation'
  | 'interjection'
  | 'opaque';

/** A word or a mark, with its place in the prose that was read. Contractions are split: "we'd" is "we" and "'d". */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** `lower` without a plural ending, as phrases are matched. */
  readonly singular: string;
  readonly part: Part;
  /** For verbs and auxiliaries: the dictionary form and the shape that the context calls for. */
  readonly lemma: string | undefined;
  readonly form: VerbForm | undefined;
}
