import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { bids, rides } from '../lexicon/choosing.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether one of several is taken, told apart from the others: "I took the cheaper bid", "I went with the second supplier". */
export function takesOneOfSeveral(sentence: Sentence, { verb, object }: Clause): boolean {
  const { words } = sentence;
  if (verb.deed !== verb.head || verb.particle) return false;
  if (verb.lemma === 'go') {
    const chosen = words[verb.to]?.lower === 'with' ? nounPhraseAt(words, verb.to + 1) : undefined;
    return (
      chosen !== undefined &&
      words[chosen.from]?.lower === 'the' &&
      !isPerson(sentence, chosen) &&
      !rides.has(chosen.head.singular) &&
      (isTold(words, chosen) || bids.has(chosen.head.singular))
    );
  }
  if (verb.lemma !== 'take') return false;
  if (/^(option|version|variant)$/.test(words[verb.to]?.lower ?? '')) return true;
  if (isBareOne(words, verb.to)) return true;
  if (!object || words[object.from]?.lower !== 'the' || isPerson(sentence, object) || goesOn(words, object.to))
    return false;
  return isCompared(words[object.from + 1]) ? !rides.has(object.head.singular) : bids.has(object.head.singular);
}

/** "The second", "the latter": one of those just told, and nothing behind it. */
const isBareOne = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'the' &&
  /^(first|second|third|former|latter)$/.test(words[at + 1]?.lower ?? '') &&
  !goesOn(words, at + 2);

/** "The local printer", "the second one": one that has something of its own. */
const isTold = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  words.slice(from + 1, to - 1).some(({ part }) => /^(adjective|number)$/.test(part));

/** "The bigger box upstairs", "the supplier to the site": it is carried, or led. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  !/^(punctuation|coordinator|subordinator|relative)$/.test(words[at]?.part ?? 'punctuation') &&
  !/^(because|from|of|for|over|instead|rather|despite|although|though|since|even|so)$/.test(words[at]?.lower ?? '');

/** "Cheaper", "smaller". */
const isCompared = (word: Word | undefined): boolean =>
  word !== undefined &&
  /er$/.test(word.lower) &&
  /^(adjective|adverb)$/.test(word.part) &&
  !/^(other|former|later|latter|inner|outer|upper|lower)$/.test(word.lower);
