import type { Clause, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** The clause in which the candidate does to the letter what somebody told them, and no more: "he told me to return the rights, and I returned them". */
export function echoOfOrder(sentence: Sentence, clause: Clause): Clause | undefined {
  const { clauses } = sentence;
  const { verb, infinitive, object, subject, end } = clause;
  const told =
    /^(tell|ask|order|instruct|direct|command)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    !verb.negated &&
    /^(me|us)$/.test(object?.head.lower ?? '') &&
    infinitive !== undefined &&
    isDecider(sentence, subject);
  const last = clauses.at(-1);
  if (!told || !last || last.start < end || !/^(main|coordinate)$/.test(last.kind) || !isMine(last)) return undefined;
  return isEcho(sentence, clause, last) ? last : undefined;
}

/** "… and I returned them", "… so I did the full list", "… and I painted it red": the same deed, and nothing about it that was not told. */
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
