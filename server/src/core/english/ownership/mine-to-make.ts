import { decisionNouns } from '../lexicon/deeds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause says that a call was the candidate's: "my call was …", "the choice was mine", "the small plates were my decision". */
export const isMyCall = (sentence: Sentence, clause: Clause): boolean =>
  isMineByName(sentence, clause) || isSaidMine(sentence, clause) || isMineInTheEnd(sentence, clause);

/** "My call was …", "my answer was no". */
const isMineByName = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  words[subject.from]?.lower === 'my' &&
  (decisionNouns.has(subject.head.lower) ||
    /^(pick|vote|preference)$/.test(subject.head.lower) ||
    (subject.head.lower === 'answer' && words.some(({ lower }) => lower === 'no')));

/** "The choice was mine"; not "the choice was not mine". */
const isSaidMine = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  isToldOf(subject) && is(verb) && followsAdverbs(words, words.indexOf(verb.head) + 1)?.lower === 'mine';

/** "Smaller plates was my decision", "it was my call to wait"; not "it was my decision to make" or "whether … is my call". */
function isMineInTheEnd({ words, question }: Sentence, { verb, object, kind, link, subject }: Clause): boolean {
  if (!is(verb) || !object || question || verb.tense !== 'past' || words[0]?.lower === 'whether') return false;
  if (kind === 'subordinate' || /^(if|whether|unless)$/.test(link?.lower ?? '')) return false;
  const [next, then] = words.slice(object.to);
  const told =
    /^(that|this)$/.test(subject?.head.lower ?? '') && /^(line|rule|condition|answer)$/.test(object.head.lower);
  return (
    words[object.from]?.lower === 'my' &&
    (told || /^(call|decision|choice)$/.test(object.head.lower)) &&
    !(next?.part === 'to' && /^(make|take)$/.test(then?.lower ?? ''))
  );
}

const isToldOf = (subject: NounPhrase | undefined): boolean =>
  subject !== undefined && /^(call|decision|choice)$/.test(subject.head.lower);

const is = ({ lemma, negated, modal }: Clause['verb']): boolean => lemma === 'be' && !negated && !modal;

/** The first word from `at` on that is no adverb: "mine" of "was entirely mine". */
const followsAdverbs = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at, at + 3).find(({ part, lower }) => part !== 'adverb' && lower !== 'all');
