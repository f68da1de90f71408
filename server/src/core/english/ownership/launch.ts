import { isCandidate } from '../grammar/actor.ts';
import { isFrequency } from '../grammar/frequency.ts';
import { keptOn, watchingVerbs } from '../lexicon/harm.ts';
import {
  everybodyReached,
  happening,
  inUse,
  launches,
  launchVerbs,
  liveWords,
  returningVerbs,
  spreadingVerbs,
} from '../lexicon/launching.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { handsOver } from './handover.ts';
import { moveOf } from './moves.ts';
import { isTakenOver } from './taking-over.ts';

/** Whether something goes into the world here, or leaves the candidate's hands. */
export const launchIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { verb } = clause;
    if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.tense === 'imperative')
      return false;
    if (deedsOf(clause).some(deed => launchVerbs.has(deed)))
      return clause.kind !== 'subordinate' || verb.voice === 'passive';
    return (
      isLaunched(sentence, clause) ||
      isSpread(sentence, clause) ||
      handsOver(sentence, clause) ||
      isTakenOver(sentence, clause)
    );
  }),
);

/** "The cutover took place in June", "it went online", "26 bars are in operation today". */
function isLaunched({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (launches.has(subject?.head.lower ?? '')) return verb.tense === 'past' && happening.has(verb.deed.lemma ?? '');
  const [first, second] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.lemma === 'go') return liveWords.has(first) || (first === 'into' && inUse.has(second));
  return verb.lemma === 'be' && verb.tense === 'present' && first === 'in' && inUse.has(second);
}

/** "We pushed it to all merchants", "extended it to the other two". */
function isSpread({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.tense !== 'past' || !spreadingVerbs.has(verb.deed.lemma ?? '')) return false;
  return words.some(
    ({ lower, start }, at) =>
      start > verb.start &&
      start < end &&
      /^(to|across)$/.test(lower) &&
      words.slice(at + 1, at + 3).some(word => everybodyReached.has(word.lower)),
  );
}

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
        deedsOf(clause).some(deed => watchingVerbs.has(deed) || returningVerbs.has(deed)) ||
        isStaying(sentence, clause) ||
        (moveOf(sentence, clause) === 'act' && isRegular(sentence, clause))
      );
    }) || sentence.words.some(({ lower }) => lower === 'iterated'),
);

/** "I stayed on the pager with them", "I went back in May". */
const isStaying = ({ words }: Sentence, { verb }: Clause): boolean => {
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  return verb.lemma === 'stay' ? /^(on|with|at|until)$/.test(next) : verb.lemma === 'go' && next === 'back';
};

/** "I put it on my weekly review", "looked every morning". */
const isRegular = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some((word, at) => word.start >= start && word.end <= end && isFrequency(words, at));
