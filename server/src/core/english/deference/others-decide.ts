import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { judges } from '../lexicon/advice.ts';
import { decidables, ordering } from '../lexicon/deeds.ts';
import { atLast, callNames, choosing, questions } from '../lexicon/deferring.ts';
import { settling } from '../lexicon/frames-calls.ts';
import { executing } from '../lexicon/obeying.ts';
import { departments } from '../lexicon/trades.ts';
import { choosingWork, doingWork, drawings, ranks, reckonings } from '../lexicon/wills.ts';
import { errands, turning } from '../lexicon/yielding.ts';
import { isChiefOfficer, isColleague, isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { complies, isStopped } from './compliance.ts';
import { hasSay, isForum } from './deciders.ts';
import {
  isByFeet,
  isClosed,
  isDated,
  isOneOfSeveral,
  isOwnLife,
  isOwnThing,
  isPurchase,
  isTheirOffice,
} from './own-affairs.ts';

const settlingFrames = frameSet(settling);

/** "The data made the decision", "leadership made that call", "management told us to", "the majority chose". */
export function othersDecide(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, kind } = clause;
  if (!subject || verb.voice === 'passive') return false;
  if (actor === 'team') return decidesAsGroup(sentence, clause);
  if (actor !== 'other') return false;
  if (kind === 'relative' || object?.head.lower === 'nothing') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  if (head === 'consensus' && lemma === 'be') return true;
  if (isOwnLife(sentence, clause) || isClosed(clause) || isByFeet(sentence, clause) || isTheirOffice(sentence, clause))
    return false;
  if (isDated(sentence, clause) || answers(sentence, clause) || (verb.perfect && verb.tense === 'past')) return false;
  if (head === 'consensus' && /^(emerge|form|exist)$/.test(lemma)) return true;
  const call =
    (doingWork.has(lemma) &&
      choosingWork.has(object?.head.lower ?? '') &&
      /^(the|all)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) ||
    ((lemma === 'make' || (lemma === 'take' && (object?.head.lower !== 'call' || clause.infinitive !== undefined))) &&
      callNames.has(object?.head.lower ?? '') &&
      !(sentence.words[object?.to ?? 0]?.lower === 'to' && sentence.words[(object?.to ?? 0) + 1]?.form !== 'base'));
  const decides =
    call ||
    lemma === 'decide' ||
    (choosing.has(lemma) &&
      (verb.tense === 'past' || verb.perfect) &&
      !isLifted(sentence, clause) &&
      !isMended(clause) &&
      !isOwnThing(sentence, object)) ||
    (lemma === 'go' && sentence.words[verb.to]?.lower === 'for' && isOneOfSeveral(sentence, verb.to + 1));
  const settles = (): boolean => frameOf(sentence, clause, settlingFrames) !== undefined;
  if (judges.has(head) && sentence.words[subject.from]?.lower === 'my') return false;
  if (judges.has(head) || drawings.has(head))
    return (decides && !isPurchase(sentence, clause)) || tellsUs(sentence, clause) || settles();
  if (isSuperior(subject) || isChiefOfficer(sentence, subject) || isForum(subject))
    return decides || isOrder(sentence, clause) || settles() || landsOn(sentence, clause);
  return (
    (hasTheSay(sentence, clause) && hasSay(sentence, subject)) ||
    (decides && isPayer(sentence, clause)) ||
    (isColleague(sentence, subject) &&
      (call ||
        isTheirs(clause) ||
        (decides && (isAtLast(sentence) || opensWithMatter(sentence) || settlesMatter(sentence, clause))) ||
        settles()))
  );
}

/** "Picked the whole deal up": taken over, not chosen. */
const isLifted = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'pick' && (verb.particle?.lower === 'up' || words[object?.to ?? verb.to]?.lower === 'up');

/** "Fixed the road", not "fixed the fare": mended, not laid down. */
const isMended = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'fix' &&
  object !== undefined &&
  object.head.part === 'noun' &&
  ![decidables, reckonings].some(group => group.has(object.head.lower) || group.has(object.head.singular)) &&
  !/^(fare|rent|wage|salary|rota|schedule|timetable|agenda|day|hour|time|rule|place|plan)$/.test(object.head.singular);

/** "My brother-in-law had the say." */
const hasTheSay = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'have' &&
  verb.tense === 'past' &&
  words[object?.from ?? 0]?.lower === 'the' &&
  /^(say|call|choice|pick)$/.test(object?.head.lower ?? '') &&
  !/^(of|to)$/.test(words[object?.to ?? 0]?.lower ?? '');

/** "In the end the group decides", "the majority decided". */
const decidesAsGroup = (sentence: Sentence, { verb, subject, object, infinitive }: Clause): boolean =>
  verb.lemma === 'decide' &&
  !object &&
  !infinitive &&
  isAtLast(sentence) &&
  /^(group|majority|team|room)$/.test(subject?.head.lower ?? '');

