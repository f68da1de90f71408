import { isCandidate } from '../grammar/actor.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

/** "We let the plan go": what is let go is given up, and nobody else decides. */
export const isLetGo = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => isCandidate(clause) && clause.verb.deed.lemma === 'let' && lastOf(sentence, clause)?.lower === 'go',
  ),
);

function lastOf(sentence: Sentence, clause: Clause): Sentence['words'][number] | undefined {
  const [from, to] = wordRange(sentence, clause);
  return sentence.words.slice(from, to).findLast(({ part }) => part !== 'punctuation');
}
