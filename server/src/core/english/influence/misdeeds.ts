import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import {
  characterFaults,
  faultlessAdverbs,
  slowness,
  subordinates,
  verdictDegrees,
  virtues,
} from '../lexicon/faults.ts';
import { failingPeople } from '../lexicon/frames-failing.ts';
import { misbehaving, oftenMisbehaving } from '../lexicon/frames-faults.ts';
import { questionOpeners } from '../lexicon/function-groups.ts';
import { groups } from '../lexicon/nouns.ts';
import { customers, workforce } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isPosition } from './blame-guards.ts';

const classes = { virtue: virtues, crew: new Set([...workforce, ...groups, ...subordinates]) };

/** What nobody does who does well. */
export const misbehavingFrames = frameSet(misbehaving, classes);

const oftenMisbehavingFrames = frameSet(oftenMisbehaving, classes);

/** What tells that somebody fell short, said of a person alone. */
export const failingFrames = frameSet(failingPeople, classes);

const faultyAdverbs: ReadonlySet<string> = new Set(
  [...characterFaults].map(adverbOf).filter(adverb => !faultlessAdverbs.has(adverb)),
);

/** "She carelessly left the key", "behaved very unprofessionally". */
export const isDoneBadly = ({ words }: Sentence, { start, end, verb }: Clause): boolean =>
  verb.voice === 'active' &&
  words.some(word => word.start >= start && word.end <= end && word.part === 'adverb' && faultyAdverbs.has(word.lower));

/** "He did nothing", "they did nothing all day"; not "who had done nothing wrong". */
export function isIdle({ words }: Sentence, { verb, subject }: Clause): boolean {
  const at = words.findIndex(({ lower }, index) => lower === 'nothing' && index >= verb.to && index < verb.to + 2);
  if (verb.deed.lemma !== 'do' || verb.perfect || at < 0 || customers.has(subject?.head.lower ?? '')) return false;
  const next = words[at + 1];
  return next === undefined || next.part === 'punctuation' || /^(all|whatsoever|the|but)$/.test(next.lower);
}

/** Whether the frame of a fault fits; "they had no idea how many were lost" tells only what was known, "no clue what he was doing" does not. */
export function misbehaves(sentence: Sentence, clause: Clause): boolean {
  const found = frameOf(sentence, clause, misbehavingFrames) ?? frameOf(sentence, clause, oftenMisbehavingFrames);
  if (found && isPosition(sentence, clause)) return false;
  const next = found && sentence.words.find(({ start }) => start >= found.end);
  const at = next ? sentence.words.indexOf(next) : -1;
  const ofSelf = /^(he|she|they)$/.test(sentence.words[at + 1]?.lower ?? '') && sentence.words[at + 2]?.lemma === 'be';
  return (
    found !== undefined &&
    (ofSelf || !(/^(idea|clue)$/.test(sentence.words[at - 1]?.lower ?? '') && questionOpeners.has(next?.lower ?? '')))
  );
}

/** "She doesn't know what she'd do without me": praise. */
export const isMissing = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'know' &&
  words.some(
    ({ lower }, at) => at > verb.to && lower === 'without' && /^(me|us|him|her|them)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "One of the testers was simply slow": of one person, with a word that makes it a verdict. */
export const isSlow = ({ head }: NounPhrase, traits: readonly Word[]): boolean =>
  !head.lower.endsWith('s') &&
  traits.some(({ lower }, at) => slowness.has(lower) && verdictDegrees.has(traits[at - 1]?.lower ?? ''));

/** "Lazily", "irresponsibly", "idiotically". */
function adverbOf(fault: string): string {
  if (fault.endsWith('y')) return fault.replace(/y$/, 'ily');
  return fault.endsWith('le') ? fault.replace(/e$/, 'y') : fault.endsWith('ic') ? `${fault}ally` : `${fault}ly`;
}
