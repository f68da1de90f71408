import { likings, tradeAttitudes } from '../lexicon/attitudes.ts';
import { holdings } from '../lexicon/feelings.ts';
import { proposals } from '../lexicon/reception.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { findsItSo } from './habits.ts';
import { isLostFeeling } from './of-people.ts';

/** "The site crews loved the tablet", "the mechanics prefer a call": of a trade at work, which may be asked. */
export function isLiking(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  const lemma = lemmaOf(clause);
  if (verb.voice === 'passive' || isProposal(clause)) return false;
  if (lemma === 'have')
    return holdings.has(object?.head.lower ?? '') && /^(no|little)$/.test(sentence.words[verb.to]?.lower ?? '');
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (/^(lose|regain|recover)$/.test(lemma)) return isLostFeeling(clause);
  return (
    likings.has(lemma) ||
    (tradeAttitudes.has(lemma) && (verb.tense === 'present' || (isOfTrust(lemma) && verb.lemma !== 'come')))
  );
}

/** Of trust, and not of what they fear or would rather have, for which they may have been asked. */
const isOfTrust = (lemma: string): boolean => lemma.endsWith('trust');

/** "The trustees loved it"; what people at large love now is no decision. */
export const isApproval = (clause: Clause): boolean => clause.verb.tense !== 'present' && isProposal(clause);

/** What those who decide like is a decision: "the trustees loved the idea". */
const isProposal = ({ object, infinitive }: Clause): boolean =>
  object ? proposals.has(object.head.lower) : infinitive === undefined;
