import { liking } from '../lexicon/deeds.ts';
import { granting, unpersuaded } from '../lexicon/wills.ts';
import { content } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a clause says no by a "not". */
export const shakesHead = (sentence: Sentence, clause: Clause): boolean =>
  wouldNotHear(sentence, clause) || isUneasy(sentence, clause) || isDisliked(clause);

/** "My supervisor did not like it": a taste, which only somebody above can make others follow. */
const isDisliked = ({ verb, subject, infinitive }: Clause): boolean =>
  verb.negated &&
  verb.tense === 'past' &&
  verb.modal === undefined &&
  !infinitive &&
  (liking.has(verb.lemma) || /^(approve|support|fancy|back)$/.test(verb.lemma)) &&
  isSuperior(subject);

/** "… would not hear of it", "… wouldn't have it". */
const wouldNotHear = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.negated &&
  verb.modal === 'would' &&
  ((verb.lemma === 'hear' && words[verb.to]?.lower === 'of') ||
    (granting.has(verb.lemma) && /^(it|that|this)$/.test(words[verb.to]?.lower ?? '')));

/** "… said no to it", "… advised against it". */
export const isNo = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(say|advise|decide|be|speak|vote)$/.test(verb.lemma) &&
  !verb.negated &&
  /^(no|against|opposed)$/.test(words[verb.to]?.lower ?? '');

/** "Legal weren't comfortable with it". */
export const isUneasy = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.negated &&
  verb.tense === 'past' &&
  sentence.words.slice(verb.to, verb.to + 3).some(({ lower }) => content.has(lower) || unpersuaded.has(lower)) &&
  isOthers(sentence, subject);
