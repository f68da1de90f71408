import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { asking } from '../lexicon/deeds.ts';
import { callNames, choosing, leavingQuestions, questions } from '../lexicon/deferring.ts';
import { customers, takers, workforce } from '../lexicon/people.ts';
import { directing } from '../lexicon/wills.ts';
import { isColleague, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { voicesWill } from './others-will.ts';
import { isMine } from './own-act.ts';

/** Whether a clause tells in plain words that the matter was for others to settle. */
export const isPlainlyTheirs = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (isTheirWay(sentence, clause) ||
    tellsToChoose(sentence, clause) ||
    isLeftQuestion(sentence, clause) ||
    isToldWhich(sentence, clause) ||
    settledIt(sentence, clause) ||
    isVoteHeld(sentence, clause));

/** "I set up the slots the way he asked", "I put it where he pointed". */
function isTheirWay(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!isMine(clause) || !next || asking.has(clause.verb.lemma) || !directing.has(next.verb.lemma)) return false;
  if (words.some(({ lower }) => customers.has(lower) && !workforce.has(lower))) return false;
  if (next.actor !== 'other' || next.verb.negated || next.verb.tense !== 'past') return false;
  const from = next.subject?.from ?? next.verb.from;
  const way =
    words[from - 1]?.lower === 'way' && words[from - 2]?.lower === 'the' && !/^(say|tell|point)$/.test(next.verb.lemma);
  const place =
    next.link?.lower === 'where' &&
    next.verb.lemma === 'point' &&
    /^(put|place|set|hang|mount|plant)$/.test(clause.verb.lemma);
  const pronoun = /^(he|she|they)$/.test(next.subject?.head.lower ?? '');
  return (way || place) && (pronoun || hasSay(sentence, next.subject) || isColleague(sentence, next.subject));
}

/** "I kept the old rota since the ward sister wanted it that way." */
export const isForTheirSake = (sentence: Sentence, clause: Clause): boolean =>
  isMine(clause) &&
  sentence.clauses.some(
    ({ link, subject, verb }) =>
      /^(because|since|as)$/.test(link?.lower ?? '') &&
      /^(want|like|prefer|ask|have)$/.test(verb.lemma) &&
      !verb.negated &&
      subject?.head.part === 'noun' &&
      !(customers.has(subject.head.lower) && !workforce.has(subject.head.lower)) &&
      hasSay(sentence, subject) &&
      isJustThat(sentence.words.slice(verb.to, verb.to + 3), isSuperior(subject)),
  );

/** "It that way", "it like that", "it": and no more is said of why. */
const isJustThat = ([it, next, then]: Sentence['words'], fromAbove: boolean): boolean =>
  /^(it|them|this|that)$/.test(it?.lower ?? '') &&
  (next === undefined || next.part === 'punctuation'
    ? fromAbove
    : /^(so|like)$/.test(next.lower) || (/^(that|this)$/.test(next.lower) && then?.lower === 'way'));

/** "I said to my team: you choose." */
const tellsToChoose = (sentence: Sentence, { actor, verb, end, object }: Clause): boolean => {
  const { clauses, words } = sentence;
  const whom = words[verb.to]?.lower === 'to' ? nounPhraseAt(words, verb.to + 1) : object;
  if (
    words.some(({ lower }, at) => lower === 'but' && /^(the|i|my|not|only)$/.test(words[at + 1]?.lower ?? '')) ||
    isCustomer(whom)
  )
    return false;
  return (
    (hasSay(sentence, whom) ||
      takers.has(whom?.head.lower ?? '') ||
      /^(team|lads|people)$/.test(whom?.head.lower ?? '')) &&
    /^(I|dropped)$/.test(actor) &&
    /^(say|tell)$/.test(verb.lemma) &&
    clauses.some(
      told =>
        told.start >= end - 1 &&
        told.actor === 'you' &&
        /^(choose|decide|pick)$/.test(told.verb.lemma) &&
        /^(present|imperative)$/.test(told.verb.tense) &&
        !told.verb.negated &&
        !/^(a|an|any|your|his|her|their)$/.test(words[told.verb.to]?.lower ?? '') &&
        !clauses.some(
          ({ start, actor: who, verb: does }) => start > told.start && /^(I|we)$/.test(who) && does.tense !== 'present',
        ),
    )
  );
};

