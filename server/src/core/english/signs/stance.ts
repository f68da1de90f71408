import {
  againstWords,
  barWords,
  blocking,
  bounding,
  consenting,
  consulting,
  holdingTrue,
  hypothesisNouns,
  objecting,
  passing,
  ruling,
} from '../lexicon/signs.ts';
import { callIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** Whether the candidate does not wait or ask. */
export const dares = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') && verb.negated && consulting.has(verb.deed.lemma ?? verb.lemma),
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
  if (refused || laysDown(sentence)) return true;
  return (
    callIn(sentence) !== undefined &&
    quantities.some(({ start }) =>
      words.some(({ lower, end }) => bounding.has(lower) && end < start && start - end < 4),
    )
  );
});

/** "I decided that no patient over 65 starts without a new weight": a rule for every case. */
const laysDown = ({ clauses, words }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }, index) =>
      (actor === 'I' || actor === 'dropped') &&
      ruling.has(verb.lemma) &&
      clauses[index + 1]?.kind === 'complement' &&
      /^(no|nobody|none|nothing|every|each|anybody|anyone)$/.test(
        words[clauses[index + 1]?.subject?.from ?? -1]?.lower ?? '',
      ),
  );

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
