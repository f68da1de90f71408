import type { Span } from '../../span.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import {
  consenting,
  contradicting,
  echoing,
  errands,
  grounding,
  mereActs,
  outcomes,
  ownGround,
  trying,
  without,
} from '../lexicon/deferring.ts';
import { oracles, remaining } from '../lexicon/obeying.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { complies, isContent, isThatThat, isWhatWasDone, rootOf, turning } from './carried-out.ts';
import { isErrand, passes } from './disclaimer.ts';
import { voicesWill } from './others-will.ts';

/**
 * Where the candidate does, with no ground of their own, what somebody else would have had in the same sentence or the
 * one before: "My boss liked the second one. I went with that." Undefined where they do not.
 */
export function yieldingIn(sentence: Sentence, before: Sentence | undefined): Span | undefined {
  const cue = cueIn(sentence);
  const here = cue && sentence.clauses.find(one => one.verb.end <= cue.start && voicesWill(sentence, one));
  if (hasGround(sentence, here?.end ?? 0)) return undefined;
  const willed = before && !answersMe(before) ? before.clauses.filter(clause => voicesWill(before, clause)) : [];
  if (cue && (here || willed.length > 0)) return cue;
  const own = enactedHere(sentence);
  if (own) return own;
  if (
    !before ||
    hasGround(before, 0) ||
    before.clauses.some(({ actor, kind }) => actor === 'I' && /^(main|coordinate)$/.test(kind))
  )
    return undefined;
  const deed = sentence.clauses.find(({ kind }) => kind === 'main');
  return deed && willed.some(clause => enacts(before, clause, sentence, deed))
    ? { start: deed.start, end: deed.end }
    : undefined;
}

/** "Her instinct was for tank five, so I bottled tank five": will and deed in one sentence. */
function enactedHere(sentence: Sentence): Span | undefined {
  const { clauses } = sentence;
  if (clauses.length < 2) return undefined;
  const at = clauses.findIndex(clause => clause.kind === 'main' && voicesWill(sentence, clause));
  if (at < 0 || clauses.slice(0, at).some(({ actor }) => actor === 'I')) return undefined;
  const will = clauses[at] as Clause;
  if (hasGround(sentence, will.end)) return undefined;
  const deed = clauses.slice(at + 1).find(({ kind }) => kind === 'main');
  return deed && enacts(sentence, will, sentence, deed) ? { start: will.start, end: deed.end } : undefined;
}

/** "Dr Osei circled the second scanner. I ordered the second scanner": what is done is done with what was willed. */
function enacts(before: Sentence, will: Clause, sentence: Sentence, deed: Clause): boolean {
  const { actor, verb, start, end } = deed;
  if (isSoDone(before, will, sentence, deed) || isSoLeft(before, will, sentence, deed)) return true;
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated || verb.voice === 'passive')
    return false;
  if (grounding.has(verb.deed.lemma ?? '') || trying.has(verb.deed.lemma ?? '')) return false;
  if (turning.has(verb.deed.lemma ?? '') || mereActs.has(verb.deed.lemma ?? '')) return false;
  if (will.verb.tense !== 'past' && !isOracle(will)) return false;
  const willed = before.words
    .filter(word => word.start >= will.verb.end && (before !== sentence || word.end <= verb.start) && isContent(word))
    .map(rootOf);
  return sentence.words.some(
    word =>
      word.start >= start &&
      word.end <= end &&
      word.start >= verb.end &&
      isContent(word) &&
      willed.includes(rootOf(word)),
  );
}

/** "The rules say three warnings": they say so every day. */
const isOracle = ({ subject, verb }: Clause): boolean =>
  verb.tense === 'present' && (oracles.has(subject?.head.lower ?? '') || oracles.has(subject?.head.singular ?? ''));

/** "The scorecard put Lagos ahead, so Lagos won": what was willed comes out first, or stays. */
const isSoLeft = (
  before: Sentence,
  will: Clause,
  { words }: Sentence,
  { verb, subject, object, kind }: Clause,
): boolean =>
  kind === 'main' &&
  subject !== undefined &&
  !object &&
  verb.tense === 'past' &&
  !verb.negated &&
  words[subject.from - 1]?.lower === 'so' &&
  (remaining.has(verb.lemma) || /^(win|go|become)$/.test(verb.lemma)) &&
  before.words.some(
    word => word.start >= will.verb.end && word.start < subject.start && word.lower === subject.head.lower,
  );

/** "He said bin it. So it got binned." */
const isSoDone = (before: Sentence, will: Clause, { words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(it|this|that|they)$/.test(subject?.head.lower ?? '') &&
  /^(so|and)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? '') &&
  (verb.lemma === 'do' ||
    before.words.some(word => word.start >= will.verb.end && (word.lemma ?? word.singular) === verb.lemma));

/** "I proposed two dates and my director took the second": their answer, my proposal. */
const answersMe = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' && /^(propose|suggest|recommend|offer|show|argue|convince)$/.test(verb.deed.lemma ?? ''),
  );

/** Where a sentence says that it was so, or that the candidate let it be so. */
function cueIn(sentence: Sentence): Span | undefined {
  const { clauses } = sentence;
  const clause = clauses.find(one => isYielding(sentence, one));
  if (clause) return { start: clause.start, end: clause.end };
  return consentIn(sentence) ?? deferenceIn(sentence) ?? echoIn(sentence);
}

