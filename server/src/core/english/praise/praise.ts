import { overlap, type Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { trailingOf } from '../grammar/participial.ts';
import { acclaim, welcomed } from '../lexicon/acclaim.ts';
import { pleased, receptions } from '../lexicon/delight.ts';
import { coming, praiseNouns, things } from '../lexicon/honours.ts';
import { findingNoFault } from '../lexicon/praise-received.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isGood, isQuoteOf, saysPraise } from './acclaim.ts';
import {
  cannotStop,
  givesPraise,
  isAppreciated,
  isAskedAfter,
  isNoticed,
  isRecommended,
  isVerdictGiven,
} from './given.ts';
import { isDelightTold, isJoyNoted, isNeverSoGlad, isNoneUnhappy, isPleased, raptureIn } from './pleasure.ts';
import { isInThePress } from './press.ts';
import { earnsPraise, isPraised, isWhatWasGot, receives } from './received.ts';
import { isMereNews, isMereStep } from './step.ts';
import { isMoved } from './tears.ts';
import { isTreatGiven } from './treats.ts';
import { isOnShow, isPlaced, isPraiseNoted, isRankNoted, isTributeNamed, isTributePaid } from './tributes.ts';

const faultless = frameSet(findingNoFault);

/** Where a result is that somebody was pleased: "my manager was happy", "I got great feedback", "we won an award". */
export const praiseIn = rememberedAll(findPraise);

function* findPraise(sentence: Sentence): Generator<Span> {
  const { words, clauses, start, end } = sentence;
  if (isJoyNoted(sentence) || isQuoteOf(sentence) || (clauses.length === 0 && isNoted(words)))
    return yield { start, end };
  const praises = [...clauses, ...trailingOf(sentence)].filter(clause => isPraise(sentence, clause));
  const told = praises.filter(clause => !isMereStep(sentence, clause, praises));
  yield* told
    .map(({ start, end }) => ({ start, end }))
    .filter((span, at, all) => !all.some((other, place) => place < at && overlap(other, span)));
  if (praises.length > 0) return;
  if (isTributeNamed(sentence)) return yield { start, end };
  for (const at of raptureIn(sentence)) {
    const place = (words[at] as Word).start;
    const clause = clauses.findLast(({ start, end }) => start <= place && place < end);
    if (clause ? isFact(clause) || isSeen(clause) : clauses.length === 0)
      return yield { start: clause?.start ?? start, end: clause?.end ?? end };
  }
}

/** A line without a verb: "Great feedback all round", "employee of the month". */
const isNoted = (words: readonly Word[]): boolean =>
  isPraiseNoted(words) ||
  isRankNoted(words) ||
  (words.some(({ lower }) => receptions.has(lower)) && words.some(({ lower }) => acclaim.has(lower))) ||
  words.some(
    ({ lower }, at) =>
      pleased.has(lower) ||
      (lower === 'of' && words[at + 1]?.lower === 'the' && /^(month|quarter|year)$/.test(words[at + 2]?.lower ?? '')),
  );

/** "I could see the smiles." */
const isSeen = ({ verb }: Clause): boolean => /^(see|hear|feel|read)$/.test(verb.lemma) && !verb.negated;

/** Told as having been so. */
const isFact = ({ verb }: Clause): boolean => !verb.negated && !verb.modal && verb.tense !== 'conditional';

function isPraise(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  const { words } = sentence;
  if (verb.negated && /^(could|can|ca|cannot)$/.test(verb.modal ?? ''))
    return words.some(({ lower }) => /^(happier|prouder)$/.test(lower)) || cannotStop(sentence, clause);
  if (isNeverSoGlad(sentence, clause) || isNoneUnhappy(sentence, clause)) return true;
  if (isRecommended(sentence, clause) || isNoticed(sentence, clause)) return true;
  if (!isFact(clause)) return false;
  if (/^(nobody|none)$/.test(subject?.head.lower ?? '')) return frameOf(sentence, clause, faultless) !== undefined;
  if (clause.kind === 'relative' && verb.perfect) return false;
  if (
    isDelightTold(sentence, clause) ||
    isTributePaid(sentence, clause) ||
    isPlaced(sentence, clause) ||
    isOnShow(sentence, clause) ||
    isMoved(sentence, clause) ||
    isTreatGiven(sentence, clause) ||
    isInThePress(sentence, clause)
  )
    return true;
  if (verb.lemma === 'be' && verb.voice === 'active')
    return isPleased(sentence, clause) || receives(sentence, clause) || isWhatWasGot(sentence, clause);
  if (/^(become|turn|grow|sound)$/.test(verb.lemma) && isReceivedWell(sentence, clause)) return true;
  if (isAppreciated(sentence, clause) || isAskedAfter(sentence, clause)) return true;
  if (reactsGladly(sentence, clause)) return true;
  if (isPouredIn(sentence, clause) || earnsPraise(sentence, clause) || takesNotice(sentence, clause)) return true;
  if (isMereNews(sentence, clause)) return false;
  if (verb.voice === 'passive') return isPraised(sentence, clause);
  if (actor === 'other' && isVerdictGiven(sentence, clause)) return true;
  if (actor === 'team' || (actor === 'other' && !things.has(subject?.head.lower ?? '')))
    return givesPraise(sentence, clause) || saysPraise(sentence, clause) || receives(sentence, clause);
  const toMe = /^(me|us)$/.test(clause.object?.head.lower ?? '');
  return receives(sentence, clause) || (toMe && givesPraise(sentence, clause));
}

/** "The feedback became enthusiastic." */
const isReceivedWell = (sentence: Sentence, clause: Clause): boolean =>
  receptions.has(clause.subject?.head.lower ?? '') && isPleased(sentence, clause);

/** "The parents reacted enthusiastic", "the crew responded very warmly"; not "the patient responded well". */
const reactsGladly = ({ words }: Sentence, { actor, verb, subject }: Clause): boolean =>
  /^(react|respond)$/.test(verb.lemma) &&
  /^(other|team)$/.test(actor) &&
  !things.has(subject?.head.lower ?? '') &&
  words
    .slice(verb.to, verb.to + 3)
    .some(({ lower }) => lower !== 'well' && (welcomed.has(lower) || pleased.has(lower)));

/** "The whole industry took notice", but not "took note of the overrun". */
const takesNotice = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' &&
  /^(notice|note)$/.test(object?.head.lower ?? '') &&
  (words[object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';

/** "Thanks came from all sides", "a flood of praise followed", "a warm echo reached us". */
function isPouredIn({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (!coming.has(verb.lemma)) return false;
  if (!subject) return praiseNouns.has(words[verb.from - 1]?.lower ?? '');
  if (subject.head.lower === 'you')
    return words[subject.from - 1]?.lower === 'thank' && words[verb.to]?.lower === 'from';
  const counted = words[subject.to]?.lower === 'of' ? words[subject.to + 1]?.lower : undefined;
  return (
    praiseNouns.has(subject.head.lower) ||
    praiseNouns.has(counted ?? '') ||
    (receptions.has(subject.head.lower) && isGood(words, subject))
  );
}
