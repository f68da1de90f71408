import type { Span } from '../../span.ts';
import { firstPhrase, type Match, phraseSet } from '../grammar/match.ts';
import { askingPhrases, optionPhrases } from '../lexicon/options.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isWantedOtherwise } from './advised.ts';
import { countedWays, openToMe } from './counted-ways.ts';
import { isAnsweredNo, isDismissed } from './dismissed.ts';
import { isExpectedOtherwise } from './expected-otherwise.ts';
import { isFutile, isUnaffordable } from './futile-ways.ts';
import {
  asked,
  either,
  instinct,
  optionNoun,
  orQuestion,
  ratherThan,
  scenarioNoun,
  shortlist,
  spared,
  thatOr,
} from './named-options.ts';
import { isPricedAway } from './noted-ways.ts';
import { isLeftAside, isOnTable, isOpen, isTalkedOver, isUnfit, isUsual } from './other-ways.ts';
import { isWantedInstead } from './others-wish.ts';
import { isForgone, isLookedAt, isRuledOut, isTurnedDown, isWeighed } from './passed-over.ts';
import { isSetAgainst } from './set-against.ts';
import { isDiscarded, isEasierTo, isMused } from './set-aside-ways.ts';
import { isTerselyLeft } from './terse-ways.ts';
import { isTurnedRound } from './turned-round.ts';
import { isUndone } from './undone-ways.ts';
import { isBesideOther } from './ways-beside.ts';
import { isCalledWay } from './ways-called.ts';
import { isContrasted } from './ways-contrasted.ts';
import { isNamedInPassing, isSetAsideInNote, notButIn } from './ways-in-passing.ts';
import { isNotTaken } from './ways-not-taken.ts';
import { isRefusedWay } from './ways-refused.ts';
import { isKnownOtherwise } from './ways-tried.ts';

const phrases = phraseSet(optionPhrases);
const asks = phraseSet(askingPhrases);

/** Where a sentence names another way than the one that the candidate took; undefined where it names none. */
export const optionIn = remembered((sentence: Sentence): Span | undefined => {
  const plain = plainOptionIn(sentence);
  if (plain) return plain;
  const named = firstPhrase(sentence.words, asks) ?? scenarioNoun(sentence) ?? countedWays(sentence);
  if (named) return spanOf(sentence, named);
  return clauseOf(
    sentence,
    clause =>
      isSetAgainst(sentence, clause) ||
      isWeighed(sentence, clause) ||
      isMused(sentence, clause) ||
      isForgone(sentence, clause) ||
      isTurnedDown(sentence, clause) ||
      isUsual(sentence, clause),
  );
});

/** The same, where the words leave no doubt that they mean another way. */
export const plainOptionIn = remembered((sentence: Sentence): Span | undefined => {
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
    openToMe(sentence) ??
    ratherThan(sentence) ??
    notButIn(sentence);
  if (named) return spanOf(sentence, named);
  if (
    isAnsweredNo(sentence) ||
    isSetAsideInNote(sentence) ||
    isUnaffordable(sentence) ||
    isPricedAway(sentence) ||
    isTerselyLeft(sentence)
  )
    return sentence;
  return clauseOf(
    sentence,
    clause =>
      (isOwn(clause) && isWeighed(sentence, clause)) ||
      isLookedAt(sentence, clause) ||
      isWantedInstead(sentence, clause) ||
      isRuledOut(sentence, clause) ||
      isDiscarded(sentence, clause) ||
      isEasierTo(sentence, clause) ||
      isLeftAside(sentence, clause) ||
      isUndone(sentence, clause) ||
      isOpen(sentence, clause) ||
      isOnTable(sentence, clause) ||
      isUnfit(sentence, clause) ||
      isFutile(sentence, clause) ||
      isCalledWay(sentence, clause) ||
      isTalkedOver(sentence, clause) ||
      isNotTaken(sentence, clause) ||
      isNamedInPassing(sentence, clause) ||
      isBesideOther(sentence, clause) ||
      isWantedOtherwise(sentence, clause) ||
      isExpectedOtherwise(sentence, clause) ||
      isTurnedRound(sentence, clause) ||
      isContrasted(sentence, clause) ||
      isKnownOtherwise(sentence, clause) ||
      isRefusedWay(sentence, clause) ||
      isDismissed(sentence, clause),
  );
});

const isOwn = ({ actor }: Clause): boolean => !/^(we|team)$/.test(actor);

function clauseOf({ clauses }: Sentence, names: (clause: Clause) => boolean): Span | undefined {
  const clause = clauses.find(names);
  return clause && { start: clause.start, end: clause.end };
}

function spanOf({ words }: Sentence, { from, to }: Pick<Match, 'from' | 'to'>): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
