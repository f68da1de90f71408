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
export const launchIn = remembered(
  (sentence: Sentence): boolean =>
    isNotedLive(sentence) ||
    sentence.clauses.some(clause => {
      const { verb } = clause;
      if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.tense === 'imperative')
        return false;
      if (isOpenedFor(sentence, clause)) return false;
      if (deedsOf(clause).some(deed => launchVerbs.has(deed)) || isRolledOut(sentence, clause))
        return clause.kind !== 'subordinate' || verb.voice === 'passive';
      return (
        isLaunched(sentence, clause) ||
        isSpread(sentence, clause) ||
        handsOver(sentence, clause) ||
        isTakenOver(sentence, clause)
      );
    }),
);

/** "Finally online on 30 June", "rollout to all three sites": in notes, without a verb. */
const isNotedLive = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words
    .slice(0, 3)
    .some(
      ({ lower }, at) =>
        (liveWords.has(lower) && /^(on|in|since|by|for|from)$/.test(words[at + 1]?.lower ?? '')) ||
        (launches.has(lower) && words[at + 1]?.lower === 'to'),
    );

/** "Rolled the new till out region by region". */
const isRolledOut = ({ words }: Sentence, { verb, object, kind }: Clause): boolean =>
  kind !== 'relative' &&
  object !== undefined &&
  words[object.to]?.lower === 'out' &&
  launchVerbs.has(`${verb.deed.lemma ?? ''}-out`);

/** "Opened a line for it": made for a purpose, and nothing that runs from then on. */
const isOpenedFor = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.deed.lemma === 'open' &&
  object !== undefined &&
  /^(a|an|the|two|other)$/.test(words[object.from]?.lower ?? '') &&
  /^(line|door|window|gate|box|crate|file|ticket|case|account|floor|floors|letter|valve|lid|tab)$/.test(
    object.head.lower,
  );

/** "The cutover took place in June", "it went online", "26 bars are in operation today". */
function isLaunched({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (launches.has(subject?.head.lower ?? ''))
    return (
      verb.tense === 'past' &&
      happening.has(verb.deed.lemma ?? '') &&
      (verb.lemma !== 'take' || words[verb.to]?.lower === 'place')
    );
  if (/^(run|work)$/.test(verb.lemma) && verb.tense === 'present') return words[verb.from - 1]?.lower === 'now';
  const [first, second] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.lemma === 'go' && (verb.particle?.lower ?? first) === 'out')
    return /^to$/.test(verb.particle ? first : second);
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
        sentence.words
          .slice(clause.verb.to, clause.verb.to + 5)
          .some(({ lower }, at) => keptOn.has(lower) && (lower !== 'on' || isLast(sentence, clause.verb.to + at)));
      return (
        kept ||
        deedsOf(clause).some(deed => watchingVerbs.has(deed) || returningVerbs.has(deed)) ||
        isStaying(sentence, clause) ||
        (moveOf(sentence, clause) === 'act' &&
          !deedsOf(clause).some(deed => launchVerbs.has(deed)) &&
          isRegular(sentence, clause))
      );
    }) || sentence.words.some(({ lower }) => lower === 'iterated'),
);

/** "Kept at it, kept on": nothing that it stands on follows. */
const isLast = ({ words }: Sentence, at: number): boolean =>
  !/^(noun|determiner|number|adjective|pronoun)$/.test(words[at + 1]?.part ?? '');

/** "I stayed on the pager with them", "I went back in May". */
const isStaying = ({ words }: Sentence, { verb }: Clause): boolean => {
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  return verb.lemma === 'stay' ? /^(on|with|at|until)$/.test(next) : verb.lemma === 'go' && next === 'back';
};

/** "I put it on my weekly review", "looked every morning". */
const isRegular = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some((word, at) => word.start >= start && word.end <= end && isFrequency(words, at));
