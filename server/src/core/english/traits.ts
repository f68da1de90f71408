import { isCandidate } from './actor.ts';
import { isBareDataClaim } from './bare-data.ts';
import { callIn } from './calls.ts';
import { hasSource } from './evidence.ts';
import { findsOut } from './findings.ts';
import { handsOn } from './lexicon/evidence-by-hand.ts';
import { removals } from './lexicon/removals.ts';
import {
  againstWords,
  atOnce,
  barWords,
  blocking,
  consenting,
  developing,
  evidenceMoves,
  fallingShort,
  greenness,
  growthDeeds,
  holdingTrue,
  hypothesisNouns,
  lessening,
  objecting,
  passing,
  throwing,
  usualWords,
} from './lexicon/signs.ts';
import * as lexicon from './lexicon/traits.ts';
import { dateWords, namedTimes, sameTimes } from './lexicon/units.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { isName } from './people.ts';
import { measures } from './quantities.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentence.ts';

const says = (phrases: readonly string[]): ((sentence: Sentence) => boolean) => {
  const set = phraseSet(phrases.map(phrase => phrase.replace(/(?=n't\b|'(?:s|m|d|ll|re|ve)\b)/g, ' ')));
  return remembered(({ words }: Sentence) => firstPhrase(words, set) !== undefined);
};

export const isOutsideRemit = says(lexicon.remit);
export const isUncertain = says(lexicon.uncertain);
export const isReversible = says(lexicon.reversible);
export const namesConstraint = says(lexicon.constraint);
export const looksFar = says(lexicon.horizon);
export const stepsFirst = says(lexicon.firstStep);
export const admitsGap = says(lexicon.gap);
export const admitsFault = says(lexicon.fault);
export const commits = says(lexicon.commitment);
export const namesTarget = says(lexicon.target);
export const namesObstacle = says(lexicon.obstacle);
export const namesStaff = says(lexicon.employees);
export const namesBystanders = says(lexicon.bystanders);

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

/** Whether the candidate does not wait or ask. */
export const dares = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') && verb.negated && /^(wait|ask|call)$/.test(verb.deed.lemma ?? verb.lemma),
  ),
);

/** Whether something is taken out, merged or replaced by less. */
export const removes = remembered(
  (sentence: Sentence): boolean =>
    fewerThan(sentence) ||
    sentence.clauses.some(clause => {
      const { verb } = clause;
      if (verb.negated || !(isCandidate(clause) || verb.voice === 'passive')) return false;
      const lemma = verb.deed.lemma ?? verb.lemma;
      return (
        removals.has(lemma) ||
        (verb.particle !== undefined && removals.has(`${lemma}-${verb.particle.lower}`)) ||
        removals.has(verb.lemma)
      );
    }),
);

/** "One cart instead of three", "threw two of them out", "from 14 questions to 6". */
function fewerThan({ words, quantities, clauses }: Sentence): boolean {
  const thrown = clauses.some(
    clause =>
      isCandidate(clause) &&
      throwing.has(clause.verb.lemma) &&
      words.some(({ lower, start }) => /^(out|away)$/.test(lower) && start >= clause.verb.end && start <= clause.end),
  );
  if (thrown) return true;
  const counts = quantities.filter(({ kind }) => kind === 'count' || kind === 'ratio');
  const one = words.some(({ lower }, at) => lower === 'one' && /^(noun|adjective)$/.test(words[at + 1]?.part ?? ''));
  const instead = words.some(({ lower }) => lower === 'instead' || lower === 'everything' || lower === 'everybody');
  return (
    (one && instead) ||
    (counts.length > 1 && clauses.some(clause => isCandidate(clause) && lessening.has(clause.verb.lemma)))
  );
}

/** Whether one person is told of: by name, as "he" or "she", or as the one whom the candidate looks after. */
export const tellsOfOne = remembered(({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject !== undefined && (/^(he|she)$/.test(subject.head.lower) || isName(subject.head)) && verb.lemma !== '',
  ),
);

/** Whether someone is said to lack something: "had never set a price", "went silent". */
export const lacks = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.some(({ actor, verb }) => actor === 'other' && (verb.negated || fallingShort.has(verb.lemma))) ||
    sentence.words.some(({ lower }) => greenness.has(lower)),
);

/** Whether someone has grown: promoted, leads now, does alone what they could not. */
export const grows = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => clause.actor === 'other' && !clause.verb.negated && growthDeeds.has(clause.verb.deed.lemma ?? ''),
  ),
);

/** Whether the candidate does something for another's growth. */
export const develops = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      developing.has(clause.verb.head.lemma ?? clause.verb.lemma) &&
      clause.verb.voice === 'active',
  ),
);

/** A bar: a refusal to let something through, or a level that it must reach. */
export const setsBar = remembered((sentence: Sentence): boolean => {
  const { words, clauses, quantities } = sentence;
  if (words.some(({ lower }) => barWords.has(lower))) return true;
  const refused = clauses.some(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') &&
      (blocking.has(verb.lemma) || (verb.negated && passing.has(verb.deed.lemma ?? ''))),
  );
  if (refused) return true;
  return (
    callIn(sentence) !== undefined &&
    quantities.some(({ start }) =>
      words.some(
        ({ lower, end }) => /^(until|under|below|above|least|most)$/.test(lower) && end < start && start - end < 4,
      ),
    )
  );
});

/** Whether the candidate holds something to be true before it is shown. */
export const believes = remembered(
  (sentence: Sentence): boolean =>
    sentence.words.some(({ lower, part }) => part === 'noun' && hypothesisNouns.has(lower)) ||
    sentence.clauses.some(({ actor, verb }) => actor === 'I' && holdingTrue.has(verb.lemma) && verb.tense === 'past'),
);

/** Whether the candidate says to somebody's face that they see it otherwise. */
export const disagrees = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(({ actor, verb }) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const rest = sentence.words.slice(verb.to, verb.to + 5);
    if (verb.negated) return consenting.has(verb.deed.lemma ?? '');
    if (objecting.has(verb.lemma)) return true;
    return /^(tell|say)$/.test(verb.lemma) && rest.some(({ lower }) => againstWords.has(lower));
  }),
);

/** A stretch of time. */
export const tellsTime = remembered(
  ({ quantities, words }: Sentence): boolean =>
    quantities.some(({ kind }) => kind === 'duration') ||
    (words.some(({ lower }) => /^(by|before|until|within)$/.test(lower)) &&
      words.some(({ lower }) => dateWords.has(lower) || namedTimes.has(lower))),
);

/** A stretch of time held against another, or a call within the day. */
export const isQuick = remembered((sentence: Sentence): boolean => {
  const { words, quantities } = sentence;
  const long = quantities.filter(({ kind }) => kind === 'duration').length;
  const against = words.some(({ lower }) => usualWords.has(lower));
  const soon =
    words.some(({ lower }, at) => /^(that|same)$/.test(lower) && sameTimes.has(words[at + 1]?.lower ?? '')) &&
    callIn(sentence) !== undefined;
  const called = callIn(sentence) !== undefined;
  const timed = called && (long > 0 || words.some(({ lower }) => atOnce.has(lower)));
  return (long > 0 && against) || long > 1 || soon || timed;
});

/** A number that measures something. */
export const isMeasured = (sentence: Sentence): boolean =>
  sentence.quantities.some(quantity => measures(sentence.words, quantity));
