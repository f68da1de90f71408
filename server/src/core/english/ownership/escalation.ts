import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { takingUp } from '../lexicon/frames-troubles.ts';
import { courtsOfAppeal, persons, troubles } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { disputes, routine, telling, wrongs } from '../lexicon/troubles.ts';
import { isName, isSuperior } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isActedAbove } from './acted-above.ts';
import { escalatedBeside } from './escalating.ts';
import { isCarriedIn, isFounded, isNews, isOnceMore, saysOwnDeed } from './kept-off.ts';
import { bringsSomething } from './meanwhile.ts';
import { hasGoneUp, isForThemToAct, isOnTheirDesk } from './on-their-desk.ts';
import {
  isAboutInFront,
  isErrand,
  isFirstStep,
  isFrontedReport,
  isGoneAndTold,
  isLevelUp,
  isMyStep,
  isStepTaken,
  isTakenOnUp,
  isTheirHelpSought,
} from './steps-up.ts';
import { isMadeAware, isToldAbove } from './told-above.ts';

const who: ReadonlySet<string> = new Set([...persons, ...trades, 'team', 'crew', 'department', 'colleagues', 'people']);
const frames = frameSet(takingUp, { boss: courtsOfAppeal, trouble: troubles, who });

/** The clause in which the candidate takes a problem to somebody above, if there is one. */
export const escalationIn = remembered(findEscalation);

function findEscalation(sentence: Sentence): Clause | undefined {
  if (bringsSomething(sentence)) return undefined;
  return (
    sentence.clauses.find(clause => isEscalation(sentence, clause) || isNoun(sentence, clause)) ??
    escalatedBeside(sentence, isEscalation)
  );
}

/** "I knocked on 1,100 doors." */
const isCanvass = ({ quantities }: Sentence, { verb, end }: Clause): boolean =>
  quantities.some(({ start, kind }) => kind === 'count' && start >= verb.end && start < end);

/** "I knocked at Pawel's door." */
const isColleaguesDoor = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ part, start }, at) =>
      part === 'genitive' && start >= verb.end && start < end && isName(words[at - 1] as Sentence['words'][number]),
  );

/** "I brought the inspectors in before the board": sooner than them. */
const isBroughtIn = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'bring' &&
  object !== undefined &&
  words[object.to]?.lower === 'in' &&
  words[object.to + 1]?.lower === 'before';

/** "My escalation went to the COO." */
const isNoun = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'escalation' && words[subject.from]?.lower === 'my';

function isEscalation(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, agent } = clause;
  if (verb.negated || isOnceMore(sentence, clause) || saysOwnDeed(sentence, clause)) return false;
  if (verb.voice === 'passive')
    return (agent?.head.lower === 'me' || isTroubleUp(sentence, clause)) && isTakenUp(sentence, clause);
  if (isGoneUp(sentence, clause) || hasGoneUp(sentence, clause) || isStepTaken(sentence, clause)) return true;
  // Whoever goes to the office to sign something has no problem to pass on.
  if (verb.lemma === 'go' && isErrand(sentence, clause)) return false;
  if (isBroughtIn(sentence, clause) || isCarriedIn(sentence, clause)) return false;
  if (verb.lemma === 'knock' && (isCanvass(sentence, clause) || isColleaguesDoor(sentence, clause))) return false;
  const mine = /^(I|we|team|dropped)$/.test(actor) || isMyStep(sentence, clause) || isFirstStep(sentence, clause);
  return (
    mine &&
    !isNews(sentence, clause) &&
    !isFounded(sentence, clause) &&
    (isFirstStep(sentence, clause) ||
      isLevelUp(sentence, clause) ||
      isFrontedReport(sentence, clause) ||
      isTakenOnUp(sentence, clause) ||
      frameOf(sentence, clause, frames) !== undefined ||
      isReport(sentence, clause) ||
      isGoneAndTold(sentence, clause) ||
      isCallForHelp(sentence, clause) ||
      isToldAbove(sentence, clause) ||
      isMadeAware(sentence, clause) ||
      isOnTheirDesk(sentence, clause) ||
      isActedAbove(sentence, clause) ||
      isAboutInFront(sentence, clause) ||
      isTheirHelpSought(sentence, clause) ||
      isForThemToAct(sentence, clause))
  );
}

