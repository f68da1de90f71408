import type { Span } from '../../span.ts';
import { choosing } from '../lexicon/deferring.ts';
import { spreading, willNames } from '../lexicon/wills.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAsTold } from './as-told.ts';
import { actsOnceTheySpoke, isAtTheirWish } from './at-their-wish.ts';
import { isAgreedAsOne, isCommonMind } from './common-mind.ts';
import { deferralOf } from './deferral.ts';
import { endsInEcho } from './echo.ts';
import { echoOfOrder } from './echoed-order.ts';
import { namesTheirCall } from './fragment.ts';
import { givesWayInPassing } from './in-passing.ts';
import { isNoArguing } from './no-arguing.ts';
import { isToTheLetter } from './on-their-word.ts';
import { commits, opposes } from './opposes.ts';
import { isOwnCallTold } from './own-call.ts';
import { resignedIn } from './resigned.ts';
import { isNamedAndDone, isWordThatStands } from './word-stands.ts';
import { yieldingIn } from './yielding.ts';

/** A place in which a call goes to somebody else, with its clause where it has one. */
export interface Deferral {
  readonly place: Span;
  readonly clause?: Clause;
}

/** What stands around a sentence: its neighbours in the section, and whether it tells of the result. */
export interface Surroundings {
  readonly before?: Sentence | undefined;
  readonly after?: Sentence | undefined;
  /** The three sentences before this one, in its section. */
  earlier(): readonly Sentence[];
  /** Whether the candidate has stood up against something anywhere before. */
  readonly hasOpposed: boolean;
  readonly isResult?: boolean;
  /** Whether the deeds are over: what others decide then is no call of the candidate's. */
  readonly isAfterwards?: boolean;
}

/** Each place of a sentence in which the candidate's call goes to somebody else, with its clause. */
export function* deferralsIn(
  sentence: Sentence,
  { before, after, earlier, hasOpposed, isResult, isAfterwards }: Surroundings,
): Iterable<Deferral> {
  let last: Span | undefined;
  for (const clause of sentence.clauses) {
    const place = deferralOf(sentence, clause);
    if (!place || (last && place.start < last.end) || (isProposed(clause) && after && isOwnAnswer(after))) continue;
    if (isAfterwards && clause.actor === 'other' && !sentence.clauses.some(({ actor }) => /^(I|we)$/.test(actor)))
      continue;
    if (
      clause.actor === 'other' &&
      (isOpposed(sentence, before, after, ...earlier()) || (isResult && isTakenUp(sentence, clause)))
    )
      continue;
    if ((commits(clause) || actsOnceTheySpoke(sentence, clause)) && hasOpposed) continue;
    if (endsInEcho(sentence)) return yield { place: { start: place.start, end: endOf(sentence) }, clause };
    last = place;
    yield { place, clause };
  }
  if (last) return;
  const place =
    yieldingIn(sentence, before) ??
    (after && isOwnAnswer(after) ? undefined : namesTheirCall(sentence, before?.question ?? false)) ??
    resignedIn(sentence, before?.clauses.some(clause => deferralOf(before, clause)) ? undefined : before);
  if (!place || isOpposed(before, ...earlier())) return;
  const clause =
    sentence.clauses.find(({ start, end }) => start <= place.end && end >= place.start) ?? sentence.clauses[0];
  yield { place, ...(clause && { clause }) };
}

/** Whether what is read leaves no room for doubt: an order done to the letter, a demand met, a call given away on purpose, a mind made up by all, a word that ends it. */
export const isPlainlyDeferred = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (isAtTheirWish(sentence, clause) ||
        isCommonMind(sentence, clause) ||
        isAgreedAsOne(sentence, clause) ||
        givesWayInPassing(sentence, clause) ||
        isWordThatStands(sentence, clause) ||
        isNamedAndDone(sentence, clause) ||
        isNoArguing(sentence, clause) ||
        isAsTold(sentence, clause) ||
        isToTheLetter(sentence, clause) ||
        echoOfOrder(sentence, clause) !== undefined) &&
      deferralOf(sentence, clause) !== undefined,
  ),
);

/** "The chef's idea was a longer menu", "it was his idea". */
export const isProposed = ({ verb, subject, object }: Clause): boolean =>
  verb.lemma === 'be' && [subject, object].some(phrase => willNames.has(phrase?.head.lower ?? ''));

/** "The chef's idea: a longer menu. My take: nine dishes": theirs was only proposed. */
const isOwnAnswer = (sentence: Sentence): boolean =>
  /^(my|mine)$/.test(sentence.words[0]?.lower ?? '') || isOwnCallTold(sentence);

const endOf = ({ words, end }: Sentence): number => words.findLast(({ part }) => part !== 'punctuation')?.end ?? end;

/** "I had argued for a pier; the council chose a collar": who stood up against a call has not given it away. */
const isOpposed = (...around: readonly (Sentence | undefined)[]): boolean =>
  around.some(sentence => sentence && opposes(sentence));

/** "The board decided to keep it", "chose our store for the next trial": what others make of the candidate's work is its result. */
const isTakenUp = ({ words }: Sentence, { verb, infinitive, object }: Clause): boolean =>
  (/^(decide|choose|opt|vote|agree)$/.test(verb.lemma) && spreading.has(infinitive?.lemma ?? '')) ||
  (choosing.has(verb.lemma) && /^(my|our|us|me)$/.test(words[object?.from ?? -1]?.lower ?? ''));
