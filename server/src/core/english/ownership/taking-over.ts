import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { goingOn, goingOver, takingOver } from '../lexicon/frames-going-over.ts';
import { finishing, gifts, owners, remainders, running, shares, successors, work } from '../lexicon/handing.ts';
import { persons, takers } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { crew } from './handover.ts';
import { isNoHandover, isNoWork, isServed, isShipped } from './no-handover.ts';
import { isDone, isEndOfMine, isMyShare, isNoLongerMine, isTheirJob, isTheirRest } from './no-longer-mine.ts';
import { isHad, isLeftBehind, isTheirsFrom, isTheirsSince } from './since-then.ts';
import { isFromThere, isTaker, isWork } from './takers.ts';

const taking = frameSet(takingOver, { team: takers, work });
const going = frameSet(goingOver, { team: takers, crew });
const passingOn = frameSet(goingOn, { team: takers });
const opening =
  /^(from|after|since|later|then|thereafter|afterwards|once|now|today|meanwhile|nowadays|subsequently|eventually|finally)$/;

/** Whether somebody else goes on with the candidate's work: "support took over", "from then on it was ops' job". */
export const isTakenOver = rememberedWithin(readTakenOver);

function readTakenOver(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (isNoLongerMine(sentence, clause)) return verb.negated || /^(past|present)$/.test(verb.tense);
  if (!verb.negated && isHad(sentence, clause)) return true;
  if (verb.negated || !isSince(sentence, clause) || isNoHandover(sentence, clause)) return false;
  if (verb.voice === 'passive') return isPickedUp(sentence, clause);
  if (actor === 'nobody' || subject?.head.lower === 'that') return isTheirsNow(sentence, clause);
  return isPassedOn(sentence, clause) || (!isAboutMe(sentence, clause) && goOnWithIt(sentence, clause));
}

/** Told as what happened, or as how it has been from some time on. */
const isSince = (sentence: Sentence, clause: Clause): boolean =>
  isTheirsSince(sentence, clause) ||
  clause.verb.tense === 'past' ||
  clause.verb.perfect ||
  (clause.verb.tense === 'future' && isFromThere(sentence, clause)) ||
  isNow(sentence, clause);

/** "The rota was picked up by support." */
const isPickedUp = (sentence: Sentence, { subject, verb, agent }: Clause): boolean =>
  (isWork(sentence, subject) || /^(it|this)$/.test(subject?.head.lower ?? '')) &&
  isTaker(sentence, agent) &&
  (running.has(verb.lemma) || verb.lemma === 'pick');

/** "From then on it was ops' job": the work is the subject. */
const isTheirsNow = (sentence: Sentence, clause: Clause): boolean =>
  isTheirsFrom(sentence, clause) ||
  frameOf(sentence, clause, taking) !== undefined ||
  frameOf(sentence, clause, going) !== undefined ||
  isTheirJob(sentence, clause) ||
  isEndOfMine(sentence, clause);

/** What was the candidate's passes to somebody: "the next trainee continued my work", "the work went to ops". */
function isPassedOn(sentence: Sentence, clause: Clause): boolean {
  const what = clause.subject?.head.lower ?? '';
  return (
    isTheirRest(sentence, clause) ||
    isInTheirCourt(sentence, clause) ||
    isSuccession(clause) ||
    isTheirsSince(sentence, clause) ||
    isLeftBehind(sentence, clause) ||
    ((work.has(what) || remainders.has(what)) && isTheirJob(sentence, clause)) ||
    (isDone(sentence, clause) && isMyShare(sentence, clause)) ||
    (isMyWork(sentence, clause) && isTaker(sentence, clause.subject)) ||
    isTakenOffMe(sentence, clause) ||
    (work.has(what) && frameOf(sentence, clause, passingOn) !== undefined)
  );
}

/** "The ball was in their court", and not in mine. */
const isInTheirCourt = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  subject?.head.lower === 'ball' &&
  verb.lemma === 'be' &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'court' &&
      start < end &&
      words[at - 2]?.lower === 'in' &&
      !/^(my|our|the)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "She took the blame from us", "the driver took me over", "he looked after my dog". */
const isAboutMe = ({ words }: Sentence, { verb, object, end: until }: Clause): boolean =>
  (verb.lemma === 'take' && object !== undefined && isNoWork(object.head.lower)) ||
  words.slice(verb.to, verb.to + 4).some(({ lower, end }) => lower === 'my' && end <= until) ||
  /^(me|us)$/.test(object?.head.lower ?? '');

/** Somebody goes on with it: "support took over", "from May the deputy looked after the rota". */
function goOnWithIt(sentence: Sentence, clause: Clause): boolean {
  const { actor, subject, kind } = clause;
  if (isFromThere(sentence, clause) && frameOf(sentence, clause, taking) !== undefined) return true;
  const human = isTaker(sentence, subject) || persons.has(subject?.head.singular ?? '');
  if (actor === 'other' && !human)
    return (
      !isServed(subject?.head.lower ?? '') && canGo(sentence, clause) && frameOf(sentence, clause, going) !== undefined
    );
  if (isRunning(sentence, clause) && isRunningSince(sentence, clause)) return true;
  return kind !== 'relative' && human && frameOf(sentence, clause, taking) !== undefined;
}

