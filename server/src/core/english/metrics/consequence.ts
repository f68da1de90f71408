import { overlap } from '../../span.ts';
import { aimIn } from '../aims/aims.ts';
import { isCandidate } from '../grammar/actor.ts';
import { measures } from '../grammar/measures.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { arrows, changing, heldAgainst } from '../lexicon/changes.ts';
import { comparatives, heightening, sinceThen, trials, undergoing } from '../lexicon/delivery.ts';
import { isLower } from '../outputs/falls-beside.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { praiseIn } from '../praise/praise.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { lessonIn } from '../wording/lessons.ts';
import { reflectionIn } from '../wording/reflection.ts';
import { isAttained, isSettled } from './attained.ts';
import { isDescribed, isHelp, isHonour, isOfWork, isTeaching, isTime, isToil } from './described.ts';
import { isHowItStands, isMoreOrLess, isSoNow } from './how-it-stands.ts';
import { isNoConsequence } from './no-consequence.ts';
import { isNotedChange } from './noted-change.ts';
import { isTakenUp } from './taken-up.ts';
import { isTurned } from './turned.ts';

/**
 * Whether a sentence tells what came of something: a figure, or a thing that happened to the world or to others. Praise,
 * a lesson, an aim, a delivery and what people think of it are none.
 */
export const consequenceIn = remembered((sentence: Sentence): boolean => {
  if (
    sentence.quantities.some(
      quantity => measures(sentence.words, quantity) && !isOfDeed(sentence, quantity) && !isOfWork(sentence, quantity),
    )
  )
    return true;
  if (aimIn(sentence) || lessonIn(sentence) || reflectionIn(sentence) || escalationIn(sentence)) return false;
  if (sentence.clauses.some(isHoped) || sentence.words.some(({ lower }) => lower === 'hopefully')) return false;
  if (
    compares(sentence) ||
    hasMoved(sentence) ||
    isNotedChange(sentence) ||
    turnedIn(sentence) ||
    isLower(sentence) ||
    leadsOn(sentence) ||
    sentence.clauses.some(clause => isAttained(clause) || isSettled(sentence, clause) || isTakenUp(sentence, clause))
  )
    return true;
  const praise = [...praiseIn(sentence)];
  return sentence.clauses.some(
    clause => isConsequence(sentence, clause) && !praise.some(place => overlap(place, clause)),
  );
});

/** "I moved them with two volunteers in one weekend": a count or a time within a deed says how it was done. */
const isOfDeed = ({ clauses }: Sentence, { kind, start, end }: Quantity): boolean =>
  /^(count|duration)$/.test(kind) &&
  clauses.some(
    clause =>
      isCandidate(clause) &&
      /^(main|coordinate)$/.test(clause.kind) &&
      clause.start <= start &&
      end <= clause.end &&
      !undergoing.has(clause.verb.lemma) &&
      !isAttained(clause),
  );

/**
 * Whether a sentence tells of a level that moved, whoever moved it: what a deed brought, in the midst of other deeds, too.
 * A figure alone may be part of a deed.
 */
export const changeIn = remembered((sentence: Sentence): boolean => {
  if (aimIn(sentence) || lessonIn(sentence) || reflectionIn(sentence)) return false;
  const measured = sentence.quantities.some(quantity => measures(sentence.words, quantity));
  return (
    compares(sentence) ||
    leadsOn(sentence) ||
    (measured && (hasMoved(sentence) || sentence.clauses.some(clause => isAttained(clause) || hasChanged(clause))))
  );
});

/** Whether a sentence says that something is otherwise than it was: "the crew no longer shouts". */
export const turnedIn = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => /^(main|coordinate)$/.test(clause.kind) && clause.verb.modal === undefined && isTurned(sentence, clause),
  );

/** Whether a sentence says how life goes on with what was done. */
export const takenUpIn = (sentence: Sentence): boolean => sentence.clauses.some(clause => isTakenUp(sentence, clause));

/** "I hope boarding is calmer". */
const isHoped = ({ actor, verb }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) && verb.tense === 'present' && /^(hope|expect|wish|trust)$/.test(verb.lemma);

/** "Food cost fell", "no-shows have halved". */
const hasChanged = ({ actor, kind, verb }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(main|coordinate)$/.test(kind) &&
  (verb.tense === 'past' || verb.perfect) &&
  changing.has(verb.deed.lemma ?? verb.lemma);

/** Whether a sentence tells a level beside another: "26 → 4 in May", "none, against 19 in March", "much less in the bins", "two more cases a day". */
export const hasMoved = ({ words, clauses }: Sentence): boolean =>
  !clauses.some(({ verb }) => verb.modal !== undefined || verb.tense === 'future') &&
  words.some(({ lower, part }, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (heldAgainst.has(lower)) {
      const level = lower === 'instead' && after?.lower === 'of' ? words[at + 2] : after;
      return level?.part === 'number' && (!arrows.has(lower) || before?.part === 'number');
    }
    if (/^(less|fewer|more)$/.test(lower) && before?.part === 'noun' && words[at - 2]?.part === 'number') return true;
    return (
      comparatives.has(lower) && part !== 'verb' && (before?.part === 'number' || heightening.has(before?.lower ?? ''))
    );
  });

/** "… , leading to its adoption", "resulting in fewer calls". */
const leadsOn = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      (/^(leading|contributing)$/.test(lower) && words[at + 1]?.lower === 'to' && words[at + 2]?.form !== 'ing') ||
      (lower === 'resulting' && words[at + 1]?.lower === 'in'),
  );

/** "More people came than at the start", "the mood is much better today". */
const compares = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'than' || sinceThen.has(lower) || isEverSince(words, at)) &&
  words.some(({ lower }) => comparatives.has(lower));

/** "Better since."; "since it was cheaper" gives a reason. */
const isEverSince = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'since' && (words[at + 1]?.part ?? 'punctuation') === 'punctuation';

function isConsequence(sentence: Sentence, clause: Clause): boolean {
  const { actor, kind, verb } = clause;
  if ((actor !== 'other' && actor !== 'nobody') || kind === 'complement') return false;
  if (kind === 'subordinate' && !isWhyItStays(sentence, clause)) return false;
  if (verb.tense !== 'past' && verb.tense !== 'present' && !verb.perfect) return false;
  if (
    isHelp(clause) ||
    isToil(sentence, clause) ||
    isTeaching(sentence, clause) ||
    isHonour(sentence, clause) ||
    isTime(clause) ||
    isDescribed(sentence, clause)
  )
    return false;
  if (isSoNow(sentence, clause)) return true;
  if (isMoreOrLess(sentence, clause) || isHowItStands(sentence, clause)) return true;
  return !(verb.tense === 'present' && verb.lemma === 'be' && !verb.perfect) && !isNoConsequence(sentence, clause);
}

/** "We kept it because food cost went down", "the pilot was stopped because nobody came": what came of it is why it goes on, or ends. */
function isWhyItStays({ clauses }: Sentence, { link, parent }: Clause): boolean {
  const above = clauses[parent ?? -1];
  if (!above || !/^(because|since|as)$/.test(link?.lower ?? '')) return false;
  const lemma = above.verb.deed.lemma ?? above.verb.lemma;
  if (/^(stop|end|close|cancel|abandon|withdraw|discontinue)$/.test(lemma))
    return [above.subject, above.object].some(phrase => trials.has(phrase?.head.singular ?? ''));
  return /^(keep|stay|stick|continue|retain|extend|repeat)$/.test(lemma);
}
