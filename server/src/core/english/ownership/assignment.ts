import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { groupsServed } from '../lexicon/customers.ts';
import { assigning, beingAssigned } from '../lexicon/frames-tasks.ts';
import { duties, gifts, givenWork, goesSomewhere, minding, resting, work as undertaken } from '../lexicon/handing.ts';
import { superiors } from '../lexicon/people.ts';
import { isBoss, isSuperior } from '../people/people.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isBegunAbove } from './begun-above.ts';
import { isAskedForOne, isGivenTask, isMyJobNow, isPassedToMe } from './given-from-above.ts';
import { isGivenOver } from './given-over.ts';
import { isGivenToMe, isHandedDown, isNamedTask, isTheirIdea, isWorkGiven } from './handed-down.ts';
import { landsOnMe } from './lands-on-me.ts';
import { isMeSaid, isMyNameGiven } from './my-name.ts';
import { isNamedWork } from './named-work.ts';
import { isRequested } from './on-request.ts';
import { isOrderedAloud } from './ordered-aloud.ts';
import { isInterrupted, isMineToDo, isToDo } from './to-do.ts';
import { isOneSent, isPromisedForMe, isToldOfMine, isToldToBeDone } from './told-of-mine.ts';
import { isWantedAbove } from './wanted-above.ts';

const beingFrames = frameSet(beingAssigned, { work: undertaken, given: givenWork, duty: duties, boss: superiors });
const givingFrames = frameSet(assigning, { work: undertaken, given: givenWork, duty: duties });

/** Whether a clause tells that somebody else gave the candidate the work: "I was tasked with …", "my manager told me to …". */
export const isAssignment = rememberedWithin(readAssignment);

function readAssignment(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (verb.negated || verb.tense === 'conditional') return false;
  const given =
    verb.voice === 'passive' || /^(get|receive|inherit)$/.test(verb.lemma) || isUnderOrders(sentence, clause);
  if (goesSomewhere.has(verb.lemma) && verb.voice === 'passive' && !leadsToDeed(sentence, clause)) return false;
  if (resting.has(clause.infinitive?.lemma ?? '') || isRaised(sentence, clause) || isMoved(sentence, clause))
    return false;
  if (isOpener(sentence, clause) || isWorkGiven(sentence, clause) || isNamedTask(sentence, clause)) return true;
  if (
    isNamedWork(sentence, clause) ||
    isInterrupted(sentence, clause) ||
    isMineToDo(sentence, clause) ||
    isToDo(sentence, clause) ||
    isMyJobNow(sentence, clause) ||
    isGivenTask(sentence, clause) ||
    isPassedToMe(sentence, clause) ||
    isAskedForOne(sentence, clause) ||
    isOrderedAloud(sentence, clause) ||
    isTheirIdea(sentence, clause) ||
    isExpected(sentence, clause) ||
    isHandedDown(sentence, clause) ||
    isGivenOver(sentence, clause) ||
    isBegunAbove(sentence, clause) ||
    isToldOfMine(sentence, clause) ||
    isToldToBeDone(sentence, clause) ||
    isOneSent(sentence, clause) ||
    isPromisedForMe(sentence, clause) ||
    isMyNameGiven(sentence, clause) ||
    isMeSaid(sentence, clause) ||
    isWantedAbove(sentence, clause)
  )
    return true;
  if (isHonour(sentence, clause) || isHandedThing(sentence, clause)) return false;
  if (given && actor !== 'other' && (/^(I|we|team)$/.test(actor) || !subject))
    return frameOf(sentence, clause, beingFrames) !== undefined;
  if (verb.voice === 'passive') return isGivenToMe(sentence, clause);
  if (landsOnMe(sentence, clause) || (/^(I|dropped)$/.test(actor) && isRequested(sentence))) return true;
  return (
    (actor === 'other' || isCleft(sentence, clause)) &&
    !/^(nobody|none)$/.test(subject?.head.lower ?? '') &&
    !groupsServed.has(subject?.head.lower ?? '') &&
    !isBroughtHome(sentence, clause) &&
    !isStranger(sentence, clause) &&
    frameOf(sentence, clause, givingFrames) !== undefined
  );
}

