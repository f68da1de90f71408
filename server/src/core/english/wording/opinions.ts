import { opinionVerbs, surelySaid } from '../lexicon/hedges.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasComplement, throughThat } from './complements.ts';
import type { Cue } from './hedge.ts';

/** An opinion where a fact could stand: "I think (that) …", "I feel like …", "…, I believe, …", "I would say …". */
export const opinion: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  if (!/^(I|we)$/.test(actor) || !subject || verb.negated || verb.progressive || verb.perfect) return undefined;
  if (actor === 'we' && !hasComplement(sentence, clause)) return undefined;
  const next = sentence.words[verb.to];
  const says =
    (/^(say|argue|venture)$/.test(verb.lemma) ||
      (/^(guess|reckon|imagine)$/.test(verb.lemma) && hasComplement(sentence, clause))) &&
    /^(would|'d)$/.test(verb.modal ?? '') &&
    clause.kind === 'main' &&
    !/^(it|this|no|yes|so|to)$/.test(next?.lower ?? '');
  const like = verb.lemma === 'feel' && /^(like|as|that|this)$/.test(next?.lower ?? '');
  const thinks =
    verb.tense === 'present' &&
    (hopesForOwn(sentence, clause) ||
      (opinionVerbs.has(verb.lemma) && (like || opensComplement(sentence, clause) || isAside(sentence, clause))));
  if (!says && !thinks) return undefined;
  return {
    kind: 'opinion',
    start: subject.start,
    end: like && next ? next.end : (throughThat(sentence, verb.to) ?? verb.end),
  };
};

/** "I hope that I read the trays right": one's own deed, which one should know. */
function hopesForOwn({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'hope' &&
    next?.parent === clauses.indexOf(clause) &&
    /^(I|we)$/.test(next.actor) &&
    next.verb.tense === 'past'
  );
}

/** "… and I suppose on the animations". */
const isAside = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(suppose|guess|reckon|presume)$/.test(verb.lemma) && words[verb.to]?.part === 'preposition';

/** An opinion that one would like to have: "I like to think …". */
export const wish: Cue = (_, { verb, actor, subject, infinitive }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'like' || !infinitive || !opinionVerbs.has(infinitive.lemma ?? ''))
    return undefined;
  return { kind: 'opinion', start: subject.start, end: infinitive.end };
};

/** An opinion that one leans to: "I tend to think …", "I am inclined to believe …". */
export const inclination: Cue = (_, { verb, actor, subject, infinitive }) => {
  if (actor !== 'I' || !subject || !infinitive || verb.tense !== 'present') return undefined;
  const inclined = verb.lemma === 'tend' || verb.deed.lower === 'inclined' || verb.lemma === 'want';
  return inclined && (opinionVerbs.has(infinitive.lemma ?? '') || infinitive.lemma === 'say')
    ? { kind: 'opinion', start: subject.start, end: infinitive.end }
    : undefined;
};

/** Not being sure: "I'm not sure the cut was worth it." */
export const unsure: Cue = ({ words }, { verb, actor, subject }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'be') return undefined;
  if (verb.tense !== 'present' && verb.modal !== 'can' && verb.modal !== 'ca') return undefined;
  const next = words.slice(verb.to).find(({ part }) => part !== 'adverb');
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
  const swears = verb.lemma === 'swear' && /^(to|by|on)$/.test(next?.lower ?? '');
  const says =
    (verb.lemma === 'say' || (verb.lemma === 'tell' && next?.lower === 'you')) &&
    sentence.words.slice(verb.to, verb.to + 4).some(({ lower, start }) => start < end + 2 && surelySaid.has(lower));
  const knows = verb.lemma === 'know' && /^(if|whether)$/.test(next?.lower ?? '') && isOwnDoubt(sentence, verb.to);
  return swears || says || knows ? { kind: 'opinion', start: subject.start, end: verb.end } : undefined;
};

/** "… if it was me or the weather". */
const isOwnDoubt = ({ words }: Sentence, at: number): boolean =>
  words.slice(at, at + 8).some(({ lower }) => /^(i|me|my|mine)$/.test(lower)) ||
  words.slice(at, at + 5).some(({ lower }) => /^(right|worth|best)$/.test(lower));

/** Whether what is thought follows, or the thought stands between commas. */
function opensComplement(sentence: Sentence, clause: Clause): boolean {
  const next: Word | undefined = sentence.words.slice(clause.verb.to).find(({ part }) => part !== 'adverb');
  return (
    next?.form === 'ing' ||
    next === undefined ||
    next.part === 'subordinator' ||
    next.part === 'punctuation' ||
    hasComplement(sentence, clause)
  );
}
