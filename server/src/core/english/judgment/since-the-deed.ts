import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf, frontedObject } from '../grammar/framed.ts';
import { bearingSince, sufferingSince } from '../lexicon/frames-prices.ts';
import { haveGroup } from '../people/groups.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isHarm, worsensIn } from './burdens.ts';
import { isLeftLying } from './left-lying.ts';
import { isLessThanBefore } from './less-than-before.ts';
import { isOfOld } from './lots.ts';
import { isNotedLoss } from './noted-losses.ts';
import { isOnlyThen } from './only-then.ts';
import { isOwnTime } from './own-time.ts';
import { isPutUpWith } from './put-up-with.ts';

const bearingFrames = frameSet(bearingSince);
const sufferingFrames = frameSet(sufferingSince);

const orInFull = (reads: (sentence: Sentence) => boolean): ((sentence: Sentence) => boolean) =>
  remembered(
    sentence => !startsBefore(sentence) && (reads(sentence) || (sentence.full !== undefined && reads(sentence.full))),
  );

/** Whether a sentence that stands behind a deed of the candidate's tells what got worse, less, later or stayed undone for it. Of a sentence before it this says nothing. */
export const isWorseSince = orInFull(
  sentence =>
    isNotedLoss(sentence) ||
    worsensIn(sentence) ||
    sentence.clauses.some(
      clause =>
        isLeftLying(sentence, clause) ||
        isLessThanBefore(sentence, clause) ||
        isOnlyThen(sentence, clause) ||
        sacrifices(clause) ||
        isMetWith(sentence, clause) ||
        isForgone(sentence, clause) ||
        isDoneTwice(sentence, clause) ||
        suffers(sentence, clause),
    ),
);

/** The same with what the candidate put up with or gave of their own time: a price only of what they decided. */
export const isBorneSince = orInFull(
  sentence =>
    isWorseSince(sentence) || isPutUpWith(sentence) || sentence.clauses.some(clause => isOwnTime(sentence, clause)),
);

/** "We sacrificed depth", "I was risking my good name". */
const sacrifices = ({ actor, verb, object, kind }: Clause): boolean =>
  isCandidate({ actor }) &&
  object !== undefined &&
  kind !== 'subordinate' &&
  verb.tense === 'past' &&
  !verb.negated &&
  (/^(sacrifice|forgo|forfeit)$/.test(verb.lemma) ||
    (verb.lemma === 'risk' &&
      /^(name|job|reputation|bonus|career|standing|place|friendship|licence|head|neck)$/.test(object.head.lower)));

/** "I had 31 angry calls in the first days." */
const isMetWith = (sentence: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  frameOf(sentence, clause, bearingFrames) !== undefined;

/** "The research samples we did not process in those weeks": set apart in front, and not done. */
function isForgone(sentence: Sentence, clause: Clause): boolean {
  const front = frontedObject(sentence, clause);
  return (
    front?.part === 'noun' &&
    !clause.link &&
    /^(I|we)$/.test(clause.actor) &&
    clause.verb.negated &&
    (clause.verb.tense === 'past' || clause.verb.modal === 'could') &&
    !isHarm(front) &&
    sentence.words[0]?.part !== 'pronoun' &&
    !/^(know|understand|see|find|believe|need|notice|like)$/.test(clause.verb.lemma)
  );
}

/** "Some patients were pricked two times." */
const isDoneTwice = (sentence: Sentence, { actor, subject, verb, kind }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  kind === 'main' &&
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  subject.head.lower !== subject.head.singular &&
  haveGroup(sentence.words.slice(subject.from, subject.to)) &&
  sentence.words
    .slice(verb.to, verb.to + 4)
    .some(
      ({ lower }, at, rest) =>
        (lower === 'twice' && !/^(a|an|per|each|every)$/.test(rest[at + 1]?.lower ?? '')) ||
        (lower === 'times' && /^(two|2|three|3)$/.test(rest[at - 1]?.lower ?? '')),
    );

/** "Before, the shop stood empty", "until then …". */
const startsBefore = (sentence: Sentence): boolean =>
  isOfOld(sentence) || /^(until|till|before)$/.test(sentence.words[0]?.lower ?? '');

const isNow = ({ words }: Sentence): boolean => words.some(({ lower }) => /^(now|since)$/.test(lower));

/** "Rooms 6 to 9 stand empty in the mornings now", "the guides had nothing to do". */
const suffers = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  /^(other|nobody)$/.test(clause.actor) &&
  clause.kind !== 'relative' &&
  clause.kind !== 'subordinate' &&
  (clause.verb.tense === 'past' || (clause.verb.tense === 'present' && isNow(sentence))) &&
  !clause.verb.modal &&
  !clause.verb.negated &&
  !isHarm(clause.subject?.head) &&
  !/^(nobody|nothing|none|neither|no)$/.test(sentence.words[clause.subject?.from ?? -1]?.lower ?? '') &&
  fits(sentence, clause);

/** "The guides had nothing to do"; but whoever "had nothing to do with it" had no part in it. */
function fits(sentence: Sentence, clause: Clause): boolean {
  const span = frameOf(sentence, clause, sufferingFrames);
  return span !== undefined && sentence.words.find(({ start }) => start >= span.end)?.lower !== 'with';
}
