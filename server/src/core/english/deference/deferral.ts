import type { Span } from '../../span.ts';
import { choosing, opinionsHeeded } from '../lexicon/deferring.ts';
import { doubts, opposing, spreading, willNames } from '../lexicon/wills.ts';
import { remembered, rememberedWithin } from '../remembered.ts';
import { type Clause, type Sentence, withComplement } from '../sentence.ts';
import { isAskedAndUsed } from './asked-and-used.ts';
import { actsOnceTheySpoke, isAtTheirWish } from './at-their-wish.ts';
import { isAgreedAsOne, isCommonMind } from './common-mind.ts';
import { disclaims, waitsForOthers } from './disclaimer.ts';
import { endsInEcho } from './echo.ts';
import { echoOfOrder } from './echoed-order.ts';
import { namesTheirCall } from './fragment.ts';
import { byCandidate } from './giving-way.ts';
import { givesWayInPassing } from './in-passing.ts';
import { isInTheirStead, soIFollowed } from './in-their-stead.ts';
import { complianceOf } from './obedience.ts';
import { isSteered, onAdvice } from './on-advice.ts';
import { isByTheirWord } from './on-their-word.ts';
import { isOwnCallTold } from './own-call.ts';
import { isOwnedHandOver } from './owned-hand-over.ts';
import { isForTheirSake, isPlainlyTheirs, needNotDecide } from './plainly-theirs.ts';
import { resignedIn } from './resigned.ts';
import { shakesHead } from './says-no.ts';
import { isSoItWas } from './so-it-was.ts';
import { submits } from './submission.ts';
import { isTheirPick, pickTaken } from './their-pick.ts';
import { isNotMeButThem, isTheirSay } from './their-say.ts';
import { equated, isTheirThing } from './their-thing.ts';
import { isNotDoneFor, isNotMeWho, isToldAndDone } from './told-and-done.ts';
import { isSettledByOthers } from './verdict.ts';
import { isWhateverDone, isWhateverTheyWill } from './whatever.ts';
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
    if ((isRespected(clause) || actsOnceTheySpoke(sentence, clause)) && hasOpposed) continue;
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
        echoOfOrder(sentence, clause) !== undefined) &&
      deferralOf(sentence, clause) !== undefined,
  ),
);

/** "The chef's idea was a longer menu", "it was his idea". */
const isProposed = ({ verb, subject, object }: Clause): boolean =>
  verb.lemma === 'be' && [subject, object].some(phrase => willNames.has(phrase?.head.lower ?? ''));

/** "The chef's idea: a longer menu. My take: nine dishes": theirs was only proposed. */
const isOwnAnswer = (sentence: Sentence): boolean =>
  /^(my|mine)$/.test(sentence.words[0]?.lower ?? '') || isOwnCallTold(sentence);

const endOf = ({ words, end }: Sentence): number => words.findLast(({ part }) => part !== 'punctuation')?.end ?? end;

/** Where a clause hands the candidate's call to a person, to the data or to consensus; undefined where it does not. */
export const deferralOf = rememberedWithin(readDeferral);

function readDeferral(sentence: Sentence, clause: Clause): Span | undefined {
  const { verb } = clause;
  if (isForTheirSake(sentence, clause)) return { start: clause.start, end: sentence.end };
  if (isNotMeWho(sentence, clause) || isNotDoneFor(sentence, clause) || isNotMeButThem(sentence, clause))
    return { start: clause.start, end: sentence.end };
  if (disclaims(sentence, clause) || needNotDecide(sentence, clause))
    return withQuestion(sentence, verb.from - 1, withComplement(sentence, clause));
  if (
    (verb.negated && !shakesHead(sentence, clause)) ||
    verb.modal === 'could' ||
    verb.modal === 'might' ||
    isAgainstAdvice(sentence)
  )
    return undefined;
  const inPassing = givesWayInPassing(sentence, clause);
  const defers =
    byCandidate(sentence, clause) ||
    inPassing ||
    isAtTheirWish(sentence, clause) ||
    onAdvice(sentence, clause) ||
    isSteered(sentence, clause) ||
    isSettledByOthers(sentence, clause) ||
    isWhateverTheyWill(sentence, clause) ||
    isWhateverDone(sentence, clause) ||
    submits(sentence, clause) ||
    waitsForOthers(sentence, clause) ||
    isPlainlyTheirs(sentence, clause) ||
    isAskedAndUsed(sentence, clause) ||
    isToldAndDone(sentence, clause) ||
    isSoItWas(sentence, clause) ||
    isTheirSay(sentence, clause) ||
    isByTheirWord(sentence, clause) ||
    isInTheirStead(sentence, clause) ||
    isTheirPick(sentence, clause) ||
    isTheirThing(sentence, clause) ||
    isWordThatStands(sentence, clause) ||
    isNamedAndDone(sentence, clause) ||
    complianceOf(sentence, clause) !== undefined;
  if (!defers || isOwnedHandOver(sentence, inPassing ? clause : undefined)) return undefined;
  const end =
    (isSoItWas(sentence, clause) || soIFollowed(sentence, clause) || isNamedAndDone(sentence, clause)
      ? sentence.clauses.at(-1)
      : (complianceOf(sentence, clause) ?? pickTaken(sentence, clause))
    )?.end ?? 0;
  const place = equated(sentence, clause) ?? withComplement(sentence, clause);
  return { start: place.start, end: Math.max(place.end, end) };
}

/** "Who was I to say no": the question word stands before the clause. */
const withQuestion = ({ words }: Sentence, at: number, { start, end }: Span): Span => ({
  start: words[at]?.lower === 'who' ? Math.min(start, words[at].start) : start,
  end,
});

/** "I went with the cheaper oven, against the advice of the dealer." */
const isAgainstAdvice = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'against' &&
      words.slice(at + 1, at + 5).some(next => opinionsHeeded.has(next.lower) || next.lower === 'will'),
  );

/** "I had argued for a pier; the council chose a collar": who stood up against a call has not given it away. */
const isOpposed = (...around: readonly (Sentence | undefined)[]): boolean =>
  around.some(sentence => sentence && opposes(sentence));

/** "I respected the decision": after one's own case was made, that is commitment. */
const isRespected = ({ actor, verb, object }: Clause): boolean =>
  actor === 'I' &&
  /^(respect|accept|honour|honor|commit|support)$/.test(verb.lemma) &&
  /^(decision|call|choice|verdict|ruling)$/.test(object?.head.lower ?? 'decision');

export const opposes = remembered(({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, object, infinitive }) =>
      actor === 'I' &&
      !verb.negated &&
      (opposing.has(verb.deed.lemma ?? '') ||
        (/^(express|raise|voice|put|state|have)$/.test(verb.deed.lemma ?? '') &&
          doubts.has(object?.head.lower ?? '')) ||
        (infinitive !== undefined && /^(express|raise|voice|oppose|object|argue)$/.test(infinitive.lemma ?? ''))),
  ),
);

/** "The board decided to keep it", "chose our store for the next trial": what others make of the candidate's work is its result. */
const isTakenUp = ({ words }: Sentence, { verb, infinitive, object }: Clause): boolean =>
  (/^(decide|choose|opt|vote|agree)$/.test(verb.lemma) && spreading.has(infinitive?.lemma ?? '')) ||
  (choosing.has(verb.lemma) && /^(my|our|us|me)$/.test(words[object?.from ?? -1]?.lower ?? ''));
