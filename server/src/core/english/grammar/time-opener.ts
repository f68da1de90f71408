import { nextTimesDo, timesDo, timesOpen } from '../lexicon/time-verbs.ts';
import { dateWords, durations, months, seasons } from '../lexicon/units.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/**
 * Whether a time is all that stands before a deed: "next day told the boss", "in March moved the date", "a week later
 * asked again". A note leaves its subject out; the time is none.
 */
export function isTimed(words: readonly Word[], verbAt: number): boolean {
  const verb = words[verbAt];
  if (verb?.part !== 'verb' || verb.form !== 'past' || isOwnObject(words[verbAt + 1])) return false;
  const from = words.findIndex(({ part, text }) => part !== 'coordinator' && part !== 'adverb' && text !== ',');
  const to = verbAt - adverbsBefore(words, verbAt);
  if (from < 0 || from >= to) return false;
  const lemma = verb.lemma ?? '';
  if (timesOpen.has(lemma) || isReduced(words, verbAt)) return false;
  if (isGoverned(words, from, to) || (isSpell(words, from, to) && isBehind(words[to]))) return true;
  if (!isBareTime(words, from, to) || isCount(words, verbAt, from, to) || isCallFor(words, verbAt)) return false;
  return !(isNextTime(words, from) ? nextTimesDo : timesDo).has(lemma);
}

/** "That evening called for patience". */
const isCallFor = (words: readonly Word[], verbAt: number): boolean =>
  words[verbAt]?.lemma === 'call' && words[verbAt + 1]?.lower === 'for';

/** "That week added 30 users", "Saturday sold 54": what a time comes to. */
const isCount = (words: readonly Word[], verbAt: number, from: number, to: number): boolean =>
  words[verbAt + 1]?.part === 'number' && (to === from + 1 || words[verbAt]?.lemma === 'add');

/** "That week taught me": whoever is the object is not the subject left out. */
const isOwnObject = (word: Word | undefined): boolean => /^(me|us)$/.test(word?.lower ?? '');

function adverbsBefore(words: readonly Word[], at: number): number {
  let count = 0;
  while (words[at - 1 - count]?.part === 'adverb') count++;
  return count;
}

/** "In March", "after two weeks", "at that point", "after that". */
function isGoverned(words: readonly Word[], from: number, to: number): boolean {
  const [preposition, next] = [words[from], words[from + 1]];
  if (
    !preposition ||
    !(preposition.part === 'preposition' || isSpellAfter(words, from)) ||
    !/^(in|on|at|after|by|during|within|before|around)$/.test(preposition.lower)
  )
    return false;
  if (next?.lower === 'then') return to === from + 1;
  if (to === from + 2 && /^(after|before|by)$/.test(preposition.lower)) return /^(that|this)$/.test(next?.lower ?? '');
  const phrase = nounPhraseAt(words, from + 1);
  return (
    phrase?.to === to && (isTime(phrase.head) || /^(point|stage|moment|end|start|beginning)$/.test(phrase.head.lower))
  );
}

/** "After two weeks called the line": no clause of its own, where no other follows. */
const isSpellAfter = (words: readonly Word[], from: number): boolean =>
  words[from]?.part === 'subordinator' &&
  /^(number|determiner)$/.test(words[from + 1]?.part ?? '') &&
  words.every(({ text }) => text !== ',');

/** "Next day", "that week", "last summer", "Monday morning", "the same evening". */
function isBareTime(words: readonly Word[], from: number, to: number): boolean {
  const phrase = nounPhraseAt(words, from);
  const first = words[from] as Word;
  const marked = /^(next|last|that|same|one)$/.test(words[first.lower === 'the' ? from + 1 : from]?.lower ?? '');
  return (
    phrase?.to === to && isTime(phrase.head) && (marked || (dateWords.has(first.lower) && !isPerson(words, from, to)))
  );
}

/** "Next morning", "the same evening": these do little themselves. */
const isNextTime = (words: readonly Word[], from: number): boolean =>
  /^(next|same)$/.test(words[words[from]?.lower === 'the' ? from + 1 : from]?.lower ?? '');

/** "Jan", "April", "June" alone: as likely somebody's name. */
const isPerson = (words: readonly Word[], from: number, to: number): boolean =>
  to === from + 1 && months.has(words[from]?.lower ?? '');

/** "Two days", "a week": how long, where "later" stands behind. */
function isSpell(words: readonly Word[], from: number, to: number): boolean {
  const phrase = nounPhraseAt(words, from);
  return phrase?.to === to && durations.has(phrase.head.lower);
}

const isBehind = (word: Word | undefined): boolean =>
  /^(later|after|afterwards|before|earlier)$/.test(word?.lower ?? '');

/** "Week", "March", "summer". */
export const isTime = ({ lower }: Word): boolean => durations.has(lower) || dateWords.has(lower) || seasons.has(lower);

/** "In March trained nurses took over": what looks like the deed belongs to the subject of another. */
export function isReduced(words: readonly Word[], verbAt: number): boolean {
  const next = words[nounPhraseAt(words, verbAt + 1)?.to ?? -1];
  return (
    next !== undefined &&
    (next.part === 'modal' || next.part === 'auxiliary' || next.form === 'past' || next.form === 's')
  );
}
