import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { bearing } from '../lexicon/attitudes.ts';
import { displeased } from '../lexicon/displeasure.ts';
import {
  commonLosses,
  denied,
  duties,
  firstTries,
  goingAway,
  lots,
  lotsSettled,
  nextPeriods,
  overcome,
  payers,
  tolls,
} from '../lexicon/left-out.ts';
import { haveGroup } from '../people/groups.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isFoundOut } from './found-out.ts';
import { isKeptFor, isTheirsKept } from './kept-for.ts';
import { isLesserLot, isTakenFrom } from './lesser-lots.ts';
import { isDenied, isLong, isOfOld, isStillSo, wasSo } from './lots.ts';
import { beforeVerb, turnsAway } from './turned-away.ts';

/** The clause by which a group gets nothing or less, comes later, is kept out or goes: "the villages got nothing". */
export const leftOutIn = remembered((sentence: Sentence): Clause | undefined =>
  sentence.question || !haveGroup(sentence.words)
    ? undefined
    : sentence.clauses.find(
        clause =>
          isReal(sentence, clause) &&
          !isGround(sentence, clause) &&
          !isFoundOut(sentence, clause) &&
          isLeftOut(sentence, clause),
      ),
);

const classes = { period: nextPeriods };
const lotFrames = frameSet(lots, classes);
const tollFrames = frameSet(tolls);

/** What happened, could no longer happen, or will by the candidate's own settling. */
function isReal({ clauses, words }: Sentence, { verb, parent, kind, link }: Clause): boolean {
  const spared = words.some(
    ({ lower, end }, at) => lower === 'longer' && words[at - 1]?.lower === 'no' && end <= verb.end,
  );
  if (spared) return /^(can|could|be)$/.test(verb.modal ?? verb.lemma) || verb.voice === 'passive';
  if (verb.tense !== 'conditional' || verb.negated || /^(can|could|must)$/.test(verb.modal ?? '')) return true;
  if (verb.lemma === 'have' && verb.deed !== verb.head) return true;
  const settled = clauses[parent ?? -1];
  if (isTakenOn(words, link)) return true;
  return (
    (kind === 'complement' && settled !== undefined && lotsSettled.has(settled.verb.deed.lemma ?? '')) ||
    words.some(({ lower }) => /^(rather|although|though)$/.test(lower))
  );
}

/** "…, accepting that the dealers would leave". */
const isTakenOn = (words: readonly Word[], link: Word | undefined): boolean =>
  link?.lower === 'that' && /^(accepting|knowing|aware)$/.test(words[words.indexOf(link) - 1]?.lower ?? '');

function isLeftOut(sentence: Sentence, clause: Clause): boolean {
  if (isOutOfScope(sentence)) return true;
  if (isKeptFor(sentence, clause) || isTheirsKept(sentence, clause)) return true;
  if (isCandidate(clause)) return turnsAway(sentence, clause) || isTakenFrom(sentence, clause);
  return isLot(sentence, clause) || isToll(sentence, clause) || isLesserLot(sentence, clause);
}

/** "Office staff are out of scope", "not in the first release". */
const isOutOfScope = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'out' &&
      words[at + 1]?.lower === 'of' &&
      /^(scope|reach|it|this|bounds)$/.test(words[at + 2]?.lower ?? ''),
  );

/** "The five went without", "clinics got no visits", "paper filers had to wait", "tourists were no longer let in". */
function isLot(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  if (sentence.words[subject?.from ?? -1]?.lower === 'nothing') return false;
  if (sentence.words[(subject?.from ?? 0) - 1]?.lower === 'with') return false;
  if (!subject || !haveGroup(subjectOf(sentence, clause, subject))) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (subject.head.lower === 'they' && !isTheirOwn(sentence, clause)) return false;
  if (sentence.words[subject.from]?.lower === 'no') return denied.has(lemma) || /^(get|receive)$/.test(lemma);
  if (verb.lemma === 'have' && isSinceLong(sentence, clause)) return false;
  if (wasSo(sentence, clause)) return false;
  if (/^(anyone|anybody)$/.test(subject.head.lower))
    return verb.voice === 'passive'
      ? frameOf(sentence, clause, lotFrames) !== undefined
      : /^(none|nothing)$/.test(object?.head.lower ?? '');
  if (subject.head.lower === 'nobody')
    return /^(get|receive)$/.test(lemma) && object !== undefined && object.head.part !== 'adjective';
  if (isUpset(sentence, clause)) return true;
  if (isEager(sentence.words, verb.to) || (verb.lemma === 'keep' && verb.deed.form === 'ing')) return false;
  if (verb.lemma === 'be' && (isOutOf(sentence.words, verb.to) || isInSupport(sentence.words, verb.to))) return false;
  if (verb.modal === 'must' || (verb.lemma === 'have' && verb.deed !== verb.head))
    return !duties.has(verb.deed.lemma ?? '') && !isOfOld(sentence);
  if (/^(can|ca|could)$/.test(verb.modal ?? ''))
    return (
      (lemma === 'wait' && !verb.negated) ||
      (verb.negated && !overcome.has(verb.lemma) && !isTrouble(sentence, clause)) ||
      hasLonger(sentence, clause) ||
      frameOf(sentence, clause, lotFrames) !== undefined
    );
  if (verb.voice === 'passive' && hasLonger(sentence, clause)) return true;
  if (isStillSo(sentence, clause, lemma)) return true;
  if (verb.negated) return isDenied(sentence, clause, lemma);
  if (goingAway.has(lemma) && verb.voice === 'active') return clause.kind !== 'relative' && isGone(sentence, clause);
  if (verb.progressive) return false;
  if (/^(wait|pay)$/.test(lemma) && (isBareEnd(sentence, clause) || isLong(sentence, clause))) return true;
  if (lemma === 'lose' && object && commonLosses.has(object.head.lower)) return false;
  return !hasNothingBut(sentence.words, verb.to) && frameOf(sentence, clause, lotFrames) !== undefined;
}

