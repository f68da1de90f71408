import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { participialOf } from '../grammar/participial.ts';
import { singular } from '../grammar/singular.ts';
import { keeping } from '../lexicon/collaboration.ts';
import { honoured } from '../lexicon/frames-winning.ts';
import {
  bodiesOfWork,
  byNow,
  climates,
  everySide,
  influenceClaims,
  influenceVerbs,
  persuasion,
  regarding,
} from '../lexicon/influence.ts';
import { contacts, vagueGroups } from '../lexicon/people.ts';
import { isPersons } from '../people/persons.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { backedInNote, isBacked, standsBehind } from './backing.ts';
import { hasComeRound, isSinceThen } from './coming-round.ts';
import { classes } from './frame-classes.ts';
import { isSaidToMove, nobodyRefused } from './said-to-move.ts';
import {
  hasGrown,
  isDevoted,
  isGivenToMe,
  isGreat,
  isMineThatCounts,
  isResistanceGone,
  isThereNow,
  isTrustBuilt,
} from './standing.ts';
import { claims, hasTrust } from './trust.ts';
import { isWon, winningFrames } from './won.ts';

const honouredFrames = frameSet(honoured, classes);

/** Where a sentence claims influence: "built relationships", "earned their trust", "convinced stakeholders", "everyone was aligned". */
export const influenceClaimsIn = rememberedAll(findClaims);

function* findClaims(sentence: Sentence): Generator<Span> {
  const note = backedInNote(sentence);
  if (note) yield note;
  const opener = participialOf(sentence);
  let claimed = false;
  for (const clause of opener ? [opener, ...sentence.clauses] : sentence.clauses) {
    const { verb } = clause;
    if (
      verb.negated ||
      /^(nobody|none|noone)$/.test(clause.object?.head.lower ?? '') ||
      (verb.tense === 'conditional' && verb.modal !== 'could' && !isDevoted(sentence, clause))
    )
      continue;
    if (isClaim(sentence, clause) && !(claimed && isDevoted(sentence, clause))) {
      claimed = true;
      yield { start: clause.kind === 'coordinate' ? verb.start : clause.start, end: clause.end };
    }
  }
}

/** "The key was getting buy-in from the directors." */
const isKey = ({ verb, subject, object }: Clause): boolean =>
  verb.progressive &&
  /^(get|win|earn|gain|secure)$/.test(verb.deed.lemma ?? verb.lemma) &&
  /^(key|trick|secret|breakthrough|point|art|recipe)$/.test(subject?.head.lower ?? '') &&
  /^(buy-in|trust|support|backing|alignment|commitment|respect)$/.test(object?.head.lower ?? '');

function isClaim(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object, subject } = clause;
  const { words } = sentence;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isAskedAbout(sentence, clause)) return false;
  if (nobodyRefused(sentence, clause)) return true;
  if (isCounted(sentence) || /^(nobody|none|noone|few)$/.test(subject?.head.lower ?? '')) return false;
  if (lemma === 'sell' && object && words.slice(object.from, object.to).some(({ part }) => part === 'number'))
    return false;
  if (
    isThereNow(sentence, clause) ||
    isKey(clause) ||
    isGreat(sentence, clause) ||
    isResistanceGone(sentence, clause) ||
    hasGrown(sentence, clause) ||
    isDevoted(sentence, clause)
  )
    return true;
  if (standsBehind(sentence, clause)) return true;
  if (isTrustBuilt(sentence, clause, lemma) || isGivenToMe(sentence, clause) || isSaidToMove(sentence, clause))
    return true;
  const whole = subject !== undefined && isWhole(sentence, subject);
  if (/^(I|we|team|dropped)$/.test(actor) && verb.voice === 'active' && !whole)
    return (
      hasTrust(sentence, clause, lemma) ||
      isPersuaded(sentence, clause, lemma) ||
      isWon(sentence, clause) ||
      (/^(we|team)$/.test(actor) && hasComeRound(sentence, clause, isSinceThen(sentence)))
    );
  if (actor === 'other' && !whole && regarding.has(lemma) && object?.head.lower === 'me')
    return (
      verb.tense === 'present' ||
      verb.head !== verb.deed ||
      (lemma === 'respect' && words[object.to]?.lower === 'for') ||
      words.some(({ lower, start }) => start > verb.end && byNow.has(lower))
    );
  if (actor === 'I' && verb.voice === 'passive') return frameOf(sentence, clause, honouredFrames) !== undefined;
  if (subject && isMineThatCounts(sentence, subject, lemma, clause)) return true;
  if (
    verb.voice === 'passive' &&
    verb.tense !== 'present' &&
    subject &&
    influenceVerbs.has(lemma) &&
    !verb.modal &&
    !/^(no|little)$/.test(words[subject.from]?.lower ?? '') &&
    !(subject.head.lower === 'engagement' && keeping.has(lemma)) &&
    isClaimed(sentence, subject)
  )
    return true;
  if (isBacked(sentence, clause)) return true;
  if (/^(I|we|team)$/.test(actor) && isOnOnePage(sentence, clause)) return true;
  if (subject && words[subject.from]?.lower === 'my' && lemma === 'shape')
    return frameOf(sentence, clause, winningFrames) !== undefined;
  return hasComeRound(sentence, clause, whole);
}

