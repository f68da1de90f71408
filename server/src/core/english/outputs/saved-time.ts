import { freeing } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Output } from './outputs.ts';

/** "The tool saves each clerk 40 minutes a day", "it gives us back an hour": time saved, with no word on what it went into. */
export function savedTime({ words, quantities }: Sentence, clause: Clause): Output | undefined {
  const { verb, start, end } = clause;
  if (verb.negated || verb.tense === 'conditional') return undefined;
  if (isThatMuch(words, quantities, clause)) return { start, end, name: 'time saved' };
  const back = words.some(({ lower, start: at }) => lower === 'back' && at >= verb.end && at < end);
  if (lemmaOf(clause) === 'release' && !clause.object) return undefined;
  const frees = freeing.has(lemmaOf(clause)) || freeing.has(deedOf(clause));
  const off = isTakenOff(words, quantities, clause);
  const shorter = /^(spend|need|take|lose|waste)$/.test(lemmaOf(clause)) && isLess(words, clause);
  if (!frees && !shorter && !off && !(back && /^(give|get|have|bring|win|hand)$/.test(lemmaOf(clause))))
    return undefined;
  const time = quantities.some(
    ({ kind, unit, start: from, end: to }) =>
      (kind === 'duration' || /-(hours|days|minutes|weeks|months)$/.test(unit)) && from >= start && to <= end,
  );
  const hour = words.some(
    ({ lower, start: at, end: to }, place) =>
      at >= verb.end &&
      to <= end &&
      /^(hour|day|week|afternoon|morning)$/.test(lower) &&
      /^(an?|half|whole|full)$/.test(words[place - 1]?.lower ?? '') &&
      (lower === 'hour' || isPaced(words[place + 1])),
  );
  const uncounted = (frees || back) && isUncounted(words, clause);
  return time || hour || uncounted ? { start, end, name: 'time saved' } : undefined;
}

/** "A day a week", "an afternoon each month": over and over. */
const isPaced = (next: Word | undefined): boolean => /^(an?|each|every|per)$/.test(next?.lower ?? '');

/** "Took three hours off my week": off the work, and no days off. */
const isTakenOff = (words: Sentence['words'], quantities: Sentence['quantities'], { verb, end }: Clause): boolean =>
  /^(take|knock|cut|shave|lop|trim|slice)$/.test(verb.lemma) &&
  words.some(
    ({ lower, start: at }, place) =>
      lower === 'off' &&
      at >= verb.end &&
      at < end &&
      quantities.some(({ kind, start, end: to }) => kind === 'duration' && start >= verb.end && to < at) &&
      /^(determiner|noun)$/.test(words[place + 1]?.part ?? ''),
  );

/** "That's 14 hours a week saved", "that is a saving of nine hours". */
const isThatMuch = (
  words: Sentence['words'],
  quantities: Sentence['quantities'],
  { verb, subject, start, end }: Clause,
): boolean =>
  verb.lemma === 'be' &&
  /^(that|it|this)$/.test(subject?.head.lower ?? '') &&
  quantities.some(({ kind, start: at }) => kind === 'duration' && at >= start && at < end) &&
  words.some(
    ({ lower, start: at }, place) =>
      at >= verb.end &&
      at < end &&
      (/^(saved|freed)$/.test(lower) || (lower === 'saving' && words[place + 1]?.lower === 'of')),
  );

/** "Saves a lot of time", "saved us hours": nobody counted it; with money beside it, it is no longer time alone. */
const isUncounted = (words: Sentence['words'], { verb, end }: Clause): boolean => {
  const saved = words.filter(({ start }) => start >= verb.end && start < end);
  return (
    saved.some(({ lower }, at) => /^(time|hours|days|weeks)$/.test(lower) && !isDated(saved[at - 1])) &&
    !saved.some(({ lower }) => /^(money|cost|costs|cash)$/.test(lower))
  );
};

/** "In time", "this time", "the same days". */
const isDated = (before: Word | undefined): boolean =>
  before !== undefined &&
  ((before.part === 'preposition' && before.lower !== 'of') ||
    /^(same|each|every|first|next|last|this|that|these|those|real)$/.test(before.lower));

/** "The pharmacists spend an hour less each on typing labels." */
const isLess = (words: Sentence['words'], { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end && start < end && /^(less|fewer)$/.test(lower) && words[at + 1]?.lower !== 'than',
  );
