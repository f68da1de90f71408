import { overlap, type Span } from '../../span.ts';
import { isGeneralTruth } from '../evidence/claims.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { trailingOf } from '../grammar/participial.ts';
import { acclaim, liking, marvels, models, verdictVerbs, welcomed } from '../lexicon/acclaim.ts';
import { pleased, receptions } from '../lexicon/delight.ts';
import {
  appearances,
  coming,
  contests,
  getting,
  gifts,
  grades,
  honours,
  knowHow,
  meals,
  medals,
  messages,
  praiseNouns,
  ranks,
  stages,
  things,
  titles,
} from '../lexicon/honours.ts';
import { superiors } from '../lexicon/people.ts';
import { praising } from '../lexicon/praise.ts';
import { findingNoFault, receivingPraise } from '../lexicon/praise-received.ts';
import { rememberedAll } from '../remembered.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { callsGood, isGood, isQuoteOf, isSuperlative, isVerdict, saysPraise } from './acclaim.ts';
import { isDelightTold, isJoyNoted, isNeverSoGlad, isNoneUnhappy, isPleased, raptureIn } from './pleasure.ts';
import { isInThePress } from './press.ts';
import { isMereNews, isMereStep } from './step.ts';
import { isMoved } from './tears.ts';
import { isTreatGiven } from './treats.ts';
import { isOnShow, isPlaced, isPraiseNoted, isRankNoted, isTributeNamed, isTributePaid } from './tributes.ts';

const classes = {
  praise: praiseNouns,
  contest: contests,
  gifts,
  messages,
  boss: superiors,
  stage: stages,
  appearance: appearances,
  model: models,
  knowHow,
  grade: grades,
  rank: ranks,
  honour: honours,
  marvel: marvels,
  medals,
  meals,
  title: titles,
};
const giving = frameSet(praising, classes);
const receiving = frameSet(receivingPraise, classes);
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
  if (isRecommended(sentence, clause)) return true;
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
  if (isAppreciated(sentence, clause)) return true;
  if (isPouredIn(sentence, clause) || earnsPraise(sentence, clause) || takesNotice(sentence, clause)) return true;
  if (isMereNews(sentence, clause)) return false;
  if (verb.voice === 'passive') return isPraised(sentence, clause);
  if (actor === 'other' && isVerdictGiven(sentence, clause)) return true;
  if (actor === 'team' || (actor === 'other' && !things.has(subject?.head.lower ?? '')))
    return givesPraise(sentence, clause) || saysPraise(sentence, clause) || receives(sentence, clause);
  const toMe = /^(me|us)$/.test(clause.object?.head.lower ?? '');
  return receives(sentence, clause) || (toMe && givesPraise(sentence, clause));
}

