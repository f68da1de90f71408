import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { judged } from '../lexicon/betterment.ts';
import {
  comparatives,
  directionVerbs,
  gladdened,
  growthVerbs,
  ideals,
  lofty,
  loftyVerbs,
  movedNouns,
  newHeights,
  soaring,
  soaringTails,
} from '../lexicon/goals.ts';
import type { Word } from '../word.ts';
import { keeping, quality, withOf } from './goods.ts';

const opening =
  /^(to|on|at|for|as|that|towards|toward|of|in|by|basically|now|then|mainly|really|simply|just|always|would|should|could|can|will|be|,)$/;
const becoming = /^(make|become|get|give|offer|have|be|provide|bring|create|deliver|see|achieve|reach)$/;

/**
 * The direction without a measure that is named from the word at `from` on: "improve the wait", "more repeat buyers",
 * "make it easier"; with `named` also a bare noun, "quality". Undefined where something else stands there.
 */
export function directionAt(words: readonly Word[], from: number, named: boolean): Span | undefined {
  let at = from;
  while (at < from + 5 && opens(words[at])) at++;
  const word = words[at];
  if (!word) return undefined;
  if (/^(a|an|the)$/.test(word.lower) && isBetter(words, at + 1)) return bettering(words, at + 1);
  return (
    raising(words, at, named) ??
    keeping(words, at) ??
    bettering(words, at) ??
    gladdening(words, at) ??
    elevating(words, at) ??
    excelling(words, at) ??
    (named ? (soars(words, at) ?? quality(words, at)) : undefined)
  );
}

/** What stands before a direction and adds nothing to it: "to", "therefore", "primarily". */
const opens = (word: Word | undefined): boolean =>
  word !== undefined &&
  (opening.test(word.lower) ||
    (word.part === 'adverb' && /^(?:therefore|thus|hence|still|also|\w+ly)$/.test(word.lower)));

/** "Warmer", "more reliable", "increased" before what can be increased. */
const isBetter = (words: readonly Word[], at: number): boolean =>
  comparatives.has(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'more' && judged.has(words[at + 1]?.lower ?? '')) ||
  isBettered(words, at);

/** "Increased adoption", "reduced churn": the direction in a participle. */
function isBettered(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/ed$/.test(word.lower) || !growthVerbs.has(word.lemma ?? '')) return false;
  const phrase = nounPhraseAt(words, word.part === 'verb' ? at + 1 : at);
  return phrase !== undefined && ideals.has(phrase.head.lower);
}

/** "Increase the trust", "bring down turnover", "driving adoption". */
function raising(words: readonly Word[], at: number, named: boolean): Span | undefined {
  const verb = words[at] as Word;
  const moved = words.slice(at + 1, at + 5).some(({ lower }) => /^(up|down)$/.test(lower));
  const moves = /^(bring|push|drive|take|get|move)$/.test(verb.lemma ?? '') && moved;
  const lemma = verb.lemma ?? verb.lower;
  const grows = growthVerbs.has(lemma) || (named && loftyVerbs.has(lemma));
  if (!moves && !grows && !directionVerbs.has(lemma) && !loftyVerbs.has(lemma)) return undefined;
  let first = at + 1;
  while (/^(adverb|particle)$/.test(words[first]?.part ?? '') || /^(up|down)$/.test(words[first]?.lower ?? '')) first++;
  if (words[first]?.form === 'ing' && nounPhraseAt(words, first + 1)) first++;
  else if (grows && words[first]?.form === 'ing') return { start: verb.start, end: (words[first] as Word).end };
  const object = nounPhraseAt(words, first);
  if (!object) return undefined;
  const end = withOf(words, object);
  const speaks = words.slice(object.from, end).some(({ lower }) => ideals.has(lower) || movedNouns.has(lower));
  return grows || speaks ? { start: verb.start, end: (words[end - 1] as Word).end } : undefined;
}

/** "More repeat buyers", "fewer complaints", "make the process easier", "agents become more productive". */
function bettering(words: readonly Word[], at: number): Span | undefined {
  const verb = becoming.test(words[at]?.lemma ?? words[at]?.lower ?? '');
  const subject = verb ? undefined : nounPhraseAt(words, at);
  const behind =
    subject && /^(be|become|get|have|stay)$/.test(words[subject.to]?.lemma ?? '') && words[subject.to]?.lower !== 'was'
      ? subject.to + 1
      : undefined;
  const last = verb ? at + 6 : at;
  for (const from of [...range(at, last), ...(behind === undefined ? [] : [behind])]) {
    const [word, next] = [words[from], words[from + 1]];
    if (!word || /^[.;,:]$/.test(word.text)) break;
    const [then] = [words[from + 1]?.text ?? '.'];
    if (verb && word.lower === 'more' && /^[.;,]$/.test(then) && from > at + 1)
      return { start: (words[at] as Word).start, end: word.end };
    const graded =
      /^(more|fewer|less)$/.test(word.lower) &&
      next?.lower !== 'or' &&
      /^(noun|adjective|verb|adverb)$/.test(next?.part ?? '');
    if (!graded && !comparatives.has(word.lower) && !isBettered(words, from)) continue;
    const phrase = nounPhraseAt(words, from);
    const end = Math.max(phrase ? withOf(words, phrase) : 0, from + (graded ? 2 : 1));
    return { start: (words[at] as Word).start, end: (words[end - 1] as Word).end };
  }
  return undefined;
}

/** "Be the most reliable supplier", "become the market leader". */
function excelling(words: readonly Word[], at: number): Span | undefined {
  const from = becoming.test(words[at]?.lemma ?? '') ? at + 1 : at;
  const phrase = /^(a|an|the)$/.test(words[from]?.lower ?? '') ? nounPhraseAt(words, from) : undefined;
  const first = words[from + 1]?.lower ?? '';
  const praises = lofty.has(first) && (first !== 'first' || words[from + 2]?.lower === 'choice');
  return phrase && praises ? { start: phrase.start, end: phrase.end } : undefined;
}

/** "Make people smile", "making customers happy". */
function gladdening(words: readonly Word[], at: number): Span | undefined {
  const whom = /^(make|keep|leave|see|get)$/.test(words[at]?.lemma ?? '') ? nounPhraseAt(words, at + 1) : undefined;
  const last = whom && words.slice(at + 2, at + 7).find(({ lower }) => gladdened.has(lower));
  return last && { start: (words[at] as Word).start, end: last.end };
}

/** "Take the shop to the next level", "to new heights". */
function elevating(words: readonly Word[], at: number): Span | undefined {
  if (!/^(take|bring|lead|lift|raise)$/.test(words[at]?.lemma ?? '')) return undefined;
  const to = words.findIndex(({ lower }, place) => place > at && place < at + 7 && /^(to|onto)$/.test(lower));
  const last = to < 0 ? undefined : words.slice(to + 1, to + 4).find(({ lower }) => newHeights.has(lower));
  return last && { start: (words[at] as Word).start, end: last.end };
}

/** "Expand and delight", "improve continuously", "serve with excellence": an aim without an object. */
function soars(words: readonly Word[], at: number): Span | undefined {
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !soaring.has(verb.lemma ?? verb.lower)) return undefined;
  if (next && next.part !== 'punctuation' && !soaringTails.has(next.lower)) return undefined;
  const stop = words.findIndex(({ part }, place) => place > at && part === 'punctuation');
  return { start: verb.start, end: (words[stop < 0 ? words.length - 1 : stop - 1] as Word).end };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
