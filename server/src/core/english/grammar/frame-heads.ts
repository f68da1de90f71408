import { givenNames } from '../lexicon/given-names.ts';
import type { NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether one of the words is what a phrase is about: by its head, by a name, or by what stands before either. */
export const isHeadedBy = (words: readonly Word[], phrase: NounPhrase, heads: ReadonlySet<string>): boolean =>
  names(heads, phrase.head) ||
  isNamed(words, phrase, heads) ||
  isSeniorGroup(words, phrase, heads) ||
  isCalled(words, phrase, heads);

/** "The executive team", "the head teacher": those above by what stands before them. */
const isSeniorGroup = (words: readonly Word[], { from, to, head }: NounPhrase, heads: ReadonlySet<string>): boolean =>
  heads.has('management') &&
  words
    .slice(from, to - 1)
    .some(({ lower }) =>
      (/^(team|group|level|circle|meeting)$/.test(head.lower)
        ? /^(executive|leadership|management|senior|upper|exec|steering|directors|board)$/
        : /^(head|chief|managing|executive|hr|principal|presiding|commanding|leading)$/
      ).test(lower),
    );

/** "Left it with Paolo": one by name, where colleagues are meant; whoever is told of goes on with it beside the candidate. */
const isNamed = (words: readonly Word[], { head, to }: NounPhrase, heads: ReadonlySet<string>): boolean =>
  heads.has('colleague') &&
  givenNames.has(head.lower) &&
  /^\p{Lu}/u.test(head.text) &&
  words[words[to]?.text === ',' ? to + 1 : to]?.part !== 'relative';

/** "My colleague Priya", "the vendor Siemens": what somebody is, before the name. */
const isCalled = (words: readonly Word[], { from, to, head }: NounPhrase, heads: ReadonlySet<string>): boolean =>
  to - from > 1 &&
  /^\p{Lu}/u.test(head.text) &&
  words[to - 1] === head &&
  words[to - 2]?.part === 'noun' &&
  names(heads, words[to - 2] as Word);

/** Whether a word in one of its forms is among the words. */
export const names = (set: ReadonlySet<string>, word: Word): boolean =>
  (set.has(word.lower) && !isNoDepartment(set, word)) ||
  set.has(word.singular) ||
  (word.lemma !== undefined && set.has(word.lemma));

/** The pronoun "it" is not the department that a class of departments holds. */
const isNoDepartment = (set: ReadonlySet<string>, { part, lower }: Word): boolean =>
  lower === 'it' && part === 'pronoun' && set.has('qa');
