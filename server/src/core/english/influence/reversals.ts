import { addresses, bringingForward, laidBefore, mineToTake, takingMine, undone } from '../lexicon/movement.ts';
import { customers, takers } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { comesDownAfterShowing } from './after-showing.ts';
import { happened, isOutsider } from './others.ts';
import { comesToIn } from './resistance.ts';

/** Whether others take up what the candidate made, or undo what they had settled. */
export const reversesIn = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (isOnMine(sentence) ||
      comesDownAfterShowing(sentence) ||
      asksMeNow(sentence) ||
      sentence.clauses.some(
        clause => takesMine(sentence, clause) || isUndone(sentence, clause) || isAllowedAfterAll(sentence, clause),
      )),
);

/** "Two other squads put my checklist into their release process". */
const takesMine = (sentence: Sentence, clause: Clause): boolean =>
  isOutsider(sentence, clause) &&
  !customers.has(clause.subject?.head.lower ?? '') &&
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.voice === 'active' &&
  !clause.verb.negated &&
  happened(clause) &&
  (takingMine.has(clause.verb.deed.lemma ?? '') ||
    (/^(take|follow)$/.test(clause.verb.lemma) && comesToIn(sentence))) &&
  isOurs(sentence, clause) &&
  (clause.verb.lemma !== 'put' || sentence.words[clause.object?.to ?? -1]?.lower === 'into') &&
  mineToTake.has(clause.object?.head.lower ?? '');

/** The candidate's own, or their team's where it is told that this is new: "in the end they take our template". */
const isOurs = (sentence: Sentence, { object }: Clause): boolean => {
  const whose = sentence.words[object?.from ?? -1]?.lower;
  return whose === 'my' || (whose === 'our' && comesToIn(sentence));
};

/** "He took back the letter from his lawyer", "they brought it forward to August", "the bank dropped the claim". */
const isUndone = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, object, end, kind } = clause;
  const { words } = sentence;
  if (!isOutsider(sentence, clause) || !/^(main|coordinate)$/.test(kind) || verb.negated || !happened(clause))
    return false;
  const after = (particle: string): boolean =>
    verb.particle?.lower === particle ||
    words.some(({ lower, start }) => lower === particle && start >= verb.end && start < end);
  if (/^(bring|move|pull)$/.test(verb.lemma) && after('forward'))
    return (
      object !== undefined &&
      (bringingForward.has(object.head.lower) || /^(it|this|that|them)$/.test(object.head.lower))
    );
  return (
    ((verb.lemma === 'take' && after('back')) || /^(withdraw|retract|revoke|lift|drop)$/.test(verb.lemma)) &&
    undone.has(object?.head.singular ?? '')
  );
};

/** "The cameras they'd turned down twice were approved." */
const isAllowedAfterAll = ({ clauses, words }: Sentence, { verb, kind }: Clause): boolean =>
  clauses.some(({ actor, verb: did }) => actor === 'I' && did.end <= verb.start) &&
  verb.voice === 'passive' &&
  !verb.negated &&
  /^(main|coordinate)$/.test(kind) &&
  /^(approve|accept|sign|allow|release|grant|adopt|fund|order|buy|install)$/.test(verb.lemma) &&
  clauses.some(
    ({ actor, verb: no, kind: how }) =>
      how === 'relative' &&
      actor === 'other' &&
      no.perfect &&
      (/^(reject|refuse|block|veto|decline)$/.test(no.lemma) ||
        (no.lemma === 'turn' && words.slice(no.from, no.to + 2).some(({ lower }) => lower === 'down'))),
  );

/** "On my numbers they brought it forward", "the carrier withdrew the surcharge following my presentation". */
const isOnMine = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower }, at, words) =>
      /^(on|following|upon)$/.test(lower) &&
      words[at + 1]?.lower === 'my' &&
      (laidBefore.has(words[at + 2]?.lower ?? '') || addresses.has(words[at + 2]?.singular ?? '')),
  ) &&
  sentence.clauses.some(
    clause =>
      isOutsider(sentence, clause) &&
      !clause.verb.negated &&
      clause.verb.tense === 'past' &&
      /^(bring|withdraw|drop|cancel|change|move|stop|lift|reverse|approve|sign|lower|waive|cut|switch|postpone|agree)$/.test(
        clause.verb.deed.lemma ?? '',
      ),
  );

/** "Sales asks me now before they promise a date." */
const asksMeNow = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }) => lower === 'now') &&
  (takers.has(words[0]?.lower ?? '') || takers.has(words[1]?.lower ?? '') || departments.has(words[0]?.lower ?? '')) &&
  words.some(
    ({ lower }, at) =>
      /^(asks?|calls?|checks?|consults?|rings?)$/.test(lower) && /^(me|with)$/.test(words[at + 1]?.lower ?? ''),
  ) &&
  clauses.some(({ link, verb }) => link?.lower === 'before' && verb.tense === 'present');
