import { isCandidate } from '../grammar/actor.ts';
import { isFrequency } from '../grammar/frequency.ts';
import { keptOn, launchVerbs, watchingVerbs } from '../lexicon/harm.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { handsOver } from './handover.ts';
import { moveOf } from './moves.ts';

/** Whether something goes into the world here, or leaves the candidate's hands. */
export const launchIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { verb } = clause;
    if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.tense === 'imperative')
      return false;
    if (deedsOf(clause).some(deed => launchVerbs.has(deed)))
      return clause.kind !== 'subordinate' || verb.voice === 'passive';
    if (verb.deed.lemma === 'go' && sentence.words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'live'))
      return true;
    return handsOver(sentence, clause);
  }),
);

const deedsOf = ({ verb }: Clause): readonly string[] => {
  const lemma = verb.deed.lemma ?? verb.lemma;
  return verb.particle ? [lemma, `${lemma}-${verb.particle.lower}`] : [lemma];
};

/** Whether the candidate stays with it: watches, measures, mends. */
export const watchIn = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.some(clause => {
      if (!isCandidate(clause) || clause.verb.negated) return false;
      if (clause.verb.tense === 'conditional' || clause.verb.tense === 'future') return false;
      const kept =
        clause.verb.lemma === 'keep' &&
        sentence.words.slice(clause.verb.to, clause.verb.to + 5).some(({ lower }) => keptOn.has(lower));
      return (
        kept ||
        deedsOf(clause).some(deed => watchingVerbs.has(deed)) ||
        (moveOf(sentence, clause) === 'act' && isRegular(sentence, clause))
      );
    }) || sentence.words.some(({ lower }) => lower === 'iterated'),
);

/** "I put it on my weekly review", "looked every morning". */
const isRegular = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some((word, at) => word.start >= start && word.end <= end && isFrequency(words, at));
