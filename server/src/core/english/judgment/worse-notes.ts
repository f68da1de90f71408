import { resources } from '../lexicon/costs.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What a note without a verb says of who or what is worse off: "Less time for the choir", "no money left for paint", "unpopular with the crew, and slower for cyclists". */
export function worseNote({ words, clauses }: Sentence): Word | undefined {
  const [first, second, third] = words;
  if (!first || !second) return undefined;
  const isFor = words.slice(2, 5).some(({ lower }) => lower === 'for');
  if (first.lower === 'no' && resources.has(second.lower) && third?.lower === 'left' && isFor) return first;
  if (clauses.length > 0) return undefined;
  if (/^(less|fewer)$/.test(first.lower) && resources.has(second.lower) && isFor) return first;
  if (first.lower === 'unpopular' && second.lower === 'with') return first;
  return undefined;
}

/** "… a risk I took knowingly", "the risk that we ran". */
export const riskTaken = ({ words }: Sentence): Word | undefined =>
  words.find(({ lower }, at) => {
    const me = words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
    return (
      lower === 'risk' &&
      /^(i|we)$/.test(words[me]?.lower ?? '') &&
      words.slice(me + 1, me + 3).some(({ lemma }) => /^(take|accept|run|bear|know)$/.test(lemma ?? ''))
    );
  });
