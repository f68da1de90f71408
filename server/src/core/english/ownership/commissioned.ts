import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { inquiries } from '../lexicon/delegating.ts';
import { commissioning } from '../lexicon/frames-commissioning.ts';
import { takers } from '../lexicon/people.ts';
import { studying } from '../lexicon/studies.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { documentsNamed } from './delegation-guards.ts';

const commissionFrames = frameSet(commissioning, {
  team: takers,
  studying,
  document: documentsNamed,
  inquiry: inquiries,
});

/** "Had our nurse educator look at the protocols": the candidate, who is not named. */
const isGot = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause === clauses[0] &&
  !clause.subject &&
  clause.verb.tense === 'past' &&
  /^(have|get)$/.test(clause.verb.lemma) &&
  clauses.some(
    ({ actor, verb, start }) =>
      actor === 'other' && start > clause.start && /^(come|find|say|report|show)$/.test(verb.lemma),
  );

/** "I had the lab check the samples." */
export const isCommissioned = (sentence: Sentence, clause: Clause): boolean =>
  (clause.actor === 'I' || isGot(sentence, clause)) &&
  frameOf(sentence, clause, commissionFrames) !== undefined &&
  !isOfMine(sentence, clause);

/** "I asked the accountant to check my numbers." */
const isOfMine = ({ words }: Sentence, { infinitive }: Clause): boolean =>
  infinitive !== undefined &&
  /^(check|test|review|verify|inspect|read)$/.test(infinitive.lemma ?? '') &&
  words[words.indexOf(infinitive) + 1]?.lower === 'my';
