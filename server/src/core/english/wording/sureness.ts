import type { Span } from '../../span.ts';
import { stakes, staking } from '../lexicon/assurances.ts';
import { sureDegrees, sureness } from '../lexicon/sureness.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** How sure the candidate says they were: "I was very confident", "I know exactly", "I'd stake my house on it". */
export const surelyIn = (sentence: Sentence, clause: Clause): Span | undefined =>
  surenessIn(sentence, clause) ??
  knowledgeIn(sentence, clause) ??
  stakeIn(sentence, clause) ??
  undoubtedIn(sentence, clause);

/** "I know exactly what they need." */
function knowledgeIn({ words }: Sentence, { actor, verb, subject }: Clause): Span | undefined {
  if (actor !== 'I' || verb.lemma !== 'know' || verb.negated || !subject) return undefined;
  const exactly = words
    .slice(verb.from, verb.to + 2)
    .find(({ lower }) => /^(exactly|perfectly|precisely|certain)$/.test(lower));
  if (exactly && words[words.indexOf(exactly) + 1]?.part === 'number') return undefined;
  return exactly && { start: subject.start, end: Math.max(exactly.end, verb.end) };
}

/** "I was very confident in the plan"; others may be as sure as they like. */
function surenessIn({ words }: Sentence, { actor, verb, kind }: Clause): Span | undefined {
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.negated || verb.modal) return undefined;
  const from = words.findIndex(({ start }) => start >= verb.start);
  const plain = words[verb.to];
  if (
    verb.lemma === 'be' &&
    verb.tense === 'present' &&
    kind !== 'subordinate' &&
    plain &&
    /^(certain|sure|convinced|positive)$/.test(plain.lower) &&
    !words.slice(verb.to + 1, verb.to + 5).some(({ lower }) => lower === 'you')
  )
    return { start: plain.start, end: plain.end };
  for (let at = from; at < verb.to + 4; at++) {
    const [degree, sure] = [words[at], words[at + 1]];
    if (!degree || !sure || !sureDegrees.has(degree.lower)) continue;
    if (!sureness.has(sure.lower) && sure.lemma !== 'convince') continue;
    const share = words.slice(Math.max(0, at - 2), at).find(({ lower }) => /^(100|hundred)$/.test(lower)) ?? degree;
    return { start: share.start, end: sure.end };
  }
  return undefined;
}

/** "I'd stake my house on it"; whoever "would have put money on it" was wrong. */
function stakeIn({ words }: Sentence, { actor, verb, start, end }: Clause): Span | undefined {
  if (actor !== 'I' || !staking.has(verb.lemma) || verb.perfect || verb.negated) return undefined;
  if (!/^(would|'d|will|'ll|can|could)$/.test(verb.modal ?? '')) return undefined;
  return words.some(({ lower, start: at }) => at >= verb.end && at < end && stakes.has(lower))
    ? { start, end }
    : undefined;
}

/** "I never doubted it"; to trust somebody is another thing. */
function undoubtedIn({ words }: Sentence, { actor, verb, start }: Clause): Span | undefined {
  const doubted = /^(I|we)$/.test(actor) && verb.lemma === 'doubt' && verb.negated;
  return doubted && /^(it|that|this)$/.test(words[verb.to]?.lower ?? '') ? { start, end: verb.end } : undefined;
}
