import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { groups } from '../lexicon/nouns.ts';
import { departments } from '../lexicon/trades.ts';
import { dateWords } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isName } from './people.ts';
import { isPersons } from './persons.ts';

const forOne = /^(he|she|him|her|his)$/;
const forSome = /^(they|them|their)$/;

/** Whether a word stands for people who are named elsewhere: "he", "them". */
export const isPersonal = ({ lower }: Word): boolean => forOne.test(lower) || forSome.test(lower);

/** Whether a pronoun can stand for those of a noun: "he" for no group, "they" for one person, too. */
export const canStandFor = (pronoun: Word, noun: Word): boolean => !forOne.test(pronoun.lower) || !isGroup(noun);

/** Whether a pronoun stands for those of a noun before all others: "they" for several. */
export const isLikely = (pronoun: Word, noun: Word): boolean => forSome.test(pronoun.lower) === isGroup(noun);

const isGroup = ({ lower, singular }: Word): boolean =>
  singular !== lower || groups.has(lower) || departments.has(lower);

/** The nouns for people in a sentence, or in its first `end` words, that a pronoun can stand for. */
export const namedFor = (pronoun: Word, sentence: Sentence, end = sentence.words.length): readonly Word[] =>
  sentence.words.slice(0, end).filter(word => isNamed(sentence, word) && canStandFor(pronoun, word));

/** Whether a word ends the name of somebody, or of a group: a date and "in Lyon" do not. */
export function isNamed(sentence: Sentence, word: Word): boolean {
  if (word.part !== 'noun' || dateWords.has(word.lower)) return false;
  const { words } = sentence;
  const at = words.indexOf(word);
  const phrase = nounPhraseEnding(words, at);
  const isPlace = isName(word) && /^(in|at|from|near|until|by|on)$/.test(words[phrase.from - 1]?.lower ?? '');
  return words[at + 1]?.part !== 'noun' && !isPlace && isPersons(sentence, phrase);
}
