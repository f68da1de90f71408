import { halfSure, surelySaid } from '../lexicon/hedges.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Cue } from './hedge.ts';

/** Not being sure: "I'm not sure the cut was worth it." */
export const unsure: Cue = ({ words }, { verb, actor, subject }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'be') return undefined;
  if (verb.tense !== 'present' && !/^(can|ca|cannot|could)$/.test(verb.modal ?? '')) return undefined;
  const next = words.slice(verb.to).find(({ part }) => part !== 'adverb');
  const half = !verb.negated && halfSure.has(words[verb.to]?.lower ?? '') ? words[verb.to + 1] : undefined;
  if (half && /^(sure|certain|confident|convinced|persuaded)$/.test(half.lower))
    return { kind: 'opinion', start: subject.start, end: half.end };
  const hundred = verb.negated && sureAfter(words, verb.to);
  if (hundred) return { kind: 'opinion', start: subject.start, end: hundred.end };
  const doubts = verb.negated ? /^(sure|certain|convinced|persuaded|confident)$/ : /^(unsure|uncertain)$/;
  return next && doubts.test(next.lower) ? { kind: 'opinion', start: subject.start, end: next.end } : undefined;
};

/** "Not a hundred per cent sure", "not entirely certain": how sure, by degrees. */
function sureAfter(words: Sentence['words'], at: number): Word | undefined {
  const sure = words.findIndex(
    ({ lower }, index) => index > at && index < at + 6 && /^(sure|certain|convinced)$/.test(lower),
  );
  const degrees = words
    .slice(at, Math.max(at, sure))
    .every(({ lower, part }) => part !== 'verb' && part !== 'punctuation' && lower !== 'that');
  return sure > 0 && degrees ? words[sure] : undefined;
}

/** Not vouching for it: "I wouldn't swear to it", "I couldn't say for sure", "I don't know if it was me". */
export const disclaimer: Cue = (sentence, { verb, actor, subject, end }) => {
  if (actor !== 'I' || !subject || !verb.negated || verb.tense === 'past') return undefined;
  const next = sentence.words[verb.to];
  const { words } = sentence;
  const swears = verb.lemma === 'swear' && (next === undefined || /^(to|by|on|it|that|\.|,)$/.test(next.lower));
  const says =
    (verb.lemma === 'say' || (verb.lemma === 'tell' && next?.lower === 'you')) &&
    sentence.words.slice(verb.to, verb.to + 4).some(({ lower, start }) => start < end + 2 && surelySaid.has(lower));
  const knows = verb.lemma === 'know' && /^(if|whether)$/.test(next?.lower ?? '') && isOwnDoubt(sentence, verb.to);
  const wonders =
    words.slice(verb.from, verb.to + 1).some(({ lower }) => lower === 'surprised') &&
    words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'if');
  const excludes =
    /^(exclude|rule)$/.test(verb.lemma) && words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'that');
  return swears || says || knows || wonders || excludes
    ? { kind: 'opinion', start: subject.start, end: verb.end }
    : undefined;
};

/** "… if it was me or the weather". */
const isOwnDoubt = ({ words }: Sentence, at: number): boolean =>
  words.slice(at, at + 8).some(({ lower }) => /^(i|me|my|mine)$/.test(lower)) ||
  words.slice(at, at + 5).some(({ lower }) => /^(right|worth|best)$/.test(lower));
