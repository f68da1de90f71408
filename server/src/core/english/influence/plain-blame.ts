import { faultyPersons, faultyQualities, humanFaults, lackings, neutralQualities, virtues } from '../lexicon/faults.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { blameIn, isPlainMisdeed } from './blame.ts';

/** Whether a colleague is faulted in a way that leaves no room for doubt: "arrogant", "a bully", "did the bare minimum". */
export const isPlainlyBlamed = remembered((sentence: Sentence): boolean =>
  [...blameIn(sentence)].some(
    ({ start, end }) =>
      sentence.words.some(word => word.start >= start && word.end <= end && isPlain(word)) ||
      sentence.clauses.some(clause => clause.start >= start && clause.end <= end && isPlainMisdeed(sentence, clause)),
  ),
);

const isPlain = ({ lower }: Word): boolean =>
  humanFaults.has(lower) ||
  faultyPersons.has(lower) ||
  (faultyQualities.has(lower) && !neutralQualities.has(lower)) ||
  virtues.has(lower) ||
  lackings.has(lower);
