import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { goingOn, goingOver, handingOver, takingOver } from '../lexicon/frames-handing.ts';
import { gifts, jobs, owners, running, shares, work } from '../lexicon/handing.ts';
import { abstractEndings, massNouns } from '../lexicon/nouns.ts';
import { persons, superiors, takers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { isColleague, isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Those among them who are not above: what lies with a director waits for an answer. */
const crew: ReadonlySet<string> = new Set([...takers].filter(word => !superiors.has(word)));

const giving = frameSet(handingOver, { team: takers, crew, work });
const taking = frameSet(takingOver, { team: takers });
const going = frameSet(goingOver, { team: takers, crew });
const passingOn = frameSet(goingOn, { team: takers });
const opening =
  /^(from|after|since|later|then|thereafter|afterwards|once|now|today|meanwhile|nowadays|subsequently|eventually|finally)$/;

/** Whether a clause hands work over to somebody who goes on with it, whoever hands it. */
export function handsOver(sentence: Sentence, clause: Clause): boolean {
  const { quantities } = sentence;
  const { object, verb } = clause;
  const counted = quantities.some(({ digits, start, end }) => digits && start >= verb.start && end <= clause.end);
  if (counted && /^(transfer|transition)$/.test(verb.lemma)) return false;
  if (verb.voice === 'passive' && clause.subject && isMovedPerson(sentence, clause.subject)) return false;
  if (isCarriedOver(clause) || (verb.lemma === 'assign' && verb.voice === 'passive' && clause.actor === 'I'))
    return false;
  if (verb.voice === 'passive' && gifts.has(clause.subject?.head.lower ?? '')) return false;
  if (object && (gifts.has(object.head.lower) || /^(me|us)$/.test(object.head.lower))) return false;
  return frameOf(sentence, clause, giving) !== undefined;
}

/** "The crane was moved to another site": a thing, and no work. */
const isCarriedOver = ({ actor, verb, subject }: Clause): boolean =>
  actor === 'other' &&
  verb.voice === 'passive' &&
  /^(move|relocate)$/.test(verb.lemma) &&
  (!work.has(subject?.head.lower ?? '') || subject?.head.lower === 'budget') &&
  !abstractEndings.test(subject?.head.lower ?? '');

/** "Pat, who had run the hatch, was moved to the desk": people change places, no work does. */
const isMovedPerson = ({ words }: Sentence, { head, from, to }: NounPhrase): boolean =>
  trades.has(head.singular) ||
  persons.has(head.singular) ||
  /^(he|she|who|somebody|someone)$/.test(head.lower) ||
  (isName(head) &&
    to - from === 1 &&
    !work.has(head.lower) &&
    !massNouns.has(head.lower) &&
    !abstractEndings.test(head.lower) &&
    words[to]?.part !== 'noun');

/** Whether somebody else goes on with the candidate's work: "support took over", "from then on it was ops' job". */
export function isTakenOver(sentence: Sentence, clause: Clause): boolean {
  const { words, quantities } = sentence;
  const { subject, verb, actor } = clause;
  if (verb.negated && isNoLongerMine(sentence, clause)) return true;
  const told = verb.tense === 'past' || verb.perfect || (verb.tense === 'future' && isFromThere(sentence, clause));
  if (verb.negated || !(told || isNow(sentence, clause))) return false;
  if (words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'no' || lower === 'nobody')) return false;
  if (isNoLongerMine(sentence, clause)) return true;
  if (verb.voice === 'passive')
    return (
      (work.has(subject?.head.lower ?? '') || /^(it|this)$/.test(subject?.head.lower ?? '')) &&
      isTaker(sentence, clause.agent) &&
      (running.has(verb.lemma) || verb.lemma === 'pick')
    );
  if (actor === 'nobody' || subject?.head.lower === 'that')
    return (
      frameOf(sentence, clause, taking) !== undefined ||
      frameOf(sentence, clause, going) !== undefined ||
      isTheirJob(sentence, clause) ||
      isEndOfMine(sentence, clause)
    );
  if (isTheirRest(sentence, clause)) return true;
  if (work.has(subject?.head.lower ?? '') && isTheirJob(sentence, clause)) return true;
  if (isDone(sentence, clause) && isMyShare(sentence, clause)) return true;
  if (words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'my')) return false;
  if (/^(me|us)$/.test(clause.object?.head.lower ?? '')) return false;
  if (isFromThere(sentence, clause) && frameOf(sentence, clause, taking) !== undefined) return true;
  if (actor === 'other' && !isTaker(sentence, subject) && !persons.has(subject?.head.singular ?? ''))
    return (
      (canGo(sentence, clause) && frameOf(sentence, clause, going) !== undefined) ||
      (work.has(subject?.head.lower ?? '') && frameOf(sentence, clause, passingOn) !== undefined)
    );
  if (isFromThere(sentence, clause) && isRunning(sentence, clause)) return true;
  if (
    isTaker(sentence, subject) &&
    opening.test(words[0]?.lower ?? '') &&
    clause.kind === 'main' &&
    isRunning(sentence, clause)
  )
    return true;
  const many = quantities.some(({ start, end }) => subject && start >= subject.start && end <= subject.end);
  if (!many && isTaker(sentence, subject) && isNow(sentence, clause) && isRunning(sentence, clause)) return true;
  if (isElse(sentence, clause) && isRunning(sentence, clause)) return true;
  if (clause.kind === 'relative') return false;
  const human = isTaker(sentence, subject) || persons.has(subject?.head.singular ?? '');
  return human && frameOf(sentence, clause, taking) !== undefined;
}

