import { settlingDeeds } from '../lexicon/deeds.ts';
import { reversing } from '../lexicon/obeying.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** The clause in which the candidate settles to the letter what somebody told them to, and no more: "he asked me to cancel the trial, and I cancelled it"; a report that was asked for is a task. */
export function echoOfOrder(sentence: Sentence, clause: Clause): Clause | undefined {
  const { clauses } = sentence;
  const { verb, infinitive, object, subject, end } = clause;
  const told =
    /^(tell|ask|order|instruct|direct|command)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    !verb.negated &&
    /^(me|us)$/.test(object?.head.lower ?? '') &&
    (settlingDeeds.has(infinitive?.lemma ?? '') || reversing.has(infinitive?.lemma ?? '')) &&
    isDecider(sentence, subject);
  const last = clauses.at(-1);
  if (!told || !last || last.start < end || !/^(main|coordinate)$/.test(last.kind) || !isMine(last)) return undefined;
  return isEcho(sentence, clause, last) ? last : undefined;
}

/** "… and I cancelled it", "… so I did": the same deed, and nothing about it that was not told. */
function isEcho({ words }: Sentence, told: Clause, { verb, object, end }: Clause): boolean {
  if (verb.lemma !== told.infinitive?.lemma && verb.lemma !== 'do') return false;
  const order = new Set(
    words.filter(({ start }) => start >= told.verb.end && start < told.end).map(({ lower }) => lower),
  );
  const done = words.filter(({ start }) => start >= verb.end && start < end);
  return done.every(
    ({ lower, start, part }) =>
      order.has(lower) ||
      part === 'punctuation' ||
      (start === object?.start && /^(it|them|that|this|so|him|her)$/.test(lower)),
  );
}
