import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { takingUp } from '../lexicon/frames-troubles.ts';
import { bodies, persons, superiors, troubles } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { disputes, messages, routine, settlingTrouble, steps, telling, wrongs } from '../lexicon/troubles.ts';
import { isName, isSuperior } from '../people/people.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { bringsSomething } from './meanwhile.ts';
import { isMineInNotes, isToldAbove } from './told-above.ts';

const who: ReadonlySet<string> = new Set([...persons, ...trades, 'team', 'crew', 'department', 'colleagues', 'people']);
const frames = frameSet(takingUp, { boss: superiors, trouble: troubles, who });

/** The clause in which the candidate takes a problem to somebody above, if there is one. */
export const escalationIn = remembered(findEscalation);

function findEscalation(sentence: Sentence): Clause | undefined {
  if (bringsSomething(sentence)) return undefined;
  return sentence.clauses.find(clause => isEscalation(sentence, clause) || isNoun(sentence, clause));
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

/** "My escalation went to the COO." */
const isNoun = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'escalation' && words[subject.from]?.lower === 'my';

function isEscalation(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, agent } = clause;
  if (verb.negated || isOnceMore(sentence, clause) || saysOwnDeed(sentence, clause)) return false;
  if (verb.voice === 'passive')
    return (agent?.head.lower === 'me' || isTroubleUp(sentence, clause)) && isTakenUp(sentence, clause);
  if (isGoneUp(sentence, clause)) return true;
  // Whoever goes to the office to sign something has no problem to pass on.
  if (verb.lemma === 'go' && isErrand(sentence, clause)) return false;
  if (verb.lemma === 'knock' && (isCanvass(sentence, clause) || isColleaguesDoor(sentence, clause))) return false;
  const mine =
    /^(I|we|team|dropped)$/.test(actor) ||
    isMineInNotes(sentence, clause) ||
    isMyStep(sentence, clause) ||
    isFirstStep(sentence, clause);
  return (
    mine &&
    !isNews(sentence, clause) &&
    !isFounded(sentence, clause) &&
    (isFirstStep(sentence, clause) ||
      isLevelUp(sentence, clause) ||
      isFrontedReport(sentence, clause) ||
      frameOf(sentence, clause, frames) !== undefined ||
      isReport(sentence, clause) ||
      isGoneAndTold(sentence, clause) ||
      isCallForHelp(sentence, clause) ||
      isToldAbove(sentence, clause))
  );
}

/** "I would say it to the board again": what one would do another time. */
const isOnceMore = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.modal === 'would' && words.some(({ lower, start }) => lower === 'again' && start >= verb.end && start < end);

