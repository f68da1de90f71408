import type { Draft } from './grammar/draft.ts';
import type { Token } from './grammar/tokens.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from './sentence.ts';
import type { Word } from './word.ts';

/** All that a kind of thing says; what would be undefined may be left out. */
type Given<Kind> = {
  readonly [Key in keyof Kind as undefined extends Kind[Key] ? never : Key]: Kind[Key];
} & {
  readonly [Key in keyof Kind as undefined extends Kind[Key] ? Key : never]?: Kind[Key];
};

/*
 * Each kind of thing that is read has one shape: all its properties, in one order, in copies too. The engine then reads
 * it in one way, where a copy by `...` alone would be of a shape of its own.
 */

export const asToken = ({ start, end, text, lower, kind, participle }: Given<Token>): Token => ({
  start,
  end,
  text,
  lower,
  kind,
  participle,
});

export const asWord = ({ start, end, text, lower, singular, part, lemma, form }: Given<Word>): Word => ({
  start,
  end,
  text,
  lower,
  singular,
  part,
  lemma,
  form,
});

export const asPhrase = ({ start, end, from, to, head, actor }: NounPhrase): NounPhrase => ({
  start,
  end,
  from,
  to,
  head,
  actor,
});

export const asVerbGroup = (group: Given<VerbGroup>): VerbGroup => ({
  start: group.start,
  end: group.end,
  from: group.from,
  to: group.to,
  head: group.head,
  lemma: group.lemma,
  deed: group.deed,
  tense: group.tense,
  perfect: group.perfect,
  progressive: group.progressive,
  voice: group.voice,
  negated: group.negated,
  modal: group.modal,
  particle: group.particle,
});

export const asDraft = (draft: Given<Draft>): Draft => ({
  kind: draft.kind,
  link: draft.link,
  subject: draft.subject,
  actor: draft.actor,
  verb: draft.verb,
  parent: draft.parent,
  first: draft.first,
  to: draft.to,
});

export const asClause = (clause: Given<Clause>): Clause => ({
  start: clause.start,
  end: clause.end,
  kind: clause.kind,
  link: clause.link,
  subject: clause.subject,
  actor: clause.actor,
  verb: clause.verb,
  object: clause.object,
  agent: clause.agent,
  infinitive: clause.infinitive,
  implied: clause.implied,
  parent: clause.parent,
});

export const asSentence = (sentence: Given<Sentence>): Sentence => ({
  start: sentence.start,
  end: sentence.end,
  words: sentence.words,
  opener: sentence.opener,
  clauses: sentence.clauses,
  quantities: sentence.quantities,
  question: sentence.question,
  full: sentence.full,
  written: sentence.written,
});
