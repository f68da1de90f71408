import { merely, merelyPairs } from '../lexicon/short-times.ts';
import { durations } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Cue } from './speed-cues.ts';

/** "In only five months", "within two weeks", "it took me just a weekend", "barely a month later", "two weeks only". */
export function* shortTimes({ words, quantities }: Sentence): Generator<Cue> {
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
