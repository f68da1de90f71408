import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { gifts, lying, placesOfWork, puttingDown } from '../lexicon/handing.ts';
import { departments } from '../lexicon/trades.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isLeftToThem } from './left-to-them.ts';
import { isPeople, isTaker, isWork } from './takers.ts';
import { isTheirsNow } from './theirs-now.ts';

/** Whether a clause tells, in few words, that the work is with others from now on. */
export const isInTheirHands = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && !clause.verb.negated && ways.some(way => way(sentence, clause));

/** "I got the approval and the rest was up to procurement." */
function isUpToThem(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || !/^(rest|remainder)$/.test(subject?.head.lower ?? '')) return false;
  if (words[verb.to]?.lower !== 'up' || words[verb.to + 1]?.lower !== 'to') return false;
  const whom = nounPhraseAt(words, verb.to + 2);
  return whom !== undefined && isTaker(sentence, whom) && (words[whom.to]?.part ?? 'punctuation') === 'punctuation';
}

/** "Released the whole thing into the care of the Chennai office." */
function intoTheirCare(sentence: Sentence, { actor, verb, object, end }: Clause): boolean {
  const { words } = sentence;
  if (!/^(I|we|dropped)$/.test(actor) || verb.tense !== 'past') return false;
  if (!/^(it|this|thing|everything|all)$/.test(object?.head.lower ?? '') && !isWork(sentence, object)) return false;
  const at = words.findIndex(
    ({ lower, start }, place) =>
      lower === 'into' &&
      start >= verb.end &&
      start < end &&
      words[place + 1]?.lower === 'the' &&
      words[place + 2]?.lower === 'care',
  );
  return at > 0 && words[at + 3]?.lower === 'of' && isTaker(sentence, nounPhraseAt(words, at + 4));
}

/** "I let her carry on alone with it." */
const letsContinue = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  verb.lemma === 'let' &&
  verb.tense === 'past' &&
  /^(him|her|them)$/.test(words[verb.to]?.lower ?? '') &&
  /^(continue|carry|go|run|get)$/.test(words[verb.to + 1]?.lower ?? '') &&
  /^(alone|on)$/.test(words[verb.to + 2]?.lower ?? '') &&
  words.slice(verb.to + 3, verb.to + 6).some(({ lower }) => /^(it|alone|them|this)$/.test(lower));

/** "Monitoring? That was taken over by the NOC", "the training was picked up by HR". */
function takenOverBy(sentence: Sentence, { verb, subject }: Clause): boolean {
  if (verb.voice !== 'passive' || !/^(take|pick)$/.test(verb.lemma) || !subject) return false;
  const on = (verb.particle ?? sentence.words[verb.to])?.lower === 'on';
  if (!(/^(that|this|it)$/.test(subject.head.lower) || isWork(sentence, subject) || (on && !isPeople(subject))))
    return false;
  const { words } = sentence;
  const by = words.findIndex(({ lower }, at) => lower === 'by' && at >= verb.to && at < verb.to + 2);
  return (
    /^(over|up|on)$/.test((verb.particle ?? words[verb.to])?.lower ?? '') &&
    by > 0 &&
    isTaker(sentence, nounPhraseAt(words, by + 1))
  );
}

/** "Moved it to the queue of payments", "left in support's queue", "sizing lives in the backlog of the platform team". */
function inTheirQueue(sentence: Sentence, { actor, verb, end, kind, object }: Clause): boolean {
  const { words } = sentence;
  const note = kind === 'coordinate' && words[verb.from - 1]?.text === ',';
  const puts =
    puttingDown.has(verb.deed.lemma ?? verb.lemma) &&
    verb.tense === 'past' &&
    (/^(I|we|dropped)$/.test(actor) || note) &&
    !gifts.has(object?.head.lower ?? '');
  const lies = actor === 'other' && lying.has(verb.lemma) && !/^(past|conditional)$/.test(verb.tense);
  if (!puts && !lies) return false;
  const at = words.findIndex(({ singular, start }) => start >= verb.end && start < end && placesOfWork.has(singular));
  if (at < 0) return false;
  const genitive = words.findLastIndex(({ part }, place) => part === 'genitive' && place < at && place > verb.to);
  const owner =
    words[at + 1]?.lower === 'of'
      ? nounPhraseAt(words, at + 2)
      : genitive > 0
        ? nounPhraseEnding(words, genitive - 1)
        : undefined;
  return departments.has(owner?.head.lower ?? '') || (!onDesk.test(words[at]?.lower ?? '') && isTaker(sentence, owner));
}

/** What one person has, too: a thing on it is there to be seen. */
const onDesk = /^(desk|tray|in-tray|board|plate|pile)$/;

const ways = [isTheirsNow, isLeftToThem, inTheirQueue, isUpToThem, intoTheirCare, letsContinue, takenOverBy];
