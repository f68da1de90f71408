import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { nobodies } from '../lexicon/certainty.ts';
import {
  burdenNouns,
  comingLate,
  concededLoss,
  conceding,
  lessening,
  resources,
  surcharges,
} from '../lexicon/costs.ts';
import { linking, pointing } from '../lexicon/function-groups.ts';
import { faulty, hurting, misfortunes } from '../lexicon/harm.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';
import { isNobody } from './no-cost.ts';

/** Time or money on top of what it was: "five minutes more on each round", "an extra $40". */
export function surchargeIn({ words, quantities }: Sentence): Span | undefined {
  return quantities.find(({ kind, start, end }) => {
    if (kind !== 'duration' && kind !== 'money') return false;
    const at = words.findIndex(word => word.start >= end);
    const first = words.findIndex(word => word.start >= start);
    return surcharges.has(words[at]?.lower ?? '') || words[first - 1]?.lower === 'extra';
  });
}

/** "Kept the old server for two months, paying both licences". */
export const paysTwice = ({ words }: Sentence): Span | undefined =>
  words.find(
    ({ lower }, at) =>
      lower === 'paying' && words[at - 1]?.text === ',' && /^(both|two|double|twice)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "Although regulars had asked for it", "even though the old ones had to run": what is conceded is somebody's loss. */
export function concession({ words, clauses }: Sentence): Span | undefined {
  const at = words.findIndex(({ lower }) => /^(though|although)$/.test(lower));
  const link = words[at];
  if (!link) return undefined;
  const conceded = clauses.find(({ verb }) => verb.start > link.start);
  if (!conceded || conceded.actor === 'I' || nobodies.has(conceded.subject?.head.lower ?? '')) return undefined;
  const rest = words.filter(({ start, end }) => start >= conceded.verb.start && end <= conceded.end + 60);
  const burdened =
    conceded.verb.negated ||
    conceded.verb.modal === 'must' ||
    conceding.has(conceded.verb.lemma) ||
    rest.some(({ lower }) => concededLoss.has(lower));
  return burdened ? { start: link.start, end: conceded.end } : undefined;
}

/** "The rebate was gone", "no coffee round any more", "one nurse less", "a week late": what there was before is missing now. */
export function goneIn({ words, clauses, question }: Sentence): Span | undefined {
  if (question) return undefined;
  const word = words.find(({ lower }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (lower === 'gone') return linking.has(before) && !clauses.some(clause => isRelief(clause, at));
    if (lower === 'anymore') return clauses.some((clause, index) => isNoMoreThen(clauses, clause, index));
    if (lower === 'more')
      return (
        before === 'any' &&
        words[at - 2]?.lower !== 'other' &&
        (words.some(other => /^(no|not|n't|never)$/.test(other.lower)) ||
          clauses.some(clause => isDoneByNone(words, clause)))
      );
    if (lower === 'longer')
      return (
        before === 'no' &&
        !/^(have|need|must)$/.test(words[at + 1]?.lemma ?? '') &&
        !isMishap(words.slice(at + 1, at + 4))
      );
    if (lower === 'less' || lower === 'fewer')
      return words[at - 1]?.part === 'noun' && words[at - 2]?.part === 'number' && words[at + 1]?.lower !== 'than';
    if (lower === 'late')
      return (
        !words.some(other => other.lower === 'already') &&
        !clauses.some(({ link, verb }) => link?.lower === 'when' && /^(come|join|start|arrive)$/.test(verb.lemma)) &&
        words[at - 1]?.part === 'noun' &&
        (durations.has(words[at - 1]?.singular ?? '') ||
          clauses.some(({ actor, verb }) => actor === 'other' && comingLate.has(verb.lemma)))
      );
    if (lower === 'still') return /^(stood|stand|stands)$/.test(before);
    return false;
  });
  const own =
    clauses.length === 0 ||
    clauses.some(
      clause =>
        /^(past|present)$/.test(clause.verb.tense) ||
        (clause.verb.modal === 'could' && isCandidate(clause)) ||
        isDoneByNone(words, clause),
    );
  return word && own ? { start: word.start, end: word.end } : undefined;
}

/** "Nobody sees the attic any more"; not "nobody complains any more". */
const isDoneByNone = (words: readonly Word[], { subject, verb }: Clause): boolean =>
  isNobody(words, subject) &&
  !verb.negated &&
  (/^(can|could)$/.test(verb.modal ?? '')
    ? !misfortunes.has(verb.lemma)
    : /^(see|visit|use|come|go|read|buy|play|sit|enter|eat|hear|know|find)$/.test(verb.lemma) ||
      (verb.lemma === 'have' && resources.has(words[verb.to]?.lower ?? '')));

/** "I chose the small van; the sofas we then could not carry anymore": what came of it, and no cause. */
const isNoMoreThen = (clauses: readonly Clause[], { verb, kind, actor, link }: Clause, at: number): boolean =>
  verb.modal === 'could' &&
  verb.negated &&
  kind !== 'subordinate' &&
  link === undefined &&
  isCandidate({ actor }) &&
  clauses.slice(0, at).some(before => before.actor === 'I' && before.verb.tense === 'past' && !before.verb.negated) &&
  !clauses.slice(at + 1).some(after => after.actor === 'I');

/** "The backlog was gone", "the phone hours are gone": what nobody misses, or time that was spent on it. */
const isRelief = ({ verb, subject }: Clause, at: number): boolean =>
  verb.from < at &&
  at <= verb.to + 1 &&
  subject !== undefined &&
  (isHarm(subject.head) || /^(hours|minutes)$/.test(subject.head.lower));

/** "The forms no longer get lost." */
const isMishap = (rest: readonly Word[]): boolean =>
  rest.some(
    ({ lower, lemma }) =>
      misfortunes.has(lemma ?? '') || faulty.has(lower) || hurting.has(lower) || /^(lost|late|wrong)$/.test(lower),
  );

/** "It meant two more days", "that meant that thirty got no slot", "this was the price". */
export function priceOfIt({ words, clauses }: Sentence): Span | undefined {
  return clauses.find(({ kind, subject, verb }) => {
    if (kind === 'complement' || !pointing.has(subject?.head.lower ?? '') || verb.negated) return false;
    const rest = words.filter(({ start }) => start >= verb.end).slice(0, 12);
    if (verb.lemma === 'be')
      return (
        rest[0]?.part === 'determiner' &&
        rest.slice(0, 4).some(({ lower }, at) => burdenNouns.has(lower) || isBadSide(lower, rest[at - 1]?.lower))
      );
    return (
      verb.lemma === 'mean' &&
      (rest.some(({ lower }) => lessening.has(lower)) || redoing.test(rest[0]?.lemma ?? '') || isOwnExpense(rest))
    );
  });
}

/** "The bad side", "the ugly part". */
const isBadSide = (noun: string, quality = ''): boolean =>
  /^(side|part)$/.test(noun) && /^(bad|dark|ugly|negative|down|sad|unpleasant)$/.test(quality);

const redoing =
  /^(redo|reprint|repaint|rewrite|retrain|relearn|rebuild|rework|reorder|redraw|restart|resend|relabel|retype|recalibrate|reschedule|retest|rebook|reshoot|rehang|repack)$/;

/** "At our own expense", "out of my own pocket". */
const isOwnExpense = (rest: readonly Word[]): boolean =>
  rest.some(({ lower }, at) => lower === 'own' && /^(expense|pocket|cost|time)$/.test(rest[at + 1]?.lower ?? ''));