/** "I signed it", "I did that", "I took that one", "I didn't argue", "that is how we built it". */
function isYielding(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, kind, object } = clause;
  if (isErrand(sentence, clause)) return true;
  if (/^(that|this|it|which)$/.test(clause.subject?.head.lower ?? ''))
    return kind !== 'complement' && isSettled(sentence, clause);
  if (!/^(I|we|team|dropped)$/.test(actor) || !/^(main|coordinate)$/.test(kind)) return isWhatWent(sentence, clause);
  if (isWhatWasDone(clause, sentence)) return true;
  if (
    verb.tense !== 'past' &&
    !verb.perfect &&
    !/^(only|just|simply)$/.test(sentence.words[verb.from - 1]?.lower ?? '')
  )
    return false;
  if (verb.negated) return contradicting.has(verb.lemma);
  if (verb.voice === 'passive') return false;
  if (passes(clause) || isWithout(sentence, clause)) return true;
  if (complies(sentence.words, clause)) return isBare(sentence.words, clause);
  if (object && isThatOne(sentence.words, object.from, object.to))
    return (
      settlingDeeds.has(verb.lemma) || errands.has(verb.lemma) || /^(take|trust|get|make|choose)$/.test(verb.lemma)
    );
  return false;
}

/** "… and barley is what I sowed", "a full refund is what went out". */
const isWhatWent = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    clause.kind === 'complement' &&
    clause.link?.lower === 'what' &&
    clause.verb.tense === 'past' &&
    before?.verb.lemma === 'be' &&
    words.indexOf(clause.link) === before.verb.to &&
    /^(I|we|team|other|nobody)$/.test(clause.actor)
  );
};

/** "That settled it", "that was that", "that is how the vans went out", "it became the timetable". */
function isSettled(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  const told =
    verb.lemma === 'be' &&
    outcomes.has(words[verb.to]?.lower ?? '') &&
    /^(that|this)$/.test(clause.subject?.head.lower ?? '');
  if (verb.negated || verb.voice === 'passive') return false;
  if (told) return true;
  if (verb.tense !== 'past' || verb.modal) return false;
  return (
    isThatThat(sentence, clause) ||
    (/^(decide|choose|determine|fix)$/.test(verb.lemma) && clause.subject?.head.lower !== 'it')
  );
}

/** "I did it", not "I did it properly". */
const isBare = (words: readonly Word[], { verb }: Clause): boolean =>
  verb.lemma !== 'do' || words.slice(verb.to, verb.to + 3).every(({ part }) => part !== 'adverb');

/** "That one", "this", "the same". */
const isThatOne = (words: readonly Word[], from: number, to: number): boolean => {
  const [first, last] = [words[from]?.lower ?? '', words[to - 1]?.lower ?? ''];
  return to - from === 1
    ? /^(that|this)$/.test(first)
    : (/^(that|this)$/.test(first) && last === 'one') || last === 'same';
};

/** "… without a word", "… without changing a line". */
const isWithout = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'without' &&
      start >= verb.end &&
      start <= end + 1 &&
      words.slice(at + 1, at + 4).some(word => without.has(word.lower)),
  );

/** "Fine by me", "good enough for me". */
function consentIn({ words }: Sentence): Span | undefined {
  const me = words.findIndex(
    ({ lower }, at) =>
      lower === 'me' &&
      /^(by|for|with|to)$/.test(words[at - 1]?.lower ?? '') &&
      consenting.has(words[at - 2]?.lower ?? ''),
  );
  return me < 0 ? undefined : { start: (words[Math.max(0, me - 3)] as Word).start, end: (words[me] as Word).end };
}

/** "Who was I to argue?" */
function deferenceIn({ words }: Sentence): Span | undefined {
  const who = words.findIndex(
    ({ lower }, at) =>
      lower === 'who' &&
      /^(was|am)$/.test(words[at + 1]?.lower ?? '') &&
      words[at + 2]?.lower === 'i' &&
      words[at + 3]?.lower === 'to',
  );
  return who < 0 ? undefined : { start: (words[who] as Word).start, end: (words[who + 3] as Word).end };
}

/** "… Plovdiv it was", "so out it went": what was named, and nothing behind it. */
function echoIn({ words }: Sentence): Span | undefined {
  const at = words.findIndex(({ lower, lemma }, index) => {
    const [it, named, next] = [words[index - 1], words[index - 2], words[index + 1]];
    return (
      echoing.has(lemma ?? lower) &&
      it?.lower === 'it' &&
      (named === undefined ? false : /^(noun|adjective|number|particle|adverb|preposition|opaque)$/.test(named.part)) &&
      (next === undefined || next.part === 'punctuation' || /^(by|at|for|to)$/.test(next.lower)) &&
      !/^(where|when|how|as|what|than|like|before|after|since|now)$/.test(named?.lower ?? '')
    );
  });
  return at < 0 ? undefined : { start: (words[Math.max(0, at - 3)] as Word).start, end: (words[at] as Word).end };
}

/** A reason, a doubt or a limit of the candidate's own, from `from` on. */
const hasGround = ({ words, clauses }: Sentence, from: number): boolean =>
  words.some(({ lower, start }, at) => start >= from && at > 0 && ownGround.has(lower)) ||
  clauses.some(
    ({ actor, verb }) => actor === 'I' && verb.start >= from && !verb.negated && grounding.has(verb.deed.lemma ?? ''),
  );
