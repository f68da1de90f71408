import { ownerOf } from '../evidence/hearsay.ts';
import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { handiwork, reckonings } from '../lexicon/delegating.ts';
import { drawnUp } from '../lexicon/examining.ts';
import { isEvidence } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { worker } from './second-hand.ts';

/** Whether a clause names a piece of evidence as the work of somebody else. */
export const isTheirWork = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'be' &&
  !sentence.words.some(({ lower }) => lower === 'own') &&
  (isWorkOf(sentence, clause) || isTheirs(sentence, clause) || isTheirsThatPoints(sentence, clause));

/** "The forecast was the work of an agency", "the ration is the calculation of my assistant". */
const isWorkOf = (sentence: Sentence, { subject, object }: Clause): boolean =>
  subject !== undefined &&
  object !== undefined &&
  (reckonings.has(object.head.lower) || (handiwork.has(object.head.lower) && isDrawnUp(sentence, subject))) &&
  isOwned(sentence, object);

/** "The root-cause analysis was the vendor's." */
function isTheirs(sentence: Sentence, { subject, verb, end }: Clause): boolean {
  const { words } = sentence;
  if (!subject || !isDrawnUp(sentence, subject)) return false;
  const last = words.findLastIndex(({ end: to }) => to <= end);
  return words[last]?.part === 'genitive' && last > verb.to && worker(sentence, nounPhraseEnding(words, last - 1));
}

/** "It was the planner's chart that showed the gap", "it was a spreadsheet from finance that pointed to the night shift". */
const isTheirsThatPoints = (sentence: Sentence, clause: Clause): boolean =>
  /^(it|this|that)$/.test(clause.subject?.head.lower ?? '') &&
  clause.object !== undefined &&
  isDrawnUp(sentence, clause.object) &&
  isOwned(sentence, clause.object) &&
  sentence.clauses.some(
    ({ link, verb, start }) =>
      start > clause.start &&
      /^(that|which)$/.test(link?.lower ?? '') &&
      /^(show|point|tell|reveal|suggest|indicate|say|prove|expose|flag|explain|give)$/.test(verb.lemma),
  );

/** Whether a phrase names facts as somebody has drawn them up: "the survey", "a spreadsheet", "the business case". */
export const isDrawnUp = (sentence: Sentence, phrase: NounPhrase): boolean =>
  isEvidence(sentence, phrase) ||
  drawnUp.has(phrase.head.lower) ||
  (phrase.head.lower === 'case' && sentence.words[phrase.to - 2]?.lower === 'business');

const isOwned = (sentence: Sentence, phrase: NounPhrase): boolean => ownerOf(sentence, phrase) !== undefined;
