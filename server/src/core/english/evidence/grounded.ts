import { likings, negativeAttitudes, titles } from '../lexicon/attitudes.ts';
import { displeased } from '../lexicon/displeasure.ts';
import { promising, voicing } from '../lexicon/evidence.ts';
import { supposing } from '../lexicon/supposing.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether the sentence itself tells where a claim about people comes from, or sets two sides against each other. */
export const isGrounded = (sentence: Sentence, clause: Clause): boolean =>
  isPartial(sentence, clause) ||
  isRivalled(sentence, clause) ||
  isMet(sentence, clause) ||
  isVoiced(sentence, clause) ||
  isAfterEvent(sentence, clause) ||
  isAsked(sentence, clause) ||
  isCorrected(sentence) ||
  isOfSomebody(sentence, clause);

/** "The residents", "our buyers": a group that is in the story. */
export const isKnown = (words: Sentence['words'], subject: NounPhrase | undefined): boolean =>
  /^(the|our|these|those|both)$/.test(words[subject?.from ?? 0]?.lower ?? '');

/** "The regulars hated it for a month": what the candidate's own call cost, where the results stand. */
export const isPaid = ({ words }: Sentence, clause: Clause): boolean =>
  isKnown(words, clause.subject) &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  (negativeAttitudes.has(lemmaOf(clause)) ||
    (clause.verb.lemma === 'be' &&
      words.slice(clause.verb.to, clause.verb.to + 2).some(({ lower }) => displeased.has(lower))));

/** "Some parents wanted homework", "the customers we lost wanted a bill": not people at large. */
const isPartial = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (words[subject.from]?.lower === 'some' || /^(we|i|he|she|they)$/.test(words[subject.to]?.lower ?? ''));

/** "The neighbours wanted the trees kept and the council wanted them felled": two sides. */
const isRivalled = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  clause.verb.tense === 'past' &&
  isKnown(words, clause.subject) &&
  clauses.some(
    other =>
      other !== clause &&
      other.subject !== undefined &&
      other.subject.head.lower !== clause.subject?.head.lower &&
      other.subject.head.lower !== 'they' &&
      other.verb.lemma === clause.verb.lemma &&
      clause.verb.lemma !== 'be',
  );

/** "The residents wanted a fence and I could pay for a hedge": met face to face; a liking only by what was done to the thing. */
const isMet = ({ words, clauses }: Sentence, { verb, subject, end }: Clause): boolean =>
  verb.tense === 'past' &&
  isKnown(words, subject) &&
  clauses.some(
    next =>
      next.start >= end - 1 &&
      next.actor === 'I' &&
      (next.verb.tense === 'past' || next.verb.modal === 'could') &&
      next.verb.lemma !== 'be' &&
      !likings.has(lemmaOf(next)) &&
      (!likings.has(lemmaOf({ verb })) || /^(it|them|that)$/.test(next.object?.head.lower ?? '')) &&
      /^(and|but|;)$/.test(words[(next.subject?.from ?? 0) - 1]?.lower ?? '') &&
      next === clauses[clauses.findIndex(other => other.verb === verb) + 1],
  );

/** "The pupils voted and wanted the later bell", "the waiters hated it; two left", "they had been told it, and now expected it". */
const isVoiced = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clauses.some(
    other =>
      other !== clause &&
      ((other.end <= clause.start + 1 &&
        other.actor === clause.actor &&
        (voicing.has(other.verb.lemma) || (other.verb.voice === 'passive' && promising.has(other.verb.lemma)))) ||
        (other.start >= clause.end - 1 && other.kind === 'main' && isSeveralApart(words, other))),
  );

function isSeveralApart(words: readonly Word[], { subject, verb }: Clause): boolean {
  const from = subject?.from ?? verb.from;
  const word = words[from];
  return word?.part === 'number' && !/^(one|first)$/.test(word.lower) && /^[;:.]$/.test(words[from - 1]?.lower ?? '');
}

/** "Nobody trusted the scale since it had shown 4 kg with nothing on it": something had happened. */
const isAfterEvent = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.verb.tense === 'past' &&
  clauses.some(
    ({ start, link, verb }) =>
      start > clause.start &&
      verb.perfect &&
      verb.tense === 'past' &&
      verb.voice === 'active' &&
      /^(since|after|when|until)$/.test(link?.lower ?? ''),
  );

/** "The parents wanted to know who would pay": a question that was put. */
const isAsked = ({ words }: Sentence, { verb, subject, infinitive }: Clause): boolean =>
  verb.lemma === 'want' &&
  verb.tense === 'past' &&
  !verb.negated &&
  infinitive?.lemma === 'know' &&
  isKnown(words, subject);

/** "I had thought that people want choice; they wanted a date": what one had believed. */
const isCorrected = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) => actor === 'I' && verb.perfect && verb.tense === 'past' && supposing.has(verb.lemma),
  );

/** "The pickers loved Mr Haddad": how they stood with one person. */
const isOfSomebody = ({ words }: Sentence, { object, verb }: Clause): boolean =>
  verb.voice === 'active' && object !== undefined && titles.has(words[object.from]?.lower.replace('.', '') ?? '');
