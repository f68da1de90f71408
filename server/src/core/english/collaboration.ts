import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import {
  changing,
  closely,
  closeness,
  crossing,
  efforts,
  holding,
  keeping,
  keptUp,
  limits,
  mutualDeeds,
  parts,
  seen,
  talks,
  timesheets,
} from './lexicon/collaboration.ts';
import { groupsServed } from './lexicon/customers.ts';
import { busyVerbs, decisions, phrasalDecisions, talking, undertakings } from './lexicon/deeds.ts';
import { coordinating } from './lexicon/frames.ts';
import { connections, contacts, occasion, occasions, panels, parties, smooth, togetherness } from './lexicon/people.ts';
import { dateWords, durations, frequently } from './lexicon/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { gerundOf, participialOf, toDoOf } from './participial.ts';
import { isName, isTrade } from './people.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const frames = frameSet(coordinating, {
  team: contacts,
  many: parties,
  meet: occasion,
  meets: occasions,
  tie: togetherness,
  link: connections,
  panel: panels,
  crossing,
});
/** Where a sentence tells coordination as a deed: "worked closely with", "aligned stakeholders", "led a cross-functional team". */
export function* collaborationIn(sentence: Sentence): Generator<Span> {
  const opening = fronted(sentence);
  if (opening && !(opening.together && actsTogether(sentence))) yield opening;
  if (isTogethernessNoted(sentence)) yield { start: sentence.start, end: sentence.end };
  for (const clause of [...openersOf(sentence), ...sentence.clauses]) {
    if (
      !(
        /^(I|we|team|dropped|nobody)$/.test(clause.actor) ||
        (clause.verb.tense === 'imperative' && clause.kind === 'main') ||
        isMyPart(sentence, clause) ||
        isKeptUp(clause) ||
        isTalk(sentence, clause)
      ) ||
      clause.verb.negated ||
      clause.verb.tense === 'conditional' ||
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
      yield { start: clause.verb.start, end: clause.end };
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

/** "Good cooperation with IT during the whole project": noted without a verb. */
const isTogethernessNoted = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words.some(
    ({ lower }, at) => togetherness.has(lower) && /^(with|between|across|among)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "The school office and I chatted every day", "the therapist and I grew really close". */
const isMutual = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  subject !== undefined &&
  words
    .slice(0, verb.from)
    .some(
      ({ lower }, at, all) => /^(i|me)$/.test(lower) && (all[at - 1]?.lower === 'and' || all[at + 1]?.lower === 'and'),
    ) &&
  mutualDeeds.has(verb.lemma) &&
  words.some(({ lower, start }) => start >= verb.end && start < end && closely.has(lower));

/** "Stayed in contact with nobody", "involved legal only after the complaint": not told as an achievement. */
const isRestricted = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start > verb.end && start < end && limits.has(lower));

/** "In close cooperation with IT, …": togetherness before the comma, nothing behind it that the rule could praise. */
function fronted({ words }: Sentence): (Span & { readonly together: boolean }) | undefined {
  const comma = words.findIndex(({ text }) => text === ',');
  const at = words.findIndex(({ lower }) => lower === 'with');
  const [first, noun] = [words[0], words[at - 1]];
  const together = first?.lower === 'together' && at === 1;
  if (
    !first ||
    !noun ||
    (!together && (at < 2 || at > 4 || !(/^(in|through)$/.test(first.lower) || closeness.has(first.lower))))
  )
    return undefined;
  if (!together && !togetherness.has(noun.lower) && !closeness.has(noun.lower)) return undefined;
  const last = words[(comma > at ? comma : words.length) - 1];
  return last && { start: first.start, end: last.end, together };
}

/** "Regularly met the regional managers", "spoke to the bus companies every week". */
function talksOften({ words }: Sentence, { verb, start, end, actor }: Clause): boolean {
  if (actor === 'nobody' || !talking.has(verb.deed.lemma ?? '')) return false;
  const own = words.filter(word => word.start >= start && word.start < end);
  const often = own.some(
    ({ lower }, at) =>
      frequently.has(lower) ||
      (/^(every|each)$/.test(lower) &&
        own.slice(at + 1, at + 3).some(next => durations.has(next.lower) || dateWords.has(next.lower))),
  );
  return often && own.some(word => word.start >= verb.end && parties.has(word.lower) && !groupsServed.has(word.lower));
}

/** "With procurement I was on calls three times a week". */
function isFrontedWith({ words }: Sentence, { verb, end, actor }: Clause): boolean {
  if (words[0]?.lower !== 'with' || !/^(I|we)$/.test(actor) || !/^(be|have|do|hold|make|keep|work)$/.test(verb.lemma))
    return false;
  const whom = nounPhraseAt(words, 1);
  if (!whom || !(contacts.has(whom.head.lower) || isTrade(whom.head.lower))) return false;
  return words.some(
    ({ lower, start }) =>
      start >= verb.end && start < end && (occasions.has(lower) || togetherness.has(lower) || closeness.has(lower)),
  );
}

/** "Together with quality we changed the script": something is done. */
const actsTogether = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, verb, object }) => kind === 'main' && object !== undefined && !/^(take|make|have)$/.test(verb.lemma),
  );

/** Whether a clause coordinates people, whoever does it. */
export function coordinates(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (verb.voice === 'passive') return isKeptUp(clause) || isThanksToMe(sentence, clause);
  if (verb.lemma === 'lead' && sentence.words[verb.to]?.lower === 'to') return false;
  if (
    verb.deed.lemma === 'work' &&
    ((object !== undefined && !closeness.has(object.head.lower)) || isWithThings(sentence, clause))
  )
    return false;
  return talksOften(sentence, clause) || frameOf(sentence, clause, frames) !== undefined;
}