/** "It was escalated by me", "the matron was informed by me", "the matter was raised by me with the board". */
const isTakenUp = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'escalate' ||
  (/^(inform|involve|alert|notify|brief)$/.test(verb.lemma) && isSuperior(subject)) ||
  (/^(raise|report|refer|flag|bring|take|elevate|submit|hand|pass|forward)$/.test(verb.lemma) &&
    sentence.words.some(
      ({ lower }, at) =>
        /^(upwards?|upstairs)$/.test(lower) ||
        (/^(to|with|before)$/.test(lower) && isSuperior(nounPhraseAt(sentence.words, at + 1))),
    ));

/** "The problem was reported to my manager": by nobody else. */
const isTroubleUp = ({ clauses, words }: Sentence, { subject, agent, kind, verb }: Clause): boolean =>
  clauses.length === 1 &&
  !words.slice(verb.to).some(({ lower }) => lower === 'of') &&
  agent === undefined &&
  kind === 'main' &&
  verb.tense === 'past' &&
  subject?.head.singular === subject?.head.lower &&
  troubles.has(subject?.head.lower ?? '');

/** "The row with the caterer went up to the deputy head", "the topic climbed to the board". */
const isGoneUp = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  /^(go|climb|rise|ascend|travel|move|pass)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  troubles.has(subject?.head.lower ?? '') &&
  (/^(climb|rise|ascend)$/.test(verb.lemma) || (verb.particle ?? words[verb.to])?.lower === 'up') &&
  isSuperior(nounPhraseAt(words, words.findIndex(({ lower, start }) => lower === 'to' && start >= verb.end) + 1));

/** "I reported the driver to my director", "I reported the courier", but not the results. */
function isReport({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'report' || !object || routine.has(object.head.lower)) return false;
  const next = words[object.to];
  const ends = !next || /^(punctuation|coordinator|subordinator)$/.test(next.part);
  if (ends && /^(the|that|this|my)$/.test(words[object.from]?.lower ?? '') && trades.has(object.head.lower))
    return true;
  if (/^(him|her|them)$/.test(object.head.lower) && (!next || next.text === '.')) return true;
  return words[object.to]?.lower === 'to' && isSuperior(nounPhraseAt(words, object.to + 1));
}

/** "The supplier did not react, so I told my team lead": a trouble, and whoever was told of it. */
function isCallForHelp(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const { verb, object } = clause;
  if (!telling.has(verb.deed.lemma ?? verb.lemma) || !isSuperior(object)) return false;
  const next = words[object?.to ?? 0];
  if (isOnTrouble(sentence, clause) && next?.lower === 'of') return true;
  if (next && !/^(punctuation|coordinator|subordinator)$/.test(next.part)) return false;
  if (isOnTrouble(sentence, clause)) return true;
  const index = clauses.indexOf(clause);
  return clauses.some(
    ({ actor, link, verb: failing }, at) =>
      (at < index || (at === index + 1 && /^(because|as|since|when)$/.test(link?.lower ?? ''))) &&
      actor !== 'I' &&
      (failing.negated || wrongs.has(failing.deed.lemma ?? failing.lemma)),
  );
}

/** "For the conflict between the two nurses I called the head of the clinic", "dispute over the freezer: told the GM". */
const isOnTrouble = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  words
    .slice(0, subject?.from ?? verb.from)
    .some(
      ({ lower }, at) =>
        disputes.has(lower) &&
        (words[0]?.lower === 'for' || words.slice(0, at).every(({ part }) => part === 'determiner')) &&
        !words.slice(0, at).some(isFiniteVerb),
    );

const isFiniteVerb = ({ form, part }: Sentence['words'][number]): boolean =>
  part === 'auxiliary' || (part === 'verb' && /^(past|s)$/.test(form ?? ''));