/** "I was selected as employee of the month": no work. */
const isHonour = ({ words }: Sentence, { verb }: Clause): boolean =>
  words
    .slice(verb.to, verb.to + 4)
    .some(
      ({ lower }, at, near) =>
        /^(employee|player|teacher|nurse|person|colleague|volunteer)$/.test(lower) && near[at + 1]?.lower === 'of',
    );

/** "I was charged 40 euros", "I was handed a leaflet": what one gets or pays, and no work. */
const isHandedThing = ({ words }: Sentence, { verb }: Clause): boolean => {
  const thing =
    verb.voice === 'passive' && /^(hand|charge)$/.test(verb.lemma) ? nounPhraseAt(words, verb.to) : undefined;
  const first = words[thing?.from ?? 0];
  return (
    thing !== undefined &&
    gifts.has(thing.head.lower) &&
    (first?.part === 'number' || /^(a|an|some)$/.test(first?.lower ?? ''))
  );
};

/** "My aunt made me laugh": no work. */
const isMoved = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(make|let|have)$/.test(verb.lemma) &&
  object?.head.lower === 'me' &&
  resting.has(words[object.to]?.lemma ?? words[object.to]?.lower ?? '');

/** "I was brought up in a fishing town": how one grew up. */
const isRaised = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.voice === 'passive' && verb.lemma === 'bring' && (verb.particle ?? words[verb.to])?.lower === 'up';

/** "I was under orders to …". */
const isUnderOrders = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && words[verb.to]?.lower === 'under';

/** "It was our president who, after a lunch, had instructed me to …". */
function isCleft(sentence: Sentence, { actor, verb }: Clause): boolean {
  const { words } = sentence;
  const it = words.findIndex(({ lower }, at) => lower === 'it' && /^(was|is)$/.test(words[at + 1]?.lower ?? ''));
  const who = it < 0 ? undefined : nounPhraseAt(words, it + 2);
  return (
    actor === 'nobody' &&
    who !== undefined &&
    who.to < verb.from &&
    /^(who|that)$/.test(words[who.to]?.lower ?? '') &&
    isBoss(sentence, who)
  );
}

/** "A late refund made me notice that …": what it brought home, and no work. */
const isBroughtHome = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'make' && minding.has(words[object?.to ?? 0]?.lower ?? '');

/** "An old lady asked me to carry her bags", "the system assigned 40 tickets to me": nobody who gives work. */
const isStranger = ({ words }: Sentence, { subject }: Clause): boolean =>
  /^(system|app|software|tool|algorithm|airline|computer|queue|law|statute|regulation|regulations|rule|rules|contract|licence|license|act)$/.test(
    subject?.head.lower ?? '',
  ) ||
  (/^(a|an|some)$/.test(words[subject?.from ?? 0]?.lower ?? '') &&
    /^(lady|woman|man|boy|girl|child|stranger|tourist|passer-by|passerby)$/.test(subject?.head.lower ?? '') &&
    words[subject?.to ?? 0]?.lower !== 'from');

/** "Sent to Lagos to open the branch", not "sent to Lagos". */
const leadsToDeed = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ part, start }, at) => part === 'to' && start >= verb.end && start < end && words[at + 1]?.form === 'base',
  );

/** "I was expected to write a plan." */
const isExpected = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'I' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  words
    .slice(verb.from, verb.to + 1)
    .some(
      ({ lower }, at) =>
        /^(expected|supposed|meant|required|obliged)$/.test(lower) && words[verb.from + at + 1]?.part === 'to',
    );

/** "Asked by the chief nurse to draft the form", "told to merge the lists by my lead": the whole of it unsaid but the order. */
const isOpener = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  /^(dropped|nobody)$/.test(actor) &&
  verb.from === 0 &&
  ((/^(ask|tell|instruct|task|request|assign|appoint|direct|order|charge|mandate|entrust)$/.test(verb.lemma) &&
    /^(by|to|with)$/.test(words[verb.to]?.lower ?? '')) ||
    (/^(pick|choose|select|nominate|name|volunteer)$/.test(verb.lemma) &&
      words[verb.to]?.lower === 'by' &&
      isSuperior(nounPhraseAt(words, verb.to + 1))));
