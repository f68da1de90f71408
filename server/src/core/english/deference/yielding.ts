import type { Span } from '../../span.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { consenting, contradicting, echoing, errands, outcomes, ownGround, without } from '../lexicon/deferring.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { complies, isThatThat, isWhatWasDone } from './carried-out.ts';
import { isErrand, passes } from './disclaimer.ts';
import { voicesWill } from './others-will.ts';

/**
 * Where the candidate does, with no ground of their own, what somebody else would have had in the same sentence or the
 * one before: "My boss liked the second one. I went with that." Undefined where they do not.
 */
export function yieldingIn(sentence: Sentence, before: Sentence | undefined): Span | undefined {
  const cue = cueIn(sentence);
  if (!cue || hasGround(sentence)) return undefined;
  const willed =
    sentence.clauses.some(clause => clause.verb.end <= cue.start && voicesWill(sentence, clause)) ||
    (before?.clauses.some(clause => voicesWill(before, clause)) && !answersMe(before));
  return willed ? cue : undefined;
}

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
  return consentIn(sentence) ?? echoIn(sentence);
}

/** "I signed it", "I did that", "I took that one", "I didn't argue", "that is how we built it". */
function isYielding(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, kind, object } = clause;
  if (isErrand(sentence, clause)) return true;
  if (/^(that|this|it|which)$/.test(clause.subject?.head.lower ?? '')) return isSettled(sentence, clause);
  if (!/^(I|we|team|dropped)$/.test(actor) || !/^(main|coordinate)$/.test(kind)) return false;
  if (isWhatWasDone(clause, sentence)) return true;
  if (
    verb.tense !== 'past' &&
    !verb.perfect &&
    !/^(only|just|simply)$/.test(sentence.words[verb.from - 1]?.lower ?? '')
  )
    return false;
  if (verb.negated) return contradicting.has(verb.lemma);
  if (verb.voice === 'passive') return false;
  if (passes(clause) || complies(sentence.words, clause) || isWithout(sentence, clause)) return true;
  if (isAccordingly(sentence, clause)) return true;
  if (object && isThatOne(sentence.words, object.from, object.to))
    return (
      settlingDeeds.has(verb.lemma) || errands.has(verb.lemma) || /^(take|trust|get|make|choose)$/.test(verb.lemma)
    );
  return false;
}

/** "That settled it", "that was that", "that is how the vans went out", "it became the timetable". */
function isSettled(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  if (verb.negated || verb.tense === 'future') return false;
  if (isThatThat(sentence, clause)) return true;
  if (verb.lemma === 'decide') return true;
  return (
    verb.lemma === 'be' &&
    outcomes.has(words[verb.to]?.lower ?? '') &&
    /^(that|this)$/.test(clause.subject?.head.lower ?? '')
  );
}

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

/** "… wrote the roster accordingly", "… as told". */
const isAccordingly = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => lower === 'accordingly' && start > verb.start && start <= end);

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

/** A reason, a doubt or a limit of the candidate's own. */
const hasGround = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }, at) => ownGround.has(lower) && !(lower === 'still' && at === 0)) ||
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' &&
      /^(check|test|count|measure|verify|refuse|insist|convince|change|halve|double)$/.test(verb.deed.lemma ?? '') &&
      !verb.negated,
  );