/** "…, because sellers lose the badge", "once the branches quit calling": why or when it was done, and not what came of it. */
const isGround = ({ clauses }: Sentence, { link, kind, start, actor }: Clause): boolean =>
  kind !== 'main' &&
  !/^(I|we|dropped)$/.test(actor) &&
  /^(because|once|when|whenever)$/.test(link?.lower ?? '') &&
  clauses.some(other => isCandidate(other) && other.start < start);

/** "I knew that the campers would be furious": several of them. */
const isUpset = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  subject.head.lower !== subject.head.singular &&
  verb.tense === 'conditional' &&
  verb.lemma === 'be' &&
  displeased.has(words[verb.to]?.lower ?? '');

/** "The villages had no bus for years": how it was. */
const isSinceLong = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end && start <= end && /^(years|decades|ages)$/.test(lower) && words[at - 1]?.lower === 'for',
  );

/** "They were fully behind it", "behind me", "behind the plan": they back it. */
const isInSupport = (words: readonly Word[], to: number): boolean => {
  const at = words.findIndex(({ part }, place) => place >= to && part !== 'adverb');
  const behind = [at, at - 1].find(place => words[place]?.lower === 'behind') ?? -1;
  return behind >= to && /^(pronoun|determiner)$/.test(words[behind + 1]?.part ?? '');
};

/** The words of the subject, with all of "customers in Porto and Faro". */
const subjectOf = (sentence: Sentence, clause: Clause, subject: NounPhrase): readonly Word[] =>
  /^\p{Lu}/u.test(subject.head.text) && sentence.words[subject.from - 1]?.part === 'coordinator'
    ? beforeVerb(sentence, clause)
    : sentence.words.filter(({ start, end }) => start >= subject.start && end <= clause.verb.start);

/** "Senders can't abide it", "customers couldn't find what they needed": what was wrong before anything was done; "I shut the gate, so families couldn't get in" is what came of it. */
const isTrouble = ({ words, clauses }: Sentence, { verb, start }: Clause): boolean =>
  bearing.has(verb.lemma) ||
  (verb.modal === 'could' &&
    !clauses.some(other => isCandidate(other) && other.start < start) &&
    !words.some(
      ({ lower, part }) =>
        part === 'number' ||
        /^(anymore|more|then|until|till|yet|either|weeks?|months?)$/.test(lower) ||
        (verb.lemma === 'use' && firstTries.has(lower)),
    ));

/** "Were out of date", "was out of order": how a thing stood. */
const isOutOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'out' &&
  words[at + 1]?.lower === 'of' &&
  /^(date|order|stock|sync|touch|control|use|place|tune|town)$/.test(words[at + 2]?.lower ?? '');

/** "Can't get enough of it", "can't wait to": they like it. */
const isEager = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lemma === 'get' && words[at]?.lower === 'enough') ||
  (words[at - 1]?.lower === 'wait' && /^(to|for)$/.test(words[at]?.lower ?? ''));

/** "Had nothing but kind words". */
const hasNothingBut = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'nothing' && words[at + 1]?.lower === 'but';

/** "The German ones waited", "larch buyers paid": no more is said of it; not "the customers paid", which all of them should. */
const isBareEnd = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.tense === 'past' &&
  !(
    verb.lemma === 'pay' &&
    words[subject?.from ?? -1]?.lower === 'the' &&
    payers.has(words[(subject?.from ?? 0) + 1]?.lower ?? '')
  ) &&
  (words[verb.to] === undefined || words[verb.to]?.part === 'punctuation');

/** "They lost their early start": what had been theirs. */
const isTheirOwn = ({ words }: Sentence, { object }: Clause): boolean => words[object?.from ?? -1]?.lower === 'their';

const hasLonger = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some(word => word.lower === 'longer' && word.start >= start && word.end <= end);

/** "Eleven adults left", "two patients cancelled"; "readers left kind comments", "24% left". */
const isGone = ({ words, quantities }: Sentence, { verb, object }: Clause): boolean =>
  (verb.tense === 'past' || verb.tense === 'conditional') &&
  !object &&
  !quantities.some(({ kind }) => /^(percent|ratio)$/.test(kind)) &&
  !/^(half|third|quarter|most)$/.test(words[0]?.lower ?? '') &&
  words[verb.to]?.part !== 'noun' &&
  !(verb.lemma === 'walk' && /^(to|onto|into|through|along|past|across|with)$/.test(words[verb.to]?.lower ?? ''));

/** "It meant no warm soup for the late guests", "nothing changed for the wholesale buyers". */
function isToll(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, end } = clause;
  if (verb.negated || (verb.deed.lemma === 'change') !== (subject?.head.lower === 'nothing')) return false;
  const span = frameOf(sentence, clause, tollFrames);
  if (!span) return verb.deed.lemma === 'change' && isForThem(beforeVerb(sentence, clause));
  return haveGroup(sentence.words.filter(({ start, end: to }) => start >= verb.end && to <= end));
}

/** "For the day trippers nothing changed". */
const isForThem = (words: readonly Word[]): boolean => words[0]?.lower === 'for' && haveGroup(words);
