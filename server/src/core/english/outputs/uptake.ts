import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { gatherings } from '../lexicon/audiences.ts';
import { shares } from '../lexicon/counting.ts';
import { accounts, attestations, enrolling, handouts, meetingUp, surveys, taking } from '../lexicon/taking-up.ts';
import { activityVerbs, products, trainings, uptakeVerbs } from '../lexicon/uptake.ts';
import { lacking } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { countedIn, isEverybody } from './counts.ts';

/** "84,000 members had verified themselves", "340 employees got their training certificate". */
export function isEnrolled({ words }: Sentence, clause: Clause, { kind, value }: Quantity): boolean {
  if (kind === 'count' && value < 10 && /^(turn|show|drop|pop)$/.test(clause.verb.lemma)) return false;
  if (!/^(count|percent|ratio)$/.test(kind) || clause.verb.voice === 'passive') return false;
  const lemma = lemmaOf(clause);
  if (enrolling.has(deedOf(clause)) || (enrolling.has(lemma) && lemma !== 'complete')) return true;
  if (isTaken(words, clause)) return true;
  const thing = clause.object?.head.lower ?? '';
  if (/^(carry|wear|hold|own|keep|have)$/.test(lemma) && kind !== 'count')
    return handouts.has(singular(thing)) || accounts.has(singular(thing));
  if (/^(get|receive|have|earn|take|complete|pass)$/.test(lemma)) return attestations.has(thing);
  return (
    /^(use|adopt|try|access)$/.test(lemma) && (products.has(singular(thing)) || words[clause.verb.to]?.lower === 'it')
  );
}

/** "80% of the staff now use the tool", "the template was adopted by 90% of the teams"; to use it still is to have kept it. */
export function isUptake(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object, agent, start, end } = clause;
  if (isOnNew(sentence, clause)) return true;
  if (!uptakeVerbs.has(lemmaOf(clause)) || !subject) return false;
  if (
    sentence.words.some(
      word => /^(still|later|daily|after)$/.test(word.lower) && word.start >= start && word.end <= end,
    )
  )
    return false;
  if (verb.voice === 'passive')
    return products.has(subject.head.singular) && agent !== undefined && countedIn(sentence, verb.end, end);
  const thing =
    object !== undefined &&
    (products.has(object.head.singular) ||
      isNewThing(sentence, clause) ||
      (lemmaOf(clause) === 'adopt' && /^(it|this|them)$/.test(object.head.lower)));
  return thing && (countedIn(sentence, start, verb.start) || isEverybody(sentence, clause));
}

/** "93% of agents are on the new list." */
const isOnNew = (sentence: Sentence, { verb, subject, start }: Clause): boolean => {
  const [on, the, fresh, thing] = sentence.words.slice(verb.to, verb.to + 4).map(({ lower }) => lower);
  return (
    subject !== undefined &&
    verb.lemma === 'be' &&
    !verb.negated &&
    on === 'on' &&
    /^(the|our)$/.test(the ?? '') &&
    fresh === 'new' &&
    (products.has(thing ?? '') || /^(list|version|plan|rota|contract)$/.test(thing ?? '')) &&
    countedIn(sentence, start, verb.start)
  );
};

/** "Used the new box": whatever it is. */
const isNewThing = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  /^(the|my|our)$/.test(words[object.from]?.lower ?? '') &&
  words[object.from + 1]?.lower === 'new';

/** "Nearly all of our teachers use it weekly", "more than half of the staff completed the e-learning". */
export const isMostly = ({ words }: Sentence, clause: Clause): boolean =>
  clause.verb.voice === 'active' &&
  clause.subject !== undefined &&
  isManyOf(words, clause) &&
  (isTaken(words, clause) || enrolling.has(deedOf(clause)));

/** "Half of the staff", "more guests". */
const isManyOf = (words: Sentence['words'], { start, verb, subject }: Clause): boolean =>
  words[subject?.from ?? -1]?.lower === 'more' ||
  words.some(
    (word, at) =>
      word.start >= start && word.start < verb.start && shares.has(word.lower) && words[at + 1]?.lower === 'of',
  );

