import { nounPhraseAt, nounPhraseEnding, skipAdverbs } from '../grammar/noun-phrase.ts';
import { gifts, reported } from '../lexicon/handing.ts';
import { troubles } from '../lexicon/people.ts';
import {
  actingOnOthers,
  addressingBosses,
  brought,
  messages,
  passingMatters,
  routine,
  steps,
  takingUpMatters,
  telling,
} from '../lexicon/troubles.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { isSuperior } from '../people/people.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAbove, isAmissBehind } from './told-above.ts';

/** "My only way was to go one level up", "I went a level higher". */
export const isLevelUp = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'level' &&
      at > verb.from &&
      /^(one|a)$/.test(words[at - 1]?.lower ?? '') &&
      /^(go|going|went)$/.test(words[at - 2]?.lower ?? '') &&
      /^(up|higher|above)$/.test(words[at + 1]?.lower ?? '') &&
      (words[at + 2]?.part ?? 'punctuation') === 'punctuation',
  );

/** "The problem with the supplier I reported to the plant manager", "overtime I laid before the board", "staffing I took upstairs". */
export function isFrontedReport(
  { words, clauses }: Sentence,
  { actor, verb, subject, object, start }: Clause,
): boolean {
  if (actor !== 'I' || !subject || object || subject.from === 0) return false;
  const deed = verb.deed.lemma ?? '';
  const trouble =
    passingMatters.has(deed) && words.slice(0, Math.min(3, subject.from)).some(({ lower }) => troubles.has(lower));
  if (!trouble && !(takingUpMatters.has(deed) && clauses[0]?.start === start && isMatterInFront(words, subject.from)))
    return false;
  const to = skipAdverbs(words, verb.to);
  return (
    words.slice(verb.to, to + 1).some(({ lower }) => /^(upstairs|upwards?)$/.test(lower)) ||
    (/^(to|before|with)$/.test(words[to]?.lower ?? '') && isAbove(nounPhraseAt(words, to + 1)))
  );
}

