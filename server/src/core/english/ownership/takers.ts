import { givenNames } from '../lexicon/given-names.ts';
import { work } from '../lexicon/handing.ts';
import { customers, persons, takers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { isColleague } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Whoever can go on with it: by trade, by place of work, by name. */
export const isTaker = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isColleague(sentence, phrase) ||
  (phrase?.actor === 'other' && phrase.head.part === 'noun' && takers.has(phrase.head.lower));

/** "The rollout", "phase two". */
export const isWork = ({ words }: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (work.has(phrase.head.lower) || (phrase.head.part === 'number' && work.has(words[phrase.from]?.lower ?? '')));

/** People who are with others, and no work: "the child is with the nurse now". */
export const isPeople = ({ actor, head }: NounPhrase): boolean =>
  actor !== 'other' ||
  /^(he|she|they|who)$/.test(head.lower) ||
  [persons, trades, givenNames, customers].some(group => group.has(head.singular) || group.has(`${head.singular}s`));

/** "… took it from there", "from September on the foremen own it": whoever they are, they go on from then. */
export const isFromThere = ({ words }: Sentence, { actor, subject, kind, start, end, verb }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  /^(noun|opaque)$/.test(subject.head.part) &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense !== 'conditional' &&
  words.some(
    ({ lower, start: at }, index) =>
      /^(from|since|after)$/.test(lower) &&
      at >= Math.min(start, words[0]?.start ?? 0) &&
      at <= end &&
      (/^(there|then|that|here)$/.test(words[index + 1]?.lower ?? '') ||
        words.slice(index + 1, index + 4).some(word => /^(on|onwards|onward)$/.test(word.lower))),
  );
