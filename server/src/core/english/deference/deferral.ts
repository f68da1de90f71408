import type { Span } from '../../span.ts';
import { opinionsHeeded } from '../lexicon/deferring.ts';
import { rememberedWithin } from '../remembered.ts';
import { type Clause, type Sentence, withComplement } from '../sentence.ts';
import { isAskedAndUsed } from './asked-and-used.ts';
import { isAtTheirWish } from './at-their-wish.ts';
import { disclaims, waitsForOthers } from './disclaimer.ts';
import { byCandidate } from './giving-way.ts';
import { givesWayInPassing } from './in-passing.ts';
import { isInTheirStead, soIFollowed } from './in-their-stead.ts';
import { complianceOf } from './obedience.ts';
import { isSteered, onAdvice } from './on-advice.ts';
import { isByTheirWord } from './on-their-word.ts';
import { isOwnedHandOver } from './owned-hand-over.ts';
import { isForTheirSake, isPlainlyTheirs, needNotDecide } from './plainly-theirs.ts';
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
    isAgainstAdvice(sentence) ||
    isMineAlone(sentence, clause)
  )
    return undefined;
  const inPassing = givesWayInPassing(sentence, clause);
  if (!givesAway(sentence, clause) || isOwnedHandOver(sentence, inPassing ? clause : undefined)) return undefined;
  const end =
    (isSoItWas(sentence, clause) || soIFollowed(sentence, clause) || isNamedAndDone(sentence, clause)
      ? sentence.clauses.at(-1)
      : (complianceOf(sentence, clause) ?? pickTaken(sentence, clause))
    )?.end ?? 0;
  const place = equated(sentence, clause) ?? withComplement(sentence, clause);
  return { start: place.start, end: Math.max(place.end, end) };
}

/** Whether the call goes to somebody else, in any of the ways in which this is told. */
const givesAway = (sentence: Sentence, clause: Clause): boolean =>
  byCandidate(sentence, clause) ||
  givesWayInPassing(sentence, clause) ||
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

/** "The decision was mine, not the director's." */
const isMineAlone = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && words.slice(verb.to - 1, verb.to + 2).some(({ lower }) => lower === 'mine');
