import type { Span } from '../span.ts';
import type { Quantity } from './grammar/quantities.ts';
import type { Word } from './word.ts';

/**
 * Who acts, as an interviewer hears it. `team` is a group that includes the writer ("our team", "everyone");
 * `dropped` is the writer of a line without a subject; `nobody` is the empty "it" or "there".
 */
export type Actor = 'I' | 'we' | 'team' | 'you' | 'dropped' | 'nobody' | 'other';

/** A noun with what belongs to it to its left; `from` and `to` count words, `to` excluded. */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly actor: Actor;
}

export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'imperative';

/** A finite verb with its auxiliaries and adverbs: "had not been quietly shut down". */
export interface VerbGroup extends Span {
  readonly from: number;
  readonly to: number;
  /** The verb that the auxiliaries lead to; the auxiliary itself where it stands alone ("was proud"). */
  readonly head: Word;
  readonly lemma: string;
  /** What was done, through verbs that only shade it: "reduce" in "were able to reduce", "ended up reducing". */
  readonly deed: Word;
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly voice: 'active' | 'passive';
  readonly negated: boolean;
  readonly modal: string | undefined;
  readonly particle: Word | undefined;
}

/**
 * `coordinate` shares the subject of an earlier clause; `complement` is what was decided, said or thought;
 * `relative` describes a noun; `subordinate` gives time, cause or condition.
 */
export type ClauseKind = 'main' | 'coordinate' | 'subordinate' | 'relative' | 'complement';

/** One finite verb with what depends on it. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The conjunction or pronoun that opens it. */
  readonly link: Word | undefined;
  readonly subject: NounPhrase | undefined;
  readonly actor: Actor;
  readonly verb: VerbGroup;
  readonly object: NounPhrase | undefined;
  /** Who acts in a passive that says so: "by our intern". */
  readonly agent: NounPhrase | undefined;
  /** The infinitive or gerund that the verb leads to: "sunset" in "decided to sunset". */
  readonly infinitive: Word | undefined;
  /** The deed has no finite verb of its own: "what I did was document it". */
  readonly implied: true | undefined;
  /** The clause that it depends on or shares its subject with, as an index into the sentence's clauses. */
  readonly parent: number | undefined;
}

/** A sentence as read. Offsets count from the start of the prose that was read. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** What links it to the talk before, such as "and" or "well,": none of its words. */
  readonly opener: Word | undefined;
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly question: boolean;
  /** A note with the copula that it leaves out, a word without room: "upkeep [was] with the crew now". Its offsets count as the note's do. */
  readonly full: Sentence | undefined;
  /** The sentence in the tense in which it is written, where the story's present is read as past; with as many clauses. */
  readonly written: Sentence | undefined;
}

/** The words of a span as indices, the second one excluded. Takes the logarithm of the sentence's length. */
export function wordRange({ words }: Pick<Sentence, 'words'>, { start, end }: Span): readonly [number, number] {
  return [firstFrom(words, start), firstFrom(words, end)];
}

/** The index of the first word that starts at `offset` or later. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A clause with what is said, found or done in it: "I did what my manager suggested", "I did as they said", not "I did". */
export function withComplement({ clauses }: Pick<Sentence, 'clauses'>, clause: Clause): Span {
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  const told = next?.kind === 'complement' || (clause.verb.lemma === 'do' && next?.link?.lower === 'as');
  const said = told && next.parent === index && next.start >= clause.verb.start;
  return { start: clause.start, end: said ? Math.max(clause.end, next.end) : clause.end };
}
