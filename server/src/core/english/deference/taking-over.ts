import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { assurances, cues, takingUp } from '../lexicon/deferring.ts';
import { assuring } from '../lexicon/saying.ts';
import { sellers } from '../lexicon/wills.ts';
import { isAdviceOf, isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay, isDecider } from './deciders.ts';
import { isOwn } from './going-with.ts';
import { isReworked, isTrustedWithWork } from './no-call.ts';
import { ownerOf } from './others-call.ts';

export const deedOf = ({ verb }: Clause): string => verb.deed.lemma ?? verb.lemma;

/** "I took my own figure"; a cue or a line is never one's own. */
export function takesOwn(sentence: Sentence, clause: Clause): boolean {
  const { object } = clause;
  const cue = deedOf(clause) === 'take' && cues.has(object?.head.lower ?? '');
  return object !== undefined && !cue && isOwn(sentence, object);
}

/** "I took the foreman's estimate", not "and doubled it", nor "took his decision". */
export function takesAdvice(sentence: Sentence, clause: Clause): boolean {
  const { object } = clause;
  const lemma = deedOf(clause);
  return (
    takingUp.has(lemma) &&
    object !== undefined &&
    !takesOwn(sentence, clause) &&
    !isReworked(sentence, clause) &&
    !(lemma === 'take' && object.head.lower === 'decision') &&
    isAdviceOf(sentence, object)
  );
}

/** "I trusted the vendor", "the vendor's claim that it would hold", not "trusted her", nor "the cook with the sauce". */
export function trustsOthers(sentence: Sentence, clause: Clause): boolean {
  const { object, verb } = clause;
  return (
    deedOf(clause) === 'trust' &&
    !verb.perfect &&
    object !== undefined &&
    !/^(he|she|they|him|her|them)$/.test(object.head.lower) &&
    !isTrustedWithWork(sentence, object) &&
    (isOthers(sentence, object) ||
      (assurances.has(object.head.lower) &&
        isDecider(sentence, ownerOf(sentence, object)) &&
        !/^(only|after|once)$/.test(sentence.words[object.to]?.lower ?? '')))
  );
}

/** "The vendor said it was ready, and I trusted them": whose word it was stands right before; not "she said she was afraid". */
export function trustsTheirWord(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const { actor, verb, object } = clause;
  const said = clauses[clauses.indexOf(clause) - 2];
  const word = clauses[clauses.indexOf(clause) - 1];
  return (
    /^(I|we)$/.test(actor) &&
    /^(trust|believe)$/.test(deedOf(clause)) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(him|her|them)$/.test(object?.head.lower ?? '') &&
    /^(punctuation|coordinator)$/.test(words[object?.to ?? 0]?.part ?? 'punctuation') &&
    said?.kind === 'main' &&
    said.verb.tense === 'past' &&
    !said.verb.negated &&
    assuring.has(said.verb.lemma) &&
    word !== undefined &&
    (word.kind === 'complement' || (word.kind === 'main' && word.start === said.end + 1)) &&
    (sellers.has(said.subject?.head.lower ?? '') ||
      (hasSay(sentence, said.subject) && !/^(he|she|they)$/.test(word.subject?.head.lower ?? '')))
  );
}

/** "I took over …". */
export const isTakeover = ({ words }: Sentence, clause: Clause): boolean =>
  deedOf(clause) === 'take' && (clause.verb.particle ?? words[clause.verb.to])?.lower === 'over';

/** "I took over his value", "… the figure that the consultants had used". */
export function isTakenOverView(sentence: Sentence, { verb, object }: Clause): boolean {
  const view =
    object ?? nounPhraseAt(sentence.words, sentence.words[verb.to]?.lower === 'over' ? verb.to + 1 : verb.to);
  return view !== undefined && !isOwn(sentence, view) && isAdviceOf(sentence, view);
}

/** "I relied on what the vendor considered safe." */
export function restsOnView(sentence: Sentence, { verb }: Clause): boolean {
  const [on, what] = sentence.words.slice(verb.to, verb.to + 2);
  const said = sentence.clauses.find(({ link }) => link !== undefined && link === what);
  return /^(on|upon)$/.test(on?.lower ?? '') && what?.lower === 'what' && isOthers(sentence, said?.subject);
}
