import type { Span } from '../../span.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { outcomes } from '../lexicon/attribution.ts';
import {
  attesting,
  changeMarks,
  changeNouns,
  changing,
  comparedLevels,
  distances,
  leadingTo,
  levelGrades,
  moreOrLess,
  multiplying,
  seeing,
  settings,
  shareGrades,
} from '../lexicon/changes.ts';
import { fractions } from '../lexicon/numbers.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { differenceOf } from './differences.ts';
import { isFractionGraded, isFractionMarked } from './fraction-changes.ts';
import { isOfMeasure } from './no-anchors.ts';
import { isAccepted, isNoneOfOurs, isNotSaid, isOwnThing } from './set-aside.ts';

/** Whether a clause tells a change by a share or a factor: "fell by 40%", "grew 3x", "improved to 96%". */
export const changeIn = rememberedWithin((sentence: Sentence, clause: Clause): boolean => {
  const { verb, start, end } = clause;
  const level =
    (verb.lemma === 'be' &&
      sentence.words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(down|up)$/.test(lower))) ||
    (verb.lemma === 'be' && sentence.words.slice(verb.to, verb.to + 4).some(({ lower }) => levelGrades.has(lower)));
  if (verb.negated || (verb.tense === 'conditional' && verb.modal !== 'could') || verb.tense === 'future') return false;
  if (isAccepted(sentence) || isOwnThing(clause) || isNoneOfOurs(sentence, clause)) return false;
  if (isNotSaid(sentence, clause) || /^(if|whether)$/.test(clause.link?.lower ?? '')) return false;
  if (isNamedChange(sentence, clause) || isChangeOf(sentence, clause) || isChangeCaused(sentence, clause)) return true;
  const share = sentence.quantities.find(({ kind, start: at }) => kind === 'percent' && at >= verb.end && at < end);
  const grade = share && sentence.words.find(word => word.start >= share.end - share.unit.length)?.lower;
  if (share && isGraded(sentence, clause)) return true;
  if (isFractionGraded(sentence, clause) || isSignedBehind(sentence, clause)) return true;
  if (differenceOf(sentence, clause)) return true;
  if (grade && /^(bigger|smaller|larger)$/.test(grade) && /^(get|become|grow)$/.test(verb.lemma)) return true;
  if (grade && (shareGrades.has(grade) || (moreOrLess.has(grade) && clause.actor !== 'I'))) return true;
  if (!level && !changing.has(verb.deed.lemma ?? verb.lemma)) return false;
  if (multiplying.has(verb.deed.lemma ?? verb.lemma) && verb.voice === 'active')
    return !sentence.quantities.some(quantity => quantity.kind === 'count' && !isOfMeasure(sentence.words, quantity));
  return (
    hasFraction(sentence, start, end) ||
    sentence.quantities.some(
      quantity =>
        (quantity.kind === 'percent' || quantity.kind === 'factor') &&
        quantity.start >= start &&
        quantity.end <= end + 2 &&
        !isShareOrDistance(sentence, quantity),
    )
  );
});

/** "The upsell did +17%." */
const isSignedBehind = ({ words, quantities }: Sentence, { verb }: Clause): boolean =>
  /^(do|be|make|go|get|show|give|hit)$/.test(verb.lemma) &&
  /^[-−–+]$/.test(words[verb.to]?.text ?? '') &&
  quantities.some(({ kind, start }) => kind === 'percent' && start === words[verb.to + 1]?.start);

/** "Cancellations got better by 8%." */
const isGraded = ({ words }: Sentence, { verb, actor, subject }: Clause): boolean =>
  actor === 'other' &&
  outcomes.has(subject?.head.lower ?? '') &&
  words[subject?.from ?? 0]?.lower !== 'my' &&
  verb.tense === 'past' &&
  /^(get|become)$/.test(verb.lemma) &&
  words[verb.to]?.form !== 'base' &&
  /^(better|worse|faster|quicker|shorter|longer|lower|higher|smaller|bigger|cheaper)$/.test(
    words[verb.to]?.lower ?? '',
  ) &&
  words[verb.to + 1]?.lower === 'by';

/** "We saw a 12% improvement", "we had 35% less waste", "got theft down 28%": the change is the object's. */
function isNamedChange({ words, quantities }: Sentence, { verb, object, end, actor }: Clause): boolean {
  if (!seeing.has(verb.deed.lemma ?? verb.lemma) || (actor === 'other' && verb.lemma !== 'be')) return false;
  const share = quantities.find(
    ({ kind, start, end: to }) => /^(percent|factor)$/.test(kind) && start >= verb.end && to <= end + 2,
  );
  const compared = words.some(({ lower, start }) => start > verb.end && start < end && comparedLevels.has(lower));
  const named = object !== undefined && changeNouns.has(object.head.lower);
  return share !== undefined && (compared || named || changeNouns.has(share.unit));
}

