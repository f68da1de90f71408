import type { Span } from '../../span.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { consenting, echoing, nodding, outcomes } from '../lexicon/wills.ts';
import { contradicting, errands, turning, unseen, without } from '../lexicon/yielding.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { complies, isTakenTo } from './compliance.ts';
import { isErrand, passes } from './disclaimer.ts';
import { isThatThat, isWhatWasDone } from './so-done.ts';

/** Where a sentence says that it was so, or that the candidate let it be so. */
export function cueIn(sentence: Sentence): Span | undefined {
  const { clauses } = sentence;
  const clause = clauses.find(one => isYielding(sentence, one));
  if (clause) return { start: clause.start, end: clause.end };
  return consentIn(sentence) ?? noddedIn(sentence) ?? deferenceIn(sentence) ?? echoIn(sentence);
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
  if (verb.negated)
    return contradicting.has(verb.lemma) || (verb.lemma === 'be' && contradicting.has(oneTo(sentence, clause)));
  if (letsThem(sentence, clause)) return true;
  if (verb.voice === 'passive') return false;
  if (passes(clause) || isWithout(sentence, clause)) return true;
  if (complies(sentence.words, clause)) return isBare(sentence.words, clause);
  if (object && isThatOne(sentence.words, object.from, object.to) && !isTakenTo(sentence, clause))
    return (
      settlingDeeds.has(verb.lemma) || errands.has(verb.lemma) || /^(take|trust|get|make|choose)$/.test(verb.lemma)
    );
  return false;
}

/** "I wasn't one to fight it": what follows "one to". */
function oneTo({ words }: Sentence, { verb }: Clause): string {
  const at = words.findIndex(({ lower }, place) => place >= verb.to && place < verb.to + 3 && lower === 'one');
  return words[at + 1]?.lower === 'to' ? (words[at + 2]?.lemma ?? words[at + 2]?.lower ?? '') : '';
}

/** "I let them have it", "we let her have her way". */
const letsThem = ({ words }: Sentence, { verb }: Clause): boolean => {
  const [whom, have, what] = words.slice(verb.to);
  return (
    verb.lemma === 'let' &&
    /^(him|her|them)$/.test(whom?.lower ?? '') &&
    have?.lower === 'have' &&
    /^(it|that|one|his|her|their)$/.test(what?.lower ?? '')
  );
};

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
    !words.slice(verb.to + 1, verb.to + 5).some(({ lower }) => lower === 'should') &&
    /^(that|this)$/.test(clause.subject?.head.lower ?? '') &&
    !sentence.clauses.some(
      ({ link, actor, verb: does }) =>
        link?.lower === 'what' && actor === 'other' && does.tense === 'present' && does.from > verb.from,
    );
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
  words.some(({ lower, start }) => start >= verb.end && start <= end + 1 && unseen.has(lower)) ||
  words.some(
    ({ lower, start }, at) =>
      lower === 'without' &&
      start >= verb.end &&
      start <= end + 1 &&
      words.slice(at + 1, at + 4).some(word => without.has(word.lower)),
  );

/** "Fair enough, I had it fitted", "right so, I said, and closed it". */
function noddedIn({ words, clauses }: Sentence): Span | undefined {
  const comma = words.findIndex(({ text }) => text === ',');
  const deed = clauses.find(
    ({ actor, verb }) => /^(I|we)$/.test(actor) && verb.tense === 'past' && verb.lemma !== 'say',
  );
  return deed &&
    !deed.verb.negated &&
    comma > 0 &&
    comma < 3 &&
    words.slice(0, comma).every(({ lower }) => nodding.has(lower)) &&
    !turning.has(deed.verb.deed.lemma ?? '')
    ? { start: deed.start, end: deed.end }
    : undefined;
}

/** "Fine by me", "good enough for me". */
function consentIn({ words }: Sentence): Span | undefined {
  const me = words.findIndex(
    ({ lower }, at) =>
      lower === 'me' &&
      /^(by|for|with|to)$/.test(words[at - 1]?.lower ?? '') &&
      consenting.has(words[at - 2]?.lower ?? '') &&
      !/^(not|n['’]t|hardly|never|barely)$/.test(words[at - 3]?.lower ?? ''),
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
