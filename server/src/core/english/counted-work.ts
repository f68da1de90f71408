import { outcomes, products } from './lexicon/measures.ts';
import {
  attending,
  attention,
  attestations,
  collections,
  dates,
  enrolling,
  finishing,
  gathering,
  gatherings,
  handouts,
  inPlace,
  moving,
  notWork,
  processing,
  shares,
  taking,
  weighed,
} from './lexicon/workload.ts';
import { deedOf, lemmaOf } from './measured-deed.ts';
import type { Output } from './outputs.ts';
import type { Quantity } from './quantities.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';
import { singular } from './singular.ts';

const worth: ReadonlySet<string> = new Set(outcomes);

/** Work that a clause merely counts: "the robot handles 280 invoices a day", "340 employees got their certificate". */
export function countedWork(sentence: Sentence, clause: Clause): Output | undefined {
  const { verb, start, end } = clause;
  if (verb.negated || verb.tense === 'conditional' || verb.modal || isWeighed(sentence, clause)) return undefined;
  const before = countIn(sentence, start, verb.start);
  const behind = countIn(sentence, verb.end, end);
  const counted = verb.voice === 'passive' || verb.lemma === 'be' ? before : behind;
  const whole = { start, end, name: verb.head.lower };
  if (counted && isItsObject(sentence, clause, counted) && worksThrough(clause, counted)) return whole;
  if (behind && verb.voice === 'active' && isAttention(sentence, clause, behind)) return whole;
  if (before && (isThere(sentence, clause, before) || isEnrolled(sentence, clause, before))) return whole;
  if (comesTogether(sentence, clause, before) || isHandedOut(sentence, clause)) return whole;
  if (isOnTime(sentence, clause) || (behind && (isTakenBy(sentence, clause, behind) || isHeld(clause, behind))))
    return whole;
  if (!before && isMostly(sentence, clause)) return whole;
  return isRated(sentence, clause) || isUsedOften(sentence, clause) ? whole : undefined;
}

/** "We measured 1,150 pallets", "sixty recipes had been documented", "the clinic saw 200 patients". */
function worksThrough(clause: Clause, { unit, kind }: Quantity): boolean {
  if (clause.infinitive || clause.kind === 'relative') return false;
  const people = attending.has(lemmaOf(clause)) && clause.verb.voice === 'active';
  if (people) return kind === 'count' && /s$|people|staff/.test(unit) && !durationLike(unit);
  return (
    (processing.has(deedOf(clause)) || (!clause.verb.particle && processing.has(lemmaOf(clause)))) &&
    kind === 'count' &&
    unit !== '' &&
    !notWork.has(unit) &&
    !worth.has(singular(unit))
  );
}

/** Whether the number counts what the verb is done to: "measured 1,150 pallets", not "finished with nine returns". */
function isItsObject({ words }: Sentence, { verb, subject }: Clause, { start }: Quantity): boolean {
  if (verb.voice === 'passive') return subject !== undefined && start >= subject.start && start < subject.end;
  const at = words.findIndex(word => word.start === start);
  return words
    .slice(verb.to, at)
    .every(
      ({ lower, part }) =>
        part === 'adverb' ||
        part === 'particle' ||
        part === 'determiner' ||
        /^(about|over|than|more|some|through|around|of|nearly|almost)$/.test(lower),
    );
}

const durationLike = (unit: string): boolean =>
  /^(days|weeks|hours|months|years|minutes|times|points|orders)$/.test(unit);

/** "The wizard got 41,000 starts", "we got a ton of comments". */
const isAttention = (_: Sentence, clause: Clause, { unit, kind }: Quantity): boolean =>
  kind === 'count' && attention.has(unit) && gathering.has(lemmaOf(clause));