/** "From February the deputy looked after …": a time from which somebody does it. */
const isRunningSince = (sentence: Sentence, clause: Clause): boolean =>
  isElse(sentence, clause) ||
  (!isCountedSubject(sentence, clause) &&
    (isFromThere(sentence, clause) ||
      (isTaker(sentence, clause.subject) &&
        ((clause.kind === 'main' && opening.test(sentence.words[0]?.lower ?? '')) || isNow(sentence, clause)))));

/** "Two of the sites …": a figure in the subject. */
const isCountedSubject = ({ quantities }: Sentence, { subject }: Clause): boolean =>
  quantities.some(({ start, end }) => subject && start >= subject.start && end <= subject.end);

/** "HR took the onboarding off my plate." */
const isTakenOffMe = (sentence: Sentence, { subject, object, verb, end }: Clause): boolean =>
  verb.lemma === 'take' &&
  object !== undefined &&
  (object.head.part === 'pronoun' || isWork(sentence, object) || departments.has(subject?.head.lower ?? '')) &&
  isTaker(sentence, subject) &&
  sentence.words.some(
    ({ lower, start }, at) =>
      /^(off|from)$/.test(lower) &&
      start >= verb.end &&
      start < end &&
      /^(my|our)$/.test(sentence.words[at + 1]?.lower ?? '') &&
      /^(plate|hands?|desk|shoulders)$/.test(sentence.words[at + 2]?.lower ?? ''),
  );

/** "The next trainee continued my work", "two juniors finished what I had begun". */
const isMyWork = ({ words }: Sentence, { object, verb }: Clause): boolean =>
  finishing.has(verb.deed.lemma ?? verb.lemma) &&
  ((object !== undefined && shares.has(object.head.lower) && words[object.from]?.lower === 'my') ||
    (words[verb.to]?.lower === 'what' && words[verb.to + 1]?.lower === 'i'));

/** "My replacement completed the migration." */
const isSuccession = ({ subject, object, verb }: Clause): boolean =>
  successors.has(subject?.head.lower ?? '') &&
  object !== undefined &&
  finishing.has(verb.deed.lemma ?? verb.lemma) &&
  (/^(it|this|them|that)$/.test(object.head.lower) || work.has(object.head.lower));

/** "The kiosk is now with the parish"; but "the money was with the neighbours" tells where a thing is. */
const canGo = (sentence: Sentence, clause: Clause): boolean => {
  const what = wholeOf(sentence, clause)?.head.lower ?? '';
  if (gifts.has(what) || isShipped(sentence, clause)) return false;
  return clause.verb.lemma !== 'be' || work.has(what) || isNow(sentence, clause) || follows(sentence, clause);
};

/** The money in “the rest of the money”. */
const wholeOf = ({ words }: Sentence, { subject }: Clause): Clause['subject'] =>
  (subject && words[subject.to]?.lower === 'of' && nounPhraseAt(words, subject.to + 1)) || subject;

/** "After that …", "from May …", "by then …". */
const follows = ({ words }: Sentence, { end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start <= end + 12 &&
      /^(from|after|since|by|then|afterwards|thereafter)$/.test(lower) &&
      words[at + 1]?.lower !== 'the',
  );

/** "… is now with the foremen", "since then the bookkeeper does the reminders": how it has been since. */
const isNow = ({ words }: Sentence, { verb, start, end, kind }: Clause): boolean =>
  verb.tense === 'present' &&
  (kind === 'main' || kind === 'coordinate') &&
  (opening.test(words[0]?.lower ?? '') ||
    words.some(
      word =>
        word.start >= start &&
        word.start <= end + 12 &&
        /^(now|meanwhile|since|today|nowadays|thereafter|currently|these)$/.test(word.lower),
    ));

/** "Someone else looked after the plan from March": somebody, from some time on. */
const isElse = ({ words }: Sentence, { subject, verb, kind }: Clause): boolean =>
  kind === 'main' &&
  /^(someone|somebody)$/.test(subject?.head.lower ?? '') &&
  words.some(({ lower, start }) => start > verb.end && /^(from|since|onwards|afterwards|thereafter|then)$/.test(lower));

/** "From February the deputy looked after the rota." */
function isRunning({ words }: Sentence, { verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (lemma === 'be' || lemma === 'become')
    return (
      owners.has(object?.head.lower ?? '') ||
      object?.head.lower === 'charge' ||
      words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(charge|responsible)$/.test(lower))
    );
  if (lemma === 'look') return words[verb.to]?.lower === 'after' || verb.particle?.lower === 'after';
  const what = object?.head.lower ?? '';
  return (
    running.has(lemma) &&
    (/^(it|this|them|that)$/.test(what) || work.has(what) || work.has(object?.head.singular ?? ''))
  );
}
