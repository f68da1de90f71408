import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { counterMoves, goingAlong } from '../lexicon/choosing.ts';
import { refusals, wishing } from '../lexicon/others-ways.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

const wishingFrames = frameSet(wishing);

/** Whether somebody else wants something done in this sentence. */
export const othersWish = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.actor === 'other' &&
      !clause.verb.negated &&
      clause.subject !== undefined &&
      isPerson(sentence, clause.subject) &&
      !/^(see|know|hear|read|understand|look)$/.test(clause.infinitive?.lemma ?? '') &&
      frameOf(sentence, clause, wishingFrames) !== undefined,
  ),
);

/** Whether the candidate stands against what somebody else wants. */
export const standsAgainst = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    if (clause.actor !== 'I' && clause.actor !== 'dropped') return false;
    const { verb } = clause;
    const lemma = verb.deed.lemma ?? verb.lemma;
    if (verb.negated) return goingAlong.has(lemma);
    if (refusals.has(lemma)) return true;
    const rest = sentence.words.slice(verb.to, verb.to + 4);
    if (/^(say|tell)$/.test(lemma)) return rest.some(({ lower }) => /^(no|that|why)$/.test(lower));
    return counterMoves.has(lemma) || (lemma === 'be' && rest.some(({ lower }) => lower === 'against'));
  }),
);

/** "One senior said that the ranking should go." */
const saysOughtTo = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(say|think|suggest|argue|feel|reckon|insist)$/.test(clause.verb.lemma) &&
    said?.kind === 'complement' &&
    /^(should|must)$/.test(said.verb.modal ?? '')
  );
};

/** "He wanted a weight limit instead", "one senior said that the ranking should go instead". */
export const isWantedInstead = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  (frameOf(sentence, clause, wishingFrames) !== undefined || saysOughtTo(sentence, clause)) &&
  sentence.words.some(
    ({ lower, start }, at, all) => lower === 'instead' && start >= clause.verb.end && all[at + 1]?.lower !== 'of',
  );