/** "Use it", "completed the training", "have switched to it". */
function isTaken(words: Sentence['words'], clause: Clause): boolean {
  const thing = singular(clause.object?.head.lower ?? '');
  const next = words[clause.verb.to]?.lower ?? '';
  const takes = /^(use|adopt|install|activate|enable)$/.test(lemmaOf(clause)) || isSwitchedOn(words, clause);
  if (takes) return products.has(thing) || /^(it|this)$/.test(thing) || next === 'it';
  if (lemmaOf(clause) === 'take' && thing === 'part') return true;
  if (/^(complete|attend|join|finish|take|do|pass)$/.test(lemmaOf(clause)))
    return gatherings.has(thing) || attestations.has(thing) || trainings.has(thing);
  if (lemmaOf(clause) === 'answer' || lemmaOf(clause) === 'return') return surveys.has(thing);
  if (clause.verb.lemma === 'fill') return /^(in|out)$/.test(next);
  return (
    /^(switch|move|migrate|change)$/.test(lemmaOf(clause)) && next === 'to' && words[clause.verb.to + 1]?.lower === 'it'
  );
}

/** "Turned it on", "switched on the chat". */
const isSwitchedOn = (words: Sentence['words'], clause: Clause): boolean =>
  /^(turn|switch)$/.test(lemmaOf(clause)) &&
  (clause.verb.particle ?? words[clause.object?.to ?? clause.verb.to])?.lower === 'on';

/** "It was used by more than 40 colleagues." */
export const isTakenBy = ({ words }: Sentence, clause: Clause, { kind, start }: Quantity): boolean =>
  clause.verb.voice === 'passive' &&
  kind === 'count' &&
  taking.has(lemmaOf(clause)) &&
  words.some(({ lower, end }) => lower === 'by' && end > clause.verb.start && end < start && start - end < 14);

/** "The kiosk was used 2,300 times." */
export const isUsedOften = ({ quantities }: Sentence, clause: Clause): boolean =>
  !lacking.has(lemmaOf(clause)) &&
  quantities.some(
    ({ unit, value, start }) =>
      unit === 'times' &&
      value >=
        (taking.has(lemmaOf(clause)) ||
        isHeldMeeting(clause) ||
        activityVerbs.has(lemmaOf(clause)) ||
        meetingUp.has(lemmaOf(clause))
          ? 10
          : 100) &&
      start >= clause.verb.end &&
      start < clause.end,
  );

/** "The round table was held 48 times." */
const isHeldMeeting = ({ verb, subject }: Clause): boolean =>
  verb.voice === 'passive' && verb.lemma === 'hold' && gatherings.has(subject?.head.singular ?? '');

/** "Every nurse completed the training", "the training was completed": attendance, which changes nothing. */
export function isTraining(sentence: Sentence, clause: Clause): boolean {
  if (/^(train|onboard|enrol|enroll|certify|instruct)$/.test(lemmaOf(clause)) && clause.verb.voice === 'passive')
    return isEverybody(sentence, clause) || countedIn(sentence, clause.start, clause.verb.start);
  if (!/^(complete|finish|attend|pass|take|do|tick)$/.test(lemmaOf(clause))) return false;
  if (trainings.has(clause.subject?.head.lower ?? '')) return true;
  const compared = sentence.words.some(({ lower }) => /^(against|than|instead|from)$/.test(lower));
  const many = isEverybody(sentence, clause) || (!compared && countedIn(sentence, clause.start, clause.verb.start));
  return trainings.has(clause.object?.head.lower ?? '') && many;
}

/** "All the branches received the handbook", "each fitter has a login". */
export const isHandedOut = ({ words }: Sentence, { verb, subject, object }: Clause): boolean =>
  (/^(receive|get)$/.test(verb.lemma) || (verb.lemma === 'have' && verb.tense === 'present')) &&
  (handouts.has(singular(object?.head.lower ?? '')) || accounts.has(singular(object?.head.lower ?? ''))) &&
  subject !== undefined &&
  words.slice(Math.max(0, subject.from - 2), subject.to).some(({ lower }) => /^(all|every|each)$/.test(lower));
