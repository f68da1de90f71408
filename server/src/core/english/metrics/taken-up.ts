import { states } from '../lexicon/deeds.ts';
import { restStates } from '../lexicon/delivery.ts';
import { harmNouns, periods } from '../lexicon/harm.ts';
import { durations } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a clause tells how life goes on with what was done: others use it, too, or still; people can do what they could
 * not; it saves time; "we sail full"; "we had not one complaint".
 */
export const isTakenUp = (sentence: Sentence, clause: Clause): boolean =>
  /^(main|coordinate)$/.test(clause.kind) &&
  !sentence.question &&
  (isUsedOn(sentence, clause) ||
    isAble(sentence, clause) ||
    isThanksTo(sentence, clause) ||
    isSaving(clause) ||
    isHowWeFare(sentence, clause) ||
    isSpared(sentence, clause) ||
    isMet(sentence, clause));

const uses = /^(use|copy|adopt|follow|borrow|have|do|want|take|run|work)$/;

/** "Two other shops use it, too", "everybody still uses it", "the town next door copied it", "they ring us first now". */
function isUsedOn({ words }: Sentence, { actor, subject, verb, object, end }: Clause): boolean {
  if (!/^(other|team|we|nobody)$/.test(actor) || verb.modal || verb.negated || !subject) return false;
  const lemma = verb.deed.lemma ?? '';
  const told = words.filter(({ start }) => start >= subject.start && start < end);
  const still = told.some(({ lower }) => lower === 'still');
  if (still && verb.tense === 'present')
    return (
      /^(use|do|run|work|follow|have|hold|stand)$/.test(lemma) ||
      (/^(make|build|bake|cook|print|serve|play|sing)$/.test(lemma) && object !== undefined) ||
      told.some(({ lower }) => lower === 'use')
    );
  if (actor === 'other' && verb.tense === 'present' && (isEveryTime(told) || (isNow(told) && !states.has(lemma))))
    return true;
  if (actor !== 'other' || !object) return false;
  if (/^(make|build|install|introduce|order|buy|start)$/.test(lemma))
    return object.head.lower === 'same' || (lemma === 'make' && isMadeRule(words, object.to));
  if (!uses.test(lemma)) return false;
  const others = words
    .slice(subject.from, subject.to)
    .some(({ lower }) => /^(other|another|others|neighbouring|neighboring|next)$/.test(lower));
  const same =
    /^(it|this|that|them|same)$/.test(object.head.lower) ||
    words.slice(object.from, object.from + 2).some(({ lower }) => /^(same|my|our)$/.test(lower));
  return (
    same && (others || /^(copy|adopt|borrow)$/.test(lemma) || told.some(({ lower }) => /^(too|also)$/.test(lower)))
  );
}

/** "Asks for it every morning", "read them each week". */
const isEveryTime = (told: Sentence['words']): boolean =>
  told.some(({ lower }, at) => /^(every|each)$/.test(lower) && periods.has(told[at + 1]?.lower ?? '')) &&
  told.some(({ lower }) => /^(it|them|this)$/.test(lower));

/** "Children come in at lunch now". */
const isNow = (told: Sentence['words']): boolean => /^(now|nowadays|today)$/.test(told.at(-1)?.lower ?? '');

/** "Made it a rule", "made it the standard". */
const isMadeRule = (words: Sentence['words'], at: number): boolean =>
  words
    .slice(at, at + 3)
    .some(({ lower }) => /^(rule|standard|policy|norm|habit|practice|compulsory|mandatory|obligatory)$/.test(lower));

/** "We could open a third evening thanks to it." */
const isThanksTo = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(we|team|other)$/.test(actor) &&
  verb.modal === 'could' &&
  !verb.negated &&
  !verb.perfect &&
  words.some(({ lower }, at) => lower === 'thanks' && words[at + 1]?.lower === 'to');

/** "People can book", "the parents can now see it": what others are able to do; what a thing can do is a feature. */
const isAble = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, subject, verb } = clause;
  return (
    clause === sentence.clauses[0] &&
    actor === 'other' &&
    verb.modal === 'can' &&
    subject !== undefined &&
    (/^(they|people|everyone|everybody|anyone|anybody)$/.test(subject.head.lower) ||
      isPerson(sentence, subject) ||
      people.test(subject.head.singular))
  );
};

const people =
  /^(person|customer|client|guest|visitor|patient|parent|pupil|student|child|kid|user|member|neighbour|neighbor|tenant|passenger|reader|buyer|seller|resident|family|caller|volunteer|rider|singer)$/;

/** "It saved us an hour every day." */
const isSaving = ({ actor, verb, object }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  verb.lemma === 'save' &&
  !verb.modal &&
  !verb.negated &&
  object !== undefined &&
  (object.head.part === 'pronoun' || durations.has(object.head.lower) || durations.has(object.head.singular));

/** "We sail full", "the boats leave on time": how it goes, in the present. */
const isHowWeFare = ({ words }: Sentence, { actor, verb, end }: Clause): boolean =>
  /^(we|team|other)$/.test(actor) &&
  verb.tense === 'present' &&
  !verb.modal &&
  !verb.negated &&
  !/^(be|hope|want|plan|need|expect|try|aim|have)$/.test(verb.lemma) &&
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((restStates.has(lower) && at <= verb.to + 1) ||
        (lower === 'time' && /^(on|in)$/.test(words[at - 1]?.lower ?? ''))),
  );

/** "In June we had not one complaint", "I got no more wrong orders". */
const isSpared = ({ words }: Sentence, { actor, verb, object }: Clause): boolean => {
  if (!/^(I|we|team)$/.test(actor) || !/^(have|get|see|receive|count)$/.test(verb.lemma) || !object) return false;
  if (verb.tense !== 'past' && verb.tense !== 'present') return false;
  const none =
    /^(no|not|zero)$/.test(words[object.from]?.lower ?? '') ||
    /^(not|zero)$/.test(words[object.from - 1]?.lower ?? '') ||
    verb.negated;
  return none && (harmNouns.has(object.head.lower) || harmNouns.has(object.head.singular));
};

/** "We met the date", "in the end we got all of it done by the date". */
const isMet = ({ words }: Sentence, { actor, verb, object, end }: Clause): boolean => {
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated || !object) return false;
  const lemma = verb.deed.lemma ?? '';
  if (/^(meet|make|reach|hit|keep|beat)$/.test(lemma))
    return /^(date|deadline|target|goal|quota)$/.test(object.head.singular);
  const after = words.filter(({ start }) => start >= verb.end && start < end);
  return (
    lemma === 'get' &&
    after.some(({ lower }) => /^(done|finished|through|out|ready)$/.test(lower)) &&
    after.some(
      ({ lower }, at) =>
        /^(by|before)$/.test(lower) || (lower === 'time' && /^(in|on)$/.test(after[at - 1]?.lower ?? '')),
    )
  );
};
