import { overlap } from '../../span.ts';
import { comparatives, deliveryStates, restStates, standings } from '../lexicon/delivery.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { vagueAmountsIn } from './amounts.ts';
import { isComparative } from './degrees.ts';

/** "Trays come back emptier now", "orders went up loads", "huge savings were there": more or less of it, by however much. */
export const isMoreOrLess = (sentence: Sentence, { start, end, verb }: Clause): boolean =>
  !verb.negated &&
  !isToDo(sentence, verb) &&
  (vagueAmountsIn(sentence).some(amount => overlap(amount, { start, end })) ||
    sentence.words.some(
      (word, at) => word.start >= verb.end && word.end <= end && isComparative(word) && !isKind(sentence.words, at),
    ));

/** "The idea was to cook less". */
const isToDo = ({ words }: Pick<Sentence, 'words'>, { lemma, to }: Clause['verb']): boolean =>
  lemma === 'be' && words[to]?.lower === 'to';

/** "The order for smaller boxes", "a better lamp": which ones; "nothing more": no more of it. */
const isKind = (words: Sentence['words'], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (/^(nothing|something|anything|once|what)$/.test(before?.lower ?? '')) return true;
  return (
    !/^(more|less|fewer)$/.test(words[at]?.lower ?? '') &&
    next?.part === 'noun' &&
    /^(preposition|determiner)$/.test(before?.part ?? '')
  );
};

/** "The counter is quick now", "the stairs are clean again". */
export const isSoNow = ({ words }: Sentence, { verb, start, end }: Clause): boolean => {
  const behind = words.filter(word => word.start >= verb.head.end && word.end <= end);
  const state = behind.find(({ part, lower }) => part !== 'adverb' || fares.test(lower));
  return (
    verb.lemma === 'be' &&
    verb.tense === 'present' &&
    state !== undefined &&
    (state.part === 'adjective' || fares.test(state.lower)) &&
    !deliveryStates.has(state.lower) &&
    words.some(
      word => word.start >= start && word.end <= end && /^(now|again|nowadays|since|finally)$/.test(word.lower),
    )
  );
};

/** Adverbs that say how a thing is. */
const fares = /^(fast|early|late|well)$/;

/** "Waiting times are way down", "the duplicates are gone", "the load is faster", "there is hardly any queue". */
export const isHowItStands = ({ words }: Sentence, { actor, verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  !isToDo({ words }, verb) &&
  !comparatives.has(subject?.head.lower ?? '') &&
  (subject?.head.lower === 'gone' || isStanding(words, verb.to) || isSo(words, actor, verb));

/** "In the black", "in order". */
const isStanding = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'in' && words.slice(at + 1, at + 3).some(({ lower }) => standings.has(lower));

const isSo = (words: Sentence['words'], actor: Clause['actor'], verb: Clause['verb']): boolean =>
  words
    .slice(verb.from + 1, verb.to + 3)
    .some(({ lower, part }) =>
      actor === 'nobody'
        ? /^(no|hardly|little|fewer|less)$/.test(lower)
        : /^(up|down|gone|free|over)$/.test(lower) ||
          restStates.has(lower) ||
          (comparatives.has(lower) && part !== 'verb'),
    );
