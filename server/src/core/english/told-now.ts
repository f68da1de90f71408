import { isFrequency } from './grammar/frequency.ts';
import { remembered } from './remembered.ts';
import type { Clause, Sentence } from './sentence.ts';
import { asClause, asSentence, asVerbGroup } from './shapes.ts';

/** What says that a sentence in the present means the present. */
const now =
  /^(now|today|nowadays|currently|meanwhile|since|still|always|usually|normally|often|sometimes|never|ever|whenever|generally|anymore)$/;

/**
 * A sentence of a story that is told in the present, as it would read in the past: in “he refuses, I show him the log and
 * he agree”, three events. What is so in general, or to this day, keeps its tense. Words and offsets are the sentence's own.
 */
export const presentAsPast = remembered((sentence: Sentence): Sentence => inPast(sentence, isPresentEvent));

/** The same for a story that is told in the present perfect: “I have stopped the oven, he has agreed”. */
export const perfectAsPast = remembered((sentence: Sentence): Sentence => inPast(sentence, isPerfectEvent));

function inPast(sentence: Sentence, isEvent: (clause: Clause) => boolean): Sentence {
  const { clauses, words, question } = sentence;
  if (question || !clauses.some(isEvent)) return sentence;
  if (words.some(({ lower }, at) => now.test(lower) || isFrequency(words, at))) return sentence;
  const read = clauses.map(clause => (isEvent(clause) ? told(clause) : clause));
  return asSentence({ ...sentence, clauses: read, written: sentence.written ?? sentence });
}

const told = (clause: Clause): Clause =>
  asClause({ ...clause, verb: asVerbGroup({ ...clause.verb, tense: 'past', perfect: false }) });

/** A condition, what describes a thing or a person, and what the candidate thinks while telling, is no event. */
const isPresentEvent = ({ kind, link, verb, actor }: Clause): boolean =>
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.modal &&
  kind !== 'relative' &&
  kind !== 'complement' &&
  !/^(if|unless)$/.test(link?.lower ?? '') &&
  !(/^(I|we|dropped|nobody)$/.test(actor) && musing.test(verb.lemma));

const musing =
  /^(think|believe|guess|suppose|suspect|fear|hope|expect|wonder|doubt|worry|feel|reckon|know|mean|seem|appear|remember|wish)$/;

const isPerfectEvent = ({ kind, verb }: Clause): boolean =>
  verb.tense === 'present' && verb.perfect && !verb.modal && !verb.progressive && kind !== 'relative';
