import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * "The cheapest bidder got the contract", "the tender went to the bidder with the most points": whoever comes first by a
 * measure has it, and nobody chooses.
 */
export function isFirstByMeasure({ words, clauses }: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, agent, end } = clause;
  if (actor !== 'other' || !subject || agent || verb.tense !== 'past' || verb.negated) return false;
  if (clauses.some(({ actor, start }) => actor === 'I' && start > end)) return false;
  const before = words.slice(subject.from, verb.from);
  const behind = words.slice(verb.to).filter(({ start }) => start < end);
  if (verb.voice === 'active' && getting.test(verb.lemma))
    return prizes.test(object?.head.lower ?? '') && isThe(words[object?.from ?? 0]) && before.some(isFirst);
  const given = verb.voice === 'passive' ? /^(award|give|assign)$/ : /^(go|fall)$/;
  return given.test(verb.lemma) && prizes.test(subject.head.lower) && isThe(before[0]) && goesToFirst(behind);
}

const getting = /^(get|win|receive|take|secure|land)$/;
const prizes = /^(order|contract|tender|job|work|deal|bid|commission|slot|vote|room|spot)$/;
const firsts =
  /^(cheapest|lowest|highest|best|biggest|largest|fastest|quickest|shortest|nearest|closest|earliest|oldest|top|most|fewest|least)(-\w+)?$/;

const isThe = (word: Word | undefined): boolean => word?.lower === 'the';

const isFirst = ({ lower }: Word, at: number, near: readonly Word[]): boolean =>
  firsts.test(lower) && near[at + 1]?.lower !== 'of';

const goesToFirst = (behind: readonly Word[]): boolean => behind[0]?.lower === 'to' && behind.slice(1).some(isFirst);
