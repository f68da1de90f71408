import { overlap, type Span } from '../../span.ts';
import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { variantSet } from '../grammar/variants.ts';
import { askedFor, boasts, monuments, praisedTraits, principleSlogans } from '../lexicon/slogans.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { praises } from './praise-by-name.ts';
import {
  asOne,
  clauseStart,
  displayedEnd,
  isCited,
  isDisplayed,
  isMyOwn,
  isShown,
  opensWith,
  shownAt,
  trueTo,
} from './praised-names.ts';
import { selfPortraitsIn } from './self-portrait.ts';

const names = phraseSet(principleSlogans);
const sayings = variantSet(boasts);

/** Where a sentence praises the candidate with a principle's name. */
export const slogansIn = rememberedAll(function* (sentence: Sentence): Generator<Span> {
  const all = [...findSlogans(sentence)];
  const named = all.filter((place, at) => !all.some((other, before) => before < at && other.start === place.start));
  yield* named;
  for (const portrait of selfPortraitsIn(sentence)) if (!named.some(place => overlap(place, portrait))) yield portrait;
});

function* findSlogans(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  const boasted = [...boastsIn(sentence)];
  for (const { place } of boasted) yield place;
  yield* monumentsIn(sentence);
  for (const match of findPhrases(words, names)) {
    const { from, to, phrase } = match;
    if (boasted.some(({ at }) => Math.abs(at - from) < 4) || isAskedFor(words, from)) continue;
    if (words[from - 1]?.text === '(' || isModifier(phrase, words[to]) || isOwned(phrase, words[to])) continue;
    const place = praiseAt(sentence, match);
    if (place) yield place;
  }
}

/** "I always go the extra mile": boasts, with the word at which each begins. */
function* boastsIn({ words, clauses }: Sentence): Generator<{ readonly at: number; readonly place: Span }> {
  for (const { from, to, phrase } of findPhrases(words, sayings)) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? 0;
    const clause =
      clauses.find(each => each.start <= start && end <= each.end + 2) ?? clauses.findLast(each => each.start <= start);
    const boasted =
      clause && (!clause.verb.negated || phrase.startsWith('never')) && /^(I|dropped|other|nobody)$/.test(clause.actor);
    if (boasted) yield { at: from, place: { start: clause.start, end: Math.max(clause.end, end) } };
  }
}

/** The part of the sentence that praises by a principle's name; undefined where the name praises nobody. */
function praiseAt(sentence: Sentence, match: Match): Span | undefined {
  const { words, clauses } = sentence;
  const { from, to, phrase } = match;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  const clause =
    clauses.find(({ start, end }) => start <= first.start && last.end <= end) ??
    clauses.find(({ start, end }) => start <= first.start && first.start < end + 2);
  const opening = words[0]?.start ?? first.start;
  if (/^(means|meant|looks|stands)$/.test(words[to]?.lower ?? '') && words[from - 1]?.lower === 'what')
    return { start: sentence.start, end: clause?.end ?? last.end };
  if (clauses.length === 0 && from < 2)
    return { start: sentence.start, end: words.findLast(({ part }) => part !== 'punctuation')?.end ?? last.end };
  if (clause && !clause.verb.negated && isCapital(words, from, to)) return withName(clause, last);
  if (isCited(words, from) || isMyOwn(words, from) || opensWith(words, from))
    return { start: opening, end: Math.max(clause && clause.start <= first.start ? clause.end : 0, last.end) };
  if (isShown(words, from)) return { start: words[shownAt(words, from)]?.start ?? first.start, end: last.end };
  if (asOne(words, from)) return { start: opening, end: last.end };
  if (trueTo(words, from)) return { start: words[from - 2]?.start ?? first.start, end: last.end };
  if (isDisplayed(sentence, match))
    return { start: clauseStart(sentence, first), end: Math.max(clause?.end ?? 0, displayedEnd(words, to, last)) };
  return clause && praises(sentence, clause, phrase, from) ? withName(clause, last) : undefined;
}

/** A clause up to the end of the name in it. */
const withName = ({ start, end }: Clause, last: Word): Span => ({ start, end: Math.max(end, last.end) });

/** "The backbone network": a thing that is called so. */
const isModifier = (phrase: string, next: Word | undefined): boolean =>
  /^(backbone|ownership|frugal)$/.test(phrase) && next?.part === 'noun';

/** "Ownership of the fridges lies with estates": a thing that somebody owns. */
const isOwned = (phrase: string, next: Word | undefined): boolean =>
  /^(ownership|curiosity|frugality|backbone|(high|highest) standards|deliver(ed|ing)? results)$/.test(phrase) &&
  next?.lower === 'of';

/** "That was Ownership, pure and simple": written as the principle, and not as what the question asks for. */
const isCapital = (words: readonly Word[], from: number, to: number): boolean =>
  from > 1 &&
  !words.slice(from - 3, from).some(({ lower }) => askedFor.has(lower)) &&
  words.slice(from, to).every(({ text, lower }) => /^\p{Lu}\p{Ll}/u.test(text) || /^(and|for|a|on|the|,)$/.test(lower));

/** "The example I have for Deliver Results": what the question asks for. */
const isAskedFor = (words: readonly Word[], from: number): boolean =>
  /^(for|about|on)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(0, from).some(({ lower }) => /^(example|story|question|answer|asked)$/.test(lower));

/** "A testament to the ownership that I bring to everything." */
function* monumentsIn({ words, clauses }: Sentence): Generator<Span> {
  for (const [at, { lower, start }] of words.entries()) {
    if (!monuments.has(lower) || !/^(to|of)$/.test(words[at + 1]?.lower ?? '')) continue;
    const behind = words.slice(at + 2, at + 9);
    const mine = behind.some(word => /^(i|my)$/.test(word.lower)) && behind.some(word => praisedTraits.has(word.lower));
    const clause = clauses.findLast(({ start: from }) => from <= start);
    const last = words.findLast(({ part }) => part !== 'punctuation');
    if (!mine || clause?.verb.negated || !last) continue;
    yield { start: words[at - 1]?.part === 'determiner' ? (words[at - 1]?.start ?? start) : start, end: last.end };
  }
}