/** "This led to a 35% reduction in calls." */
const isChangeCaused = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean =>
  leadingTo.has(verb.deed.lemma ?? verb.lemma) &&
  quantities.some(
    ({ kind, start, end: to }) =>
      /^(percent|factor)$/.test(kind) &&
      start >= verb.end &&
      to <= end + 2 &&
      (words
        .filter(word => word.end >= to)
        .slice(0, 3)
        .some(({ lower }) => changeNouns.has(lower)) ||
        isOfChange(words, start)),
  );

/** "40% of the guests", "four points behind". */
function isShareOrDistance({ words }: Sentence, quantity: Quantity): boolean {
  const { start, end } = quantity;
  if (isHowOften(words, quantity)) return true;
  const next = words.find(word => word.start >= end && !/^(per|cent|percent)$/.test(word.lower))?.lower ?? '';
  return (
    next === 'of' || words[words.findIndex(word => word.start === start) + 1]?.lower === 'of' || distances.has(next)
  );
}

/** "A rise of 14% in renewals was the outcome." */
const isChangeOf = ({ words, quantities }: Sentence, { verb, start }: Clause): boolean =>
  attesting.has(verb.lemma) &&
  quantities.some(
    ({ kind, start: from, unit }) =>
      kind === 'percent' &&
      from > start &&
      from < verb.start &&
      (changeNouns.has(unit) || isOfChange(words, from) || isBeforeChange(words, from)),
  );

/** "A rise of 14%", "a reduction in complaints of 30%". */
function isOfChange(words: Sentence['words'], start: number): boolean {
  const at = words.findIndex(word => word.start === start);
  return (
    words[at - 1]?.lower === 'of' &&
    words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => changeNouns.has(lower))
  );
}

/** "A 25% reduction". */
function isBeforeChange(words: Sentence['words'], start: number): boolean {
  const at = words.findIndex(word => word.start === start);
  return words.slice(at + 1, at + 4).some(({ lower }) => changeNouns.has(lower));
}

/** "Waste down 40%", "almost 50% fewer calls": a change that no verb tells. */
export function changeInFragment({ words, clauses, quantities, start, end }: Sentence): Span | undefined {
  const shares = quantities.filter(({ kind }) => kind === 'percent' || kind === 'factor');
  const cue = words.some(({ lower }) => changeMarks.has(lower) || changeNouns.has(lower) || shareGrades.has(lower));
  const told = clauses.some(clause => !isThatWasIt(clause));
  const isShare = shares.length === 1 && (cue || isSigned(words));
  return !told && (isShare || (shares.length === 0 && isFractionMarked(words))) ? { start, end } : undefined;
}

/** "…, that was the outcome." */
const isThatWasIt = ({ verb, subject, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  /^(that|this)$/.test(subject?.head.lower ?? '') &&
  /^(outcome|result|effect)$/.test(object?.head.lower ?? '');

/** "Readmissions −15%". */
const isSigned = (words: Sentence['words']): boolean =>
  words.some(
    ({ text }, at) =>
      words[at - 1]?.part === 'noun' &&
      !settings.has(words[at - 1]?.lower ?? '') &&
      (/^[-−–+][\d.,]+%?$/.test(text) || (/^[-−–+]$/.test(text) && words[at + 1]?.part === 'number')),
  );

/** "by a third", "by half", "went down a third". */
function hasFraction({ words }: Sentence, start: number, end: number): boolean {
  if (words.some(word => word.start >= start && word.end <= end && /^[a-z]+fold$/.test(word.lower))) return true;
  return words.some(
    (word, at) =>
      word.start >= start &&
      word.end <= end &&
      (fractions.has(word.lower) || /^(thirds|quarters|fifths)$/.test(word.lower)) &&
      ((/^(verb|particle)$/.test(words[at - 2]?.part ?? '') && words[at + 1]?.lower !== 'of') ||
        words
          .slice(Math.max(0, at - 4), at)
          .some(({ lower }) => lower === 'by' || (lower === 'in' && word.lower === 'half'))),
  );
}

/** "The guides went out 620 times", with nothing behind it; "sales grew 3 times" is a factor. */
export const isHowOften = (words: Sentence['words'], { unit, value, end }: Quantity): boolean =>
  unit === 'times' &&
  value > 12 &&
  /^(punctuation|preposition|coordinator)$/.test(words.find(({ start }) => start >= end)?.part ?? 'punctuation');
