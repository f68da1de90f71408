import { proposing } from '../lexicon/saying.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "I argued that we should stop, and we stopped": the call follows the candidate's own word. */
export const isOwnArgument = remembered(({ clauses }: Sentence): boolean => {
  const [said, ...rest] = clauses;
  return (
    said?.actor === 'I' &&
    said.verb.tense === 'past' &&
    !said.verb.negated &&
    (proposing.has(said.verb.lemma) || /^(argue|insist|push)$/.test(said.verb.lemma)) &&
    rest.some(({ actor, kind }) => actor === 'we' && kind === 'main')
  );
});
