import { isColleague, isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "I asked the sergeant which bridge he would use, and we used that one", "the auditor was in favour; that was enough for me". */
export const isAskedAndUsed = (sentence: Sentence, clause: Clause): boolean =>
  usesTheirs(sentence, clause) || isEnough(sentence, clause);

const usesTheirs = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { actor, verb, object } = clause;
  if (!/^(I|we|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated) return false;
  if (!/^(use|take|book|pick|choose|order|buy|adopt)$/.test(verb.deed.lemma ?? '')) return false;
  const thatOne = /^(that|this)$/.test(words[verb.to]?.lower ?? '') && words[verb.to + 1]?.lower === 'one';
  if (!thatOne && !/^(it|that|theirs|hers|his)$/.test(object?.head.lower ?? '')) return false;
  const index = sentence.clauses.indexOf(clause);
  return sentence.clauses.some((asking, at) => at < index && asksFor(sentence, asking, clause));
};

/** "Asked the cook which of the two she liked." */
const asksFor = (sentence: Sentence, { actor, verb, object }: Clause, { start }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  /^(ask|poll)$/.test(verb.deed.lemma ?? '') &&
  (isColleague(sentence, object) || isSuperior(object)) &&
  /^(which|what|where|when)$/.test(sentence.words[object?.to ?? 0]?.lower ?? '') &&
  (sentence.words[object?.to ?? 0]?.start ?? start) < start;

const isEnough = (sentence: Sentence, { subject, verb, start }: Clause): boolean => {
  const { words, clauses } = sentence;
  const [enough, , me] = words.slice(verb.from + 1, verb.from + 4).map(({ lower }) => lower);
  return (
    /^(that|this|which)$/.test(subject?.head.lower ?? '') &&
    verb.lemma === 'be' &&
    !verb.negated &&
    enough === 'enough' &&
    me === 'me' &&
    clauses.some(opinion => opinion.start < start && isInFavour(sentence, opinion))
  );
};

const isInFavour = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  (isColleague(sentence, subject) || isSuperior(subject)) &&
  (/^(want|like|say|prefer|nod|recommend|advise|suggest|favour|favor)$/.test(verb.deed.lemma ?? '') ||
    (verb.lemma === 'be' &&
      /^(in favou?r|for \S+|against \S+)$/.test(
        `${sentence.words[verb.from + 1]?.lower} ${sentence.words[verb.from + 2]?.lower}`,
      )));
