import { endsNoun, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { nominative } from '../lexicon/function-words.ts';
import { pluralNouns, roles } from '../lexicon/nouns.ts';
import { persons, superiors, takers } from '../lexicon/people.ts';
import { opining, proposing } from '../lexicon/saying.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { neverNouns, onlyVerbs } from '../lexicon/verb-groups.ts';
import type { NounPhrase } from '../sentence.ts';
import { asWord } from '../shapes.ts';
import type { Word } from '../word.ts';
import { dueVerb } from './due.ts';
import { isTensed } from './tensed.ts';

/**
 * Reads a verb that passes for a noun where its clause has no other: "…, the tender alone takes a year", "buyers in both
 * cities send far fewer letters". A subject that agrees stands before it, and an object behind it. The same words where
 * there is none.
 */
export function withOverlooked(words: readonly Word[]): readonly Word[] {
  let read: Word[] | undefined;
  for (const [from, to] of stretches(words)) {
    for (let at = from + 1; at < to; at++) {
      const reading = readingAt(words, from, to, at) ?? dueVerb(words, from, to, at);
      if (!reading) continue;
      read ??= [...words];
      if (at === from + 1 && words[from]?.form === 'ing')
        read[from] = asWord({ ...(words[from] as Word), part: 'noun', lemma: undefined, form: undefined });
      read[at] = asWord({ ...(words[at] as Word), part: 'verb', lemma: reading.lemma, form: reading.form });
      break;
    }
  }
  return read ?? words;
}

/** The words between marks and conjunctions that hold no finite verb. */
function* stretches(words: readonly Word[]): Generator<readonly [from: number, to: number]> {
  let [from, finite] = [0, false];
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    if (word && nominative.has(word.lower) && word.part === 'pronoun' && at > from) {
      if (!finite) yield [from, at];
      [from, finite] = [at, false];
      continue;
    }
    if (word && !parts.test(word.part)) {
      finite ||= isTensed(word, words[at - 1]);
      continue;
    }
    if (!finite && at - from > 1) yield [from, at];
    [from, finite] = [at + 1, false];
  }
}

const parts = /^(punctuation|subordinator|relative|coordinator)$/;

function readingAt(words: readonly Word[], from: number, to: number, at: number): VerbReading | undefined {
  const word = words[at] as Word;
  if (word.part !== 'noun' || /^\p{Lu}/u.test(word.text)) return undefined;
  const readings = verbReadings(word.lower);
  if (readings.length === 0) return undefined;
  const take = (form: string): VerbReading | undefined => readings.find(reading => reading.form === form);
  if (isOfOne(words, from, at) && !/^(noun|adjective|genitive)$/.test(words[at + 1]?.part ?? '')) return take('s');
  const lemma = readings[0]?.lemma ?? '';
  const many = subjectBefore(words, from, at);
  if (many && isDue(words, from, word) && take('base')) return take('base');
  if (!hasObject(words, at, to, lemma) && !(isPerson(words[at - 1]) && isFollowed(lemma))) return undefined;
  if (many === undefined) return undefined;
  if (onlyPast(word.lower)) return take('past');
  return many || (isPerson(words[at - 1]) && !take('s')) ? take('base') : take('s');
}

/** "Because users click twice", "what shoppers look at": a clause that wants its verb, or a word that is nothing else. */
const isDue = (words: readonly Word[], from: number, { lower }: Word): boolean =>
  /^(subordinator|relative)$/.test(words[from - 1]?.part ?? '') || neverNouns.has(lower) || onlyVerbs.has(lower);

/** "My colleague call the manager", "supplier say …": learners leave the ending out. */
const isPerson = (word: Word | undefined): boolean =>
  word?.part === 'noun' && [superiors, persons, roles, takers].some(group => group.has(word.lower));

/** "A battery lasts", "each runs", "another merge costs": behind a determiner of one there is no plural. */
function isOfOne(words: readonly Word[], from: number, at: number): boolean {
  const last = words[at - 1];
  if (at - 1 === from && last?.part === 'determiner') return /^(that|this|each)$/.test(last.lower);
  if (last?.part !== 'noun' || last.singular !== last.lower) return false;
  const phrase = nounPhraseEnding(words, at - 1);
  const first = words[phrase.from];
  return (
    phrase.from >= from &&
    words[phrase.from - 1]?.part !== 'preposition' &&
    /^(an?|each|every|this|another)$/.test(first?.lower ?? '')
  );
}

/** Whether the subject right before `at` is many; undefined where none stands there, from `from` on. */
function subjectBefore(words: readonly Word[], from: number, at: number): boolean | undefined {
  let last = at - 1;
  while (last > from && words[last]?.part === 'adverb') last--;
  for (let end = last; end >= from; ) {
    if (!endsNoun(words[end]) || words[end]?.part === 'adjective') return undefined;
    const phrase = nounPhraseEnding(words, end);
    if (phrase.from < from) return undefined;
    if (words[phrase.from - 1]?.part !== 'preposition' || phrase.from - 1 < from) return numberOf(words, phrase);
    end = phrase.from - 2;
  }
  return undefined;
}

const severally = /^(these|those|many|few|several|some|all|both|most|more|no|other|our|my|their)$/;

/** Whether a subject is many. How many stand before a noun in the singular, or which, makes that a part of another noun. */
function numberOf(words: readonly Word[], { from, head }: NounPhrase): boolean | undefined {
  const many = head.singular !== head.lower || pluralNouns.has(head.lower);
  const first = words[from];
  if (many) return true;
  if (isPerson(head) && first?.part !== 'number') return false;
  if (first?.part === 'number' || severally.test(first?.lower ?? '')) return undefined;
  const known = /^(determiner|genitive)$/.test(first?.part ?? '') || /^(that|this|it|he|she)$/.test(head.lower);
  return known ? false : undefined;
}

const lasting = /^(take|last|cost|need|save|lose|spend)$/;

/** What is said or wanted can follow at once: "supplier say buy a new pad". */
const isFollowed = (lemma: string): boolean => opining.has(lemma) || proposing.has(lemma) || /^(ask|want)$/.test(lemma);

/** An object that opens with a determiner, a pronoun or a number; how long or how often only behind a verb that says so. */
function hasObject(words: readonly Word[], at: number, to: number, lemma: string): boolean {
  let next = at + 1;
  while (next < to && words[next]?.part === 'adverb') next++;
  const first = words[next];
  if (first?.form === 'ing' && next < to) return /^(use|need|stop|start|keep|avoid|require)$/.test(lemma);
  if (next >= to || !first || !/^(determiner|number)$/.test(first.part))
    return first?.part === 'pronoun' && /^(it|them|me|us|him|her|itself|themselves)$/.test(first.lower) && next < to;
  const timed = words
    .slice(next + 1, Math.min(to, next + 3))
    .some(({ lower }) => durations.has(lower) || dateWords.has(lower));
  return !timed || lasting.test(lemma);
}
