import { isBareDataClaim } from '../evidence/bare-data.ts';
import { hasSource } from '../evidence/evidence.ts';
import { findsOut } from '../evidence/findings.ts';
import { measures } from '../grammar/measures.ts';
import { handsOn } from '../lexicon/looking.ts';
import { evidenceMoves, worthWords } from '../lexicon/signs.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether the candidate goes to the evidence: something read, counted, watched or asked by hand. */
export const isFirstHand = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { actor, verb } = clause;
    if ((actor !== 'I' && actor !== 'dropped') || verb.negated || verb.tense === 'conditional') return false;
    if (isBareDataClaim(sentence, clause) || isNoLook(sentence, clause)) return false;
    const lemma = verb.deed.lemma ?? verb.lemma;
    return handsOn.has(lemma) || (evidenceMoves.has(lemma) && hasSource(sentence)) || findsOut(sentence);
  }),
);

/** "Look after the shop", "walked her through it", "followed whatever they liked", "rode for a courier". */
const isNoLook = ({ words }: Sentence, { verb, object }: Clause): boolean => {
  const next = words[verb.to]?.lower ?? '';
  switch (verb.deed.lemma) {
    case 'look':
      return next === 'after';
    case 'walk':
      return /^(him|her|them)$/.test(next);
    case 'follow':
      return /^(whatever|what|his|her|their)$/.test(next) || object === undefined;
    case 'ride':
      return next === 'for';
    default:
      return false;
  }
};

/** Whether a sentence states what evidence says: a figure, or a fact about the world. */
export const statesFact = (sentence: Sentence): boolean =>
  isMeasured(sentence) ||
  sentence.clauses.some(
    ({ actor, verb, kind }) => actor === 'other' && verb.tense === 'past' && kind !== 'subordinate',
  );

/** A number that measures something. */
export const isMeasured = (sentence: Sentence): boolean =>
  sentence.quantities.some(quantity => measures(sentence.words, quantity));

/** A number for what a thing is or would be worth: money, or so much a year. */
export const isWorth = (sentence: Sentence): boolean =>
  isMeasured(sentence) &&
  (sentence.quantities.some(({ kind }) => kind === 'money') ||
    sentence.words.some(({ lower }) => worthWords.has(lower)));
