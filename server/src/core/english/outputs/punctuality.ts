import { aheadOf, alongside, dates, finished, finishing, meantTo, meeting, onDate } from '../lexicon/punctuality.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause says only that something was done by its day: "the project was finished on time and on budget". */
export function isPunctual({ words, quantities }: Sentence, clause: Clause): boolean {
  const lemma = lemmaOf(clause);
  const { subject, object, verb } = clause;
  const met =
    verb.voice === 'passive' && !/^(keep|hold)$/.test(lemma)
      ? subject
      : /^(make|meet|hit|keep|hold)$/.test(lemma)
        ? object
        : undefined;
  if (/^(he|she)$/.test(subject?.head.lower ?? '')) return false;
  // “Hired 4 people instead of 9 and kept the date”: the date is what the saving did not cost.
  if (meeting.has(lemma) && dates.has(met?.head.lower ?? '')) return !words.some(({ lower }) => lower === 'instead');
  const closed = lemma === 'be' && finished.has(words.find(({ start }) => start >= clause.verb.end)?.lower ?? '');
  const kept = quantities.length === 0 && isKeptTo(words, clause);
  const tookPlace =
    (lemma === 'take' && words[verb.to]?.lower === 'place') || (lemma === 'do' && verb.voice === 'passive');
  if (!closed && !kept && !tookPlace && !finishing.has(lemma) && !finishing.has(deedOf(clause))) return false;
  const rest = words.filter(({ start, end }) => start >= clause.verb.end && end <= clause.end);
  if (rest.some(({ lower }) => lower === 'often')) return false;
  return rest.some((_, at) => tellsDay(rest, at)) || isAsMeant(words, clause);
}

/** "The launch was on schedule", "we stayed in budget". */
const isKeptTo = (words: Sentence['words'], { verb, subject, actor }: Clause): boolean => {
  const work = /^(launch|release|move|project|delivery|migration|rollout)$/.test(subject?.head.lower ?? '');
  return (
    /^(in|within|on)$/.test(words[verb.to]?.lower ?? '') &&
    onDate.has(words[verb.to + 1]?.lower ?? '') &&
    /^[.!]?$/.test(words[verb.to + 2]?.text ?? '') &&
    (verb.lemma === 'be' ? work : /^(stay|remain)$/.test(verb.lemma) && (work || /^(I|we|team)$/.test(actor)))
  );
};

function tellsDay(rest: readonly Word[], at: number): boolean {
  const [lower, next] = [rest[at]?.lower ?? '', rest[at + 1]?.lower ?? ''];
  if (lower === 'early') return at === rest.length - 1;
  if (lower === 'ahead') return aheadOf.has(rest[at + 2]?.lower ?? '');
  if (lower === 'before' || lower === 'earlier')
    return rest.slice(at + 1, at + 5).some(word => aheadOf.has(word.lower)) && rest[at - 1]?.part === 'noun';
  if (lower === 'by') return onDate.has(rest[at + 2]?.lower ?? '') && /^(the|our|its)$/.test(next);
  if (lower === 'on' && /^(the|its|their)$/.test(next) && onDate.has(rest[at + 2]?.lower ?? ''))
    return /^(day|date|time|hour|week|month)$/.test(rest[at + 3]?.lower ?? '');
  if (lower === 'on' && next === 'the' && /^(day|date)$/.test(rest[at + 2]?.lower ?? ''))
    return rest.slice(at + 3, at + 8).some(word => onDate.has(word.lower));
  if (lower === 'according' || (lower === 'in' && alongside.has(next)))
    return rest.slice(at + 1, at + 6).some(word => aheadOf.has(word.lower));
  if (lower === 'on' && next === 'date') return true;
  if (/^(on|in|within|under|to|inside)$/.test(lower))
    return (
      onDate.has(next) || (lower !== 'on' && /^(the|our|my|its)$/.test(next) && onDate.has(rest[at + 2]?.lower ?? ''))
    );
  if (lower === 'punctually' || (lower === 'per' && /^(plan|schedule)$/.test(next))) return true;
  return (lower === 'as' && meantTo.has(next)) || (/^(without|no|zero)$/.test(lower) && /^delays?$/.test(next));
}

/** "The vans arrived when they were meant to." */
function isAsMeant(words: Sentence['words'], { verb }: Clause): boolean {
  const when = words.findIndex(({ lower, start }) => start >= verb.end && lower === 'when');
  return when > 0 && words.slice(when + 1, when + 5).some(({ lower }) => meantTo.has(lower));
}

/** "Ahead of schedule by four days", "on time and on budget", in words without a verb. */
export const punctualPhrase = (words: readonly Word[]): Word | undefined =>
  words.find(
    ({ lower }, at) =>
      (lower === 'ahead' && words[at + 1]?.lower === 'of' && tellsDay(words, at)) ||
      (/^(on|within|under)$/.test(lower) && /^(schedule|budget|time)$/.test(words[at + 1]?.lower ?? '')),
  );
