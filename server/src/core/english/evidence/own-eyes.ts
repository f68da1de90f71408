import { closerLook } from '../lexicon/looking.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { touchesEvidence } from './evidence.ts';

/** Whether the candidate works on evidence in a sentence, or goes over what others have made of it: "I went through their sheet", "I put 200 labels under the reader myself". */
export const looksMyself = remembered(
  (sentence: Sentence): boolean =>
    touchesEvidence(sentence) || sentence.clauses.some(clause => goesOverIt(sentence, clause)),
);

function goesOverIt({ words }: Sentence, { actor, verb, start, end }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.negated || verb.tense !== 'past') return false;
  if (words.some(word => word.lower === 'myself' && word.start >= start && word.end <= end)) return true;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = words.slice(verb.to - 1, verb.to + 4).filter(word => word.end <= end);
  return closerLook.has(lemma) || behind.some(({ lower }) => closerLook.has(`${lemma}-${lower}`));
}