const isCustomer = (whom: NounPhrase | undefined): boolean =>
  whom !== undefined && customers.has(`${whom.head.singular}s`) && !takers.has(whom.head.singular);

/** "How often the spinach comes back I left to the crew." */
const isLeftQuestion = (sentence: Sentence, { actor, verb, kind, subject }: Clause): boolean => {
  const { words } = sentence;
  const whom = words[verb.to]?.lower === 'to' ? nounPhraseAt(words, verb.to + 1) : undefined;
  return (
    (kind === 'main' || isPointedBack(words, subject?.from ?? 0)) &&
    /^(I|we)$/.test(actor) &&
    !verb.negated &&
    leavingQuestions.has(verb.deed.lemma ?? '') &&
    questions.has(words[0]?.lower ?? '') &&
    !/^(much|many)$/.test(words[1]?.lower ?? '') &&
    (subject?.from ?? 0) > 2 &&
    (hasSay(sentence, whom) || takers.has(whom?.head.lower ?? ''))
  );
};

/** "Which one to take, that I left to …" */
const isPointedBack = (words: Sentence['words'], at: number): boolean =>
  words[at - 1]?.lower === 'that' && words[at - 2]?.text === ',';

/** "The head of data said which one, so I used hers." */
function isToldWhich(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause.actor !== 'other' || !/^(say|tell)$/.test(clause.verb.lemma) || !hasSay(sentence, clause.subject))
    return false;
  const at = /^(me|us)$/.test(words[clause.verb.to]?.lower ?? '') ? clause.verb.to + 1 : clause.verb.to;
  if (words[at]?.lower !== 'which' || !/^ones?$/.test(words[at + 1]?.lower ?? '') || clause.verb.tense !== 'past')
    return false;
  if (!/^(punctuation|coordinator|subordinator)$/.test(words[at + 2]?.part ?? '')) return false;
  return clauses.slice(clauses.indexOf(clause) + 1).some(isMine);
}

/** "Everybody was for moving the stockroom, and that decided it." */
const settledIt = (sentence: Sentence, clause: Clause): boolean =>
  /^(that|this|which)$/.test(clause.subject?.head.lower ?? '') &&
  /^(decide|settle)$/.test(clause.verb.lemma) &&
  clause.verb.tense === 'past' &&
  /^(it|things|matter|question)$/.test(clause.object?.head.lower ?? '') &&
  sentence.clauses.some(
    will =>
      will.verb.end <= clause.start &&
      (voicesWill(sentence, will) || (will.verb.lemma === 'be' && sentence.words[will.verb.to]?.lower === 'for')),
  );

/** "A vote was held, and I implemented the option with the most votes." */
const isVoteHeld = ({ clauses, words }: Sentence, { subject, verb }: Clause): boolean =>
  verb.voice === 'passive' &&
  !verb.negated &&
  /^(hold|take|make|conduct)$/.test(verb.lemma) &&
  /^(vote|poll|ballot)$/.test(subject?.head.lower ?? '') &&
  clauses.some(isMine) &&
  words.some(({ lower }) => /^(majority|votes)$/.test(lower));

/** "I did not need to decide anything", "we didn't have to choose". */
export const needNotDecide = ({ words, clauses }: Sentence, { actor, verb, infinitive }: Clause): boolean => {
  if (!/^(I|we)$/.test(actor) || !verb.negated || !/^(need|have)$/.test(verb.lemma) || verb.tense !== 'past')
    return false;
  if (words.some(({ lower, text }) => lower === 'because' || text === ':') || clauses.at(-1)?.verb !== verb)
    return false;
  const what = infinitive ?? verb.deed;
  const next = words[words.indexOf(what) + 1];
  return (
    choosing.has(what.lemma ?? '') &&
    (!next ||
      next.part === 'punctuation' ||
      /^(anything|it|that|this|myself)$/.test(next.lower) ||
      callNames.has(next.lower))
  );
};
