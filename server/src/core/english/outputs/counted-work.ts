import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { hedging, timely, totals } from '../lexicon/counting.ts';
import { outcomes } from '../lexicon/measures.ts';
import { attending, consequential, notWork, processing, settling } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { comesTogether, isAttention, isCovered, isDwelling, isFullHouse, isMostSeen } from './attendance.ts';
import { standsAlone } from './bare-count.ts';
import { countIn, isWeighed } from './counts.ts';
import { isDone, isReduced } from './done-to.ts';
import { isEverywhere } from './everywhere.ts';
import { isFitted } from './fitted.ts';
import { isHeld, isListed, isThere } from './in-place.ts';
import { isMoreOfIt } from './more-of-it.ts';
import type { Output } from './outputs.ts';
import { isPassing } from './passing.ts';
import { isRated } from './ratings.ts';
import { isRecord } from './records.ts';
import { hasAudience, isClocked, isCollected, isGrown, isHadDone, isOwn, isPeople, isSentTo, many } from './spread.ts';
import { isEnrolled, isHandedOut, isMostly, isTakenBy, isUsedOften } from './uptake.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

/** Work that a clause merely counts: "the robot handles 280 invoices a day", "340 employees got their certificate". */
export function countedWork(sentence: Sentence, clause: Clause): Output | undefined {
  const { verb, start, end } = clause;
  if (verb.negated || isUnreal(clause) || isWeighed(sentence, clause)) return undefined;
  if (isReadFor(sentence, clause) || isForced(clause) || isShort(sentence, clause) || isBeforeAndNow(sentence, clause))
    return undefined;
  const before = countIn(sentence, start, verb.start);
  const behind = countIn(sentence, verb.end, isEmpty(clause) ? Number.POSITIVE_INFINITY : end);
  return isCounted(sentence, clause, before, behind) ? { start, end, name: verb.head.lower } : undefined;
}

/** "We had to reprint 400 leaflets": what it cost, and no success. */
const isForced = ({ verb, infinitive }: Clause): boolean => verb.lemma === 'have' && infinitive !== undefined;

/** "I read 300 letters, and they said that the form was half finished": looked at for what it told. */
const isReadFor = ({ clauses }: Sentence, { verb, actor, end }: Clause): boolean =>
  actor === 'I' &&
  /^(read|call|ring|interview|ask|visit|watch|check|review|comb|sift|study|listen)$/.test(verb.deed.lemma ?? '') &&
  clauses.some(
    ({ subject, verb: said, start }) =>
      start >= end &&
      /^(they|which|it|who|these)$/.test(subject?.head.lower ?? '') &&
      /^(say|show|tell|want|ask|complain|mean|name|point)$/.test(said.lemma),
  );

/** "Each ward runs short of two nurses", "the choir is down to six". */
const isShort = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(short|low|down)$/.test(words[verb.to]?.lower ?? '') && /^(of|on|to|by)$/.test(words[verb.to + 1]?.lower ?? '');

/** "Had served 60 a day and now serves 110", "do what nine did", "from the hall that shipped 800": against what there was. */
const isBeforeAndNow = ({ words, quantities, clauses }: Sentence, { verb, kind, link, end }: Clause): boolean =>
  (link?.lower === 'what' && kind === 'complement') ||
  (verb.perfect && verb.tense === 'past' && words.some(({ lower }) => lower === 'now') && quantities.length > 1) ||
  (verb.tense === 'present' &&
    clauses.some(
      other =>
        other.kind === 'relative' &&
        other.verb.tense === 'past' &&
        quantities.some(({ kind: of, start }) => of === 'count' && start > other.verb.start && start >= end - 1),
    ));

/** "There are", whose things are read as a clause of their own: "310 slots booked a day". */
const isEmpty = ({ subject, verb }: Clause): boolean => subject?.head.lower === 'there' && verb.lemma === 'be';

function isCounted(
  sentence: Sentence,
  clause: Clause,
  before: Quantity | undefined,
  behind: Quantity | undefined,
): boolean {
  const { verb } = clause;
  const counted = verb.voice === 'passive' || verb.lemma === 'be' ? before : behind;
  if (counted && isItsObject(sentence, clause, counted) && worksThrough(sentence, clause, counted)) return true;
  const front = isInverted(sentence, clause) ? countIn(sentence, sentence.start, clause.start) : undefined;
  if (front && worksThrough(sentence, clause, front)) return true;
  if (behind && verb.voice === 'active' && (isAttention(clause, behind) || isListed(sentence, clause, behind)))
    return true;
  if (
    before &&
    (isPassing(sentence, clause, before) || isThere(sentence, clause, before) || isEnrolled(sentence, clause, before))
  )
    return true;
  if (behind && (isTakenBy(sentence, clause, behind) || isHeld(clause, behind))) return true;
  if (
    before &&
    (isReduced(clause, before) ||
      (clause.kind === 'main' && processing.has(deedOf(clause)) && isCollected(sentence, before)))
  )
    return true;
  if (
    behind &&
    (isSentTo(sentence, clause, behind) || isGrown(sentence, clause, behind) || isCollected(sentence, behind))
  )
    return true;
  if (behind && (hasAudience(sentence, clause, behind) || isHadDone(sentence, clause, behind))) return true;
  if (comesTogether(sentence, clause, before) || isHandedOut(sentence, clause) || isFitted(sentence, clause))
    return true;
  if (!before && isMostly(sentence, clause)) return true;
  return (
    isRated(sentence, clause) ||
    isUsedOften(sentence, clause) ||
    isFullHouse(sentence, clause) ||
    isDwelling(sentence, clause) ||
    isMostSeen(sentence, clause) ||
    isMoreOfIt(sentence, clause) ||
    isRecord(sentence, clause) ||
    isEverywhere(sentence, clause) ||
    isClocked(sentence, clause) ||
    isCovered(clause, before) ||
    standsAlone(sentence, clause)
  );
}

