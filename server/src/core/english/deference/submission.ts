import { isContent, rootOf } from '../grammar/content-word.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { wishing } from '../lexicon/deeds.ts';
import { winning } from '../lexicon/deferring.ts';
import {
  adopting,
  arriving,
  carrying,
  commands,
  duties,
  executing,
  leaves,
  marching,
  receivingOrders,
  yielding,
} from '../lexicon/obeying.ts';
import { aboveUs, drawingUp } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { complies } from './compliance.ts';

/** Whether a clause says that the candidate did as ordered, or asked leave before doing it, with the order as a thing. */
export function submits(sentence: Sentence, clause: Clause): boolean {
  return (
    isOrdered(sentence, clause) ||
    isOverruled(sentence, clause) ||
    comesFromAbove(sentence, clause) ||
    isGivenLeave(sentence, clause) ||
    isToExecute(sentence, clause) ||
    takesTheirs(sentence, clause) ||
    takesWinner(sentence, clause)
  );
}

const own = /^(I|we|team|dropped)$/;

/** "I was overruled on the kiosk and we built the kiosk." */
function isOverruled(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, end } = clause;
  if (!/^(I|we)$/.test(actor) || verb.voice !== 'passive' || !/^(overrule|outvote|outrank|overrid)e?$/.test(verb.lemma))
    return false;
  const over = sentence.words.filter(word => word.start >= verb.end && word.end <= end && isContent(word)).map(rootOf);
  return sentence.clauses.some(
    later =>
      own.test(later.actor) &&
      later.start >= end &&
      later.verb.tense === 'past' &&
      (complies(sentence.words, later) ||
        yielding.has(later.verb.deed.lemma ?? '') ||
        sentence.words.some(
          word => word.start >= later.verb.end && word.end <= later.end && over.includes(rootOf(word)),
        )),
  );
}

/** "We got the instruction to switch vendors and switched." */
function isOrdered(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  return (
    own.test(actor) &&
    verb.voice === 'active' &&
    receivingOrders.has(verb.lemma) &&
    (verb.lemma === 'have' ? marching : commands).has(object?.head.lower ?? '') &&
    isCarriedOut(sentence, clause)
  );
}

/** "The order came from above to freeze the project, and I froze it." */
function comesFromAbove(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (!arriving.has(verb.lemma) || verb.negated || !commands.has(subject?.head.lower ?? '')) return false;
  const { words } = sentence;
  const from = words.findIndex(({ lower, start }) => start >= verb.end && start < clause.end && lower === 'from');
  const above = aboveUs.has(words[from + 1]?.lower ?? '');
  return from > 0 && (above || isOthers(sentence, nounPhraseAt(words, from + 1))) && isCarriedOut(sentence, clause);
}

/** Whether the candidate then does it: "and I carried it out", "and switched". */
const isCarriedOut = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(
      ({ actor, verb, kind }) =>
        own.test(actor) &&
        /^(main|coordinate)$/.test(kind) &&
        verb.tense === 'past' &&
        !verb.negated &&
        (carrying.has(verb.lemma) || verb.lemma === clause.infinitive?.lemma),
    );

/** "I was given the green light by my boss and only then started." */
function isGivenLeave(sentence: Sentence, { actor, verb, end, agent }: Clause): boolean {
  if (!own.test(actor) || verb.voice !== 'passive' || verb.lemma !== 'give') return false;
  const { words } = sentence;
  const leave = words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      (leaves.has(lower) || (lower === 'light' && words[at - 1]?.lower === 'green')),
  );
  return leave && (isOthers(sentence, agent) || words.some(({ lower }) => lower === 'only'));
}

/** "My job was to implement what the steering committee had chosen." */
function isToExecute(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, infinitive } = clause;
  const { words, clauses } = sentence;
  if (verb.lemma !== 'be' || !subject || !duties.has(subject.head.lower)) return false;
  if (words[subject.from]?.lower !== 'my' || !executing.has(infinitive?.lemma ?? '')) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    said !== undefined &&
    /^(complement|relative)$/.test(said.kind) &&
    (wishing.has(said.verb.lemma) || drawingUp.has(said.verb.lemma)) &&
    isOthers(sentence, said.subject)
  );
}

/** "I had no opinion of my own and took the foreman's." */
function takesTheirs({ words }: Sentence, { actor, verb, end }: Clause): boolean {
  if (!own.test(actor) || !adopting.has(verb.lemma) || verb.voice === 'passive') return false;
  const at = words.findIndex(({ part, start }) => part === 'genitive' && start >= verb.end && start < end);
  const next = words[at + 1];
  return at > 0 && (!next || next.start >= end || next.part === 'punctuation');
}

/** "We let the customers vote and built whatever won." */
function takesWinner({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    own.test(clause.actor) &&
    clause.verb.tense === 'past' &&
    carrying.has(clause.verb.lemma) &&
    said !== undefined &&
    (/^(whatever|whichever)$/.test(said.link?.lower ?? '') ||
      /^(whatever|whichever)$/.test(words[clause.verb.to]?.lower ?? '')) &&
    (winning.has(said.verb.lemma) || wishing.has(said.verb.lemma)) &&
    said.actor !== 'I'
  );
}
