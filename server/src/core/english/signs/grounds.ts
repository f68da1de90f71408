import { isBareDataClaim } from '../evidence/bare-data.ts';
import { hasSource } from '../evidence/evidence.ts';
import { findsOut } from '../evidence/findings.ts';
import { measures } from '../grammar/quantities.ts';
import { handsOn } from '../lexicon/evidence-by-hand.ts';
import { evidenceMoves } from '../lexicon/signs.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** Whether the candidate goes to the evidence: something read, counted, watched or asked by hand. */
export const isFirstHand = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { actor, verb } = clause;
    if ((actor !== 'I' && actor !== 'dropped') || verb.negated || verb.tense === 'conditional') return false;
    if (isBareDataClaim(sentence, clause)) return false;
    const lemma = verb.deed.lemma ?? verb.lemma;
    return handsOn.has(lemma) || (evidenceMoves.has(lemma) && hasSource(sentence)) || findsOut(sentence);
  }),
);

/** Whether a sentence states what evidence says: a figure, or a fact about the world. */
export const statesFact = (sentence: Sentence): boolean =>
  isMeasured(sentence) ||
  sentence.clauses.some(
    ({ actor, verb, kind }) => actor === 'other' && verb.tense === 'past' && kind !== 'subordinate',
  );

/** A number that measures something. */
export const isMeasured = (sentence: Sentence): boolean =>
  sentence.quantities.some(quantity => measures(sentence.words, quantity));
