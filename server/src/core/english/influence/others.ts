import { houses, somebodies } from '../lexicon/people.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';

/** Whether the story tells of it as done: in the past, or in the present tense that second-language writers tell in. */
export const happened = ({ verb, kind, link }: Clause): boolean =>
  (verb.tense === 'past' || verb.perfect || verb.tense === 'present') &&
  (kind !== 'subordinate' || /^(until|till)$/.test(link?.lower ?? ''));

/** "All three asked to stay in." */
const isAllOfThem = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  head.part === 'number' && /^(all|both)$/.test(words[from]?.lower ?? '');

/** "Two switched that week", "two came round": some of those who were just told of, by what only people do. */
const isSomeOfThem = ({ words }: Sentence, { from, to, head }: NounPhrase, verb: VerbGroup): boolean =>
  head.part === 'number' &&
  to - from === 1 &&
  !/\d/.test(head.text) &&
  (/^(agree|switch|relent|budge|concede|volunteer|consent)$/.test(verb.lemma) ||
    (verb.lemma === 'come' && /^(round|around)$/.test(verb.particle?.lower ?? words[verb.to]?.lower ?? '')));

/** "His people". */
export const isTheirPeople = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  /^(people|lot|side)$/.test(head.lower) && /^(his|her|their)$/.test(words[from]?.lower ?? '');

/** "Two practices", "the other shop": a house by those who work there, and never the candidate's own. */
export const isHouse = ({ words }: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase?.actor === 'other' &&
  houses.has(phrase.head.singular) &&
  words
    .slice(phrase.from, phrase.to)
    .some(
      ({ lower, part }) =>
        part === 'number' ||
        part === 'genitive' ||
        /^(other|another|both|all|next|neighbouring|neighboring|several|some|most|many|their)$/.test(lower),
    );

/** Whether a clause tells of people who do not answer to the candidate. */
export function isOutsider(sentence: Sentence, { actor, subject, verb }: Clause): boolean {
  if (subject?.head.text === 'IT') return true;
  return (
    actor === 'other' &&
    subject !== undefined &&
    (somebodies.has(subject.head.lower) ||
      isPerson(sentence, subject) ||
      isAllOfThem(sentence, subject) ||
      isSomeOfThem(sentence, subject, verb) ||
      isTheirPeople(sentence, subject) ||
      isHouse(sentence, subject))
  );
}