/** "A climate of mutual trust was established": trust, or what is made of it. */
const isClaimed = ({ words }: Sentence, { head, from, to }: NounPhrase): boolean =>
  claims.has(singular(head.lower)) ||
  (climates.has(head.lower) &&
    words.slice(from, to + 4).some(({ lower }) => influenceClaims.has(lower)) &&
    words[to]?.lower === 'of');

/** "We were all on the same page": not "of the manual". */
const isOnOnePage = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  verb.lemma === 'be' &&
  /^(we|team)$/.test(actor) &&
  words
    .slice(verb.to, verb.to + 5)
    .some(
      ({ lower }, at) =>
        lower === 'page' && words[verb.to + at - 1]?.lower === 'same' && words[verb.to + at + 1]?.lower !== 'of',
    );

/** "She asked me if the board could be persuaded." */
const isAskedAbout = ({ clauses }: Sentence, { link, parent }: Clause): boolean =>
  /^(if|whether)$/.test(link?.lower ?? '') && /^(ask|wonder)$/.test(clauses[parent ?? -1]?.verb.lemma ?? '');

/** "A yes from 31 of 40 tenants": it can be checked. */
const isCounted = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'of' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number');

/** "Everyone", "all three teams", "leadership", "they": nobody whose position could be asked for. */
const isWhole = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  (/^(all|whole|entire|most)$/.test(words[from]?.lower ?? '') && contacts.has(head.lower)) ||
  vagueGroups.has(head.lower) ||
  everySide.has(head.lower);

/** "The wheels were not in line and I aligned them." */
const isOfThings = (sentence: Sentence, { head, start }: NounPhrase): boolean =>
  head.lower === 'them' &&
  sentence.clauses.some(
    ({ subject, end }) =>
      subject !== undefined &&
      end <= start &&
      subject.head.part === 'noun' &&
      subject.head.lower.endsWith('s') &&
      !isPersons(sentence, subject),
  );

/** "Convinced them", "persuaded leadership that it holds", without what to do; with it, whoever was persuaded stands for themselves. */
function isPersuaded(sentence: Sentence, { verb, object, infinitive, end }: Clause, lemma: string): boolean {
  const { words } = sentence;
  if (!object) return /^(convince|persuade)$/.test(lemma) && isToThem(sentence, verb.to);
  if (lemma === 'align' && words[object.from]?.lower === 'all') return true;
  if (lemma === 'align' && isOfThings(sentence, object)) return false;
  if (lemma === 'align') return isVagueTarget(object) && !/^stakeholders?$/.test(object.head.lower);
  if (lemma !== 'convince' && lemma !== 'persuade') return false;
  if (isWithThing(sentence, object.to, end)) return false;
  if (/sel(f|ves)$/.test(object.head.lower)) return false;
  const specific = sentence.words.some(({ part, start }) => start > object.end && part === 'to');
  return !specific || (isVagueTarget(object) && (infinitive === undefined || infinitive === verb.deed));
}

/** "Convinced to all the directors": whom, with the preposition of other languages. */
const isToThem = (sentence: Sentence, at: number): boolean =>
  sentence.words[at]?.lower === 'to' && isPersons(sentence, nounPhraseAt(sentence.words, at + 1));

/** "Convinced him with a jar of the water": what was shown is told. */
const isWithThing = ({ words }: Sentence, from: number, end: number): boolean =>
  words.some(({ lower, start }, at) => {
    if (lower !== 'with' || at < from || start >= end || words[at + 1]?.part !== 'determiner') return false;
    const thing = nounPhraseAt(words, at + 1);
    return thing !== undefined && !persuasion.has(thing.head.lower) && !persuasion.has(thing.head.singular);
  });

function isVagueTarget({ head }: NounPhrase): boolean {
  return vagueGroups.has(head.lower) || bodiesOfWork.has(head.lower);
}
