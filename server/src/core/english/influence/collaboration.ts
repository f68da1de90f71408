import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { gerundOf, participialOf, toDoOf } from '../grammar/participial.ts';
import { assortments, closeness, crossing, limits, parts, placesOfWork, posts } from '../lexicon/collaboration.ts';
import { coordinating } from '../lexicon/frames-together.ts';
import { connections, contacts, occasion, occasions, panels, parties, togetherness } from '../lexicon/people.ts';
import { isName, isTrade } from '../people/people.ts';
import { isPersons } from '../people/persons.ts';
import { rememberedAll, rememberedWithin } from '../remembered.ts';
import { type Clause, type NounPhrase, type Sentence, withComplement } from '../sentence.ts';
import { isAiring } from './airing.ts';
import { isForChange, tellsChange } from './coordinated-change.ts';
import { fronted, isFrontedWith, isNone, isTalk, talksOften } from './talks.ts';
import {
  actsTogether,
  areBroughtIn,
  isHandledTogether,
  isKeptUp,
  isMutual,
  isMyPart,
  isThanksToMe,
  isTogethernessNoted,
} from './togetherness.ts';

const frames = frameSet(coordinating, {
  team: contacts,
  many: parties,
  meet: occasion,
  meets: occasions,
  tie: togetherness,
  link: connections,
  panel: panels,
  crossing,
  place: placesOfWork,
});
/** Where a sentence tells coordination as a deed: "worked closely with", "aligned stakeholders", "led a cross-functional team". */
export const collaborationIn = rememberedAll(findCollaboration);

function* findCollaboration(sentence: Sentence): Generator<Span> {
  const opening = fronted(sentence);
  if (opening && !(opening.together && actsTogether(sentence))) yield opening;
  if (isTogethernessNoted(sentence)) yield { start: sentence.start, end: sentence.end };
  const openers = openersOf(sentence);
  for (const clause of [...openers, ...sentence.clauses]) {
    if (clause.kind === 'main' && openers.some(({ start, end }) => start > clause.verb.start && end === clause.end))
      continue;
    if (
      !(
        /^(I|we|team|dropped|nobody)$/.test(clause.actor) ||
        (clause.verb.tense === 'imperative' && clause.kind === 'main') ||
        isMyPart(sentence, clause) ||
        isKeptUp(clause) ||
        isHandledTogether(sentence, clause) ||
        areBroughtIn(sentence, clause) ||
        isTalk(sentence, clause) ||
        isFrontedWith(sentence, clause)
      ) ||
      clause.verb.negated ||
      clause.verb.tense === 'conditional' ||
      clause.verb.tense === 'future' ||
      isRestricted(sentence, clause) ||
      isHabitUnderIf(sentence, clause)
    )
      continue;
    if (
      (isTalk(sentence, clause) ||
        isMutual(sentence, clause) ||
        isFrontedWith(sentence, clause) ||
        coordinates(sentence, clause)) &&
      !isForChange(sentence, clause) &&
      !tellsChange(sentence, clause)
    )
      yield {
        start: clause.verb.start,
        end: clause.end > clause.verb.end ? clause.end : withComplement(sentence, clause).end,
      };
  }
}

/** What is told in a participle or a gerund: "working hand in hand with IT, I …", "coordinating with HR was my job". */
function openersOf(sentence: Sentence): readonly Clause[] {
  const role = sentence.clauses.find(clause => isMyRole(sentence, clause));
  const found = [participialOf(sentence), gerundOf(sentence), role && toDoOf(sentence, role)];
  return found.filter(clause => clause !== undefined);
}

/** "A key part of my role was to …" */
const isMyRole = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  words
    .slice(subject.from, verb.from)
    .some(({ lower }, at, all) => lower === 'my' && parts.has(all.find((_, next) => next > at)?.lower ?? ''));

