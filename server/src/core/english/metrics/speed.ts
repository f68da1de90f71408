import type { Span } from '../../span.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import {
  asking,
  bareQuick,
  befalling,
  benchmarks,
  easedDegrees,
  fillers,
  merely,
  merelyPairs,
  moments,
  paces,
  plainPaces,
  promising,
  quickAdverbs,
  quickDeeds,
  quickerWords,
  quickWords,
  running,
  shortWords,
  spans,
  speedDegrees,
  speeds,
  undertakings,
} from '../lexicon/speeds.ts';
import { durations } from '../lexicon/units.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { deedOf, lemmaOf } from './measured-deed.ts';

const fixed = phraseSet(speeds);
const comparisons = phraseSet(benchmarks);

/** Words that claim speed, `from` included, `to` excluded; `boast` where nobody says so of the world, `measured` where the time is told. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly boast?: boolean;
  readonly measured?: boolean;
  /** Work is said to go faster, whoever does it. */
  readonly eased?: boolean;
}

/** Speed told as an achievement without anything to compare it with. */
export function* speedsIn(sentence: Sentence): Generator<Span> {
  const { words, clauses, quantities } = sentence;
  const cues = [...cuesIn(sentence)];
  if (cues.length === 0 || isCompared(words, cues)) return;
  if (quantities.filter(({ kind }) => kind === 'duration').length > 1) return;
  let taken = 0;
  const told = new Set<Clause>();
  for (const cue of cues) {
    const [first, last] = [words[cue.from], words[cue.to - 1]];
    if (!first || !last || cue.from < taken || isDenied(words, cue.from)) continue;
    const clause = clauses.findLast(({ start }) => start <= first.start) ?? clauses[0];
    if (clause && !isAchievement(sentence, clause, cue)) continue;
    if (!clause && !isLine(words, cue)) continue;
    taken = cue.to;
    if (clause && told.has(clause)) continue;
    if (clause) told.add(clause);
    yield { start: first.start, end: last.end };
  }
}

/** Whether something stands beside the cues that they are held against; the "than" of "in less than a week" is a cue's own. */
function isCompared(words: readonly Word[], cues: readonly Cue[]): boolean {
  for (const { from } of findPhrases(words, comparisons))
    if (!cues.some(cue => cue.from <= from && from < cue.to)) return true;
  return false;
}

/** "From idea to shelf in only five weeks", "a very quick fix": a line without a verb. */
const isLine = (words: readonly Word[], { boast }: Cue): boolean => boast === true && words.length < 20;

const isDenied = (words: readonly Word[], from: number): boolean =>
  /^(too|how|as|more)$/.test(words[from - 1]?.lower ?? '') ||
  words.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(not|n't|never|no)$/.test(lower));

/** Whether what was quick is the candidate's deed, or the work itself. */
function isAchievement(sentence: Sentence, clause: Clause, { from, boast, measured, eased }: Cue): boolean {
  const { words } = sentence;
  const { verb, actor, subject, infinitive } = clause;
  if (verb.negated || clause.kind === 'relative' || verb.tense === 'future') return false;
  if (verb.tense === 'conditional' && verb.modal !== 'could') return false;
  const word = words[from] as Word;
  const ofTime = /^(lost|wasted)$/.test(word.lower);
  if (!ofTime && (befalling.has(lemmaOf(clause)) || befalling.has(deedOf(clause)))) return false;
  if (eased) return verb.modal === undefined;
  if (measured) return /^(I|dropped)$/.test(actor) && !promising.has(lemmaOf(clause));
  if (infinitive && asking.has(verb.lemma) && infinitive.start > verb.end && word.start > infinitive.start)
    return false;
  const owned = subject && words.slice(subject.from, subject.to).some(({ part }) => part === 'genitive');
  if (owned) return false;
  if (word.lower === 'overnight' && verb.voice === 'passive') return false;
  if (word.lower === 'overnight' && !boast && actor !== 'other' && !/^(act|decision)$/.test(moveOf(sentence, clause)))
    return false;
  if (/^(I|we|team|dropped|nobody)$/.test(actor)) return true;
  if (verb.tense !== 'past') return false;
  if (verb.voice === 'passive') return !clause.agent;
  const works = undertakings.has(subject?.head.lower ?? '') || undertakings.has(words[subject?.from ?? 0]?.lower ?? '');
  return works || (boast === true && running.has(verb.lemma));
}

function* cuesIn(sentence: Sentence): Generator<Cue> {
  const { words } = sentence;
  const phrases = new Map([...findPhrases(words, fixed)].map(match => [match.from, match.to]));
  const short = new Map([...shortTimes(sentence)].map(cue => [cue.from, cue]));
  for (const [at, word] of words.entries()) {
    const cue = short.get(at) ?? stretchAt(words, at) ?? degreeAt(words, at);
    const phrase = phrases.get(at);
    if (cue) yield cue;
    else if (phrase) yield { from: at, to: phrase, boast: true };
    else if (quickAdverbs.has(word.lower) && (word.part !== 'noun' || bareQuick.has(word.lower)))
      yield { from: at, to: at + 1 };
    else if (word.lower === 'fast' && words[at + 1]?.part !== 'noun' && isAdverbial(words[at - 1]))
      yield { from: at, to: at + 1 };
  }
}

const isAdverbial = (before: Word | undefined): boolean =>
  before === undefined || !/^(determiner|adjective)$/.test(before.part);

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
  if (moments.has(last) && to > at + 1) return { from: at, to: to + 1, boast: true };
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
  if (between.some(({ lower, part }) => plainPaces.has(lower) || part === 'number' || part === 'preposition'))
    return undefined;
  return { from: at, to: to + 1, boast: true };
}

