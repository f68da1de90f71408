import { opining } from '../lexicon/saying.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether others only share a view, or say how things are: nothing is settled by that. */
export const isOnlySaid = remembered((sentence: Sentence): boolean => isShared(sentence) || isStated(sentence));

/** "You will think that is backwards, and so did my boss." */
const isShared = ({ words, clauses }: Sentence): boolean => {
  const [view, last] = [clauses[0], clauses.at(-1)];
  return (
    view !== undefined &&
    last?.kind === 'coordinate' &&
    opining.has(view.verb.lemma) &&
    /^(do|be|have)$/.test(last.verb.lemma) &&
    words[last.verb.from - 1]?.lower === 'so' &&
    !words.some(({ lower, start }) => lower === 'so' && start > last.verb.start)
  );
};

/** "The poet said that a word is the property of its translator." */
const isStated = ({ clauses, words }: Sentence): boolean => {
  const last = clauses.at(-1);
  const governor = clauses[last?.parent ?? -1];
  return (
    last?.kind === 'complement' &&
    isGeneral(last) &&
    words[last.subject?.from ?? -1]?.part !== 'pronoun' &&
    governor !== undefined &&
    opining.has(governor.verb.lemma) &&
    clauses.every(({ actor }) => actor === 'other')
  );
};

const isGeneral = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'be' && verb.tense === 'present' && !verb.modal && verb.voice !== 'passive' && object !== undefined;
