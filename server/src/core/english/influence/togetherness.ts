import {
  bringingIn,
  closely,
  crossing,
  handlings,
  keeping,
  keptUp,
  mutualDeeds,
  parts,
  relationWork,
  sweeping,
} from '../lexicon/collaboration.ts';
import { occasion, occasions, parties, togetherness } from '../lexicon/people.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { areManyTalks } from './talks.ts';

/** "Good cooperation with IT during the whole project", "link person for school and parents": noted without a verb, and nothing with it. */
export const isTogethernessNoted = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.length === 0 &&
  !/^(no|little|less|fewer|without|hardly)$/.test(words[0]?.lower ?? '') &&
  words.some(
    ({ lower }, at) =>
      (togetherness.has(lower) && /^(with|between|across|among)$/.test(words[at + 1]?.lower ?? '')) ||
      (!words.some(({ text }) => text === ':') &&
        quantities.every(({ digits }) => !digits) &&
        (isLink(words, at) || isJointWork(words, at) || areManyTalks(words, at) || isRelationWork(words, at))),
  );

/** "Single point of contact for …", "link person for …", "go-between for …". */
const isLink = (words: readonly Word[], at: number): boolean =>
  /^(for|between|to)$/.test(words[at + 1]?.lower ?? '') &&
  ((words[at]?.lower === 'contact' && words[at - 2]?.lower === 'point') ||
    (words[at]?.lower === 'person' && /^(link|contact)$/.test(words[at - 1]?.lower ?? '')) ||
    (/^(liaison|go-between|middleman|intermediary|mediator|facilitator|coordinator)$/.test(words[at]?.lower ?? '') &&
      at < 4));

/** "Stakeholder management across five countries." */
const isRelationWork = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  at < 5 &&
  relationWork.has(words[at]?.lower ?? '') &&
  /^(stakeholders?|cross-\w+)$/.test(words[at - 1]?.lower ?? '');

/** "Joint sessions with vendor and ops", "weekly cross-team sync". */
const isJointWork = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.lower ?? '';
  return (
    at < 3 &&
    crossing.has(words[at]?.lower ?? '') &&
    (occasions.has(next) || occasion.has(next) || /^(work|effort|efforts)$/.test(next)) &&
    /^(with|between|across|\.|)$/.test(words[at + 2]?.lower ?? '')
  );
};

/** "The school office and I chatted every day", "the therapist and I grew really close". */
export const isMutual = ({ words }: Sentence, { subject, verb, object, end }: Clause): boolean =>
  subject !== undefined &&
  !(
    object &&
    /^(call|phone|text|join|pull|meet)$/.test(verb.lemma) &&
    !/^others?$/.test(object.head.lower) &&
    !durations.has(object.head.lower)
  ) &&
  words
    .slice(0, verb.from)
    .some(
      ({ lower }, at, all) => /^(i|me)$/.test(lower) && (all[at - 1]?.lower === 'and' || all[at + 1]?.lower === 'and'),
    ) &&
  mutualDeeds.has(verb.lemma) &&
  words.some(({ lower, start }) => start >= verb.end && start < end && closely.has(lower));

/** "Together with quality we changed the script": something is done. */
export const actsTogether = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, verb, object }) => kind === 'main' && object !== undefined && !/^(take|make|have)$/.test(verb.lemma),
  );

/** "Close contact was kept with …", "alignment was driven across …", "coordination with IT was carried out". */
export const isKeptUp = ({ subject, verb, agent }: Clause): boolean =>
  keptUp.has(subject?.head.lower ?? '') &&
  (keeping.has(verb.lemma) ||
    (verb.voice === 'passive' && handlings.has(verb.lemma) && (!agent || agent.head.lower === 'me')));

/** "They were brought to one table thanks to my coordination." */
export const isThanksToMe = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end && start < end && lower === 'my' && togetherness.has(words[at + 1]?.lower ?? ''),
  );

/** "My part was aligning the clinics." */
export const isMyPart = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  verb.progressive && words[subject?.from ?? 0]?.lower === 'my' && parts.has(subject?.head.lower ?? '');

/** "The topic was handled in close cooperation with legal." */
export const isHandledTogether = ({ words }: Sentence, { verb, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  !agent &&
  handlings.has(verb.lemma) &&
  words.some(
    ({ lower }, at) =>
      at > verb.from &&
      togetherness.has(lower) &&
      words[at + 1]?.lower === 'with' &&
      words.slice(Math.max(0, at - 3), at).some(before => /^(in|through)$/.test(before.lower)),
  );

/** "All relevant functions were involved from day one." */
export const areBroughtIn = ({ words }: Sentence, { verb, subject, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !agent &&
  subject !== undefined &&
  bringingIn.has(verb.lemma) &&
  parties.has(subject.head.lower) &&
  words.slice(subject.from, subject.to).every(({ part }) => part !== 'number') &&
  words.slice(subject.from, subject.to).some(({ lower }) => sweeping.has(lower));
