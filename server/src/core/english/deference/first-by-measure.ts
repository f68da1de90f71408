import { firsts, gettingPrizes, prizes } from '../lexicon/last-words.ts';
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
  if (verb.voice === 'active' && gettingPrizes.has(verb.lemma))
    return prizes.has(object?.head.lower ?? '') && isThe(words[object?.from ?? 0]) && before.some(isFirst);
  const given = verb.voice === 'passive' ? /^(award|give|assign)$/ : /^(go|fall)$/;
  return given.test(verb.lemma) && prizes.has(subject.head.lower) && isThe(before[0]) && goesToFirst(behind);
}

const isThe = (word: Word | undefined): boolean => word?.lower === 'the';

const isFirst = ({ lower }: Word, at: number, near: readonly Word[]): boolean =>
  firsts.has(lower.replace(/-\w+$/, '')) && near[at + 1]?.lower !== 'of';

const goesToFirst = (behind: readonly Word[]): boolean => behind[0]?.lower === 'to' && behind.slice(1).some(isFirst);
