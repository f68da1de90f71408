import { burdensBrought, goodMeasures, resources } from '../lexicon/costs.ts';
import { displeased } from '../lexicon/displeasure.ts';
import { goodQualities } from '../lexicon/forgone.ts';
import { faulty } from '../lexicon/harm.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a note without a verb of its own names what is gone, less, down, or who is angry since the deed. */
export const isNotedLoss = ({ words, clauses, question }: Sentence): boolean => {
  if (question || clauses.length > 0 || words.length > 16) return false;
  const said = words.filter(({ part }) => part !== 'interjection');
  return (
    isGone(said) ||
    isLess(said) ||
    isMoreTrouble(said) ||
    isAngry(said) ||
    isDown(said) ||
    isNotNice(said) ||
    /^(bye|goodbye|farewell)$/.test(words[0]?.lower ?? '')
  );
};

const ends = (word: Word | undefined): boolean => word === undefined || word.part === 'punctuation';

const isLoss = (word: Word | undefined): boolean =>
  word !== undefined && !isHarm(word) && !faulty.has(word.lower) && !burdensBrought.has(word.singular);

/** "Four parking bays gone", "ceramics out, sadly". */
const isGone = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (/^(gone|scrapped|cancelled|dropped)$/.test(lower) ||
        (lower === 'out' && /^(sadly|unfortunately|alas)$/.test(words[at + 2]?.lower ?? ''))) &&
      words[at - 1]?.part === 'noun' &&
      isLoss(words[at - 1]) &&
      ends(words[at + 1]),
  );

/** "Less precise on mixed carts", "fewer tables", "less to see for the same ticket". */
const isLess = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(less|fewer)$/.test(lower) &&
      words[at + 1] !== undefined &&
      (goodQualities.has(words[at + 1]?.lower ?? '') ||
        resources.has(words[at + 1]?.lower ?? '') ||
        goodMeasures.has(words[at + 1]?.lower ?? '') ||
        (words[at + 1]?.lower === 'to' &&
          /^(see|eat|read|choose|buy|sell|show|offer)$/.test(words[at + 2]?.lower ?? ''))),
  );

/** "Slightly more false positives now", "more walking for the porters"; not "no more delays". */
const isMoreTrouble = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'more' &&
      !/^(no|not|any|without)$/.test(words[at - 1]?.lower ?? '') &&
      words[at + 1]?.lower !== 'than' &&
      words
        .slice(at + 1, at + 4)
        .some(word => word.part === 'noun' && (isHarm(word) || burdensBrought.has(word.singular))),
  );

/** "Curators furious." */
const isAngry = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      displeased.has(lower) &&
      words[at - 1]?.part === 'noun' &&
      at < 5 &&
      words[at - 1]?.lower !== 'no' &&
      ends(words[at + 1]),
  );

/** "Shop sales down 8%", "margin down". */
const isDown = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'down' && goodMeasures.has(words[at - 1]?.lower ?? '') && !words.slice(0, at).some(isHarm),
  );

/** "Not a popular move", "not free", "not the prettiest"; not "not easy", which is effort. */
const isNotNice = ([not, ...rest]: readonly Word[]): boolean =>
  not?.lower === 'not' &&
  rest
    .slice(0, 3)
    .some(({ lower }) => /^(popular|free|cheap|pretty|prettiest|elegant|fair|ideal|perfect|nice|nicest)$/.test(lower));
