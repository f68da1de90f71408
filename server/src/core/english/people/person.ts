import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { singular } from '../grammar/singular.ts';
import { countedPeople } from '../lexicon/numbers.ts';
import { partners, superiors, workers } from '../lexicon/people.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { isColleague, isName, isSuperior, isTrade } from './people.ts';

/** A person or a group by trade, by name, or by a pronoun. */
export function isPerson(sentence: Sentence, phrase: NounPhrase): boolean {
  const head = phrase.head.lower;
  const { words } = sentence;
  if (phrase.head.part === 'number' && /^(of|and)$/.test(words[phrase.to]?.lower ?? words[phrase.to - 2]?.lower ?? ''))
    return true;
  if (words[phrase.to]?.lower === 'of' || /^\d/.test(head) || countedPeople.has(head)) {
    const counted = nounPhraseAt(words, phrase.to + 1);
    if (counted && counted.head !== phrase.head && isPerson(sentence, counted)) return true;
  }
  return (
    isColleague(sentence, phrase) ||
    isSuperior(phrase) ||
    workers.has(head) ||
    superiors.has(singular(head)) ||
    partners.has(head) ||
    isTrade(head) ||
    (isName(phrase.head) && words[phrase.to]?.lower !== 'of')
  );
}
