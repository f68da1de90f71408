import { isCandidate } from '../grammar/actor.ts';
import { proposing } from '../lexicon/saying.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "I argued that we should stop, and we stopped", "let the plan go": the call followed the candidate's own word, or none. */
export const isOwnArgument = remembered(({ clauses, words }: Sentence): boolean => {
  const [said] = clauses;
  const argued =
    said?.actor === 'I' &&
    said.verb.tense === 'past' &&
    !said.verb.negated &&
    (proposing.has(said.verb.lemma) || /^(argue|insist|push)$/.test(said.verb.lemma));
  return (
    (argued && clauses.slice(1).some(({ actor, kind }) => actor === 'we' && kind === 'main')) ||
    clauses.some(
      clause =>
        isCandidate(clause) && clause.verb.deed.lemma === 'let' && words[wordBehind(words, clause)]?.lower === 'go',
    )
  );
});

/** The last word of a clause. */
const wordBehind = (words: Sentence['words'], { end }: Sentence['clauses'][number]): number =>
  words.findLastIndex(word => word.end <= end && word.part !== 'punctuation');
