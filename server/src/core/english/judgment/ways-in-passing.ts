import { isCandidate } from '../grammar/actor.ts';
import { rootOf } from '../grammar/content-word.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { inviting, settling } from '../lexicon/choosing.ts';
import { choosing } from '../lexicon/deferring.ts';
import { looking } from '../lexicon/options.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Round at four, no more at two", "new rota, not the old one": what a note, which leaves the verb out, sets aside; no figure. */
export const isSetAsideInNote = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 && (isNotThisBut(words) || isThisNot(words));

/** "Not the press, the paper store." */
function isNotThisBut(words: readonly Word[]): boolean {
  const one = words[0]?.lower === 'not' ? nounPhraseAt(words, 1) : undefined;
  const other = one && words[one.to]?.text === ',' ? nounPhraseAt(words, one.to + 1) : undefined;
  if (!one || !other || ![one, other].every(({ head }) => head.part === 'noun')) return false;
  return (
    /^(determiner|noun)$/.test(words[one.from]?.part ?? '') &&
    !/^(first|last|only|best|worst)$/.test(words[one.from + 1]?.lower ?? '') &&
    (words[other.to]?.part ?? 'punctuation') === 'punctuation'
  );
}

const isThisNot = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => {
    const [not, more] = words.slice(at + 1, at + 3).map(({ lower }) => lower);
    if (text !== ',' || !(not === 'not' || (not === 'no' && /^(more|longer)$/.test(more ?? '')))) return false;
    return /^(noun|determiner|preposition)$/.test(words[at + (not === 'not' ? 2 : 3)]?.part ?? '');
  });

/** Whether a clause names another way in half a sentence, on the way to the one that was taken. */
export const isNamedInPassing = (sentence: Sentence, clause: Clause): boolean =>
  looksInviting(sentence, clause) || isReckonedToo(sentence, clause) || isBetweenTwo(sentence, clause);

/** "Training everyone looked nice on paper, but I trained only the leads." */
function looksInviting({ words, clauses }: Sentence, clause: Clause): boolean {
  const { actor, kind, verb, end } = clause;
  if (clause !== clauses[0] || words[0]?.form !== 'ing' || !/^(look|sound|seem)$/.test(verb.lemma)) return false;
  if (/^(I|we)$/.test(actor) || kind !== 'main' || verb.tense !== 'past' || verb.negated) return false;
  const how = words.slice(verb.to, verb.to + 3);
  if (!how.some(({ lower }) => inviting.has(lower)) || how.some(({ lower }) => lower === 'not')) return false;
  const but = words.find(({ lower, start }) => lower === 'but' && start >= end - 1);
  return (
    but !== undefined &&
    clauses.some(
      later =>
        later.start >= but.start &&
        isTaken(later) &&
        (rootOf(later.verb.deed) === rootOf(words[0] as Word) || settling.has(later.verb.deed.lemma ?? '')),
    )
  );
}

/** "Leasing I had calculated too, it came out 200 more, so I bought." */
function isReckonedToo({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!isCandidate(clause) || verb.negated || !looking.has(verb.deed.lemma ?? '')) return false;
  const also = /^(too|also)$/.test(words[verb.to]?.lower ?? '') || words[verb.to - 2]?.lower === 'also';
  const fronted = subject !== undefined && /^(noun|verb)$/.test(words[subject.from - 1]?.part ?? '');
  return (
    also &&
    fronted &&
    clauses.some(
      later =>
        later.start > verb.end &&
        isTaken(later) &&
        settling.has(later.verb.deed.lemma ?? '') &&
        later.verb.lemma !== 'sign',
    )
  );
}

/** "Between the phone line and the counter I took the counter." */
function isBetweenTwo({ words }: Sentence, { actor, verb, subject }: Clause): boolean {
  if (!/^(I|we)$/.test(actor) || !subject || verb.negated || verb.tense !== 'past') return false;
  if (!settling.has(verb.deed.lemma ?? '') && !choosing.has(verb.deed.lemma ?? '')) return false;
  const between = words.findIndex(({ lower }) => lower === 'between');
  const one = between >= 0 ? nounPhraseAt(words, between + 1) : undefined;
  const other = one && words[one.to]?.lower === 'and' ? nounPhraseAt(words, one.to + 1) : undefined;
  const taken = nounPhraseAt(words, verb.to)?.head.lower;
  return (
    one !== undefined &&
    other !== undefined &&
    other.to <= subject.from &&
    (taken === one.head.lower || taken === other.head.lower || /^(first|second|former|latter)$/.test(taken ?? ''))
  );
}

/** "Not a new truck but a second driver was what I paid for." */
export function notButIn({ words, clauses }: Sentence): Pick<NounPhrase, 'from' | 'to'> | undefined {
  if (words[0]?.lower !== 'not' || !clauses.some(({ actor }) => actor === 'I')) return undefined;
  const one = nounPhraseAt(words, 1);
  const but = one ? words.findIndex(({ lower }, at) => lower === 'but' && at >= one.to && at < one.to + 5) : -1;
  const other = but > 0 ? nounPhraseAt(words, but + 1) : undefined;
  const settles = clauses.some(
    ({ actor, verb }) =>
      actor === 'I' && (settling.has(verb.deed.lemma ?? '') || /^(pay|build|want)$/.test(verb.lemma)),
  );
  const named =
    settles &&
    words.some(({ lower }) => lower === 'what') &&
    one !== undefined &&
    isThingNamed(words, one) &&
    other !== undefined &&
    other.head.part === 'noun';
  return named && !clauses.some(({ verb }) => verb.from < but) ? { from: 0, to: but } : undefined;
}

const isThingNamed = (words: readonly Word[], { from, head }: NounPhrase): boolean =>
  head.part === 'noun' && !/^(all|every|many|much|only|just|long)$/.test(words[from]?.lower ?? '');

const isTaken = ({ actor, verb, kind }: Clause): boolean =>
  actor === 'I' &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  !verb.negated;