/** "About the other five gates I wrote to the ministry", "concerning the roof I informed the rector". */
export const isAboutInFront = ({ words }: Sentence, { actor, verb, subject, object, end }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'past' &&
  /^(about|regarding|concerning)$/.test(words[0]?.lower ?? '') &&
  !words.slice(1, subject?.from).some(({ lower, part }) => lower === 'my' || part === 'verb') &&
  (addressingBosses.has(verb.deed.lemma ?? '') || telling.has(verb.deed.lemma ?? '')) &&
  (isAbove(object) ||
    words.some(
      ({ lower, start }, at) =>
        lower === 'to' && start >= verb.end && start < end && isAbove(nounPhraseAt(words, at + 1)),
    ));

/** "I asked for my manager's intervention", "sought the director's help". */
export const isTheirHelpSought = ({ words }: Sentence, { verb }: Clause): boolean => {
  const at =
    verb.lemma === 'ask' || verb.lemma === 'call' ? (words[verb.to]?.lower === 'for' ? verb.to + 1 : -1) : verb.to;
  if (!/^(ask|call|seek|request|enlist|need|demand)$/.test(verb.lemma) || at < 0) return false;
  const help = nounPhraseAt(words, at);
  const genitive = words.findIndex(({ part }, place) => part === 'genitive' && place > at && place < (help?.to ?? 0));
  return (
    genitive > 0 &&
    /^(intervention|help|support|assistance|involvement|mediation|backing|guidance|ruling|arbitration)$/.test(
      help?.head.lower ?? '',
    ) &&
    isAbove(nounPhraseEnding(words, genitive - 1))
  );
};

/** A noun before the subject that is neither a time nor a thing that one shows or gives: "the two late growers I …". */
function isMatterInFront(words: Sentence['words'], until: number): boolean {
  const { head, from } = nounPhraseEnding(words, until - 1);
  return (
    head.part === 'noun' &&
    !words.slice(0, from + 1).some(({ part }) => /^(subordinator|coordinator|adverb|relative)$/.test(part)) &&
    words[0]?.part !== 'preposition' &&
    ![routine, brought, reported, gifts, durations, dateWords].some(group => group.has(head.lower)) &&
    ![brought, reported].some(group => group.has(head.singular))
  );
}

/** "Risk had some questions, so I took those to my director." */
export const isTakenOnUp = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'I' &&
  /^(take|bring)$/.test(verb.lemma) &&
  /^(those|these)$/.test(object?.head.lower ?? '') &&
  words[object?.to ?? 0]?.lower === 'to' &&
  isSuperior(nounPhraseAt(words, (object?.to ?? 0) + 1)) &&
  words
    .slice(0, verb.from)
    .some(({ lower }) => troubles.has(lower) || /^(questions|doubts|objections|worries)$/.test(lower));

/** "I went to the personnel department and told them how he speaks to us", "I rang the area manager and said, they are not doing it". */
export function isGoneAndTold(sentence: Sentence, clause: Clause): boolean {
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
  if (/^(ask|beg|want|get)$/.test(told.verb.lemma)) return isAskedToAct(words, told.infinitive);
  if (isAmissBehind(sentence, told)) return true;
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

/** "… to step in", "… to talk to the crew", not "to speak at our meetup". */
const isAskedToAct = (words: Sentence['words'], infinitive: Clause['infinitive']): boolean =>
  infinitive !== undefined &&
  actingOnOthers.has(infinitive.lemma ?? '') &&
  (!/^(talk|speak|write)$/.test(infinitive.lemma ?? '') ||
    /^(to|with)$/.test(words[words.indexOf(infinitive) + 1]?.lower ?? ''));

/** "… how he speaks to us", "… they are not doing it": what a person does, or does not do. */
const isComplaint = ({ actor, subject, verb }: Clause): boolean =>
  actor === 'other' &&
  verb.tense === 'present' &&
  /^(he|she|they)$/.test(subject?.head.lower ?? '') &&
  (verb.negated || verb.lemma !== 'be');

/** Whoever goes to the office to sign something has no problem to pass on. */
export function isErrand({ words }: Sentence, { verb, end }: Clause): boolean {
  const at = words.findIndex(({ part, start }) => part === 'to' && start >= verb.end && start < end);
  const purpose = words[at + 1]?.lemma;
  return (
    purpose !== undefined &&
    at > 0 &&
    !/^(ask|tell|complain|get|seek|request|report|explain|discuss|talk|speak|escalate)$/.test(purpose)
  );
}

/** "My next step was an escalation to the chief of surgery." */
export const isMyStep = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  words.slice(Math.max(0, subject.from - 2), subject.from + 1).some(({ lower }) => lower === 'my');

/** "The first thing", "my next step", "the only thing left"; not "the one thing I did not do". */
const isFirst = (words: Sentence['words'], until: number): boolean =>
  words.slice(0, until).some(({ lower }) => /^(first|next|immediate|only|last|best|obvious)$/.test(lower)) &&
  !words.slice(0, until).some(({ lower }) => /^(not|n['’]t|never)$/.test(lower));

/** "… was to call my boss", "… was to write to the minister". */
const callsAbove = (words: Sentence['words'], infinitive: Clause['infinitive']): boolean =>
  infinitive !== undefined && turnsTo(words, words.indexOf(infinitive));

/** Whether the verb at a place turns to somebody above, with nothing of one's own: "call my boss", "writing to the minister". */
function turnsTo(words: Sentence['words'], at: number): boolean {
  const verb = words[at]?.lemma ?? '';
  const to = /^(to|with|up)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return (
    (addressingBosses.has(verb) || /^(inform|contact|alert|involve|notify)$/.test(verb)) &&
    !/^(give|hand|send|copy)$/.test(verb) &&
    isAbove(nounPhraseAt(words, to)) &&
    !words.slice(at).some(({ lower }) => /^(of|offer|with)$/.test(lower) && words[at + 1]?.lower !== lower)
  );
}

/** "Speaking to my manager was my next step." */
export const isStepTaken = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  !verb.negated &&
  words[0]?.form === 'ing' &&
  steps.has(object?.head.lower ?? '') &&
  /^(my|the|our)$/.test(words[object?.from ?? 0]?.lower ?? '') &&
  turnsTo(words, 0);

/** "My first port of call was my team leader", "the first thing I did was to escalate". */
export const isFirstStep = ({ words }: Sentence, { verb, subject, object, infinitive }: Clause): boolean =>
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
    ((infinitive?.lemma === 'escalate' ||
      (callsAbove(words, infinitive) && (words[subject.from]?.lower === 'my' || isFirst(words, verb.from)))) &&
      words.slice(subject.from, verb.from).some(({ lower }) => steps.has(lower))));
