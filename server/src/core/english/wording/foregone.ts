import type { Span } from '../../span.ts';
import { acknowledging, anybody, disputing, nobodies } from '../lexicon/certainty.ts';
import { destined, failing, gainsaying, hazards, plainness } from '../lexicon/sureness.ts';
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
  return noWay(words, clause, rest) ?? noGainsaying(clause, rest) ?? plainAs(words, clause) ?? fate(words, clause);
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

/** "There is no gainsaying that". */
function noGainsaying({ subject, start }: Clause, rest: readonly Word[]): Span | undefined {
  const at = rest.findIndex(({ lower }) => gainsaying.has(lower));
  const denied = rest[at - 1]?.lower === 'no' && rest[at + 1]?.part !== 'noun';
  return subject?.head.lower === 'there' && denied ? { start, end: rest[at]?.end ?? start } : undefined;
}

/** "It's plain as the nose on your face", "clear as a bell that". */
function plainAs(words: readonly Word[], { subject, verb, end }: Clause): Span | undefined {
  if (verb.lemma !== 'be' || verb.negated || !/^(it|this|that|which)$/.test(subject?.head.lower ?? ''))
    return undefined;
  const at = words.findIndex(({ start }) => start >= verb.end);
  const plain = words[at]?.lower === 'as' ? at + 1 : at;
  const [is, as, article, noun] = words.slice(plain, plain + 4);
  if (!is || !plainness.has(is.lower) || as?.lower !== 'as' || !/^(a|an|the)$/.test(article?.lower ?? ''))
    return undefined;
  const stop = words.findIndex(
    ({ lower, part }, index) => index > plain + 2 && (lower === 'that' || part === 'punctuation'),
  );
  const last = words[(stop < 0 ? words.length : stop) - 1] ?? noun;
  return { start: is.start, end: Math.min(last?.end ?? end, end) };
}

/** "It was bound to succeed"; what was bound to rot or to wobble was foreseen, and so was its price. */
function fate(words: readonly Word[], { verb, start, link, kind }: Clause): Span | undefined {
  if (kind === 'subordinate' && /^(although|though|if|because|since)$/.test(link?.lower ?? '')) return undefined;
  const at = words.findIndex(
    ({ lower, start: from }, index) => from >= verb.start && destined.has(lower) && words[index + 1]?.lower === 'to',
  );
  const word = words[at];
  const foreseen = hazards.has(words[at + 2]?.lower ?? '');
  return word && !foreseen && at - verb.to <= 2 ? { start, end: word.end } : undefined;
}
