import { soughtFromOthers } from '../lexicon/deferring.ts';
import { carrying } from '../lexicon/obeying.ts';
import { isColleague, isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isTakenTo } from './compliance.ts';

/** "I asked the sergeant which bridge he would use, and we used that one", "the foreman was in favour; that was enough for me". */
export const isAskedAndUsed = (sentence: Sentence, clause: Clause): boolean =>
  usesTheirs(sentence, clause) || isEnough(sentence, clause);

const usesTheirs = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { actor, verb, object } = clause;
  if (!/^(I|we|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated || isTakenTo(sentence, clause))
    return false;
  if (!/^(use|book|pick|choose|adopt|follow)$/.test(verb.deed.lemma ?? '') && !carrying.has(verb.deed.lemma ?? ''))
    return false;
  const thatOne = /^(that|this)$/.test(words[verb.to]?.lower ?? '') && words[verb.to + 1]?.lower === 'one';
  if (!thatOne && !/^(it|that|theirs|hers|his)$/.test(object?.head.lower ?? '')) return false;
  const index = sentence.clauses.indexOf(clause);
  return sentence.clauses.some((asking, at) => at < index && asksWhich(sentence, asking));
};

/** "Asked the cook which of the two she liked." */
const asksWhich = (sentence: Sentence, { actor, verb, object }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  /^(ask|poll)$/.test(verb.deed.lemma ?? '') &&
  (isColleague(sentence, object) || isSuperior(object)) &&
  (sentence.words[object?.to ?? 0]?.lower === 'which' || isForTheirPick(sentence, object?.to ?? 0));

/** "… for her pick", "… for their verdict". */
const isForTheirPick = ({ words }: Sentence, at: number): boolean =>
  words[at]?.lower === 'for' &&
  /^(a|an|the|his|her|their)$/.test(words[at + 1]?.lower ?? '') &&
  (soughtFromOthers.has(words[at + 2]?.lower ?? '') ||
    /^(pick|favourite|favorite|vote)$/.test(words[at + 2]?.lower ?? ''));

const isEnough = (sentence: Sentence, { subject, verb, start }: Clause): boolean => {
  const { words, clauses } = sentence;
  const [enough, , me, next] = words.slice(verb.from + 1, verb.from + 5).map(({ lower }) => lower);
  return (
    /^(that|this|which)$/.test(subject?.head.lower ?? '') &&
    verb.lemma === 'be' &&
    !verb.negated &&
    enough === 'enough' &&
    me === 'me' &&
    next !== 'to' &&
    clauses.some(opinion => opinion.start < start && isInFavour(sentence, opinion))
  );
};

const isInFavour = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  (isColleague(sentence, subject) || isSuperior(subject)) &&
  (/^(want|like|prefer|recommend|advise|suggest|favour|favor)$/.test(verb.deed.lemma ?? '') ||
    (verb.lemma === 'be' &&
      /^in favou?r$/.test(`${sentence.words[verb.from + 1]?.lower} ${sentence.words[verb.from + 2]?.lower}`)));
