import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { singular } from '../grammar/singular.ts';
import { namesInS } from '../lexicon/names.ts';
import { groups } from '../lexicon/nouns.ts';
import { countedPeople } from '../lexicon/numbers.ts';
import { partners, superiors, workers } from '../lexicon/people.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { isColleague, isName, isSuperior, isTrade } from './people.ts';

/** "Mispicks dropped": the capital is the sentence's. */
const isPluralOpening = ({ from, to, head }: NounPhrase): boolean =>
  from === 0 && to === 1 && head.lower !== head.singular && !namesInS.has(head.lower);

/** A person or a group by trade, by name, or by a pronoun. */
export function isPerson(sentence: Sentence, phrase: NounPhrase): boolean {
  const head = phrase.head.lower;
  const { words } = sentence;
  if (phrase.head.part === 'number' && words[phrase.to]?.lower === 'of') {
    const whole = nounPhraseAt(words, phrase.to + 1);
    return whole === undefined || /^(pronoun|number)$/.test(whole.head.part) || isPerson(sentence, whole);
  }
  if (phrase.head.part === 'number' && words[phrase.to - 2]?.lower === 'and') return true;
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
    (/^([a-z]|\d)$/.test(head) &&
      groups.has(words[phrase.to - 2]?.lower ?? '') &&
      words[phrase.from]?.lower !== 'my') ||
    (/^masters?$/.test(head) && words[phrase.to - 2]?.part === 'noun' && phrase.to - phrase.from > 1) ||
    (isName(phrase.head) && words[phrase.to]?.lower !== 'of' && !isPluralOpening(phrase))
  );
}
