import { type FrameSet, frameSet } from '../grammar/frame.ts';
import { frameOf, frontedObject } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { handingOver, partingWith } from '../lexicon/frames-handing.ts';
import { gifts, processing, reported, reporting, seeingTo, taught, work } from '../lexicon/handing.ts';
import { abstractEndings, massNouns } from '../lexicon/nouns.ts';
import { relatives } from '../lexicon/obeying.ts';
import { persons, superiors, takers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { isName } from '../people/people.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Those among them who are not above: what lies with a director waits for an answer. */
export const crew: ReadonlySet<string> = new Set([...takers].filter(word => !superiors.has(word)));

const classes = { team: takers, crew, work, kin: relatives, finishing: seeingTo, next: processing };
const giving = frameSet(handingOver, classes);
const parting = frameSet(partingWith, classes);

/** Whether a clause hands work over to somebody who goes on with it, whoever hands it. */
export const handsOver = rememberedWithin((sentence: Sentence, clause: Clause) => isHanded(sentence, clause, giving));

/** The same in passing, of one thing among many. */
export const partsWith = rememberedWithin((sentence: Sentence, clause: Clause) => isHanded(sentence, clause, parting));

function isHanded(sentence: Sentence, clause: Clause, frames: FrameSet): boolean {
  const { quantities } = sentence;
  const { verb } = clause;
  const given = clause.object?.head ?? frontedObject(sentence, clause);
  const counted = quantities.some(({ digits, start, end }) => digits && start >= verb.start && end <= clause.end);
  if (counted && /^(transfer|transition)$/.test(verb.lemma)) return false;
  if (/^(migrate|move)$/.test(verb.lemma) && quantities.some(({ digits, end }) => digits && end <= verb.start))
    return false;
  if (verb.voice === 'passive' && clause.subject && isMovedPerson(sentence, clause.subject)) return false;
  if (isCarriedOver(clause) || (verb.lemma === 'assign' && verb.voice === 'passive' && clause.actor === 'I'))
    return false;
  if (verb.voice === 'passive' && gifts.has(clause.subject?.head.lower ?? '')) return false;
  if (given && (gifts.has(given.lower) || /^(me|us)$/.test(given.lower))) return false;
  if (verb.lemma === 'give' && taught.has((given ?? clause.subject?.head)?.lower ?? '')) return false;
  if (clause.verb.lemma === 'sign' && /^(buyer|owner|bank|customer|client)s?$/.test(whomOf(sentence, clause) ?? ''))
    return false;
  if (isRearranged(sentence, clause)) return false;
  if (frameOf(sentence, clause, frames) === undefined) return false;
  return ![isOtherRest, isDealtOut, isReport, isToMe].some(isNone => isNone(sentence, clause));
}

/** "Switched projects to the new tracker", "changed teams so that nobody worked alone"; but "switched teams in May". */
const isRearranged = ({ words }: Sentence, { verb, object }: Clause): boolean => {
  if (!/^(switch|change)$/.test(verb.lemma) || !object) return false;
  const next = words[object.to];
  return (
    next !== undefined && next.part !== 'punctuation' && !/^(in|at|before|after|when|last|that|and)$/.test(next.lower)
  );
};

/** "The crane was moved to another site": a thing, and no work. */
const isCarriedOver = ({ actor, verb, subject }: Clause): boolean =>
  actor === 'other' &&
  verb.voice === 'passive' &&
  /^(move|migrate|relocate)$/.test(verb.lemma) &&
  (!work.has(subject?.head.lower ?? '') || subject?.head.lower === 'budget') &&
  !abstractEndings.test(subject?.head.lower ?? '');

/** "Pat, who had run the hatch, was moved to the desk": people change places, no work does, as in "the training of guards was". */
const isMovedPerson = ({ words }: Sentence, { head, from, to }: NounPhrase): boolean =>
  words[from - 1]?.lower !== 'of' &&
  (trades.has(head.singular) ||
    persons.has(head.singular) ||
    /^(he|she|who|somebody|someone)$/.test(head.lower) ||
    (isName(head) &&
      to - from === 1 &&
      !/ing$/.test(head.lower) &&
      !work.has(head.lower) &&
      !massNouns.has(head.lower) &&
      !abstractEndings.test(head.lower) &&
      words[to]?.part !== 'noun'));

/** "I asked the team to finish the rest of the cake", "… while I did the wiring": no work that one had to do oneself. */
const isOtherRest = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  /^(ask|tell|get|want|have)$/.test(verb.lemma) &&
  (verb.tense !== 'past' ||
    clauses.some(({ actor, start }) => actor === 'I' && start > verb.end) ||
    words.some(
      ({ lower }, at) =>
        /^(rest|remainder|everything)$/.test(lower) && (words[at + 1]?.part ?? 'punctuation') !== 'punctuation',
    ));

/** "A whistle was handed to each picker": to all of them, to use. */
const isDealtOut = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'to' && start >= verb.end && start < end && /^(each|every)$/.test(words[at + 1]?.lower ?? ''),
  );

/** Who stands behind "to". */
const whomOf = ({ words }: Sentence, { verb, end }: Clause): string | undefined => {
  const to = words.findIndex(({ lower, start }) => lower === 'to' && start >= verb.end && start < end);
  return to < 0 ? undefined : nounPhraseAt(words, to + 1)?.head.lower;
};

/** "The project was handed over to me", "it was left in my hands". */
const isToMe = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((verb.voice === 'passive' && /^(me|us)$/.test(lower) && words[at - 1]?.lower === 'to') ||
        (/^(my|our)$/.test(lower) &&
          /^(hands?|care)$/.test(words[at + 1]?.lower ?? '') &&
          words[at - 1]?.lower !== 'of')),
  );

/** "I gave the summary to my manager": told upwards, and the work stays where it is. */
const isReport = ({ words }: Sentence, { object, verb }: Clause): boolean =>
  object !== undefined &&
  reported.has(object.head.lower) &&
  reporting.has(verb.lemma) &&
  words[object.to]?.lower === 'to' &&
  superiors.has(nounPhraseAt(words, object.to + 1)?.head.lower ?? '');