/** "Management told us to stop", "the board had us cancel the route". */
const isOrder = ({ words }: Sentence, { verb, object, infinitive }: Clause): boolean =>
  ordering.has(verb.deed.lemma ?? verb.lemma) &&
  object?.head.lower === 'us' &&
  verb.tense === 'past' &&
  (infinitive !== undefined || words[object.to]?.form === 'base' || /^(tell|instruct|order|force)$/.test(verb.lemma));

/** "Procurement picked the winner", "marketing chose the second", "finance decided who would pay": one of several that are told apart, not a thing of trade. */
const settlesMatter = ({ words }: Sentence, { verb, object, kind, subject }: Clause): boolean =>
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  departments.has(subject?.head.lower ?? '') &&
  (decidables.has(object?.head.lower ?? '') ||
    ranks.has(object?.head.lower ?? '') ||
    (questions.has(words[verb.to]?.lower ?? '') && words[verb.to + 1]?.part !== 'to'));

/** "The client opted for automation": nothing of the candidate's is told beside it. */
const isPayer = ({ words, clauses }: Sentence, { subject, kind, verb }: Clause): boolean =>
  /^(client|clients|landlord|insurer|union|couple)$/.test(subject?.head.lower ?? '') &&
  kind === 'main' &&
  verb.tense === 'past' &&
  clauses.length === 1 &&
  !/^(to|that|not)$/.test(words[verb.to]?.lower ?? '') &&
  !words.some(({ lower }) => /^(i|my|me|mine|from|between|after|because)$/.test(lower));

/** "The directors landed on the cheaper one", "the board went with oak", "head office ruled". */
function landsOn({ words }: Sentence, { verb, end, kind }: Clause): boolean {
  if (!/^(main|coordinate)$/.test(kind) || verb.tense !== 'past') return false;
  const [next, after] = words.slice(verb.to);
  if (verb.lemma === 'rule' && (!next || next.start >= end || next.part === 'punctuation')) return true;
  const on = verb.lemma === 'land' ? /^on$/ : verb.lemma === 'go' ? /^with$/ : undefined;
  if (verb.lemma === 'come') return words.slice(verb.to - 1, verb.to + 2).some(isDownOn);
  return on?.test(next?.lower ?? '') === true && /^(determiner|noun|number|opaque)$/.test(after?.part ?? '');
}

/** "Came down on the side of", "came down in favour of". */
const isDownOn = ({ lower }: Word, at: number, all: readonly Word[]): boolean =>
  lower === 'down' && /^(on|in|for)$/.test(all[at + 1]?.lower ?? '');

/** "Which pubs, …", "about the gloves …", "the price? …": the matter stands in front. */
const opensWithMatter = ({ words }: Sentence): boolean =>
  /^(which|about|regarding|concerning|whether|what|whom|where)$/.test(words[0]?.lower ?? '') &&
  words.slice(1, 9).some(({ text }) => text === ',');

/** "In the end", "finally": what follows settles a matter. */
const isAtLast = ({ words }: Sentence): boolean => words.slice(0, 4).some(({ lower }) => atLast.has(lower));

/** "In the end legal decided": not on something of their own. */
const isTheirs = ({ verb, object, infinitive, subject }: Clause): boolean =>
  verb.lemma === 'decide' &&
  verb.tense === 'past' &&
  !object &&
  !infinitive &&
  !/^(he|she|they|who)$/.test(subject?.head.lower ?? '');

/** "The data told us to close it", "… which stores to close". */
const tellsUs = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.deed.lemma === 'tell' &&
  clause.object?.head.lower === 'us' &&
  ((clause.infinitive !== undefined && clause.infinitive.start > clause.object.start) ||
    /^(which|what|where|whether)$/.test(sentence.words[clause.object.to]?.lower ?? ''));

/** Whether the candidate acts on the others' decision in the same sentence: "… , so I moved the opening", "… and I found beds for all 22". */
function answers(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words, quantities } = sentence;
  return (
    isMovedByMe(sentence, clause) ||
    clauses.slice(clauses.indexOf(clause) + 1).some(later => {
      const { actor, verb, kind, link, object, subject, start, end } = later;
      if (subject?.head.lower === 'which' && object?.head.lower === 'me') return true;
      if (actor !== 'I' || verb.tense !== 'past' || verb.negated) return false;
      if (link?.lower === 'why') return true;
      if (kind !== 'main' || complies(words, later)) return false;
      const joint = words[(later.subject?.from ?? verb.from) - 1]?.lower ?? '';
      const counted = quantities.some(one => one.digits && one.start > start && one.end <= end);
      const deed = verb.deed.lemma ?? '';
      return (
        joint !== 'and' ||
        turning.has(deed) ||
        isStopped(sentence, later) ||
        (counted && !errands.has(deed) && !executing.has(deed))
      );
    })
  );
}

/** "The client decided after reading my comparison": what was decided is the candidate's work. */
const isMovedByMe = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.some(
    ({ lower }, at) =>
      at >= verb.to &&
      /^(after|because|once|since|thanks)$/.test(lower) &&
      words.slice(at + 1, at + 5).some(word => /^(i|my|me)$/.test(word.lower)),
  );
