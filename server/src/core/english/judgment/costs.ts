import type { Span } from '../../span.ts';
import { isOverMyDeed } from '../influence/displeasure.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import { isAftermath } from './aftermath.ts';
import { burdenWords, isBorne } from './burdens.ts';
import { isChosenPrice } from './chosen-prices.ts';
import { isConcededPrice, isNotForAll } from './conceded-prices.ts';
import { isDownside } from './downsides.ts';
import { isKnownPrice } from './known-prices.ts';
import { leftOutIn } from './left-out.ts';
import { priceIn } from './named-prices.ts';
import { goesWithoutSaying, isBeforeMe } from './no-cost.ts';
import { isCost } from './paying.ts';
import { neverMade, nothingLeft, paysMore, spareTime, stillOld } from './plain-prices.ts';
import { comesAfter, isForeseenLess, isLessSince, isPointedPrice } from './pointed-prices.ts';
import { isPaid } from './prices.ts';
import { isPaidInPassing } from './prices-in-passing.ts';
import { concession, goneIn, paysTwice, priceOfIt, surchargeIn } from './shortfalls.ts';
import { isWorseForIt } from './worse-for-it.ts';
import { riskTaken, worseNote } from './worse-notes.ts';

/** Whether a sentence tells what somebody or something bears for the candidate's deed, in words that mean nothing else. */
export const isPlainlyBorne = remembered((sentence: Sentence): boolean => {
  if (isConcededPrice(sentence) || isNotForAll(sentence)) return true;
  if (priceOfIt(sentence) || worseNote(sentence) || riskTaken(sentence) || isOverMyDeed(sentence)) return true;
  return sentence.clauses.some(
    clause =>
      !goesWithoutSaying(sentence, clause) &&
      !isBeforeMe(sentence, clause) &&
      (isBorne(sentence, clause) ||
        isAftermath(sentence, clause) ||
        isWorseForIt(sentence, clause) ||
        isPointedPrice(sentence, clause) ||
        isForeseenLess(sentence, clause) ||
        isLessSince(sentence, clause) ||
        comesAfter(sentence, clause)),
  );
});

/** Whether it tells what was gone without, came later or was borne, by the candidate or others. */
export const isPaidIn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => !isBeforeMe(sentence, clause) && isPaid(sentence, clause)),
);

/** Where a sentence names what the candidate's call cost, gave up, put off or risked; undefined where it names none. */
export const costOf = remembered((sentence: Sentence): Span | undefined => {
  const price = priceIn(sentence);
  if (price) return price;
  const surcharge =
    surchargeIn(sentence) ??
    paysTwice(sentence) ??
    concession(sentence) ??
    goneIn(sentence) ??
    priceOfIt(sentence) ??
    paysMore(sentence) ??
    spareTime(sentence) ??
    nothingLeft(sentence) ??
    neverMade(sentence) ??
    stillOld(sentence) ??
    worseNote(sentence) ??
    riskTaken(sentence) ??
    burdenWords(sentence);
  if (surcharge) return surcharge;
  if (isConcededPrice(sentence) || isNotForAll(sentence)) return sentence;
  const burdened = leftOutIn(sentence);
  if (burdened) return { start: burdened.start, end: burdened.end };
  for (const clause of sentence.clauses)
    if (
      !goesWithoutSaying(sentence, clause) &&
      !isBeforeMe(sentence, clause) &&
      (isCost(sentence, clause) ||
        isPaid(sentence, clause) ||
        isBorne(sentence, clause) ||
        isDownside(sentence, clause) ||
        isAftermath(sentence, clause) ||
        isWorseForIt(sentence, clause) ||
        isPaidInPassing(sentence, clause) ||
        isKnownPrice(sentence, clause) ||
        isPointedPrice(sentence, clause) ||
        isForeseenLess(sentence, clause) ||
        isLessSince(sentence, clause) ||
        comesAfter(sentence, clause) ||
        isChosenPrice(sentence, clause))
    )
      return { start: clause.start, end: clause.end };
  return undefined;
});
