import type { Span } from '../../span.ts';
import { firstPhrase, type Match, phraseSet } from '../grammar/match.ts';
import { optionPhrases } from '../lexicon/options.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import { isWantedOtherwise } from './advised.ts';
import { isAnsweredNo, isDismissed } from './dismissed.ts';
import { isExpectedOtherwise } from './expected-otherwise.ts';
import {
  asked,
  countedWays,
  either,
  instinct,
  optionNoun,
  orQuestion,
  ratherThan,
  shortlist,
  spared,
  thatOr,
} from './named-options.ts';
import { isLeftAside, isOpen, isTalkedOver, isUnfit, isUsual } from './other-ways.ts';
import { isWantedInstead } from './others-wish.ts';
import { isForgone, isLookedAt, isRuledOut, isTurnedDown, isWeighed } from './passed-over.ts';
import { isSetAgainst } from './set-against.ts';
import { isTurnedRound } from './turned-round.ts';
import { isBesideOther } from './ways-beside.ts';
import { isContrasted } from './ways-contrasted.ts';
import { isNamedInPassing, isSetAsideInNote, notButIn } from './ways-in-passing.ts';
import { isNotTaken } from './ways-not-taken.ts';

const phrases = phraseSet(optionPhrases);

/** Where a sentence names another way than the one that the candidate took; undefined where it names none. */
export const optionIn = remembered((sentence: Sentence): Span | undefined => {
  const { words } = sentence;
  const named =
    firstPhrase(words, phrases) ??
    asked(sentence) ??
    spared(sentence) ??
    optionNoun(sentence) ??
    either(sentence) ??
    orQuestion(sentence) ??
    instinct(sentence) ??
    shortlist(sentence) ??
    thatOr(sentence) ??
    countedWays(sentence) ??
    ratherThan(sentence) ??
    notButIn(sentence);
  if (named) return spanOf(sentence, named);
  if (isAnsweredNo(sentence) || isSetAsideInNote(sentence)) return sentence;
  for (const clause of sentence.clauses)
    if (
      isSetAgainst(sentence, clause) ||
      isWeighed(sentence, clause) ||
      isForgone(sentence, clause) ||
      isLookedAt(sentence, clause) ||
      isWantedInstead(sentence, clause) ||
      isRuledOut(sentence, clause) ||
      isTurnedDown(sentence, clause) ||
      isLeftAside(sentence, clause) ||
      isOpen(sentence, clause) ||
      isUsual(sentence, clause) ||
      isUnfit(sentence, clause) ||
      isTalkedOver(sentence, clause) ||
      isNotTaken(sentence, clause) ||
      isNamedInPassing(sentence, clause) ||
      isBesideOther(sentence, clause) ||
      isWantedOtherwise(sentence, clause) ||
      isExpectedOtherwise(sentence, clause) ||
      isTurnedRound(sentence, clause) ||
      isContrasted(sentence, clause) ||
      isDismissed(sentence, clause)
    )
      return { start: clause.start, end: clause.end };
  return undefined;
});

function spanOf({ words }: Sentence, { from, to }: Pick<Match, 'from' | 'to'>): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
