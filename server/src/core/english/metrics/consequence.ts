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
import { isAttained, isFate, isSettled } from './attained.ts';
import { isDescribed, isHelp, isHonour, isOfWork, isTeaching, isTime, isToil } from './described.ts';
import { isHowItStands, isMoreOrLess, isSoNow } from './how-it-stands.ts';
import { isNoConsequence } from './no-consequence.ts';
import { isBaseline, isNoLevelYet } from './no-level-yet.ts';
import { isNotedChange } from './noted-change.ts';
import { isTakenUp } from './taken-up.ts';
import { isTurned } from './turned.ts';

/**
 * Whether a sentence tells what came of something: a figure, or a thing that happened to the world or to others. Praise,
 * a lesson, an aim, a delivery and what people think of it are none.
 */
export const consequenceIn = remembered((sentence: Sentence): boolean => {
  if (isBaseline(sentence)) return false;
  if (
    sentence.quantities.some(
      quantity =>
        measures(sentence.words, quantity) &&
        !isOfDeed(sentence, quantity) &&
        !isOfWork(sentence, quantity) &&
        !isNoLevelYet(sentence, quantity),
    )
  )
    return true;
  if (aimIn(sentence) || lessonIn(sentence) || reflectionIn(sentence) || escalationIn(sentence)) return false;
  if (sentence.clauses.some(isHoped) || isHopefully(sentence)) return false;
  if (
    compares(sentence) ||
    hasMoved(sentence) ||
    isNotedChange(sentence) ||
    turnedIn(sentence) ||
    isLower(sentence) ||
    leadsOn(sentence) ||
    isFewer(sentence) ||
    sentence.clauses.some(
      clause =>
        isAttained(clause) || isSettled(sentence, clause) || isFate(sentence, clause) || isTakenUp(sentence, clause),
    )
  )
    return true;
  const praise = [...praiseIn(sentence)];
  return sentence.clauses.some(
    clause => isConsequence(sentence, clause) && !praise.some(place => overlap(place, clause)),
  );
});

/** "I moved them with two volunteers in one weekend": a count or a time within a deed says how it was done. */
const isOfDeed = ({ clauses }: Sentence, { kind, start, end }: Quantity): boolean =>
  /^(count|duration|factor|ratio)$/.test(kind) &&
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
    (measured &&
      (hasMoved(sentence) || sentence.clauses.some(clause => isAttained(clause) || hasChanged(sentence, clause))))
  );
});

/** Whether a sentence says that something is otherwise than it was: "the crew no longer shouts". */
export const turnedIn = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (/^(main|coordinate)$/.test(clause.kind) || isAlone(sentence, clause)) &&
      clause.verb.modal === undefined &&
      isTurned(sentence, clause),
  );

/** "After this people did not call any more": opened as if it hung on another, and no other is there. */
const isAlone = ({ clauses }: Sentence, { kind }: Clause): boolean => kind === 'subordinate' && clauses.length === 1;

/** Whether a sentence says how life goes on with what was done. */
export const takenUpIn = (sentence: Sentence): boolean => sentence.clauses.some(clause => isTakenUp(sentence, clause));

/** "I hope boarding is calmer". */
const isHoped = ({ actor, verb }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) && verb.tense === 'present' && /^(hope|expect|wish|trust)$/.test(verb.lemma);

/** "Hopefully it is quiet": all of it, unless how it is stands in front. */
const isHopefully = ({ words, clauses }: Sentence): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'hopefully' && !(words[at - 1]?.text === ',' && clauses[0] && clauses[0].verb.end < start),
  );

/** "Food cost fell", "no-shows have halved"; "forty boxes went out of the door" is no change. */
const hasChanged = ({ words }: Sentence, { actor, kind, verb }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(main|coordinate)$/.test(kind) &&
  (verb.tense === 'past' || verb.perfect) &&
  changing.has(verb.deed.lemma ?? verb.lemma) &&
  (!/^(go|come|bring|drive|push)$/.test(verb.deed.lemma ?? verb.lemma) ||
    [verb.particle, words[verb.to]].some(word => directions.test(word?.lower ?? '')));

const directions = /^(from|to|by|up|down|back|below|under|above|over)$/;

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
    if (lower === 'from' && after?.part === 'number') return isFormer(words, at);
    return (
      comparatives.has(lower) && part !== 'verb' && (before?.part === 'number' || heightening.has(before?.lower ?? ''))
    );
  });

/** "Up from 22", "score from 3.1 to 3.9": a level beside the one before. */
const isFormer = (words: Sentence['words'], at: number): boolean =>
  /^(up|down|,)$/.test(words[at - 1]?.lower ?? '') ||
  (words[at - 1]?.part === 'noun' &&
    words
      .slice(at + 2, at + 5)
      .some(
        ({ lower, part }, place, rest) =>
          /^(to|on)$/.test(lower) && part !== 'number' && rest[place + 1]?.part === 'number',
      ));

/** "… , leading to its adoption", "resulting in fewer calls". */
const leadsOn = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      (/^(leading|contributing)$/.test(lower) && words[at + 1]?.lower === 'to' && words[at + 2]?.form !== 'ing') ||
      (lower === 'resulting' && words[at + 1]?.lower === 'in'),
  );

/** "Less people complain", "fewer callers hang up". */
const isFewer = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, kind, subject, verb }) =>
      actor === 'other' &&
      verb.lemma !== 'be' &&
      /^(main|coordinate)$/.test(kind) &&
      /^(less|fewer)$/.test(words[subject?.from ?? -1]?.lower ?? ''),
  );

/** "More people came than at the start", "the mood is much better today". */
const compares = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) => (lower === 'than' && !isMoreThan(words, at)) || sinceThen.has(lower) || isEverSince(words, at),
  ) &&
  words.some(
    ({ lower }, at) =>
      (comparatives.has(lower) || /^(double|twice|triple|half)$/.test(lower)) && !isMoreThan(words, at + 1),
  );

/** "More than sixty workshops": how many about, and beside nothing. */
const isMoreThan = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'than' &&
  /^(more|less|fewer)$/.test(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.part === 'number';

/** "Better since."; "since it was cheaper" gives a reason. */
const isEverSince = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'since' && (words[at + 1]?.part ?? 'punctuation') === 'punctuation';

function isConsequence(sentence: Sentence, clause: Clause): boolean {
  const { actor, kind, verb } = clause;
  if ((actor !== 'other' && actor !== 'nobody') || kind === 'complement') return false;
  if (kind === 'subordinate' && !isWhyItStays(sentence, clause) && !isAlone(sentence, clause)) return false;
  if (verb.tense !== 'past' && verb.tense !== 'present' && !verb.perfect) return false;
  if (
    isHelp(clause) ||
    isToil(sentence, clause) ||
    isTeaching(sentence, clause) ||
    isHonour(sentence, clause) ||
    isTime(sentence, clause) ||
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
