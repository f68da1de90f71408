import { endsNoun, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { onlyPast, type VerbReading, verbReadings } from '../grammar/verb.ts';
import { nearVerbs } from '../lexicon/function-groups.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { seldomNouns } from '../lexicon/verb-groups.ts';
import type { NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * How the word at `at` reads as the verb that the words from `from` to `to` still lack, by the subject before it and by
 * what else it could be: "one sees it", "the rest now lies with them", "serving belongs to the kitchen", "everyone at the
 * desk wrote". Undefined where it is no verb.
 */
export function dueVerb(words: readonly Word[], from: number, to: number, at: number): VerbReading | undefined {
  const { lower, part } = words[at] as Word;
  const readings = verbReadings(lower);
  const subject = readings.length > 0 ? subjectBefore(words, from, at) : undefined;
  if (!subject) return undefined;
  const take = (form: string): VerbReading | undefined => readings.find(reading => reading.form === form);
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (lower === 'like') return part === 'preposition' && likes(subject, next) ? take('base') : undefined;
  if (!/^(noun|adjective)$/.test(part)) return undefined;
  if (onlyPast(lower)) return /^un.+ed$/.test(lower) ? undefined : take('past');
  if (subject.one) return take('s');
  if (take('s') && !subject.many && !subject.bare && isOfCondition(words, from) && !isNounLike(next)) return take('s');
  if (take('s') && subject.bare && !goesOn(next)) return undefined;
  if (readings.some(({ lemma, form }) => /^(base|s)$/.test(form) && seldomNouns.has(lemma)))
    return take('s') ?? (subject.many || goesOn(next) ? take('base') : undefined);
  return subject.apart && !/^(noun|adjective)$/.test(next?.part ?? '') ? take(subject.many ? 'base' : 's') : undefined;
}

/** "If a tag dies, the porter opens by hand": a condition, and what follows it, are clauses of their own. */
const isOfCondition = (words: readonly Word[], from: number): boolean =>
  conditions.test(words[from - 1]?.lower ?? '') ||
  (words[from - 1]?.text === ',' && conditions.test(words[0]?.lower ?? ''));

const conditions = /^(if|when|whenever|once|unless)$/;

const isNounLike = (word: Word | undefined): boolean => /^(noun|adjective|verb)$/.test(word?.part ?? '');

interface Subject {
  readonly head: Word;
  readonly many: boolean;
  /** "One": nobody in particular. */
  readonly one: boolean;
  /** A noun in the singular with nothing before it, which the next word could go on: "email sends". */
  readonly bare: boolean;
  /** An adverb that belongs to a verb stands behind it. */
  readonly apart: boolean;
}

/** The subject that ends before `at`, with the phrases that hang on it. */
function subjectBefore(words: readonly Word[], from: number, at: number): Subject | undefined {
  let last = at - 1;
  while (last > from && words[last]?.part === 'adverb') last--;
  const apart = last < at - 1 && nearVerbs.has(words[at - 1]?.lower ?? '');
  const opens = words[from] as Word;
  if (opens.form === 'ing' && last - from < 3) return { head: opens, many: false, one: false, bare: true, apart };
  const phrase = firstPhrase(words, from, last);
  if (!phrase) return undefined;
  const { head } = phrase;
  const many =
    head.singular !== head.lower ||
    pluralNouns.has(head.lower) ||
    /^(all|many|most|both|few|several)$/.test(head.lower);
  const bare = !many && head.part === 'noun' && phrase.from === last;
  return { head, many, one: head.lower === 'one', bare, apart };
}

/** The first phrase of those that prepositions string together up to `last`: "everyone" in "everyone at the desk". */
function firstPhrase(words: readonly Word[], from: number, last: number): NounPhrase | undefined {
  for (let end = last; end >= from; ) {
    if (!endsNoun(words[end])) return undefined;
    const phrase = nounPhraseEnding(words, end);
    if (phrase.from < from) return undefined;
    const governed = phrase.from > from && words[phrase.from - 1]?.part === 'preposition';
    if (!governed || isBehindTime(words, from, phrase)) return isNamed(words, phrase) ? phrase : undefined;
    end = phrase.from - 2;
  }
  return undefined;
}

/** "From May on the porters …". */
const isBehindTime = (words: readonly Word[], from: number, phrase: NounPhrase): boolean =>
  words[phrase.from - 1]?.lower === 'on' && words[from]?.lower === 'from';

/** A noun, or "the bereaved"; no "me" and "them", which do nothing. */
const isNamed = (words: readonly Word[], { head, from }: NounPhrase): boolean =>
  head.part === 'adjective' ? words[from]?.lower === 'the' : !/^(me|us|him|them|himself|itself)$/.test(head.lower);

const people = [customers, persons, superiors, trades];

/** "Guests like quiet rooms", "staff like to know", but "tools like the crane". */
const likes = ({ head }: Subject, next: Word | undefined): boolean =>
  next?.part === 'to' ||
  (people.some(group => group.has(head.singular)) && /^(noun|adjective|determiner)$/.test(next?.part ?? '')) ||
  /^(it|them)$/.test(next?.lower ?? '');

const measures = /^(up|down|per|over|under|above|below|against|versus|vs|from|at)$/;

/** Whether the words go on behind a verb, and not with what is measured: "sends up by half". */
const goesOn = (next: Word | undefined): boolean => next !== undefined && !measures.test(next.lower);
