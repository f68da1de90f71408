import { findPhrases, phraseSet } from '../grammar/match.ts';
import { numberWords } from '../lexicon/function-words.ts';
import { paces, plainPaces, racing } from '../lexicon/paces.ts';
import {
  bareQuick,
  easedDegrees,
  quickAdverbs,
  quickDeeds,
  quickerWords,
  quickWords,
  speedDegrees,
} from '../lexicon/quickness.ts';
import { fillers, moments, shortWords, spans } from '../lexicon/short-times.ts';
import { speeds } from '../lexicon/speeds.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { shortTimes } from './short-times.ts';

const fixed = phraseSet(speeds);

/** Words that claim speed, `from` included, `to` excluded; `boast` where nobody says so of the world, `measured` where the time is told. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly boast?: boolean;
  readonly measured?: boolean;
  /** Work is said to go faster, whoever does it. */
  readonly eased?: boolean;
}

/** The words of a sentence that claim speed, in order of their kind. */
export function* cuesIn(sentence: Sentence): Generator<Cue> {
  const { words, clauses } = sentence;
  for (const { verb } of clauses)
    if (racing.has(verb.head.lemma ?? '') && words[verb.to]?.lower === 'through')
      yield { from: verb.to - 1, to: verb.to + 1 };
  const phrases = new Map([...findPhrases(words, fixed)].map(match => [match.from, match.to]));
  const short = new Map([...shortTimes(sentence)].map(cue => [cue.from, cue]));
  for (const [at, word] of words.entries()) {
    const cue = short.get(at) ?? stretchAt(words, at) ?? degreeAt(words, at);
    const phrase = phrases.get(at);
    if (cue) yield cue;
    else if (phrase) yield { from: at, to: phrase, boast: true };
    else if (isAttribute(words, at)) continue;
    else if (quickAdverbs.has(word.lower) && (word.part !== 'noun' || bareQuick.has(word.lower)))
      yield { from: at, to: at + 1 };
    else if (word.lower === 'fast' && words[at + 1]?.part !== 'noun' && isAdverbial(words[at - 1]))
      yield { from: at, to: at + 1 };
  }
}

/** "The overnight shift." */
const isAttribute = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'overnight' && words[at + 1]?.part === 'noun' && words[at - 1]?.part !== 'verb';

/** "Super fast", "real fast": no quality of a thing. */
const isAdverbial = (before: Word | undefined): boolean =>
  before === undefined ||
  !/^(determiner|adjective)$/.test(before.part) ||
  /^(super|real|dead|mega|bloody)$/.test(before.lower);

/** "In next to no time", "within a really short time", "at breakneck speed", "in a flash". */
function stretchAt(words: readonly Word[], at: number): Cue | undefined {
  const preposition = words[at]?.lower ?? '';
  if (!/^(in|within|at|with)$/.test(preposition)) return undefined;
  if (preposition === 'at' || preposition === 'with') return paceAt(words, at);
  let [to, isShort] = [at + 1, false];
  while (
    to < at + 7 &&
    (fillers.has(words[to]?.lower ?? '') || shortWords.has(words[to]?.lower ?? '')) &&
    !isEnd(words, to, isShort)
  ) {
    isShort ||= shortWords.has(words[to]?.lower ?? '');
    to++;
  }
  const last = words[to]?.lower ?? '';
  if (isShort && spans.has(last))
    return { from: at, to: words[to + 1]?.lower === 'of' && last === 'space' ? to + 3 : to + 1, boast: true };
  const isTime = words[to]?.part === 'noun' && /^hours?$/.test(words[to + 1]?.lower ?? '');
  if (moments.has(last) && !isTime && to > at + 1 && words[at + 1]?.lower !== 'such')
    return { from: at, to: to + 1, boast: true };
  return countlessAt(words, at);
}

const isEnd = (words: readonly Word[], to: number, isShort: boolean): boolean =>
  isShort && spans.has(words[to]?.lower ?? '');

/** "At a crazy pace". */
function paceAt(words: readonly Word[], at: number): Cue | undefined {
  const near = words.slice(at + 1, at + 5).findIndex(({ lower }) => paces.has(lower));
  const to = near < 0 ? -1 : at + 1 + near;
  if (to < 0) return undefined;
  const between = words.slice(at + 1, to);
  if (!between.some(({ part }) => part === 'adjective' || part === 'noun' || part === 'verb')) return undefined;
  if (between.some(isMeasure)) return undefined;
  return { from: at, to: to + 1, boast: true };
}

/** What tells a pace and boasts of none: "at half speed", "at four-fifths speed", "at the usual pace". */
const isMeasure = ({ lower, part }: Word): boolean =>
  plainPaces.has(lower) || part === 'number' || part === 'preposition' || numberWords.has(lower.split('-')[0] ?? '');

/** "Within days", "in a matter of hours", "in a few weeks". */
function countlessAt(words: readonly Word[], at: number): Cue | undefined {
  const behind = words.slice(at + 1, at + 6).map(({ lower }) => lower);
  if (behind[0] === 'the' && behind[1] === 'space' && behind[2] === 'of' && /^an?$/.test(behind[3] ?? ''))
    return { from: at, to: at + 6, boast: true };
  if (behind[0] === 'a' && behind[1] === 'matter' && behind[2] === 'of') return { from: at, to: at + 5, boast: true };
  const some = behind[0] === 'a' ? (behind[1] === 'few' ? 2 : behind[1] === 'couple' && behind[2] === 'of' ? 3 : 1) : 0;
  const unit = behind[some] ?? '';
  const small = /^(days|weeks|hours|minutes|seconds)$/.test(unit) && (words[at]?.lower === 'within' || some > 1);
  const soon =
    words[at]?.lower === 'in' && some === 0 && /^(minutes|hours|days|seconds)$/.test(unit) && isLast(words, at + 2);
  if (soon) return { from: at, to: at + 2 };
  const one = words[at]?.lower === 'within' && some === 1 && /^(day|week|month|weekend)$/.test(unit);
  return small || one ? { from: at, to: at + some + 2, ...(one && { measured: true }) } : undefined;
}

const isLast = (words: readonly Word[], at: number): boolean =>
  words[at] === undefined || words[at]?.part === 'punctuation' || words[at]?.part === 'coordinator';

/** "Very fast", "a speedy rollout", "my quick reaction". */
function degreeAt(words: readonly Word[], at: number): Cue | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (easedDegrees.has(word?.lower ?? '') && quickerWords.has(next?.lower ?? ''))
    return words[at + 2]?.part === 'noun' ? undefined : { from: at, to: at + 2, boast: true, eased: true };
  const graded = speedDegrees.has(word?.lower ?? '') && next && quickWords.has(next.lower);
  if (graded) {
    const behind = words[at + 2];
    if (behind?.part !== 'noun') return { from: at, to: at + 2, boast: true };
    return quickDeeds.has(behind.lower) ? { from: at, to: at + 3, boast: true } : undefined;
  }
  if (
    word &&
    /^(quick|fast|swift)$/.test(word.lower) &&
    before?.lemma === 'be' &&
    /^(to|in|with)$/.test(next?.lower ?? '')
  )
    return { from: at, to: at + 1 };
  if (!word || !quickWords.has(word.lower) || !next || !quickDeeds.has(next.lower)) return undefined;
  return before === undefined || /^(my|a|the|our|with|this)$/.test(before.lower)
    ? { from: at, to: at + 2, boast: true }
    : undefined;
}
