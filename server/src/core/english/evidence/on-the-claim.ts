import { isContent, rootOf } from '../grammar/content-word.ts';
import { peopleUnits } from '../lexicon/counting.ts';
import { handedIn, voiced } from '../lexicon/evidence.ts';
import { researching } from '../lexicon/studies.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { isTrade } from '../people/people.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether what was seen, counted or read in the sentence right before or `after` a claim can be about it: both name one
 * thing, one points at the other, or people are counted or heard. "Entries fell by half. Parents want paper": they
 * cannot.
 */
export const isOnTheClaim = (near: Sentence, claim: Sentence, after: boolean): boolean =>
  shareWord(near, claim) || countsPeople(near) || hearsPeople(near) || (after ? pointsBack(near) : opensOnThem(claim));

const shareWord = (near: Sentence, { words }: Sentence): boolean => {
  const named = new Set(near.words.filter(isNamed).map(rootOf));
  return words.some(word => isNamed(word) && named.has(rootOf(word)));
};

const isNamed = (word: Word): boolean => isContent(word) && /^(noun|verb)$/.test(word.part);

/** "I called 45 mothers". */
const countsPeople = ({ quantities }: Sentence): boolean =>
  quantities.some(({ unit }) => unit !== '' && (peopleUnits.has(unit) || isKindOfPeople(unit) || isTrade(unit)));

/** "The interviews", "in our survey", "every complaint", "300 cancelled orders". */
const hearsPeople = ({ words }: Sentence): boolean =>
  words.some(
    ({ singular, part }) =>
      part === 'noun' && (voiced.has(singular) || handedIn.has(singular) || researching.has(singular)),
  );

/** "I asked them", "of the 410 we lost 60": what was told before. */
const pointsBack = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower, part }, at) =>
      /^(they|them|their|theirs|so)$/.test(lower) || (part === 'number' && isElliptical(words, at)),
  );

/** "Of the 410 we lost", "of the 14 I sat with": of what, is clear. */
const isElliptical = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'of') &&
  /^(pronoun|verb|auxiliary|preposition|punctuation)$/.test(words[at + 1]?.part ?? '');

const opensOnThem = ({ words }: Sentence): boolean => /^(they|it|that|this|these|those)$/.test(words[0]?.lower ?? '');
