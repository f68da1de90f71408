import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  accords,
  against,
  airs,
  courses,
  dataLooking,
  dataLooks,
  dataTelling,
  emptyNarrowing,
  ground,
  impressions,
  nicely,
  tellers,
  tellersTelling,
} from '../lexicon/data.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { bareAt } from './bare-at.ts';

/**
 * Whether bare data, as the subject, say or prove something: "The data showed", "the figures didn't lie", "our metrics
 * were all green".
 */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    sentence.quantities.some(
      ({ kind, start, value }) => (kind === 'percent' || (kind === 'count' && value !== 1)) && start > verb.end,
    )
  )
    return false;
  if (/^(be|have)$/.test(lemma) && !verb.negated && sides(sentence, clause)) return true;
  if (lemma === 'be') return looksGood(sentence, clause) || isGround(sentence, clause);
  if (verb.voice === 'passive')
    return (
      !verb.negated &&
      !/^(until|till|before|unless|if)$/.test(clause.link?.lower ?? '') &&
      (dataLooking.has(verb.lemma) || isTakenIn(sentence, clause))
    );
  if (/^(improve|recover)$/.test(lemma) && isAllOfIt(sentence, clause)) return true;
  if (lemma === 'point' && /^(to|towards?)$/.test(sentence.words[verb.to]?.lower ?? '')) return !verb.negated;
  if (/^(go|move|head|point|trend|lean|drift|tilt|turn)$/.test(lemma))
    return (
      !/^dashboards?$/.test(clause.subject?.head.lower ?? '') &&
      behindIs(sentence, clause, lemma === 'turn' ? dataLooks : courses)
    );
  if (/^(develop|evolve|progress|perform|improve)$/.test(lemma)) return behindIs(sentence, clause, nicely);
  if (lemma === 'make' && !makesKnown(sentence, clause)) return false;
  if (lemma === 'add') return verb.negated && behindIs(sentence, clause, courses);
  return dataTelling.has(lemma) && (!verb.negated || lemma === 'lie');
}

/** "All our metrics", and no figure. */
const isAllOfIt = ({ words, quantities }: Sentence, { subject }: Clause): boolean =>
  /^(all|every|each|most)$/.test(words[subject?.from ?? 0]?.lower ?? '') && quantities.every(({ digits }) => !digits);

/** "Taken into account". */
const isTakenIn = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'take' &&
  /^(in|into)$/.test(words[verb.to]?.lower ?? '') &&
  /^(account|consideration|view)$/.test(words[verb.to + 1]?.lower ?? '');

/** "On our side", "had a clear story to tell". */
const sides = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'have'
    ? airs.has(object?.head.lower ?? '')
    : isInAccord(words, verb.to) ||
      (/^(on|in)$/.test(words[verb.to]?.lower ?? '') &&
        /^(our|my)$/.test(words[verb.to + 1]?.lower ?? '') &&
        /^(side|favour|favor)$/.test(words[verb.to + 2]?.lower ?? ''));

