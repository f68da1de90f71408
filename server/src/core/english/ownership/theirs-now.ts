import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt, nounPhraseEnding, skipAdverbs } from '../grammar/noun-phrase.ts';
import { keeping } from '../lexicon/frames-handing.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { charges, gifts, jobs, undecided } from '../lexicon/handing.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { departments, trades } from '../lexicon/trades.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isFromThere, isTaker, isWork } from './takers.ts';

const keeps = frameSet(keeping);

/** "The depot keeps the board now", "the log is with the guards these days", "the gym became the scouts' thing": whose work it is from then on. */
export function isTheirsNow(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (sentence.question || verb.negated || verb.modal || kind === 'relative' || kind === 'subordinate') return false;
  if (/^(become|turn)$/.test(verb.lemma)) return isNamedTheirs(sentence, clause);
  if (!isLasting(sentence, clause)) return false;
  return isKept(sentence, clause) || isWith(sentence, clause) || isNamedTheirs(sentence, clause);
}

/** "Now", "these days", "from here", "from May on", "since Easter": for good. */
const isLasting = (sentence: Sentence, clause: Clause): boolean =>
  isFromThere(sentence, clause) ||
  sentence.words.some(
    ({ lower, part, start }, at, words) =>
      start < clause.end &&
      (/^(now|nowadays)$/.test(lower) ||
        (lower === 'these' && words[at + 1]?.lower === 'days') ||
        (lower === 'since' && part !== 'subordinator')),
  );

/** Somebody keeps the thing itself, not one of its kind. */
function isKept(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (clause.actor !== 'other' || !isTaker(sentence, clause.subject)) return false;
  const frame = frameOf(sentence, clause, keeps);
  if (!frame) return false;
  const phrase = nounPhraseEnding(
    words,
    words.findIndex(({ end }) => end === frame.end),
  );
  const first = words[phrase.from]?.lower ?? '';
  if (gifts.has(phrase.head.lower) || !/^(the|my|our|it|them|this|that|all)$/.test(first)) return false;
  if (words[phrase.to]?.part === 'verb') return false;
  return !/^(have|get|do)$/.test(clause.verb.lemma) || phrase.head.part === 'pronoun' || isWork(sentence, phrase);
}

/** "… is with her now", "… sits under the prefects these days"; what lies with a director waits for an answer. */
function isWith(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(be|lie|sit|live|stay|remain|rest)$/.test(verb.lemma) || !subject || isPeople(subject)) return false;
  if (undecided.has(subject.head.lower)) return false;
  const at = skipAdverbs(words, verb.to);
  if (!/^(with|under)$/.test(words[at]?.lower ?? '')) return false;
  const whom = nounPhraseAt(words, at + 1);
  if (superiors.has(whom?.head.lower ?? '')) return false;
  return /^(him|her|them)$/.test(words[at + 1]?.lower ?? '') || isTaker(sentence, whom);
}

/** "… is the council's concern now", "… became a matter for the clerks", "… is a marketing thing these days". */
function isNamedTheirs(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(be|become|turn)$/.test(verb.lemma) || !subject || isPeople(subject)) return false;
  const at = skipAdverbs(words, verb.to);
  const phrase = nounPhraseAt(words, words[at]?.lower === 'into' ? at + 1 : at);
  if (!phrase || !(jobs.has(phrase.head.lower) || charges.has(phrase.head.lower))) return false;
  const genitive = words.findLastIndex(
    ({ part }, place) => part === 'genitive' && place >= phrase.from && place < phrase.to,
  );
  if (genitive > phrase.from) return isTaker(sentence, nounPhraseEnding(words, genitive - 1));
  if (/^(their|his|her)$/.test(words[phrase.from]?.lower ?? '')) return phrase.to - phrase.from === 2;
  if (/^(of|for)$/.test(words[phrase.to]?.lower ?? '')) return isTaker(sentence, nounPhraseAt(words, phrase.to + 1));
  return departments.has(words[phrase.to - 2]?.lower ?? '');
}

/** People who are with others, and no work: "the child is with the nurse now". */
const isPeople = ({ actor, head }: NounPhrase): boolean =>
  actor !== 'other' ||
  /^(he|she|they|who)$/.test(head.lower) ||
  [persons, trades, givenNames, customers].some(group => group.has(head.singular) || group.has(`${head.lower}s`));