/** "All 26 services are on the cluster", "120 manuals were ready", "412 checklists came in". */
function isThere({ words }: Sentence, { verb }: Clause, { unit, kind, digits }: Quantity): boolean {
  if (!digits || notWork.has(unit) || worth.has(singular(unit)) || !/^(count|percent)$/.test(kind)) return false;
  const [next, after] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  const there =
    inPlace.has(next) ||
    (next === 'on' && after === 'time') ||
    (inPlace.has(after) && words[verb.to]?.part === 'adverb');
  if (verb.lemma === 'be') return there || (/^(on|in)$/.test(next) && isProduct(words, verb.to + 1));
  if (kind === 'count' && verb.lemma === 'leave') return next === 'the' && /^(building|house|office)$/.test(after);
  if (kind === 'count' && verb.lemma === 'run')
    return verb.tense === 'present' && /^(every|each|daily|nightly)$/.test(next);
  return (
    moving.has(verb.lemma) &&
    kind === 'count' &&
    (/^(in|out|live|online|through)$/.test(next) ||
      (next === 'into' && /^(production|service|use|operation)$/.test(after)))
  );
}

const isProduct = (words: Sentence['words'], at: number): boolean =>
  words
    .slice(at, at + 4)
    .some(
      ({ lower }) =>
        products.has(lower) ||
        /^(cluster|cloud|server|place|use|database|app|operation|service|production)$/.test(lower),
    );

/** "84,000 members had verified themselves", "340 employees got their training certificate". */
function isEnrolled({ words }: Sentence, clause: Clause, { kind }: Quantity): boolean {
  if (!/^(count|percent|ratio)$/.test(kind) || clause.verb.voice === 'passive') return false;
  const lemma = lemmaOf(clause);
  if (enrolling.has(deedOf(clause)) || (enrolling.has(lemma) && lemma !== 'complete')) return true;
  if (isTaken(words, clause)) return true;
  const thing = clause.object?.head.lower ?? '';
  if (/^(get|receive|have|earn|take|complete|pass)$/.test(lemma)) return attestations.has(thing);
  return (
    /^(use|adopt|try|access)$/.test(lemma) && (products.has(singular(thing)) || words[clause.verb.to]?.lower === 'it')
  );
}

/** "230 people came to the town hall." */
const comesTogether = ({ words }: Sentence, { verb, end }: Clause, count: Quantity | undefined): boolean =>
  count?.digits === true &&
  /^(come|attend|join|show)$/.test(verb.lemma) &&
  words.some(({ lower, start }) => start >= verb.end && start < end && gatherings.has(lower)) &&
  !words.some(({ lower, start }) => start >= verb.end && start < end && /^(back|again)$/.test(lower));

/** "All the branches received the handbook." */
const isHandedOut = ({ words }: Sentence, { verb, subject, object }: Clause): boolean =>
  /^(receive|get)$/.test(verb.lemma) &&
  handouts.has(singular(object?.head.lower ?? '')) &&
  subject !== undefined &&
  words.slice(Math.max(0, subject.from - 2), subject.to).some(({ lower }) => /^(all|every|each)$/.test(lower));

/** "The project was finished on time and on budget", "we made the deadline". */
function isOnTime({ words }: Sentence, clause: Clause): boolean {
  const { verb, end, object } = clause;
  if (/^(make|meet|hit|keep)$/.test(lemmaOf(clause)) && dates.has(object?.head.lower ?? '')) return true;
  if (!finishing.has(lemmaOf(clause)) && deedOf(clause) !== 'come-in') return false;
  return words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      /^(on|under|within|in)$/.test(lower) &&
      /^(time|schedule|budget)$/.test(words[at + 1]?.lower ?? ''),
  );
}

/** "It was used by more than 40 colleagues." */
const isTakenBy = ({ words }: Sentence, clause: Clause, { kind, start }: Quantity): boolean =>
  clause.verb.voice === 'passive' &&
  kind === 'count' &&
  taking.has(lemmaOf(clause)) &&
  words.some(({ lower, end }) => lower === 'by' && end > clause.verb.start && end < start && start - end < 14);

