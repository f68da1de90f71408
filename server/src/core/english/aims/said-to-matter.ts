import { mattering } from '../lexicon/goals.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Opener } from './aims.ts';

/** Where an aim begins that the candidate says matters: "for us it was important that …", "it was crucial to me to …". */
export function* saidToMatter({ words }: Sentence, { actor, verb }: Clause): Generator<Opener> {
  if (actor !== 'nobody' || verb.lemma !== 'be') return;
  const how = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 3 && mattering.has(lower));
  if (how < 0) return;
  const isMine = (at: number): boolean =>
    /^(to|for)$/.test(words[at]?.lower ?? '') && /^(me|us)$/.test(words[at + 1]?.lower ?? '');
  const behind = isMine(how + 1) ? how + 3 : how + 1;
  const stated = /^(that|to)$/.test(words[behind]?.lower ?? '');
  if (stated && (behind > how + 1 || isMine(0))) yield { at: behind, named: true };
}