/** "The kiosk is now with the parish"; but "the money was with the neighbours" tells where a thing is. */
const canGo = (sentence: Sentence, clause: Clause): boolean => {
  const what = clause.subject?.head;
  if (gifts.has(what?.lower ?? '')) return false;
  return (
    clause.verb.lemma !== 'be' || work.has(what?.lower ?? '') || isNow(sentence, clause) || follows(sentence, clause)
  );
};

/** "After that …", "from May …", "by then …". */
const follows = ({ words }: Sentence, { end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start <= end + 12 &&
      /^(from|after|since|by|then|afterwards|thereafter)$/.test(lower) &&
      words[at + 1]?.lower !== 'the',
  );

/** "… took it from there", "from September on the foremen own it": whoever they are, they go on from then. */
const isFromThere = ({ words }: Sentence, { actor, subject, kind, start, end, verb }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  /^(noun|opaque)$/.test(subject.head.part) &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense !== 'conditional' &&
  words.some(
    ({ lower, start: at }, index) =>
      /^(from|since|after)$/.test(lower) &&
      at >= Math.min(start, words[0]?.start ?? 0) &&
      at <= end &&
      (/^(there|then|that|here)$/.test(words[index + 1]?.lower ?? '') ||
        words.slice(index + 1, index + 4).some(word => /^(on|onwards|onward)$/.test(word.lower))),
  );

/** Whoever can go on with it: by trade, by place of work, by name. */
const isTaker = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isColleague(sentence, phrase) ||
  (phrase?.actor === 'other' && phrase.head.part === 'noun' && takers.has(phrase.head.lower));

/** "The rest was his", "the remainder was up to them": where no hand-over stands before it. */
const isTheirRest = ({ words, clauses }: Sentence, { subject, verb, start }: Clause): boolean =>
  clauses[0]?.start === start &&
  /^(rest|remainder)$/.test(subject?.head.lower ?? '') &&
  verb.lemma === 'be' &&
  (/^(his|hers|theirs)$/.test(words[verb.from + 1]?.lower ?? '') ||
    words
      .slice(verb.from + 1, verb.from + 4)
      .map(({ lower }) => lower)
      .join(' ')
      .startsWith('up to ')) &&
  !/^(to|of)$/.test(words[verb.from + 2]?.lower ?? '') &&
  (words[verb.from + 1]?.lower === 'up' || !/^(noun|adjective)$/.test(words[verb.from + 2]?.part ?? ''));

/** "That was the end of my part." */
const isEndOfMine = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  words[verb.from + 2]?.lower === 'end' &&
  words[verb.from + 4]?.lower === 'my' &&
  shares.has(words[verb.from + 5]?.lower ?? '');

/** "It was no longer my concern", "it was not my problem any more". */
function isNoLongerMine({ words }: Sentence, { verb, actor, end }: Clause): boolean {
  if (verb.lemma !== 'be' || /^(I|we|team)$/.test(actor)) return false;
  const behind = words.slice(verb.from, verb.to + 6).filter(({ start }) => start <= end);
  const at = behind.findIndex(({ lower }) => /^(my|mine)$/.test(lower));
  const mine = behind[at]?.lower === 'mine' || jobs.has(behind[at + 1]?.lower ?? '');
  const over =
    behind.some(({ lower }, place) => lower === 'longer' && behind[place - 1]?.lower === 'no') ||
    (verb.negated && behind.some(({ lower }) => /^(anymore|more|longer)$/.test(lower)));
  return at >= 0 && mine && over;
}

/** "Then it was the job of the building manager", "the follow-up was somebody else's job". */
function isTheirJob(sentence: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'be' || !object || !jobs.has(object.head.lower)) return false;
  if (
    sentence.words
      .slice(object.from, object.to)
      .some(({ part, lower }) => part === 'genitive' || /^(their|his|her)$/.test(lower))
  )
    return true;
  const whose = sentence.words[object.to]?.lower === 'of' ? nounPhraseAt(sentence.words, object.to + 1) : undefined;
  return whose !== undefined && isColleague(sentence, whose);
}

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

/** "… ended there", "… was over". */
const isDone = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  (/^(end|finish|stop)$/.test(verb.lemma) && !object) ||
  (verb.lemma === 'be' && /^(over|done|finished|complete|completed)$/.test(words[verb.to]?.lower ?? ''));

/** "My part ended there." */
function isMyShare({ words }: Sentence, { subject }: Clause): boolean {
  if (!subject || words[subject.from]?.lower !== 'my') return false;
  return shares.has(subject.head.lower);
}
