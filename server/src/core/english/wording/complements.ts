import type { Clause, Sentence } from '../sentence.ts';

/** Whether the next clause tells what this one says or thinks: "I think (that) it was late". */
export function hasComplement({ clauses }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  return next?.kind === 'complement' && next.parent === index;
}

/** Where a "that" or "like" at this word ends, for a cue to take it along; a "that" which is a subject stays. */
export function throughThat({ words }: Sentence, at: number): number | undefined {
  const word = words[at];
  return word && /^(that|like)$/.test(word.lower) && word.part !== 'pronoun' ? word.end : undefined;
}