/** "All participants would recommend the course": what was made, to others. */
const isRecommended = ({ words }: Sentence, { actor, kind, verb, object }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  verb.modal === 'would' &&
  verb.lemma === 'recommend' &&
  !verb.negated &&
  object !== undefined &&
  /^(us|me|it|this|the|our|my)$/.test(words[object.from]?.lower ?? '') &&
  !words.some(({ lower }) => /^(if|because|since|against)$/.test(lower));

/** "What I got for it was a bottle of wine", "a card from the cashiers, that's what I got". */
const isWhatWasGot = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  clauses.some(
    ({ actor, verb, link }) => actor === 'I' && getting.has(verb.lemma) && /^(what|all)$/.test(link?.lower ?? ''),
  ) &&
  words.some(({ lower }) => praiseNouns.has(lower) || gifts.has(lower));

/** "The feedback became enthusiastic." */
const isReceivedWell = (sentence: Sentence, clause: Clause): boolean =>
  receptions.has(clause.subject?.head.lower ?? '') && isPleased(sentence, clause);

/** "The whole industry took notice", but not "took note of the overrun". */
const takesNotice = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' &&
  /^(notice|note)$/.test(object?.head.lower ?? '') &&
  (words[object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';

/** "The initiative gained recognition." */
const earnsPraise = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(gain|earn|win|attract|draw|receive|garner)$/.test(verb.deed.lemma ?? '') &&
  verb.voice === 'active' &&
  /^(recognition|admiration|praise|acclaim|applause|plaudits|kudos)$/.test(object?.head.lower ?? '') &&
  !/^(as|of|from)$/.test(words[object?.to ?? 0]?.lower ?? '');

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

/** "They could not stop raving about it", "he could not thank us enough". */
const cannotStop = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  /^(stop|help|thank|praise|imagine|live|do|manage|cope|work|get|fault|speak|say|believe)$/.test(clause.verb.lemma) &&
  frameOf(sentence, clause, giving) !== undefined;

/** "I was nominated", "it was rated as outstanding", "I was told how good it was", "the guests were delighted". */
function isPraised(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  if (actor === 'other' && pleased.has(verb.deed.lower) && !isFreed(sentence, clause)) return true;
  if (actor === 'other' && isSurprisedWell(sentence, clause)) return true;
  if (/^(give|award)$/.test(verb.lemma) && sentence.words[verb.to]?.part === 'opaque') return true;
  if (/^(vote|crown|name|elect)$/.test(verb.lemma) && isSuperlativeNext(sentence, verb.to)) return true;
  if (verdictVerbs.has(verb.lemma) && callsGood(sentence, { at: verb.to, kind: clause.kind })) return true;
  const how = sentence.words.slice(verb.from, verb.to).some(({ lower }) => welcomed.has(lower));
  if (how && /^(receive|take|accept|welcome)$/.test(verb.lemma)) return true;
  return frameOf(sentence, clause, receiving) !== undefined;
}

/** "Voted the prettiest of the fair", "named best stall". */
const isSuperlativeNext = ({ words }: Sentence, at: number): boolean =>
  words.slice(at, at + 3).some(({ lower, part }) => isSuperlative(lower) && part !== 'verb');

/** "Was positively surprised by the result". */
const isSurprisedWell = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'surprise' &&
  words.slice(verb.from, verb.to).some(({ lower }) => /^(positively|pleasantly|agreeably|happily)$/.test(lower));

/** "Relieved of the night shift". */
const isFreed = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.deed.lower === 'relieved' && words[verb.to]?.lower === 'of';

/** "He gave it an “excellent”." */
const isVerdictGiven = (sentence: Sentence, { verb }: Clause): boolean =>
  /^(give|award|write|accept)$/.test(verb.lemma) && isVerdict(sentence, verb.to);

/** "Everyone loved it", "she sent a lovely note". */
function givesPraise(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!frameOf(sentence, clause, giving)) return false;
  if (!liking.has(verb.deed.lemma ?? '')) return true;
  return !isAboutElse(sentence, clause) && (isOfTheWork(sentence, clause) || !isGeneralTruth(sentence, clause));
}

/** "Patients love the reminders": the ones that were made. */
const isOfTheWork = ({ words }: Sentence, { object }: Clause): boolean =>
  /^(the|our|my|it|this|these)$/.test(words[object?.from ?? -1]?.lower ?? '');

/** "They loved the time it saved" speaks of time, "doctors like to write by hand" of a habit, "he loved the old system" of what there was. */
const isAboutElse = ({ words }: Sentence, clause: Clause): boolean =>
  words.slice(clause.object?.from, clause.object?.to).some(({ lower }) => /^(old|former|previous)$/.test(lower)) ||
  /^(time|money)$/.test(clause.object?.head.lower ?? '') ||
  words[clause.verb.to]?.part === 'to' ||
  words[wordRange({ words }, clause)[1] - 1]?.lower === 'better';

/** "I became employee of the month", "we won a prize"; what makes oneself proud, or is handed to each, is no praise. */
function receives(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, subject } = clause;
  if (verb.lemma === 'make' && object?.head.lower === 'me') return false;
  if (sentence.words[verb.to]?.lower === 'nothing' && sentence.words[verb.to + 1]?.lower !== 'but') return false;
  if (/^(each|every|all)$/.test(sentence.words[subject?.from ?? -1]?.lower ?? '')) return false;
  if (/^(get|receive|earn|stand|have)$/.test(verb.lemma) && isVerdict(sentence, verb.to)) return true;
  if (/^(get|receive)$/.test(verb.lemma) && clause.actor !== 'other' && object && isOfThanks(sentence, object))
    return true;
  if (object && messages.has(object.head.singular) && isOnMatter(sentence, clause)) return false;
  return frameOf(sentence, clause, receiving) !== undefined;
}

/** "A mail from the director about the roof", "a call from the owner asking for the keys". */
const isOnMatter = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }) => start > verb.end && start < end && /^(about|regarding|concerning|asking)$/.test(lower),
  ) && !words.some(({ lower }) => praiseNouns.has(lower));

/** "An appreciation mail", "a congratulations card". */
const isOfThanks = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  messages.has(head.lower) && words.slice(from, to - 1).some(({ lower }) => praiseNouns.has(lower));

/** "Management appreciated that I took the initiative", "… how fast we were". */
const isAppreciated = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'appreciate' &&
  clause.actor === 'other' &&
  /^(that|how)$/.test(words[clause.verb.to]?.lower ?? '') &&
  /^(I|we)$/.test(clauses[clauses.indexOf(clause) + 1]?.actor ?? '');
