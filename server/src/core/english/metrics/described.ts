import type { Quantity } from '../grammar/quantities.ts';
import { arrows, heldAgainst } from '../lexicon/changes.ts';
import { deliveryVerbs, trials } from '../lexicon/delivery.ts';
import { harmNouns } from '../lexicon/harm.ts';
import { tokensOfPraise } from '../lexicon/honours.ts';
import { dateWords } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause only says what a thing is like that was made: "the guide covers every ward", "all boats have numbers". */
export const isDescribed = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, subject } = clause;
  if (!/^(other|nobody)$/.test(actor) || verb.tense !== 'present' || verb.perfect || verb.modal || verb.negated)
    return false;
  const lemma = verb.deed.lemma ?? '';
  if (!describing.test(lemma) || (lemma !== 'have' && isMarked(sentence))) return false;
  if (lemma !== 'have') return true;
  return (
    !(subject?.head.part === 'noun' && isPerson(sentence, subject)) &&
    !/^(they|people|she|he|who|customer|client|guest|patient)$/.test(subject?.head.singular ?? '') &&
    !isMarked(sentence)
  );
};

const describing =
  /^(have|cover|contain|include|consist|comprise|list|show|explain|describe|lie|hang|stand|belong|fit|say|carry|hold|look|cost|weigh|measure)$/;

/** Beside how it was, or since when it is so. */
export const isMarked = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }) =>
      /^(now|today|nowadays|since|still|again|longer|than|more|fewer|less|instead|without|only|anymore|no)$/.test(
        lower,
      ) ||
      heldAgainst.has(lower) ||
      arrows.has(lower),
  );

/** Whether a number says how long or how hard the work itself was: "the roll-out took four weeks", "the course was held on three evenings". */
export const isOfWork = (sentence: Sentence, { kind, start, end }: Quantity): boolean =>
  /^(count|duration|factor|ratio)$/.test(kind) &&
  (isHalfTheJob(sentence, end) || !isMarked(sentence)) &&
  sentence.clauses.some(
    clause =>
      clause.start <= start &&
      end <= clause.end &&
      (isHalfTheJob(sentence, end) ||
        isTime(sentence, clause) ||
        isHeld(clause) ||
        isThere(clause) ||
        isInPlace(sentence, clause) ||
        isHonour(sentence, clause) ||
        isDescribed(sentence, clause)),
  );

/** "Planning is half the job". */
const isHalfTheJob = ({ words }: Sentence, end: number): boolean =>
  words
    .filter(word => word.start >= end - 1)
    .slice(0, 4)
    .some(({ lower }, at, near) => /^(job|work)$/.test(lower) && near[at - 1]?.lower === 'the');

/** "It took two weekends", "the move took four weeks"; a visit that took nine minutes is no work. */
export const isTime = ({ words }: Sentence, { verb, subject, actor, object, end }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(take|last|need)$/.test(verb.deed.lemma ?? '') &&
  verb.tense === 'past' &&
  !verb.modal &&
  (/^(it|this|that|all|everything|whole|thing)$/.test(subject?.head.lower ?? '') ||
    works.test(subject?.head.singular ?? '') ||
    trials.has(subject?.head.singular ?? '')) &&
  [
    object?.head,
    ...(object && /^(me|us|him|her|them)$/.test(object.head.lower)
      ? words.filter(({ start }) => start >= object.end && start < end)
      : []),
  ].some(word => isSpell(word));

const isSpell = (word: Word | undefined): boolean =>
  /^(day|week|month|weekend|evening|night|year|afternoon|morning|session)$/.test(word?.singular ?? '') ||
  dateWords.has(word?.lower ?? '') ||
  dateWords.has(word?.singular ?? '');

/** "The volunteers helped me with the painting." */
export const isHelp = ({ verb, object }: Clause): boolean =>
  /^(help|support|assist|join|back)$/.test(verb.deed.lemma ?? '') && /^(me|us)$/.test(object?.head.lower ?? '');

const works =
  /^(roll-out|rollout|work|move|migration|training|preparation|setup|set-up|change|switch|build|building|construction|installation|development|writing|process|job|task|printing|implementation|transition)$/;

/** "All 60 branches were live", "five heaters are in", "318 cards are out": what was delivered, counted. */
const isInPlace = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.voice === 'active' &&
  !verb.negated &&
  /^(live|in|out|online|ready|closed|done|complete|connected)$/.test(words[verb.to]?.lower ?? '') &&
  !/^(pain|trouble|use|time|of)$/.test(words[verb.to + 1]?.lower ?? '');

/** "There are forty hooks on the wall"; "there are two complaints a week" is a level. */
const isThere = ({ verb, subject, object }: Clause): boolean =>
  subject?.head.lower === 'there' &&
  verb.lemma === 'be' &&
  verb.tense === 'present' &&
  !verb.negated &&
  !harmNouns.has(object?.head.lower ?? '') &&
  !harmNouns.has(object?.head.singular ?? '');

/** "The training was held on three evenings", "it was tested twice". */
const isHeld = ({ verb, actor }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  verb.voice === 'passive' &&
  !verb.negated &&
  (deliveryVerbs.has(verb.deed.lemma ?? '') ||
    /^(hold|hand|give|explain|discuss|do|repeat)$/.test(verb.deed.lemma ?? ''));

/** "It was a lot of work": what it was like to do. */
export const isToil = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  object !== undefined &&
  words
    .slice(object.from, object.to + 3)
    .some(({ lower }) => /^(work|effort|hassle|stress|fun|time|patience|nerves|paperwork|talk|learning)$/.test(lower));

/** "The term taught us that …", "it brought home to me that …", "it works because it speaks their language": what one makes of it. */
export const isTeaching = ({ words }: Sentence, { verb, subject, end }: Clause): boolean => {
  const lemma = verb.deed.lemma ?? '';
  const behind = words.filter(({ start }) => start >= verb.end && start < end);
  if (lemma === 'work') return /^(it|this|that)$/.test(subject?.head.lower ?? '') && followedByBecause(words, end);
  return (
    (lemma === 'teach' || (lemma === 'bring' && behind.some(({ lower }) => lower === 'home'))) &&
    behind.some(({ lower }) => /^(me|us)$/.test(lower))
  );
};

const followedByBecause = (words: Sentence['words'], at: number): boolean =>
  words.find(({ start }) => start >= at)?.lower === 'because';

/** "The board gave us a glass shield", "the client issued a certificate": an honour. */
export const isHonour = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  /^(give|issue|award|send|present|hand|win|receive|get|name|nominate)$/.test(verb.deed.lemma ?? '') &&
  (words.some(
    ({ lower, singular, start }) =>
      start >= verb.end && start < end && (tokensOfPraise.has(lower) || awards.test(singular)),
  ) ||
    (/^(name|nominate)$/.test(verb.lemma) && /^(me|us)$/.test(object?.head.lower ?? '')));

const awards = /^(certificate|award|prize|shield|diploma|cake|flower|newsletter|bonus)$/;
