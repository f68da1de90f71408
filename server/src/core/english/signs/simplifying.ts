import { isCandidate } from '../grammar/actor.ts';
import { removals } from '../lexicon/removals.ts';
import { lessening, throwing } from '../lexicon/signs.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether something is taken out, merged or replaced by less. */
export const removes = remembered(
  (sentence: Sentence): boolean =>
    fewerThan(sentence) ||
    sentence.clauses.some(clause => {
      const { verb } = clause;
      if (verb.negated || !(isCandidate(clause) || verb.voice === 'passive')) return false;
      const lemma = verb.deed.lemma ?? verb.lemma;
      return (
        removals.has(lemma) ||
        (verb.particle !== undefined && removals.has(`${lemma}-${verb.particle.lower}`)) ||
        removals.has(verb.lemma) ||
        removals.has(clause.infinitive?.lemma ?? '') ||
        isDoneAwayWith(sentence, clause) ||
        isTakenOut(sentence, clause)
      );
    }),
);

/** "Took the page out", "switched the other 25 off". */
const isTakenOut = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  object !== undefined && removals.has(`${verb.deed.lemma ?? verb.lemma}-${words[object.to]?.lower ?? ''}`);

/** "Got rid of the row prices", "did away with them". */
const isDoneAwayWith = ({ words }: Sentence, { verb }: Clause): boolean => {
  const [first, second] = words.slice(verb.from + 1, verb.from + 3).map(({ lower }) => lower);
  return (
    (verb.lemma === 'get' && first === 'rid' && second === 'of') ||
    (verb.lemma === 'do' && first === 'away' && second === 'with')
  );
};

/** "One cart instead of three", "threw two of them out", "from 14 questions to 6". */
function fewerThan({ words, quantities, clauses }: Sentence): boolean {
  const thrown = clauses.some(
    clause =>
      isCandidate(clause) &&
      throwing.has(clause.verb.lemma) &&
      words.some(({ lower, start }) => /^(out|away)$/.test(lower) && start >= clause.verb.end && start <= clause.end),
  );
  if (thrown) return true;
  const counts = quantities.filter(({ kind }) => kind === 'count' || kind === 'ratio');
  const one = words.some(({ lower }, at) => lower === 'one' && /^(noun|adjective)$/.test(words[at + 1]?.part ?? ''));
  const instead = words.some(({ lower }) => lower === 'instead' || lower === 'everything' || lower === 'everybody');
  return (
    (one && instead) ||
    (counts.length > 1 && clauses.some(clause => isCandidate(clause) && lessening.has(clause.verb.lemma)))
  );
}
