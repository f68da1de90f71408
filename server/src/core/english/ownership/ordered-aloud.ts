import { superiors } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The lead sat me down: you do the wiki", "my boss called: fix the queue by Friday": an order in the words it came in. */
export function isOrderedAloud({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, actor, subject } = clause;
  if (actor !== 'other' || verb.tense !== 'past' || verb.negated || !superiors.has(subject?.head.lower ?? ''))
    return false;
  const order = clauses[clauses.indexOf(clause) + 1];
  if (!order || order.verb.negated || !/^(present|imperative)$/.test(order.verb.tense)) return false;
  const from = order.subject?.from ?? order.verb.from;
  const mark = words.slice(0, from).findLast(({ text }) => !/^["'“‘]$/.test(text));
  if (mark?.text !== ':' || mark.start < verb.end) return false;
  return order.actor === 'you' ? !/^(be|have|know|see)$/.test(order.verb.lemma) : order.subject === undefined;
}
