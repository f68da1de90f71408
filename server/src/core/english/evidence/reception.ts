import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { being, feelings } from '../lexicon/feelings.ts';
import { customers } from '../lexicon/people.ts';
import {
  beyond,
  favourites,
  raving,
  readiness,
  received,
  receivers,
  receiving,
  uncaring,
} from '../lexicon/reception.ts';
import { isAnybody, isCrowdAt, isKindOfPeople, isOneForAll, isWholeTrade } from '../people/crowds.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

const receivingFrames = frameSet(receiving);
const beyondFrames = frameSet(beyond);
const receivedFrames = frameSet(received);
const ravingFrames = frameSet(raving);
const readinessFrames = frameSet(readiness);

/** "Pensioners took to it", "it struck a chord", "no one shed a tear for the old stamp": how a thing was received. */
export function isReceived(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (!subject || verb.tense === 'conditional' || !/^(other|nobody|team)$/.test(actor)) return false;
  if (isNoOne(sentence, clause)) return uncaring.has(verb.deed.lemma ?? verb.lemma);
  if (/^(everyone|everybody)$/.test(subject.head.lower)) return frameOf(sentence, clause, ravingFrames) !== undefined;
  if (everybody.has(subject.head.lower)) return false;
  if (isAnybody(sentence, subject, clause)) return isReceiving(sentence, clause);
  if (verb.negated || isWholeTrade(sentence.words, subject)) return false;
  return frameOf(sentence, clause, receivedFrames) !== undefined;
}

const everybody = new Set(['nobody', 'they']);

/** Whether whoever the clause is about takes to a thing or turns from it, in a word or an idiom. */
export const isReceiving = (sentence: Sentence, clause: Clause): boolean =>
  frameOf(sentence, clause, receivingFrames) !== undefined;

/** "Crews would kill for a warm cabin", "savers would take a branch over an app any day". */
export const isReadyFor = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, subject } = clause;
  if (!subject || !/^(would|'d|will|'ll)$/.test(verb.modal ?? '') || verb.negated || verb.perfect) return false;
  const anybody = isAnybody(sentence, subject, clause) || isOneForAll(sentence.words, subject);
  return anybody && frameOf(sentence, clause, readinessFrames) !== undefined;
};

/** "Regulars can't get enough of the pies", "people can't be bothered with forms". */
export const isBeyondThem = (sentence: Sentence, clause: Clause): boolean =>
  frameOf(sentence, clause, beyondFrames) !== undefined;

const isNoOne = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'nobody' ||
  (subject?.head.lower === 'one' && words[subject.from]?.lower === 'no') ||
  (subject?.head.lower === 'soul' && words[subject.from - 1]?.lower === 'not');

/** "A big hit with the students", "the darling of our regulars", wherever it stands in the sentence. */
export const favouriteIn = remembered(findFavourite);

function findFavourite(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  if (sentence.question) return undefined;
  if (isNothingElse(sentence)) return { start: sentence.start, end: words.at(-1)?.start ?? sentence.end };
  for (const [at, word] of words.entries()) {
    if (!favourites.has(word.lower) || word.part === 'verb') continue;
    if (words[at - 1]?.part === 'genitive' && isCrowdWord(words[at - 2]))
      return { start: words[at - 2]?.start ?? word.start, end: word.end };
    if (!receivers.has(words[at + 1]?.lower ?? '') || isAimed(sentence, at)) continue;
    const whom = isCrowdAt(sentence, at + 2);
    if (whom) return { start: words[phraseStart(words, at)]?.start ?? word.start, end: whom.end };
  }
  return undefined;
}

/** "Crowd-pleaser." */
const isNothingElse = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 && words.length < 5 && favourites.has(words.at(-2)?.lower ?? '');

const isCrowdWord = (word: Sentence['words'][number] | undefined): boolean =>
  customers.has(word?.lower ?? '') || isKindOfPeople(word?.lower ?? '');

/** "To be a hit with the students", "no hit with …", "might be": an aim, or none. */
const isAimed = ({ clauses, words }: Sentence, at: number): boolean => {
  const { start } = words[at] as Sentence['words'][number];
  const clause = clauses.findLast(({ start: from, end }) => from <= start && start < end);
  return /^(I|we)$/.test(clause?.actor ?? '') && clause?.verb.lemma === 'be'
    ? true
    : clause?.verb.modal !== undefined ||
        clause?.verb.negated === true ||
        words
          .slice(Math.max(0, at - 5), at)
          .some(({ part, lower }) => part === 'to' || /^(if|whether|not)$/.test(lower));
};

const phraseStart = (words: Sentence['words'], at: number): number => {
  let from = at;
  while (from > 0 && /^(determiner|adjective|adverb|noun)$/.test(words[from - 1]?.part ?? '')) from--;
  return from;
};

/** "Who enjoys filling in forms?", "who doesn't love a bargain?": asked so that nobody answers. */
export function isRhetorical(
  { words }: Sentence,
  { subject, verb, link }: Clause,
  minds: ReadonlySet<string>,
): boolean {
  const who = subject?.head.lower === 'who' || link?.lower === 'who' || /^(which|what)$/.test(words[0]?.lower ?? '');
  const feels =
    being.has(verb.lemma) || verb.voice === 'passive'
      ? words.slice(verb.from, verb.to + 2).some(({ lower }) => feelings.has(lower))
      : minds.has(verb.deed.lemma ?? verb.lemma);
  return (
    who &&
    verb.tense === 'present' &&
    feels &&
    words.some(({ text }) => text === '?') &&
    !words.some(({ lower }) => lower === 'i')
  );
}