/** "I'd run" after "by Easter" is what had been run; all else that might be is no work done. */
const isUnreal = ({ verb }: Clause): boolean =>
  (verb.tense === 'conditional' || verb.modal !== undefined) &&
  !(verb.modal === "'d" && (verb.head.lower === 'run' || verb.head.lower === 'put'));

/** "We measured 1,150 pallets", "sixty recipes had been documented", "I authored 63 procedures", "the clinic saw 200 patients". */
function worksThrough(sentence: Sentence, clause: Clause, count: Quantity): boolean {
  if (clause.infinitive || clause.kind === 'relative' || count.kind !== 'count') return false;
  const { unit } = count;
  const few = count.value < many && clause.actor === 'other' && clause.verb.voice === 'active';
  if ((attending.has(lemmaOf(clause)) || attending.has(deedOf(clause))) && clause.verb.voice === 'active')
    return !few && (isPeople(unit) || (/s$/.test(unit) && !timely.has(unit)));
  if (clause.verb.lemma === 'process' && cases.test(unit)) return true;
  if (unit === 'jobs' && !few && settling.has(deedOf(clause))) return true;
  if (unit === '' && count.value >= many && isAll(sentence, count) && settling.has(deedOf(clause))) return true;
  if (unit === '' || notWork.has(unit) || worth.has(singular(unit))) return false;
  if (!few && (processing.has(deedOf(clause)) || (!clause.verb.particle && processing.has(lemmaOf(clause)))))
    return true;
  if (count.value < many || isPeople(unit)) return false;
  if (isDone(clause)) return true;
  return settling.has(lemmaOf(clause)) || (isOwn(clause) && isMaking(sentence, clause));
}

/** "All 2,300": of what was told before. */
const isAll = ({ words }: Sentence, { start }: Quantity): boolean =>
  words[words.findIndex(word => word.start === start) - 1]?.lower === 'all';

/** What is a success when there is more or less of it, and work where it is processed. */
const cases = /^(refund|return|order|complaint|payment|payout)s$/;

/** Any deed but those that are worth something in themselves, that cost something, or by which one looks. */
const isMaking = ({ words }: Sentence, clause: Clause): boolean =>
  clause.verb.voice === 'active' &&
  clause.verb.tense !== 'future' &&
  !clause.verb.progressive &&
  !consequential.has(lemmaOf(clause)) &&
  !consequential.has(deedOf(clause)) &&
  words[clause.verb.to]?.part !== 'preposition';

/** Whether the number counts what the verb is done to: "measured 1,150 pallets", not "finished with nine returns". */
function isItsObject({ words }: Sentence, { verb, subject }: Clause, { start }: Quantity): boolean {
  if (verb.voice === 'passive')
    return (
      subject !== undefined &&
      start >= subject.start &&
      (start < subject.end || (totals.has(subject.head.lower) && words[subject.to + 1]?.start === start))
    );
  const at = words.findIndex(word => word.start === start);
  const allOf = words[verb.to]?.lower === 'all' && /^(its|their|his|her)$/.test(words[verb.to + 2]?.lower ?? '');
  return outsideCommas(words.slice(allOf ? verb.to + 2 : verb.to, at)).every(
    ({ lower, part }) =>
      (part === 'adverb' ||
        part === 'particle' ||
        part === 'determiner' ||
        part === 'adjective' ||
        hedging.has(lower)) &&
      (!/^(its|their|his|her)$/.test(lower) || allOf),
  );
}

/** "More than 40,000 calls the bot has handled": the object stands in front of everything. */
const isInverted = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  clause === clauses[0] &&
  clause.verb.voice === 'active' &&
  clause.object === undefined &&
  clause.subject !== undefined &&
  words[clause.subject.from - 1]?.part === 'noun' &&
  words.slice(0, clause.subject.from).every(({ part, lower }) => part !== 'preposition' && lower !== ',');

/** "I authored, with only one assistant, 63 procedures": without what stands between two commas. */
function outsideCommas(words: Sentence['words']): Sentence['words'] {
  const [first, last] = [words.findIndex(({ text }) => text === ','), words.findLastIndex(({ text }) => text === ',')];
  return first === 0 && last > 0 ? words.slice(last + 1) : words;
}
