import { isCandidate } from '../grammar/actor.ts';
import { burdensBrought, goodMeasures, missedIfLess, poorer, resources } from '../lexicon/costs.ts';
import { bringingForth, gains, goodQualities, smallerNow } from '../lexicon/forgone.ts';
import { faulty } from '../lexicon/harm.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells that something good has become less: not as fast as before, less made, nothing earned. */
export const isLessThanBefore = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  /^(past|present)$/.test(clause.verb.tense) &&
  !clause.verb.modal &&
  !(clause.verb.perfect && clause.verb.tense === 'past') &&
  (isNotAsGood(sentence, clause) ||
    makesLess(sentence, clause) ||
    earnsNothing(sentence, clause) ||
    isSmaller(sentence, clause) ||
    isPoorerNow(sentence, clause) ||
    isWorse(sentence, clause) ||
    isLessThere(sentence, clause));

const behind = (sentence: Sentence, clause: Clause): readonly Word[] =>
  sentence.words.slice(clause.verb.to, wordRange(sentence, clause)[1]);

/** "It is not so fast like before", "the bread was not as fresh as it used to be"; not "as bad as before". */
function isNotAsGood(sentence: Sentence, clause: Clause): boolean {
  if (!clause.verb.negated || isHarm(clause.subject?.head)) return false;
  const from = sentence.words.findIndex(({ lower }, at) => at > clause.verb.from && /^(so|as)$/.test(lower));
  const [as, how, link, when] = from < 0 ? [] : sentence.words.slice(from);
  return (
    /^(so|as)$/.test(as?.lower ?? '') &&
    goodQualities.has(how?.lower ?? '') &&
    (how?.lower !== 'easy' || link?.lower !== 'to') &&
    /^(as|like|than)$/.test(link?.lower ?? '') &&
    /^(before|earlier|previously|usual|usually|it|they|the|last|in|always)$/.test(when?.lower ?? '')
  );
}

/** "We printed less, maybe 10 percent", "I handle fewer cases a day"; not "fewer mistakes". */
function makesLess(sentence: Sentence, clause: Clause): boolean {
  const lemma = clause.verb.deed.lemma ?? '';
  if (!(isCandidate(clause) || clause.actor === 'team') || clause.verb.negated) return false;
  if (!missedIfLess.has(lemma) && !bringingForth.has(lemma)) return false;
  const [less, what, more] = behind(sentence, clause);
  return /^(less|fewer)$/.test(less?.lower ?? '') && ![what, more].some(isRelief);
}

const isRelief = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isHarm(word) ||
    faulty.has(word.lower) ||
    burdensBrought.has(word.lower) ||
    /^(time|effort|money|paper|energy|seriously|often|than)$/.test(word.lower));

/** "For two weeks we made no profit", "I earned nothing that month". */
function earnsNothing(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  if (!/^(earn|make|have|get|take)$/.test(verb.lemma) || !/^(I|we|team|other|dropped)$/.test(actor)) return false;
  const told = behind(sentence, clause);
  const [none, what] = told;
  if (verb.negated) return verb.lemma === 'earn';
  return none?.lower === 'no' ? gains.has(what?.lower ?? '') : verb.lemma === 'earn' && none?.lower === 'nothing';
}

/** "My bonus was smaller that quarter", "the margin is thinner now". */
const isSmaller = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  goodMeasures.has(subject.head.lower) &&
  !sentence.words.slice(subject.from, subject.to).some(isHarm) &&
  !verb.negated &&
  /^(be|become|get|grow|turn|stay)$/.test(verb.lemma) &&
  smallerNow.has(sentence.words[verb.to]?.lower ?? '');

/** "The tour is thinner now." */
const isPoorerNow = ({ words }: Sentence, { subject, verb, actor }: Clause): boolean =>
  actor === 'other' &&
  !isHarm(subject?.head) &&
  !verb.negated &&
  /^(be|become|get|look|feel|taste|sound)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => poorer.has(lower)) &&
  words.slice(verb.to).some(({ lower }) => lower === 'now');

/** "Speed was worse at first": what is said of a thing, and not of "it". */
const isWorse = ({ words }: Sentence, { subject, verb, actor }: Clause): boolean =>
  actor === 'other' &&
  subject?.head.part === 'noun' &&
  !isHarm(subject.head) &&
  !verb.negated &&
  /^(be|become|get|look|feel|taste|sound)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'worse' &&
  words.slice(verb.to).some(({ lower }) => /^(first|beginning|now|then)$/.test(lower));

/** "There was less money for the beds." */
const isLessThere = ({ words }: Sentence, { subject, verb }: Clause): boolean => {
  const [less, what] = words.slice(verb.to);
  return (
    subject?.head.lower === 'there' &&
    verb.lemma === 'be' &&
    /^(less|fewer)$/.test(less?.lower ?? '') &&
    (resources.has(what?.lower ?? '') || goodMeasures.has(what?.lower ?? ''))
  );
};
