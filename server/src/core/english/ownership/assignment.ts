import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { groupsServed } from '../lexicon/customers.ts';
import { assigning, beingAssigned } from '../lexicon/frames-tasks.ts';
import {
  assigningTo,
  duties,
  gifts,
  givenWork,
  goesSomewhere,
  minding,
  resting,
  setWork,
  work as undertaken,
} from '../lexicon/handing.ts';
import { superiors } from '../lexicon/people.ts';
import { isBoss, isSuperior } from '../people/people.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOthers } from './advice.ts';
import { isBegunAbove } from './begun-above.ts';
import { isAskedForOne, isComeToMe, isGivenTask, isMyJobNow, isPassedToMe, taskNouns } from './given-from-above.ts';
import { isGivenOver, isWorkNoun } from './given-over.ts';
import { landsOnMe } from './lands-on-me.ts';
import { isMeSaid, isMyNameGiven } from './my-name.ts';
import { isNamedWork } from './named-work.ts';
import { isRequested } from './on-request.ts';
import { isOrderedAloud } from './ordered-aloud.ts';
import { isInterrupted, isMineToDo, isToDo } from './to-do.ts';
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
  if (resting.has(clause.infinitive?.lemma ?? '')) return false;
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
  /^(system|app|software|tool|algorithm|airline|computer|queue)$/.test(subject?.head.lower ?? '') ||
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

/** "The job that I was handed", "the order came from head office". */
function isHandedDown(sentence: Sentence, { actor, kind, verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (actor === 'I')
    return (
      kind === 'relative' && verb.voice === 'passive' && /^(hand|give|assign|entrust|allot|delegate)$/.test(verb.lemma)
    );
  return (
    (verb.lemma === 'come' &&
      (/^(project|idea|impulse)$/.test(subject?.head.lower ?? '') || setWork.has(subject?.head.singular ?? '')) &&
      words[verb.to]?.lower === 'from' &&
      isOthers(sentence, nounPhraseAt(words, verb.to + 1))) ||
    isTheirs(sentence, verb, subject) ||
    isComeToMe(sentence, verb, subject)
  );
}

/** "The idea was from the vet", "the initiative was Karin's". */
function isTheirs(sentence: Sentence, { lemma, negated, to }: Clause['verb'], subject: Clause['subject']): boolean {
  const { words } = sentence;
  if (lemma !== 'be' || negated || !/^(idea|initiative|brief|mandate|suggestion)$/.test(subject?.head.lower ?? ''))
    return false;
  const from = words[to]?.lower === 'from' ? nounPhraseAt(words, to + 1) : undefined;
  if (from) return isOthers(sentence, from);
  const owner = nounPhraseAt(words, to);
  return (
    owner !== undefined &&
    words[owner.to]?.part === 'genitive' &&
    (words[owner.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
    isOthers(sentence, owner)
  );
}

/** "It was my manager's idea that I should visit the farms." */
function isTheirIdea({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (actor !== 'nobody' || verb.lemma !== 'be' || verb.negated || !object) return false;
  const theirs = words.slice(object.from, object.to).some(({ part }) => part === 'genitive');
  return theirs && /^(idea|wish|request|initiative|order|suggestion)$/.test(object.head.lower);
}

/** "The migration was assigned to me", "this project landed on my desk". */
function isGivenToMe({ words }: Sentence, { verb, subject }: Clause): boolean {
  const mine =
    /^(to|on|onto|upon)$/.test(words[verb.to]?.lower ?? '') && /^(me|us)$/.test(words[verb.to + 1]?.lower ?? '');
  const into =
    /^(in|into|on|onto|upon)$/.test(words[verb.to]?.lower ?? '') &&
    words[verb.to + 1]?.lower === 'my' &&
    /^(hands?|desk|lap|plate|shoulders?|table|list)$/.test(words[verb.to + 2]?.lower ?? '') &&
    /^(put|lay|place|press|thrust|drop|dump|leave|push)$/.test(verb.lemma);
  if (into) return isWorkNoun(subject?.head.lower ?? '');
  const hands =
    assigningTo.has(verb.lemma) ||
    (/^(put|lay|place|heap|pile|confer|bestow|impose)$/.test(verb.lemma) && isWorkNoun(subject?.head.lower ?? ''));
  return mine && hands && (verb.lemma !== 'give' || isTaskGiven(subject?.head.lower ?? ''));
}

const isTaskGiven = (lower: string): boolean =>
  lower === 'work' || taskNouns.test(lower) || givenWork.has(lower) || duties.has(lower);

/** "Asked by the chief nurse to draft the form", "told to merge the lists by my lead": the whole of it unsaid but the order. */
const isOpener = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  /^(dropped|nobody)$/.test(actor) &&
  verb.from === 0 &&
  ((/^(ask|tell|instruct|task|request|assign|appoint|direct|order|charge|mandate|entrust)$/.test(verb.lemma) &&
    /^(by|to|with)$/.test(words[verb.to]?.lower ?? '')) ||
    (/^(pick|choose|select|nominate|name|volunteer)$/.test(verb.lemma) &&
      words[verb.to]?.lower === 'by' &&
      isSuperior(nounPhraseAt(words, verb.to + 1))));

/** "I was given the upgrade by my lead", "my manager gave me the migration": work as a thing. */
function isWorkGiven(sentence: Sentence, { verb, actor, object, agent, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(give|hand|assign|pass|allot|allocate|leave|hand-over)$/.test(verb.lemma)) return false;
  const passive = verb.voice === 'passive';
  if (passive && !(actor === 'I' || (!subject && actor !== 'other'))) return false;
  if (!passive && !(actor === 'other' && object?.head.lower === 'me' && isOthers(sentence, subject))) return false;
  const thing = nounPhraseAt(words, passive ? verb.to : (object?.to ?? verb.to));
  if (!thing || gifts.has(thing.head.lower) || thing.head.part === 'number') return false;
  const lower = thing.head.lower;
  return (
    (givenWork.has(lower) && !/^(his|her|their)$/.test(words[thing.from]?.lower ?? '')) ||
    (passive && isOthers(sentence, agent) && /^(the|this|that|a|an)$/.test(words[thing.from]?.lower ?? ''))
  );
}

/** "The assignment given to me was to inspect the wells." */
const isNamedTask = ({ words }: Sentence, { verb, subject, start }: Clause): boolean =>
  verb.lemma === 'be' &&
  taskNouns.test(subject?.head.lower ?? words[0]?.lower ?? '') &&
  words.some(
    ({ lower, start: at }, index) =>
      at >= start &&
      at < verb.start &&
      /^(given|assigned|handed|entrusted|allotted)$/.test(lower) &&
      words[index + 1]?.lower === 'to' &&
      words[index + 2]?.lower === 'me',
  );