/** "Close contact was kept with …", "alignment was driven across …". */
const isKeptUp = ({ subject, verb }: Clause): boolean =>
  keptUp.has(subject?.head.lower ?? '') && keeping.has(verb.lemma);

/** "They were brought to one table thanks to my coordination." */
const isThanksToMe = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end && start < end && lower === 'my' && togetherness.has(words[at + 1]?.lower ?? ''),
  );

/** "My part was aligning the clinics." */
const isMyPart = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  verb.progressive && words[subject?.from ?? 0]?.lower === 'my' && parts.has(subject?.head.lower ?? '');

/** "Many discussions took place with legal", "weekly syncs were held by me", "the collaboration with IT was very close". */
function isTalk({ words }: Sentence, { subject, verb, agent }: Clause): boolean {
  if (!subject) return false;
  const heads = words.slice(subject.from, verb.from).map(({ lower }) => lower);
  const about = heads.some(lower => talks.has(lower));
  if (/^(my|our)$/.test(words[subject.from]?.lower ?? '') && timesheets.has(subject.head.singular))
    return (
      /^(be|fill|consist)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 5).some(({ lower }) => occasions.has(lower))
    );
  if (about && verb.lemma === 'take' && words[verb.to]?.lower === 'place') return true;
  if (about && holding.has(verb.lemma) && verb.voice === 'passive') return agent?.head.lower === 'me';
  return (
    heads.some(lower => togetherness.has(lower) && lower !== 'touch') &&
    /^(be|go|run|work|function)$/.test(verb.lemma) &&
    words.slice(verb.to, verb.to + 4).some(({ lower }) => smooth.has(lower) || /^(me|mine)$/.test(lower))
  );
}

/** "Worked with a heavy heart", "worked with the raw data": nobody to coordinate with. */
function isWithThings({ words }: Sentence, { verb, end }: Clause): boolean {
  const at = words.findIndex(({ lower }, place) => place >= verb.to && /^(with|alongside)$/.test(lower));
  if (at > verb.to) return false;
  const phrase = at < 0 || (words[at]?.start ?? 0) >= end ? undefined : nounPhraseAt(words, at + 1);
  if (!phrase) return at >= 0;
  const { head } = phrase;
  return !(
    contacts.has(head.lower) ||
    contacts.has(head.singular) ||
    isTrade(head.lower) ||
    isName(head) ||
    named.test(head.text)
  );
}

/** Acronyms of departments, pronouns, and numbers that count people. */
const named = /^(\p{Lu}{2,}s?|him|her|them|you|others|both|one|two|three|four|five|six|several|many|\d+)$/u;

/** "The session where purchasing gave up its veto": what came of it is told inside. */
const tellsChange = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    inner =>
      inner.kind !== 'main' &&
      inner.kind !== 'coordinate' &&
      inner.start > clause.verb.end &&
      (inner.verb.tense === 'past' || isSoThat(sentence, inner)) &&
      ((inner.kind === 'relative' && inner.verb.lemma !== 'be') ||
        inner.link?.lower === 'until' ||
        (isSoThat(sentence, inner) && isMeasured(sentence, inner)) ||
        decisions.has(inner.verb.lemma) ||
        phrasalDecisions.has(`${inner.verb.lemma}-${inner.verb.particle?.lower}`)),
  );

const isSoThat = ({ words }: Sentence, { link }: Clause): boolean =>
  link?.lower === 'so' || (link?.lower === 'that' && words[words.indexOf(link) - 1]?.lower === 'so');

/** "… so that the bread came at five instead of seven": a change that can be seen. */
const isMeasured = ({ words, quantities }: Sentence, { start }: Clause): boolean =>
  quantities.some(quantity => quantity.start > start) || words.some(word => word.start > start && seen.has(word.lower));

/** "Drove the project", "discussed the topic": a deed that only says that one was busy. */
export function isBusy({ verb, object }: Clause): boolean {
  const what = object?.head.lower;
  if (efforts.has(verb.deed.lemma ?? '') || efforts.has(verb.lemma)) return true;
  if (what !== undefined && (occasions.has(what) || togetherness.has(what) || panels.has(what))) return true;
  if (!busyVerbs.has(verb.deed.lemma ?? '')) return false;
  return what === undefined ? /^(in|along|forward|on|)$/.test(verb.particle?.lower ?? '') : undertakings.has(what);
}

/** "To bring each wave from three trucks to two." */
const isFromTo = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'from' &&
      start > verb.end &&
      start < end &&
      words[at + 1]?.part === 'number' &&
      words.slice(at + 2, at + 8).some(next => next.lower === 'to'),
  );

/** "Worked with the kitchen to cut the menu", "on the condition that": something is decided or changed. */
function isForChange(sentence: Sentence, clause: Clause): boolean {
  const [, to] = wordRange(sentence, clause);
  if (
    sentence.quantities.some(({ start }) => start > clause.verb.end && start < clause.end) &&
    isFromTo(sentence, clause)
  )
    return true;
  const behind = sentence.words.slice(clause.verb.to, to);
  return behind.some(({ part, lower }, at) => {
    const lemma = behind[at + 1]?.lemma ?? '';
    const purpose = part === 'to' || lower === 'on';
    return (
      lower === 'condition' || (purpose && (changing.has(lemma) || decisions.has(lemma) || phrasalDecisions.has(lemma)))
    );
  });
}
