import { persons } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { namesCause } from './causes-found.ts';
import { isForeseen } from './foreseen.ts';
import { isNecessary } from './necessity.ts';
import { isPointless } from './no-use.ts';
import { namesAim } from './purposes.ts';

/**
 * Whether a sentence is a reason for the call that stands right behind it: why another way is of no use, what the trouble
 * goes back to, which share of the whole it makes, what holds of any such thing.
 */
export const leadsTo = (given: Sentence): boolean =>
  isNecessary(given) ||
  isPointless(given) ||
  isForeseen(given) ||
  namesCause(given) ||
  namesAim(given) ||
  isOnBalance(given) ||
  isWholeShare(given);

/** Whether a sentence weighs one way against another without a word of doing: a maxim, two prices side by side, a question to oneself. */
export const isOnBalance = (given: Sentence): boolean =>
  !given.question && (setsPrices(given) || asksOneself(given) || given.clauses.some(clause => isMaxim(given, clause)));

/** "7 of 10 jackets", "38% of the nights": how many of how many. */
export const statesShare = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ kind }) => kind === 'percent' || kind === 'ratio') ||
  words.some(
    ({ part, lower }, at) =>
      lower === 'of' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number' && part !== 'number',
  );

/** "8 of the 11 days = waiting", "drying took five of our seven days": a share told of a thing. */
const isWholeShare = ({ words, clauses, question }: Sentence): boolean =>
  !question &&
  clauses.every(({ actor, kind }) => actor === 'other' && kind !== 'relative') &&
  words.some(
    ({ lower }, at) =>
      lower === 'of' &&
      words[at - 1]?.part === 'number' &&
      (words[at + 1]?.part === 'number' ||
        (/^(the|our|my|these|those)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.part === 'number')),
  );

/** "A kiln stands cold for ten months", "a tired baker burns bread": true of any of them. */
const isMaxim = ({ words }: Sentence, { actor, subject, verb, kind }: Clause): boolean =>
  actor === 'other' &&
  /^(main|coordinate)$/.test(kind) &&
  subject !== undefined &&
  /^(a|an)$/.test(words[subject.from]?.lower ?? '') &&
  words[subject.to]?.lower !== 'of' &&
  !persons.has(subject.head.singular) &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.progressive;

/** "€9,000 against €300 a year", "9000 € vs 300 €", without a verb. */
const setsPrices = ({ words, quantities, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  quantities.filter(({ kind }) => /^(money|duration|percent)$/.test(kind)).length > 1 &&
  words.some(({ lower }) => /^(vs|vs\.|versus|against)$/.test(lower));

/** "I asked myself what we would do with a second kiln", "I wondered whether anybody would notice". */
const asksOneself = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' &&
      !verb.negated &&
      ((verb.lemma === 'ask' && words[verb.to]?.lower === 'myself') || verb.lemma === 'wonder') &&
      words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(what|whether|if|which|where|who)$/.test(lower)),
  );
