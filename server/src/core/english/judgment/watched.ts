import { isCandidate } from '../grammar/actor.ts';
import { isFrequency } from '../grammar/frequency.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { besidesMoves, guardNames, periods, watchingVerbs } from '../lexicon/harm.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const names = phraseSet(guardNames);

/** Whether the candidate tells what they watched, or how often they looked, whatever came of it. */
export const watchesIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, names) !== undefined ||
    sentence.clauses.some(clause => isCandidate(clause) && looksOften(clause, wordsOf(sentence, clause))),
);

/** The words of a clause; of the first one with what stands before it: "each Monday I checked the bill". */
const wordsOf = ({ words, clauses }: Sentence, clause: Clause): readonly Word[] =>
  words.filter(({ start, end }) => (clause === clauses[0] || start >= clause.start) && end <= clause.end);

/** "Cheating I watched: 1.1%, before 0.9%", "missed calls, which I was watching, went to 7 in a hundred". */
export const isWatched = ({ quantities }: Sentence, { verb }: Clause): boolean =>
  /^(watch|monitor)$/.test(verb.deed.lemma ?? '') &&
  verb.tense === 'past' &&
  !verb.negated &&
  quantities.some(({ digits, kind }) => digits && kind !== 'label');

/** "Which I checked monthly", "night accidents I watch too", "watched it for 30 days". */
export const keepsWatch = (clause: Clause, own: readonly Word[]): boolean =>
  looksOften(clause, own) ||
  (looks(clause) &&
    /^(watch|monitor)$/.test(clause.verb.deed.lemma ?? clause.verb.lemma) &&
    own.some(({ part }) => part === 'number'));

const looksOften = (clause: Clause, own: readonly Word[]): boolean =>
  looks(clause) &&
  !isOfTheGain(clause, own) &&
  own.some((word, at) => isFrequency(own, at) || isRate(own, at) || /^(too|also|throughout)$/.test(word.lower));

/** "Sampled twenty a week". */
const isRate = (own: readonly Word[], at: number): boolean =>
  own[at]?.part === 'number' && /^(a|an|per)$/.test(own[at + 1]?.lower ?? '') && periods.has(own[at + 2]?.lower ?? '');

/** "I watched the number fall every week": the gain itself. */
const isOfTheGain = ({ verb }: Clause, own: readonly Word[]): boolean =>
  /^(watch|see)$/.test(verb.deed.lemma ?? '') &&
  own.some(
    ({ lower, start }, at) =>
      start > verb.end &&
      own[at - 1]?.part === 'noun' &&
      /^(fall|drop|rise|climb|shrink|grow|improve|go)(ing)?$/.test(lower),
  );

const looks = ({ verb }: Clause): boolean =>
  !verb.negated && verb.tense !== 'conditional' && watchingVerbs.has(verb.deed.lemma ?? verb.lemma);

/** "While complaints to us rose, which is what I had hoped for": a second number that moved as it should. */
export const isHopedFor = ({ clauses }: Sentence, { verb, link, start }: Clause): boolean =>
  /^(while|whereas|as)$/.test(link?.lower ?? '') &&
  besidesMoves.has(verb.deed.lemma ?? verb.lemma) &&
  clauses.some(
    hoped =>
      hoped.start > start && isCandidate(hoped) && /^(hope|want|intend|wish|expect|mean|plan)$/.test(hoped.verb.lemma),
  );
