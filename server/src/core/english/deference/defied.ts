import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "The majority wanted the old press, and I sold it anyway": what others wanted is not what the candidate did. */
export const isDefied = remembered(({ clauses, words }: Sentence): boolean => {
  const last = clauses.at(-1);
  return (
    clauses.length > 1 &&
    clauses[0]?.actor === 'other' &&
    last?.actor === 'I' &&
    !/^(do|follow|go|comply|agree|obey|accept)$/.test(last.verb.deed.lemma ?? '') &&
    words.some(
      ({ lower, start }) =>
        start >= last.verb.start && /^(anyway|anyhow|regardless|nevertheless|nonetheless|notwithstanding)$/.test(lower),
    )
  );
});
