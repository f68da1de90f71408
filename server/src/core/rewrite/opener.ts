import { nounPhraseAt, nounPhraseEnding, skipAdverbs } from '../english/grammar/noun-phrase.ts';
import { ownObjects } from '../english/lexicon/function-groups.ts';
import { groups, pluralNouns } from '../english/lexicon/nouns.ts';
import { households } from '../english/lexicon/rewriting.ts';
import { isPersons } from '../english/people/persons.ts';
import type { Clause, NounPhrase, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';

/**
 * Whether what stands in front of a subject says that it is several: "as managers, we …", "being new parents, we …",
 * "between the two of us, we …", "me and Tom we …".
 */
export function saysSeveral(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { words, clauses } = sentence;
  const to = subject?.from ?? verb.from;
  const told = clauses.filter(other => other.verb.end <= (words[to]?.start ?? 0)).at(-1);
  const from = told ? words.findIndex(({ start }) => start >= told.verb.end) : 0;
  return words
    .slice(from, to)
    .some(
      (_, step) =>
        isUs(words, from + step) ||
        isCalled(sentence, from + step) ||
        isAmong(sentence, from + step) ||
        isBeing(sentence, from + step) ||
        isSaidAgain(words, from + step, to),
    );
}

/** "Between us", "between the two of us", "all of us being tired"; "both being nurses". */
const isUs = (words: readonly Word[], at: number): boolean =>
  (/^(between|among|amongst)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'all') ||
  (/^(of|between|among|amongst)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'us') ||
  (words[at]?.lower === 'both' && words[at + 1]?.lower === 'being');

/** "Between the mates of the shift", "between the nurses and me". */
const isAmong = (sentence: Sentence, at: number): boolean =>
  /^(between|among|amongst)$/.test(sentence.words[at]?.lower ?? '') &&
  opens(sentence.words[at - 1]) &&
  isPersons(sentence, nounPhraseAt(sentence.words, at + 1));

/** "As the regional leads", "as a family". */
function isCalled(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (words[at]?.lower !== 'as' || !opens(words[at - 1])) return false;
  const phrase = nounPhraseAt(words, at + 1);
  if (!phrase) return false;
  const { head } = phrase;
  return (
    groups.has(head.lower) || households.has(head.lower) || (isSeveral(words, phrase) && isPersons(sentence, phrase))
  );
}

/** "Being new parents", "being only three people". */
function isBeing({ words }: Sentence, at: number): boolean {
  if (words[at]?.lower !== 'being' || !opens(words[at - 1])) return false;
  const phrase = nounPhraseAt(words, skipAdverbs(words, at + 1));
  return phrase !== undefined && isSeveral(words, phrase);
}

/** "Me and my colleague we …", "my wife and I, we …". */
function isSaidAgain(words: readonly Word[], at: number, to: number): boolean {
  if (at === 0 || words[at]?.lower !== 'and') return false;
  const [left, right] = [nounPhraseEnding(words, at - 1), nounPhraseAt(words, at + 1)];
  const rest = right ? words.slice(right.to, to) : [];
  return (
    right !== undefined &&
    right.to <= to &&
    [left, right].some(({ head }) => ownObjects.has(head.lower) || head.lower === 'i') &&
    opens(words[left.from - 1]) &&
    rest.every(({ text }) => text === ',')
  );
}

const opens = (before: Word | undefined): boolean => before === undefined || /^(,|so|and|but|then)$/.test(before.lower);

const isSeveral = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  head.singular !== head.lower ||
  pluralNouns.has(head.lower) ||
  words.slice(from, to).some(({ part }) => part === 'number');
