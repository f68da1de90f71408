import { peopledPlaces } from '../lexicon/influence.ts';
import { contacts } from '../lexicon/people.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { isColleague, isName, isTrade } from './people.ts';

/** Whether a phrase names people, one or many, by trade, name, group or the place they work at: "the mayors", "the whole floor". */
export function isPersons(sentence: Sentence, phrase: NounPhrase | undefined): boolean {
  if (!phrase) return false;
  const { head, from, to } = phrase;
  return (
    isColleague(sentence, phrase) ||
    contacts.has(head.lower) ||
    contacts.has(head.singular) ||
    (head.part === 'noun' && isTrade(head.lower)) ||
    (isName(head) && from > 0) ||
    (peopledPlaces.has(head.lower) &&
      sentence.words.slice(from, to).some(({ lower }) => /^(whole|entire|both|all|every)$/.test(lower)))
  );
}
