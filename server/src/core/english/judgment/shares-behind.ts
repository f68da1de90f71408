import { changing } from '../lexicon/changes.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { statesShare } from './leading-to.ts';

/** Whether a sentence tells what had been counted before the call that it stands behind: "of the 52 who quit, 47 had been reading alone". */
export const isCountBefore = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.quantities.some(({ kind }) => /^(count|percent|ratio)$/.test(kind)) &&
  sentence.clauses.some(
    ({ actor, verb, kind }) =>
      actor === 'other' &&
      !/^(relative|subordinate)$/.test(kind) &&
      verb.perfect &&
      verb.tense === 'past' &&
      !verb.negated,
  );

/**
 * Whether a sentence tells a share of a whole, and no change of it: "tries 3 to 5 brought 80% of the duplicates", "I
 * counted 31 files, and in 24 the paper was there". Right behind a call, and not among what came of it, that is what the
 * call rests on.
 */
export const isShareBehind = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.clauses.length > 0 &&
  sentence.clauses.every(({ verb }) => verb.tense === 'past' && !moves(verb.deed.lemma ?? '')) &&
  (((statesShare(sentence) || isPartOf(sentence) || isMostOf(sentence)) &&
    sentence.clauses.every(({ actor }) => /^(other|we)$/.test(actor))) ||
    countsAnd(sentence));

/** "£1,600 of it", "40 of them", "of 40 complaints 29 were …". */
const isPartOf = ({ words }: Sentence): boolean =>
  (words[0]?.lower === 'of' &&
    words[1]?.part === 'number' &&
    words.slice(2, 6).some(({ part }) => part === 'number')) ||
  words.some(
    ({ lower }, at) =>
      lower === 'of' &&
      words.slice(Math.max(0, at - 2), at).some(({ part }) => part === 'number') &&
      /^(it|them|those|that)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "Most of the late ones"; not "most of the members". */
const isMostOf = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower }, at, { [at - 1]: before }) =>
      lower === 'of' && at < 4 && /^(most|half|thirds|quarters|all)$/.test(before?.lower ?? ''),
  ) && !sentence.clauses.some(({ subject }) => subject !== undefined && isPerson(sentence, subject));

/** "Fell", "doubled": what came of the call; "came", "brought" say where something is from. */
const moves = (lemma: string): boolean => changing.has(lemma) && !/^(come|bring)$/.test(lemma);

const countsAnd = ({ clauses, quantities }: Sentence): boolean => {
  const [counted, found] = clauses;
  return (
    counted !== undefined &&
    found !== undefined &&
    isLook(counted) &&
    found.actor === 'other' &&
    quantities.filter(({ kind }) => kind === 'count').length > 1
  );
};

const isLook = ({ actor, verb }: Clause): boolean =>
  /^(I|dropped)$/.test(actor) && /^(count|check|weigh|measure|test|ask|open|read|compare)$/.test(verb.lemma);
