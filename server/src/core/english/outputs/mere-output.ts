import { overlap } from '../../span.ts';
import { phraseSet } from '../grammar/match.ts';
import { outcomes } from '../lexicon/measures.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import { isExplained } from './explained.ts';
import { outputInFragment } from './fragments.ts';
import { outputOf } from './outputs.ts';

const worth = phraseSet(outcomes);

/** Whether a sentence counts activity, and tells nothing that came of it: "the dashboard was opened 120 times". */
export const isMereOutput = remembered((sentence: Sentence): boolean => {
  const { clauses } = sentence;
  const outputs = [outputInFragment(sentence), ...clauses.map(clause => outputOf(sentence, clause))].filter(
    output => output !== undefined,
  );
  return (
    outputs.length > 0 &&
    clauses.every(
      clause => !/^(other|nobody)$/.test(clause.actor) || outputs.some(output => overlap(output, clause)),
    ) &&
    !isExplained(sentence, outputs, worth)
  );
});
