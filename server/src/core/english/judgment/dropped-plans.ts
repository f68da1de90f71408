import { planning } from '../lexicon/options.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What the candidate drops, where it was spoken of before: "I dropped the film". */
export function* droppedIn({ words, clauses }: Sentence): Generator<Word> {
  for (const { actor, verb, object } of clauses) {
    const drops = actor === 'I' && !verb.negated && /^(drop|cancel|scrap|kill|shelve|stop)$/.test(verb.lemma);
    if (drops && object && words[object.from]?.lower === 'the') yield object.head;
  }
}

/** Whether a thing is told for the first time, as planned: "marketing had an animated film ready". */
export const isPlanned = ({ words }: Sentence, { singular }: Word): boolean =>
  words.some(({ lower }) => planning.has(lower)) &&
  words.some(
    (word, at) =>
      word.singular === singular && words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(a|an)$/.test(lower)),
  );
