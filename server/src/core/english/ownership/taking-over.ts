import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { everywhere } from '../lexicon/everywhere.ts';
import { goingOn, goingOver, takingOver } from '../lexicon/frames-handing.ts';
import {
  carriedOff,
  finishing,
  gifts,
  owners,
  practices,
  remainders,
  routinely,
  running,
  shares,
  successors,
  work,
} from '../lexicon/handing.ts';
import { customers, persons, takers } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { crew } from './handover.ts';
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
  const { words, quantities } = sentence;
  const { subject, verb, actor } = clause;
  if (isNoLongerMine(sentence, clause)) return verb.negated || /^(past|present)$/.test(verb.tense);
  const told =
    isTheirsSince(sentence, clause) ||
    verb.tense === 'past' ||
    verb.perfect ||
    (verb.tense === 'future' && isFromThere(sentence, clause));
  if (!verb.negated && isHad(sentence, clause)) return true;
  if (verb.negated || !(told || isNow(sentence, clause))) return false;
  if (words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'no' || lower === 'nobody')) return false;
  if (isRoutine(sentence, clause) || isFigure(sentence, clause) || isComingOver(clause)) return false;
  if (isCopied(sentence, clause)) return false;
  if (verb.voice === 'passive')
    return (
      (isWork(sentence, subject) || /^(it|this)$/.test(subject?.head.lower ?? '')) &&
      isTaker(sentence, clause.agent) &&
      (running.has(verb.lemma) || verb.lemma === 'pick')
    );
  if (actor === 'nobody' || subject?.head.lower === 'that')
    return (
      isTheirsFrom(sentence, clause) ||
      frameOf(sentence, clause, taking) !== undefined ||
      frameOf(sentence, clause, going) !== undefined ||
      isTheirJob(sentence, clause) ||
      isEndOfMine(sentence, clause)
    );
  if (isTheirRest(sentence, clause) || isSuccession(clause)) return true;
  if (isTheirsSince(sentence, clause) || isLeftBehind(sentence, clause)) return true;
  if (
    (work.has(subject?.head.lower ?? '') || remainders.has(subject?.head.lower ?? '')) &&
    isTheirJob(sentence, clause)
  )
    return true;
  if (isDone(sentence, clause) && isMyShare(sentence, clause)) return true;
  if (isMyWork(sentence, clause) && isTaker(sentence, subject)) return true;
  if (isTakenOffMe(sentence, clause)) return true;
  if (work.has(subject?.head.lower ?? '') && frameOf(sentence, clause, passingOn) !== undefined) return true;
  if (verb.lemma === 'take' && clause.object && isNoWork(clause.object.head.lower)) return false;
  if (words.slice(verb.to, verb.to + 4).some(({ lower, end }) => lower === 'my' && end <= clause.end)) return false;
  if (/^(me|us)$/.test(clause.object?.head.lower ?? '')) return false;
  if (isFromThere(sentence, clause) && frameOf(sentence, clause, taking) !== undefined) return true;
  if (actor === 'other' && !isTaker(sentence, subject) && !persons.has(subject?.head.singular ?? ''))
    return (
      !isServed(subject?.head.lower ?? '') && canGo(sentence, clause) && frameOf(sentence, clause, going) !== undefined
    );
  const many = quantities.some(({ start, end }) => subject && start >= subject.start && end <= subject.end);
  if (!many && isFromThere(sentence, clause) && isRunning(sentence, clause)) return true;
  if (
    !many &&
    isTaker(sentence, subject) &&
    opening.test(words[0]?.lower ?? '') &&
    clause.kind === 'main' &&
    isRunning(sentence, clause)
  )
    return true;
  if (!many && isTaker(sentence, subject) && isNow(sentence, clause) && isRunning(sentence, clause)) return true;
  if (isElse(sentence, clause) && isRunning(sentence, clause)) return true;
  if (clause.kind === 'relative') return false;
  const human = isTaker(sentence, subject) || persons.has(subject?.head.singular ?? '');
  return human && frameOf(sentence, clause, taking) !== undefined;
}

/** "The night shift took over at ten, as every day." */
const isRoutine = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  words.some(({ lower, start }) => start > verb.start && start < end + 20 && routinely.has(lower)) ||
  (/^(shift|shifts|watch|crew)$/.test(subject?.head.lower ?? '') &&
    words[verb.to]?.lower === 'at' &&
    words[verb.to + 1]?.part === 'number');

/** "The lads came over to look." */
const isComingOver = ({ verb, infinitive }: Clause): boolean =>
  /^(come|go)$/.test(verb.lemma) &&
  /^(look|see|watch|help|ask|talk|listen|chat|say)$/.test((infinitive ?? verb.deed).lemma ?? '');

/** "My successor inherited nine cases instead of ninety", "the buyer took over the flat": a result, and a belonging. */
const isFigure = ({ words, quantities }: Sentence, { verb, subject }: Clause): boolean => {
  if (verb.lemma === 'inherit') return quantities.some(({ start }) => start > verb.end);
  const buyer = customers.has(subject?.head.lower ?? '') || customers.has(`${subject?.head.lower}s`);
  const what = takenIn(words, verb);
  const mine = words.some(
    ({ lower }, at) =>
      at > verb.to && /^(me|us)$/.test(lower) && words[at - 1]?.lower === 'from' && words[at - 2]?.lower === 'over',
  );
  return buyer && !mine && verb.lemma === 'take' && what?.head.part === 'noun' && !work.has(what.head.lower);
};

/** "Two other wards took over our protocol": the way that somebody works, too. */
const isCopied = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'take' && practices.has(takenIn(words, verb)?.head.lower ?? '');

/** What is taken, or taken over. */
const takenIn = (words: readonly Word[], { to }: VerbGroup): NounPhrase | undefined =>
  nounPhraseAt(words, to) ?? nounPhraseAt(words, to + 1);

/** "The family lived with the neighbours": people who are served, and no work. */
const isServed = (lower: string): boolean => customers.has(lower) || lower === 'family';

/** "The driver took the keys from me", "she took the blame from us". */
const isNoWork = (lower: string): boolean =>
  gifts.has(lower) || /^(lot|lead|blame|credit|decision|burden|pressure|fear|worry|load|side)$/.test(lower);

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

/** "The parcels went over to the depot": things that are carried to a place. */
const isShipped = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  carriedOff.has(verb.lemma) &&
  subject !== undefined &&
  subject.head.part === 'noun' &&
  subject.head.lower !== subject.head.singular &&
  !work.has(subject.head.lower) &&
  words.slice(verb.to, verb.to + 6).some(({ singular }) => everywhere.has(singular));

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