/** "The library now has 400 recipes", "we ended up with 25 automated tests". */
function isHeld(clause: Clause, { kind, unit, digits }: Quantity): boolean {
  if (kind !== 'count' || !digits || unit === '' || notWork.has(unit) || worth.has(singular(unit))) return false;
  if (/^end(-up)?$/.test(deedOf(clause))) return /^(I|we|team)$/.test(clause.actor);
  return (
    /^(have|count|contain|hold|include|list|cover)$/.test(lemmaOf(clause)) &&
    collections.has(clause.subject?.head.lower ?? '')
  );
}

/** "Nearly all of our teachers use it weekly", "more than half of the staff completed the e-learning". */
const isMostly = ({ words }: Sentence, clause: Clause): boolean =>
  clause.verb.voice === 'active' &&
  clause.subject !== undefined &&
  words.some(
    ({ lower, start }, at) =>
      start >= clause.start && start < clause.verb.start && shares.has(lower) && words[at + 1]?.lower === 'of',
  ) &&
  isTaken(words, clause);

/** "Use it", "completed the training", "have switched to it". */
function isTaken(words: Sentence['words'], clause: Clause): boolean {
  const thing = singular(clause.object?.head.lower ?? '');
  const next = words[clause.verb.to]?.lower ?? '';
  if (/^(use|adopt|install|activate)$/.test(lemmaOf(clause))) return products.has(thing) || next === 'it';
  if (/^(complete|attend|join|finish|take)$/.test(lemmaOf(clause)))
    return gatherings.has(thing) || attestations.has(thing) || thing === 'e-learning';
  if (clause.verb.lemma === 'fill') return /^(in|out)$/.test(next);
  return (
    /^(switch|move|migrate|change)$/.test(lemmaOf(clause)) && next === 'to' && words[clause.verb.to + 1]?.lower === 'it'
  );
}

/** "They gave our process 4.6 out of 5." */
const isRated = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(give|rate|score|award|grade|get|receive|have)$/.test(verb.lemma) &&
  words.some(
    ({ lower, start, part }, at) =>
      start > verb.end &&
      start < end &&
      ((part === 'number' && lower !== 'one' && words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of') ||
        lower === 'stars'),
  );

/** "The kiosk was used 2,300 times." */
const isUsedOften = ({ quantities }: Sentence, clause: Clause): boolean =>
  /^(use|open|access|consult|play|watch|call|visit)$/.test(lemmaOf(clause)) &&
  quantities.some(
    ({ unit, value, start }) => unit === 'times' && value > 9 && start >= clause.verb.end && start < clause.end,
  );

/** "More than 40", "half of the staff": how many, not what they were better than. */
const isApproximate = (words: Sentence['words'], at: number): boolean => {
  const [last, word, next] = [words[at - 1]?.lower, words[at]?.lower, words[at + 1]];
  if (word === 'than') return last === 'more' && (next?.part === 'number' || next?.lower === 'half');
  return word === 'half' && next?.lower === 'of';
};

/** A count that says how many were better off, late or lost. */
function isWeighed(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return sentence.words
    .slice(from, to)
    .some(({ lower }, at) => weighed.has(lower) && !isApproximate(sentence.words, from + at));
}

/** The first number of things, or of a share of them, that starts between the two places. */
function countIn({ quantities, words }: Sentence, start: number, end: number): Quantity | undefined {
  const number = quantities.find(
    quantity =>
      quantity.start >= start &&
      quantity.start < end &&
      /^(count|percent|ratio)$/.test(quantity.kind) &&
      quantity.value > 1,
  );
  if (number) return number;
  const at = words.findIndex(
    ({ lower, start: from }, place) =>
      from >= start &&
      from < end &&
      /^(tons?|loads|lots|plenty|thousands|hundreds|dozens)$/.test(lower) &&
      words[place + 1]?.lower === 'of',
  );
  const unit = at < 0 ? undefined : words.slice(at + 2).find(({ part }) => part === 'noun');
  return (
    unit && {
      start: words[at]?.start ?? 0,
      end: unit.end,
      kind: 'count',
      value: Number.NaN,
      unit: unit.lower,
      digits: false,
    }
  );
}