/** "If somebody disagrees, I sit down with them": a habit, of which another rule speaks. */
const isHabitUnderIf = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.tense === 'present' && !verb.perfect && words.some(({ lower }) => lower === 'if');

/** "Stayed in contact with nobody", "involved legal only after the complaint": not told as an achievement. */
const isRestricted = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start > verb.end && start < end && limits.has(lower));

/** Whether a clause coordinates people, whoever does it. */
export const coordinates = rememberedWithin(readCoordination);

function readCoordination(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (verb.voice === 'passive' && clause.actor !== 'I')
    return (
      isKeptUp(clause) ||
      isThanksToMe(sentence, clause) ||
      isHandledTogether(sentence, clause) ||
      areBroughtIn(sentence, clause)
    );
  if (clause.actor === 'nobody' && isNone(sentence.words, verb.to)) return false;
  if (verb.lemma === 'lead' && sentence.words[verb.to]?.lower === 'to') return false;
  // Whoever engages a lawyer hires one.
  if (/^(engage|consult)$/.test(verb.lemma) && /^(a|an)$/.test(sentence.words[object?.from ?? 0]?.lower ?? ''))
    return false;
  if (
    verb.deed.lemma === 'work' &&
    ((object !== undefined && !closeness.has(object.head.lower)) || isWithThings(sentence, clause))
  )
    return false;
  if (isWiring(sentence, clause)) return false;
  if (verb.deed.lemma === 'accompany' && isSomeoneAlong(sentence, object)) return false;
  // "Managed the night shift of nine" is a post, "worked closely to the line" a measure.
  if (verb.lemma === 'manage' && posts.has(object?.head.lower ?? '')) return false;
  if (
    verb.deed.lemma === 'work' &&
    sentence.words[verb.to]?.lower === 'closely' &&
    sentence.words[verb.to + 1]?.lower === 'to'
  )
    return false;
  return talksOften(sentence, clause) || isAiring(sentence, clause) || frameOf(sentence, clause, frames) !== undefined;
}

/** "Linked it to the roster", "connected the scheduler with the SAP": a thing to a thing. */
function isWiring({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (!object || !/^(connect|link|hook|wire|interface)$/.test(verb.lemma)) return false;
  if (object.head.text === 'it') return true;
  const at = words.findIndex(
    ({ lower, start }, place) => place >= object.to && start < end && /^(with|to|into)$/.test(lower),
  );
  const other = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  return other !== undefined && !named.test(other.head.lower) && !isSomeone(other);
}

const isSomeone = ({ head }: NounPhrase): boolean =>
  contacts.has(head.lower) || contacts.has(head.singular) || isTrade(head.lower) || isName(head);

/** "Accompanied a patient to Bern." */
const isSomeoneAlong = (sentence: Sentence, object: NounPhrase | undefined): boolean =>
  isPersons(sentence, object) && !object?.head.lower.endsWith('s');

/** "Worked with a heavy heart", "worked with the raw data": nobody to coordinate with. */
function isWithThings({ words }: Sentence, { verb, end }: Clause): boolean {
  const at = words.findIndex(({ lower }, place) => place >= verb.to && /^(with|alongside)$/.test(lower));
  if (at > verb.to) return false;
  const whole = at < 0 || (words[at]?.start ?? 0) >= end ? undefined : nounPhraseAt(words, at + 1);
  const phrase =
    whole && words[whole.to]?.lower === 'of' && assortments.has(whole.head.lower)
      ? nounPhraseAt(words, whole.to + 1)
      : whole;
  if (!phrase) return at >= 0;
  if (phrase.head.lower === 'lead' && phrase.to - phrase.from === 1) return true;
  return !isSomeone(phrase) && !named.test(phrase.head.text);
}

/** Acronyms of departments, pronouns, and numbers that count people. */
const named = /^(\p{Lu}{2,}s?|him|her|them|you|others|both|one|two|three|four|five|six|several|many|\d+)$/u;
