import { discoveries, puzzling } from '../lexicon/delegating.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { dataTrades, evidenceWork } from '../lexicon/studies.ts';
import { trades } from '../lexicon/trades.ts';
import { isResearch } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { saysSomething } from './brought-back.ts';
import { isLoneName } from './delegation-guards.ts';

/** "Tom found me in the store room", "Karen found the keys", "Lisa noticed that I was tired": no cause, and no figure. */
export const isMetInPassing = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, object } = clause;
  if (verb.lemma === 'study') return !object;
  if (!/^(find|notice|discover|spot|identify|count|test)$/.test(verb.lemma)) return false;
  if (/^(me|him|her|us|them|himself|herself|themselves)$/.test(object?.head.lower ?? '')) return true;
  const { clauses } = sentence;
  if (verb.lemma === 'notice' && clauses[clauses.indexOf(clause) + 1]?.actor === 'I') return true;
  if (!isNamedInFront(sentence, clause) || sentence.quantities.length > 0) return false;
  if (verb.lemma === 'count' && /^(every|each|all)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return false;
  return /^(notice|identify)$/.test(verb.lemma) || (object !== undefined && !foundThings.test(object.head.singular));
};

/** "Karen …": the sentence opens with a name that acts. */
const isNamedInFront = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head === words[0] && givenNames.has(words[0]?.lower ?? '');

const foundThings =
  /^(out|bug|cause|error|reason|pattern|problem|issue|fault|leak|mistake|trend|number|figure|gap|data)$/;

/** Those who come upon things in the course of their own work: "the plumber found the leak", "customs found two pallets". */
export const comesUpon = (sentence: Sentence, subject: NounPhrase, { head }: NounPhrase): boolean =>
  (persons.has(subject.head.singular) && !dataTrades.has(sentence.words[subject.to - 2]?.lower ?? '')) ||
  ((subject.head.lower === 'customs' || trades.has(subject.head.singular)) &&
    head.part === 'noun' &&
    !discoveries.has(head.singular) &&
    !isResearch(sentence, subject));

/** "Timo worked out that the wall was too thin", "Timo from simulation found out why". */
export function isNamedFinder(sentence: Sentence, clause: Clause, subject: NounPhrase): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  return (
    puzzling.has(verb.particle ? `${lemma}-${verb.particle.lower}` : lemma) &&
    isLoneName(sentence, subject) &&
    saysSomething(sentence, clause)
  );
}

/** "My offsider worked out that half of them were picking too early": whatever my people are called, none but people do that. */
export const isMineWhoFinds = (sentence: Sentence, clause: Clause, { from, head }: NounPhrase): boolean =>
  saysSomething(sentence, clause) &&
  /^(my|our)$/.test(sentence.words[from]?.lower ?? '') &&
  head.part === 'noun' &&
  !superiors.has(head.lower) &&
  !customers.has(head.lower) &&
  !/s$/.test(head.lower) &&
  !evidenceWork.has(head.lower) &&
  !relatives.has(head.lower) &&
  clause.verb.particle?.lower === 'out' &&
  /^(work|figure|find)$/.test(clause.verb.deed.lemma ?? clause.verb.lemma);
