import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { disuses } from '../lexicon/attitudes.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { bidden, tendencies } from '../lexicon/tendencies.ts';
import { isBarePlural, isOneForAll } from '../people/crowds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isGeneric } from './habits.ts';

const tends = frameSet(tendencies);

/** "Callers hang up after a minute", "readers don't scroll", "a nurse on a double shift will never read that": as if by a law. */
export function isGenerality(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, start, end } = clause;
  if (!subject || verb.voice === 'passive' || verb.progressive || verb.perfect || !isTold(clause)) return false;
  if (sentence.quantities.some(quantity => quantity.digits && quantity.start >= start && quantity.start < end))
    return false;
  if (!isOfAll(sentence, clause) || isDecided(sentence, clause)) return false;
  if (verb.modal) return /^(will|wo|'ll)$/.test(verb.modal) && isForEver(sentence, clause);
  if (verb.tense !== 'present') return false;
  return frameOf(sentence, clause, tends) !== undefined || (verb.negated && disuses.has(verb.lemma));
}

/** "Where families get stuck" and "when a caller doesn't answer" only say which. */
const isTold = ({ kind, link }: Clause): boolean =>
  kind !== 'relative' && (link === undefined || /^(that|because|since|as|so|and|but)$/.test(link.lower));

/** "Will always take the shorter way", "won't read it": whenever it is. */
const isForEver = ({ words }: Sentence, { verb }: Clause): boolean =>
  !bidden.has(verb.lemma) &&
  (verb.negated || words.slice(verb.from, verb.to).some(({ lower }) => /^(always|never)$/.test(lower)));

/** "I decided: readers skip page two": what is to come of it. */
const isDecided = ({ words }: Sentence, { subject }: Clause): boolean => words[(subject?.from ?? 0) - 1]?.text === ':';

/** "Our business clients don't read long emails": all of those who are served. */
const isOurCustomers = (words: Sentence['words'], subject: NounPhrase): boolean =>
  /^(our|most|all)$/.test(words[subject.from]?.lower ?? '') &&
  customers.has(subject.head.lower) &&
  !workforce.has(subject.head.lower);

const isOfAll = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { subject, verb } = clause;
  if (!subject) return false;
  if (isBarePlural(words, subject) || (verb.negated && isOurCustomers(words, subject))) return true;
  return isOneForAll(words, subject) && (verb.negated || verb.modal !== undefined || isGeneric(sentence, clause));
};