/** "It was escalated by me", "the matron was informed by me", "the matter was raised by me with the board". */
const isTakenUp = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'escalate' ||
  (/^(inform|involve|alert|notify|brief)$/.test(verb.lemma) && isSuperior(subject)) ||
  (/^(raise|report|refer|flag|bring|take|elevate|submit|hand|pass|forward)$/.test(verb.lemma) &&
    sentence.words.some(
      ({ lower }, at) => /^(to|with|before)$/.test(lower) && isSuperior(nounPhraseAt(sentence.words, at + 1)),
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

/** "The row with the caterer went up to the deputy head." */
const isGoneUp = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'go' &&
  verb.tense === 'past' &&
  troubles.has(subject?.head.lower ?? '') &&
  (verb.particle ?? words[verb.to])?.lower === 'up' &&
  isSuperior(nounPhraseAt(words, words.findIndex(({ lower, start }) => lower === 'to' && start >= verb.end) + 1));

/** "I informed my manager of my decision": what is told is done. */
function isNews({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma === 'report' && routine.has(object?.head.lower ?? '')) return true;
  const [of, my, what] = words.slice(object?.to ?? words.length);
  return (
    /^(of|about|on)$/.test(of?.lower ?? '') && my?.lower === 'my' && what !== undefined && !troubles.has(what.lower)
  );
}

/** "We brought in a complaints board": a body that was not there before stands above nobody. */
function isFounded({ words }: Sentence, { verb, object }: Clause): boolean {
  const body = object ?? nounPhraseAt(words, words[verb.to]?.lower === 'in' ? verb.to + 1 : verb.to);
  return (
    body !== undefined &&
    /^(a|an|another)$/.test(words[body.from]?.lower ?? '') &&
    (bodies.has(body.head.lower) || /^(bench|office|assembly|commission)$/.test(body.head.lower))
  );
}

/** "I reported the driver to my director", but not the results. */
function isReport({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'report' || !object || routine.has(object.head.lower)) return false;
  const next = words[object.to];
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

/** "My only way was to go one level up", "I went a level higher". */
const isLevelUp = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'level' &&
      at > verb.from &&
      /^(one|a)$/.test(words[at - 1]?.lower ?? '') &&
      /^(go|going|went)$/.test(words[at - 2]?.lower ?? '') &&
      /^(up|higher|above)$/.test(words[at + 1]?.lower ?? '') &&
      (words[at + 2]?.part ?? 'punctuation') === 'punctuation',
  );

/** "The problem with the supplier I reported to the plant manager." */
const isFrontedReport = ({ words }: Sentence, { actor, verb, subject }: Clause): boolean =>
  actor === 'I' &&
  subject !== undefined &&
  /^(report|raise|mention|bring|take|submit|hand|forward|pass|explain)$/.test(verb.deed.lemma ?? '') &&
  words.slice(0, Math.min(3, subject.from)).some(({ lower }) => troubles.has(lower)) &&
  words[verb.to]?.lower === 'to' &&
  isSuperior(nounPhraseAt(words, verb.to + 1));

/** "I told my manager that I would not sign it." */
const saysOwnDeed = ({ clauses }: Sentence, clause: Clause): boolean => {
  const [said, ...more] = clauses.slice(clauses.indexOf(clause) + 1);
  if (said?.kind === 'complement' && said.parent === clauses.indexOf(clause) && said.actor === 'I') return true;
  return [said, ...more].some(later => later?.actor === 'I' && /^(would|will|'d|'ll)$/.test(later.verb.modal ?? ''));
};

/** "I went to the personnel department and told them how he speaks to us", "I rang the area manager and said, they are not doing it". */
function isGoneAndTold(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, object } = clause;
  const told = clauses[clauses.indexOf(clause) + 1];
  if (told?.kind === 'coordinate' && asksThemIn(sentence, clause, told)) return true;
  if (told?.kind !== 'coordinate' || told.actor !== 'I' || !/^(tell|say|complain|explain)$/.test(told.verb.lemma))
    return false;
  const where = words[verb.to]?.lower === 'to' ? nounPhraseAt(words, verb.to + 1) : undefined;
  const gone = verb.lemma === 'go' && where && (isSuperior(where) || where.head.lower === 'department');
  const rung = /^(ring|phone|call|text|message|email)$/.test(verb.deed.lemma ?? '') && isSuperior(object);
  const others = clauses[clauses.indexOf(told) + 1];
  return (gone || rung) && others !== undefined && isComplaint(others);
}

/** "I phoned the CTO and asked them to step in", "I asked for a meeting with the principal and told her the problem". */
function asksThemIn(sentence: Sentence, { actor, verb, end }: Clause, told: Clause): boolean {
  const { words, clauses } = sentence;
  const whom = words[told.verb.to]?.lower ?? '';
  if (actor !== 'I' || told.actor !== 'I' || told.verb.negated || !/^(him|her|them)$/.test(whom)) return false;
  const reached = words.some(
    ({ start }, at) =>
      start >= verb.end &&
      start < end &&
      (at === verb.to || /^(to|with)$/.test(words[at - 1]?.lower ?? '')) &&
      isSuperior(nounPhraseAt(words, at)),
  );
  if (!reached) return false;
  if (/^(ask|beg|want|get)$/.test(told.verb.lemma)) return settlingTrouble.has(told.infinitive?.lemma ?? '');
  return (
    /^(tell|inform|show)$/.test(told.verb.lemma) &&
    (words.some(
      ({ lower, start }) => start > told.verb.end && start < told.end && troubles.has(lower) && lower !== 'risk',
    ) ||
      clauses.some(
        ({ kind, actor: who, link, start, subject }) =>
          kind === 'complement' &&
          who === 'other' &&
          start >= told.end - 1 &&
          /^(what|how)$/.test(link?.lower ?? '') &&
          subject !== undefined &&
          isPerson(sentence, subject),
      ))
  );
}

/** "… how he speaks to us", "… they are not doing it": what a person does, or does not do. */
const isComplaint = ({ actor, subject, verb }: Clause): boolean =>
  actor === 'other' &&
  verb.tense === 'present' &&
  /^(he|she|they)$/.test(subject?.head.lower ?? '') &&
  (verb.negated || verb.lemma !== 'be');

/** Whoever goes to the office to sign something has no problem to pass on. */
function isErrand({ words }: Sentence, { verb, end }: Clause): boolean {
  const at = words.findIndex(({ part, start }) => part === 'to' && start >= verb.end && start < end);
  const purpose = words[at + 1]?.lemma;
  return (
    purpose !== undefined &&
    at > 0 &&
    !/^(ask|tell|complain|get|seek|request|report|explain|discuss|talk|speak|escalate)$/.test(purpose)
  );
}

/** "My next step was an escalation to the chief of surgery." */
const isMyStep = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  words.slice(Math.max(0, subject.from - 2), subject.from + 1).some(({ lower }) => lower === 'my');

/** "The first thing", "my next step"; not "the one thing I did not do". */
const isFirst = (words: Sentence['words'], until: number): boolean =>
  words.slice(0, until).some(({ lower }) => /^(first|next|immediate)$/.test(lower)) &&
  !words.slice(0, until).some(({ lower }) => /^(not|n['’]t|never)$/.test(lower));

/** "… was to call my boss". */
const callsAbove = (words: Sentence['words'], infinitive: Clause['infinitive']): boolean =>
  infinitive !== undefined &&
  /^(call|ring|phone|tell|inform|contact|email|alert)$/.test(infinitive.lemma ?? '') &&
  isSuperior(nounPhraseAt(words, words.indexOf(infinitive) + 1)) &&
  !words.slice(words.indexOf(infinitive)).some(({ lower }) => /^(of|offer|with)$/.test(lower));

/** "My first port of call was my team leader", "the first thing I did was to escalate". */
const isFirstStep = ({ words }: Sentence, { verb, subject, object, infinitive }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  ((words[subject.from]?.lower === 'my' &&
    isSuperior(object) &&
    words.slice(subject.from, verb.from).some(({ lower }) => steps.has(lower))) ||
    (words[subject.from]?.lower === 'my' &&
      steps.has(subject.head.lower) &&
      messages.has(object?.head.lower ?? '') &&
      words[object?.to ?? 0]?.lower === 'to' &&
      words.slice(subject.from, verb.from).some(({ lower }) => troubles.has(lower) || lower === 'missed') &&
      isSuperior(nounPhraseAt(words, (object?.to ?? 0) + 1))) ||
    ((infinitive?.lemma === 'escalate' || (callsAbove(words, infinitive) && isFirst(words, verb.from))) &&
      words.slice(subject.from, verb.from).some(({ lower }) => steps.has(lower))));
