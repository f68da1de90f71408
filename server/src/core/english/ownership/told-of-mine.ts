import { resting } from '../lexicon/handing.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "I was told that I would be handling the export desk", "I had been informed I was to close the accounts", "I was asked if I could take over the inventory". */
export const isToldOfMine = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb } = clause;
  const told = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (actor !== 'I' || verb.voice !== 'passive' || told?.actor !== 'I') return false;
  if (/^(tell|inform|notify|advise|instruct)$/.test(verb.lemma) && told.kind === 'complement')
    return (
      isDue(sentence, told) || (isMyDeed(told) && /^(will|would|should|shall|must|'d|'ll)$/.test(told.verb.modal ?? ''))
    );
  return (
    verb.lemma === 'ask' &&
    isMyDeed(told) &&
    /^(if|whether)$/.test(told.link?.lower ?? '') &&
    /^(could|would|can|will|might|'d)$/.test(told.verb.modal ?? '')
  );
};

/** "The director told me that the routes must be made again": work, though nobody is named for it. */
export const isToldToBeDone = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, subject, object } = clause;
  const told = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    actor === 'other' &&
    verb.lemma === 'tell' &&
    verb.tense === 'past' &&
    object?.head.lower === 'me' &&
    isBoss(sentence, subject) &&
    told !== undefined &&
    !told.verb.negated &&
    told.verb.voice === 'passive' &&
    !told.verb.perfect &&
    (/^(must|should)$/.test(told.verb.modal ?? '') || /^(have|need)$/.test(sentence.words[told.verb.from]?.lemma ?? ''))
  );
};

/** "The director had already promised the client that I would fix it." */
export const isPromisedForMe = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, subject } = clause;
  const told = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    actor === 'other' &&
    /^(promise|pledge|guarantee|assure|announce|volunteer)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    isBoss(sentence, subject) &&
    told?.kind === 'complement' &&
    isMyDeed(told) &&
    /^(will|would|'d|'ll)$/.test(told.verb.modal ?? '')
  );
};

/** "I was the one they sent", "I was the person that the board picked". */
export const isOneSent = ({ clauses }: Sentence, clause: Clause): boolean => {
  const sent = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor === 'I' &&
    clause.verb.lemma === 'be' &&
    clause.verb.tense === 'past' &&
    !clause.verb.negated &&
    /^(one|person|man|woman|nurse|engineer)$/.test(clause.object?.head.lower ?? '') &&
    sent?.kind === 'relative' &&
    sent.actor === 'other' &&
    sent.object === undefined &&
    /^(send|pick|choose|ask|name|nominate|appoint|call|select|task|designate)$/.test(sent.verb.lemma)
  );
};

/** What is to be done, and nothing that happens to one. */
const isMyDeed = ({ actor, verb }: Clause): boolean =>
  actor === 'I' &&
  !verb.negated &&
  verb.voice === 'active' &&
  !verb.perfect &&
  !resting.has(verb.deed.lemma ?? '') &&
  !/^(be|get|have|receive|lose|need|see|hear|like|want|go|pay|feel|regret|repeat|fail|die|miss)$/.test(
    verb.deed.lemma ?? '',
  );

/** "… I was to close the accounts", "… I had to close them". */
const isDue = ({ words }: Sentence, { verb, infinitive }: Clause): boolean =>
  infinitive !== undefined &&
  !resting.has(infinitive.lemma ?? '') &&
  /^(be|have)$/.test(verb.lemma) &&
  words[verb.to]?.part === 'to';