/** "Within days", "in a matter of hours", "in a few weeks". */
function countlessAt(words: readonly Word[], at: number): Cue | undefined {
  const behind = words.slice(at + 1, at + 6).map(({ lower }) => lower);
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

/** "In only five months", "within two weeks", "it took me just a weekend", "barely a month later", "two weeks only". */
function* shortTimes({ words, quantities }: Sentence): Generator<Cue> {
  for (const [at, { lower }] of words.entries()) {
    const pair = merelyPairs.has(`${lower}-${words[at + 1]?.lower}`);
    if (!pair && !merely.has(lower)) continue;
    let to = at + (pair ? 2 : 1);
    while (
      /^(as|than|a|an|one|the|mere|single|after|in|within|short|under)$/.test(words[to]?.lower ?? '') &&
      to < at + 6
    )
      to++;
    const number = quantities.find(({ start, kind }) => kind === 'duration' && start === words[to]?.start);
    const bare = durations.has(words[to]?.lower ?? '') && to > at + 1;
    if (!number && !bare) continue;
    const end = number ? words.findIndex(word => word.end >= number.end) + 1 : to + 1;
    if (isStretch(words, at, end)) yield { from: openingOf(words, at), to: end, boast: true };
  }
  for (const { kind, start, end, value, unit } of quantities) {
    if (kind !== 'duration') continue;
    const [at, to] = [words.findIndex(word => word.start === start), words.findIndex(word => word.end >= end) + 1];
    if (
      words[at - 1]?.lower === 'within' &&
      words[to]?.lower !== 'of' &&
      value < 49 &&
      !/^(months|years|quarters)$/.test(unit)
    )
      yield { from: at - 1, to, measured: true };
    if (words[to]?.lower === 'only' && at < 2) yield { from: at, to: to + 1, boast: true };
    if (unit === 'hours' && value < 49 && words[at - 1]?.lower === 'in') yield { from: at - 1, to, measured: true };
  }
}

/** Where "in a mere two weeks" opens. */
function openingOf(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.lower === 'a' ? at - 1 : at;
  return /^(in|within|after)$/.test(words[before - 1]?.lower ?? '') ? before - 1 : before;
}

/** Whether the time is what something took: "in just …", "took only …", or in front of the sentence. */
const isStretch = (words: readonly Word[], at: number, end: number): boolean =>
  /^(in|within|a|after)$/.test(words[at - 1]?.lower ?? '') ||
  words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'take' || lemma === 'need') ||
  /^(in|within|after)$/.test(words[at + 1]?.lower ?? '') ||
  (/^(later|after)$/.test(words[end]?.lower ?? '') && at < 3);
