import { idle } from '../lexicon/movement.ts';
import { customers } from '../lexicon/people.ts';
import { moveOf } from '../ownership/moves.ts';
import { remembered } from '../remembered.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { isOutsider, isTheirPeople } from './others.ts';

/** Whether somebody else does since then what they had not done before: "since then his people write it on the board". */
export const doesSinceThen = remembered((sentence: Sentence): boolean => {
  const opener = sentence.words
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (sentence.question || !/^(since (then|that)|ever since|from (then|that))\b/.test(opener)) return false;
  return sentence.clauses.some(clause => {
    const { kind, verb, subject } = clause;
    if (kind !== 'main' || !isOutsider(sentence, clause) || isCustomers(sentence, subject)) return false;
    if (verb.negated || verb.voice === 'passive' || verb.modal || idle.has(verb.deed.lemma ?? '')) return false;
    return verb.tense === 'present' && !verb.perfect && moveOf(sentence, clause) !== 'state';
  });
});

/** Whose habits prove no influence on a colleague. */
const isCustomers = (sentence: Sentence, subject: NounPhrase | undefined): boolean =>
  subject !== undefined && customers.has(subject.head.lower) && !isTheirPeople(sentence, subject);
