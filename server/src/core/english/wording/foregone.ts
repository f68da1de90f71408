import type { Span } from '../../span.ts';
import { acknowledging, anybody, destined, disputing, failing, nobodies } from '../lexicon/certainty.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** A conclusion that nobody could doubt, or a success that nothing could stop: "anyone can see", "it couldn't fail". */
export function foregoneIn(sentence: Sentence, clause: Clause): Span | undefined {
  const { words } = sentence;
  const { actor, verb, start, end } = clause;
  if (isCommonGround(words, clause)) return { start, end: verb.end };
  if (actor === 'I') return undefined;
  const rest = words.filter(word => word.start >= verb.end && word.end <= end);
  if (isFailProof(clause, rest)) return { start, end: verb.end };
  return noWay(words, clause, rest) ?? fate(words, clause);
}

/** "Anyone can see", "every child knows", "nobody could deny". */
function isCommonGround(words: readonly Word[], { subject, verb }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject?.head.lower ?? '';
  const first = words[subject?.from ?? -1]?.lower ?? '';
  const denied = verb.negated || nobodies.has(head) || first === 'no';
  if (denied) return verb.modal !== undefined && disputing.has(lemma);
  if (first === 'every' && /^(child|kid|fool)$/.test(head)) return lemma === 'know';
  if (lemma === 'tell' && /^(you|us|me)$/.test(words[verb.to]?.lower ?? '')) return false;
  return verb.modal !== undefined && (anybody.has(head) || /^(every|any)$/.test(first)) && acknowledging.has(lemma);
}

/** "It couldn't fail", "this can't go wrong". */
function isFailProof({ verb }: Clause, rest: readonly Word[]): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (!/^(can|could)$/.test(verb.modal ?? '') || !verb.negated) return false;
  return failing.has(lemma) || (lemma === 'go' && rest.some(({ lower }) => lower === 'wrong'));
}

/** "There is no way it doesn't work"; not "no way back". */
function noWay(words: readonly Word[], { subject, start }: Clause, rest: readonly Word[]): Span | undefined {
  const way = rest.find(({ lower }, at) => lower === 'way' && rest[at - 1]?.lower === 'no');
  if (subject?.head.lower !== 'there' || !way) return undefined;
  const next = words.find(word => word.start >= way.end);
  return next && /^(pronoun|determiner|subordinator|noun)$/.test(next.part) ? { start, end: way.end } : undefined;
}

/** "It was bound to succeed." */
function fate(words: readonly Word[], { verb, start }: Clause): Span | undefined {
  const at = words.findIndex(
    ({ lower, start: from }, index) => from >= verb.start && destined.has(lower) && words[index + 1]?.lower === 'to',
  );
  const word = words[at];
  return word && at - verb.to <= 2 ? { start, end: word.end } : undefined;
}