/** "In the green", "in harmony with it". */
const isInAccord = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'in' && accords.has(words[words[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.lower ?? '');

/** "The numbers couldn't have been clearer." */
export const isBeyondDoubt = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.modal === 'could' &&
  verb.negated &&
  verb.perfect &&
  verb.lemma === 'be' &&
  /[a-z]{2}er$/.test(words[verb.to]?.lower ?? '');

/** "Pointing upwards", "going in the right direction". */
const behindIs = ({ words }: Sentence, { verb }: Clause, set: ReadonlySet<string>): boolean =>
  words.slice(verb.to - 1, verb.to + 4).some(({ lower }) => set.has(lower));

/** "Data was at the heart of it", "the numbers were behind me". */
const isGround = ({ words }: Sentence, { verb }: Clause): boolean =>
  (/^(at|in)$/.test(words[verb.to]?.lower ?? '') &&
    words.slice(verb.to, verb.to + 4).some(({ lower }) => ground.has(lower))) ||
  (words[verb.to]?.lower === 'behind' && /^(it|this|that|me|us)$/.test(words[verb.to + 1]?.lower ?? ''));

/** Whether a study of whatever it was tells something, with no number: "a review of the cases disclosed no cause for alarm". */
export const isStudyTold = ({ words, quantities }: Sentence, { verb, subject }: Clause): boolean =>
  subject !== undefined &&
  /^(review|analysis|evaluation|assessment|examination)$/.test(subject.head.lower) &&
  /^(a|an|my|our)$/.test(words[subject.from]?.lower ?? '') &&
  words[subject.to]?.lower === 'of' &&
  !words.slice(subject.from, verb.from).some(({ part }) => part === 'number') &&
  quantities.every(({ digits }) => !digits) &&
  verb.voice === 'active' &&
  !verb.negated &&
  /^(show|suggest|reveal|disclose|confirm|indicate|uncover|prove)$/.test(verb.deed.lemma ?? verb.lemma);

/**
 * Whether a phrase stands for data: "The readings", "user feedback", "everything in the data": not data, but what
 * speaks for it.
 */
export function isTeller({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (/^(everything|all|nothing|much)$/.test(head.lower) && words[to]?.lower === 'in')
    return bareAt(words, to + 1) !== undefined;
  return (
    tellers.has(head.lower) &&
    !/^(of|from|on|for|in|at|with)$/.test(words[to]?.lower ?? '') &&
    words
      .slice(from, to - 1)
      .every(({ part, lower }) => part === 'determiner' || part === 'adjective' || emptyNarrowing.has(lower))
  );
}

/** Whether such a phrase backs the candidate: "… confirmed what everybody was saying", "… proved that I was right". */
export const tells = ({ words, quantities }: Sentence, { verb }: Clause): boolean =>
  verb.voice === 'active' &&
  !verb.negated &&
  (tellersTelling.has(verb.deed.lemma ?? verb.lemma) ||
    givesImpression(words, verb) ||
    (verb.lemma === 'be' && isInAccord(words, verb.to))) &&
  !quantities.some(({ digits, start }) => digits && start > verb.end);

/** "Gave me a fair idea", "gave us some comfort". */
export const givesImpression = (words: Sentence['words'], { lemma, to }: VerbGroup): boolean =>
  lemma === 'give' &&
  /^(me|us)$/.test(words[to]?.lower ?? '') &&
  impressions.has(nounPhraseAt(words, to + 1)?.head.lower ?? '');

/**
 * Whether somebody goes by what bare data say: "I'd look at what the numbers say", "I went with what the data was
 * telling me".
 */
export function saysSo({ words }: Sentence, { actor, verb, end }: Clause): boolean {
  const what = words.findIndex(({ lower, start }) => lower === 'what' && start >= verb.end && start <= end + 1);
  const data = what < 0 || what > verb.to + 3 ? undefined : bareAt(words, what + 1);
  return (
    /^(I|we|dropped)$/.test(actor) &&
    data !== undefined &&
    words.slice(data.to, data.to + 4).some(({ lemma, singular }) => dataTelling.has(lemma ?? singular))
  );
}

/** Whether somebody lets bare data speak: "I let the numbers do the talking." */
export const isLetSpeak = ({ words }: Sentence, { verb }: Clause): boolean => {
  const data =
    verb.head.lemma === 'let' || verb.lemma === 'let' ? bareAt(words, wordAfter(words, verb.head)) : undefined;
  return data !== undefined && /^(do|speak|talk|decide|guide|lead|drive)$/.test(words[data.to]?.lower ?? '');
};

const wordAfter = (words: readonly Word[], word: Word): number => words.indexOf(word) + 1;

/** "Made it clear", "made a case", "made me choose", but not "made its way", "made us late". */
const makesKnown = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  object?.head.lower !== 'way' &&
  (!/^(me|us)$/.test(words[verb.to]?.lower ?? '') || words[verb.to + 1]?.form === 'base');

/** "The numbers were good", "all indicators were positive", "our KPIs weren't where they should be". */
const looksGood = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  isHardAgainst(words, verb.to) ||
  (!(kind === 'relative' && /^(visible|clear)$/.test(words[verb.to]?.lower ?? '')) &&
    words
      .slice(verb.to, verb.to + 4)
      .some(({ lower }, at) => dataLooks.has(lower) && !(lower === 'up' && words[verb.to + at + 1]?.lower === 'to')));

/** "Hard to ignore", "impossible to argue with". */
const isHardAgainst = (words: readonly Word[], at: number): boolean =>
  /^(hard|impossible|difficult|tough)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.part === 'to' &&
  against.has(words[at + 2]?.lower ?? '');
