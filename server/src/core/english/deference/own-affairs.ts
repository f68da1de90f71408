import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { contenders, questions } from '../lexicon/deferring.ts';
import { outings } from '../lexicon/outings.ts';
import { customers } from '../lexicon/people.ts';
import { dateWords } from '../lexicon/units.ts';
import { lifeChoices, pauses, placesOfLife, settledThings } from '../lexicon/wills.ts';
import { isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** "Decided to leave in March", not "to leave it as it was": what people make of their own life. */
export const isOwnLife = ({ words }: Sentence, { verb, infinitive }: Clause): boolean => {
  const next = infinitive && words[words.indexOf(infinitive) + 1];
  return (
    /^(decide|choose)$/.test(verb.lemma) &&
    lifeChoices.has(infinitive?.lemma ?? '') &&
    (!/^(determiner|pronoun|noun|adjective|opaque)$/.test(next?.part ?? '') || isPlaceOfLife(words, next)) &&
    !/^(with|for|ahead|live|by|along|on|against)$/.test(next?.lower ?? '')
  );
};

/** "… the company", "… her post". */
const isPlaceOfLife = (words: Sentence['words'], next: Sentence['words'][number] | undefined): boolean =>
  next !== undefined && placesOfLife.has(nounPhraseAt(words, words.indexOf(next))?.head.lower ?? '');

/** "Decided with their feet": went. */
export const isByFeet = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start >= verb.end && start < end && /^(feet|wallets?|purses?)$/.test(lower));

/** "The harbour office decides who berths where": what they are there for. */
export const isTheirOffice = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.tense === 'present' && !verb.perfect && verb.head.form === 's' && questions.has(words[verb.to]?.lower ?? '');

/** "Settled the case", "settled the bill". */
export const isClosed = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'settle' && settledThings.has(object?.head.lower ?? '');

/** "Went for the cheaper one", not "for lunch", "for a walk". */
export function isOneOfSeveral({ words }: Sentence, at: number): boolean {
  const what = nounPhraseAt(words, at);
  return (
    what !== undefined &&
    !outings.has(what.head.lower) &&
    !pauses.has(what.head.lower) &&
    !(what.to - what.from === 1 && what.head.part === 'noun' && !isName(what.head) && !what.head.lower.endsWith('s'))
  );
}

/** "The committee chose its chair" is nobody else's matter. */
export const isOwnThing = ({ words }: Sentence, object: NounPhrase | undefined): boolean =>
  object !== undefined && /^(its|his|her|their|me|us|him|them|my)$/.test(words[object.from]?.lower ?? '');

/** "The customers picked the red apples" is trade; "the users picked the blue design" is a vote. */
export const isPurchase = ({ words }: Sentence, { subject, object, verb }: Clause): boolean =>
  (/^(customers|users)$/.test(subject?.head.lower ?? '') ||
    (subject?.head.lower === 'majority' && customers.has(words[subject.to + 1]?.lower ?? ''))) &&
  verb.deed.lemma !== 'decide' &&
  object !== undefined &&
  !contenders.has(object.head.lower);

/** "The council decided on the 4th": when, not what. */
export const isDated = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'in' && start >= verb.end && start < end && /^(19|20)\d\d$/.test(words[at + 1]?.lower ?? ''),
  ) ||
  (/^(on|in|at)$/.test(words[verb.to]?.lower ?? '') &&
    words.slice(verb.to + 1, verb.to + 3).some(({ part, lower }) => part === 'number' || dateWords.has(lower)));
