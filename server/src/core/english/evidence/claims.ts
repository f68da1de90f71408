import { overlap, type Span } from '../../span.ts';
import { attitudes } from '../lexicon/attitudes.ts';
import { convictions, finding, taughtWords } from '../lexicon/findings.ts';
import { definites } from '../lexicon/function-groups.ts';
import { isBarePlural } from '../people/crowds.ts';
import { saidOfTheWhole } from '../people/wholes.ts';
import { rememberedWithin } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { isAdvantage, isCalledStrategic, isMarket, isTheirConcern, isWholePlace, movesCrowd } from './appeal.ts';
import { cannotBear, isAttitude } from './attitude.ts';
import { isCause, isCleftMerit, isOwed, isWithout } from './attribution.ts';
import { isBareCause } from './bare-causes.ts';
import { isCredited, isCreditedByMe } from './credited.ts';
import { isDisposed, isWhatTheySeek } from './dispositions.ts';
import { isGenerality } from './generalities.ts';
import { isGrounded } from './grounded.ts';
import { isLawOf } from './laws.ts';
import { mattersToMany } from './matters-to-many.ts';
import { isMindOfMany, isTooMuchFor, movesManyMinds } from './minds-of-many.ts';
import { isFedUp, isMovedTo } from './mood.ts';
import { claimInNote, isPlainClaim, wouldRather } from './plain-claims.ts';
import { favouriteIn, isReadyFor, isReceived, isRhetorical } from './reception.ts';
import { isStance } from './stances.ts';
import { wishInPassing } from './wish-nouns.ts';
import { isExpectedOf, isLongWished, isNeed, isWhatItIs, isWhatTheyWant, isWished } from './wishes.ts';

/**
 * Where a sentence claims what customers want or feel, or why something worked, on nobody's word; `also` tells of other
 * clauses that claim something.
 */
export function* claimsIn(told: Sentence, also: (clause: Clause) => boolean = () => false): Generator<Span> {
  const sentence = saidOfTheWhole(told);
  if (sentence.question) {
    yield* sentence.clauses.filter(clause => isRhetorical(sentence, clause, attitudes));
    return;
  }
  const claimed = sentence.clauses.filter((clause, at) => also(told.clauses[at] ?? clause) || claims(sentence, clause));
  yield* claimed;
  for (const place of [favouriteIn(sentence), claimInNote(sentence), wishInPassing(sentence)])
    if (place && !claimed.some(clause => overlap(clause, place))) yield place;
}

/** Whether a clause claims so, and nothing beside it bears it out. */
const claims = rememberedWithin(
  (sentence: Sentence, clause: Clause): boolean => claimIn(sentence, clause) && !isGrounded(sentence, clause),
);

function claimIn(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (isOfWhat(sentence, clause) || isTheirReason(sentence, clause)) return false;
  if (isCalledStrategic(sentence, clause) || isAdvantage(sentence, clause) || isCleftMerit(sentence, clause))
    return true;
  if (isWithout(sentence, clause) || isLongWished(sentence, clause) || wouldRather(sentence, clause)) return true;
  if (isReadyFor(sentence, clause) || isCredited(sentence, clause) || isCreditedByMe(sentence, clause)) return true;
  if (isOwed(sentence, clause) || isBareCause(sentence, clause) || isWhatTheySeek(sentence, clause)) return true;
  if (verb.modal && !/^(would|'d|will|wo|can|ca|could)$/.test(verb.modal)) return false;
  if (
    asks(sentence, clause) ||
    (kind === 'relative' &&
      !isWhatItIs(sentence, clause) &&
      !isOfThemAll(sentence, clause) &&
      !isInWhich(sentence, clause))
  )
    return false;
  if (mattersToMany(sentence, clause)) return true;
  if (isMindOfMany(sentence, clause) || movesManyMinds(sentence, clause) || isTooMuchFor(sentence, clause)) return true;
  if (/^(can|ca|could|wo)$/.test(verb.modal ?? ''))
    return cannotBear(sentence, clause) || isGenerality(sentence, clause);
  if (isWhatTheyWant(sentence, clause)) return true;
  if (kind === 'complement' && isIndirect(clause) && !isWhatItIs(sentence, clause) && !isInWhich(sentence, clause))
    return false;
  if (kind === 'complement' && isHeldByOthers(sentence, clause)) return false;
  if (isFedUp(sentence, clause) || isTheirConcern(sentence, clause) || isMarket(sentence, clause)) return true;
  if (isWholePlace(sentence, clause)) return true;
  if (movesCrowd(sentence, clause) || isNeed(sentence, clause) || isWished(sentence, clause)) return true;
  if (isExpectedOf(sentence, clause) || isMovedTo(sentence, clause) || isReceived(sentence, clause)) return true;
  if (subject && (isAttitude(sentence, clause) || isStance(sentence, clause))) return true;
  if (isPlainClaim(sentence, clause) || isLawOf(sentence, clause) || isDisposed(sentence, clause)) return true;
  return isCause(sentence, clause) || isGenerality(sentence, clause);
}

/** "My manager wanted that we keep it because the drivers were used to it": why others want what they want. */
const isTheirReason = (sentence: Sentence, { kind, parent }: Clause): boolean => {
  const wanted = parent === undefined ? undefined : sentence.clauses[parent];
  return kind === 'subordinate' && wanted?.kind === 'complement' && isHeldByOthers(sentence, wanted);
};

/** "Different from what people expect": a measure, and no claim. */
const isOfWhat = ({ words }: Sentence, { link, verb }: Clause): boolean => {
  const at = link?.lower === 'what' ? words.indexOf(link) : words.findIndex(({ lower }) => lower === 'what');
  const measured = /^(from|than|like)$/.test(words[at - 1]?.lower ?? '');
  return measured && (link?.lower === 'what' || (verb.lemma === 'be' && at > verb.to && at < verb.to + 4));
};

/** "Vets love a fixed hour": of people at large, in the present, about something that is not the candidate's work. */
export const isGeneralTruth = ({ words }: Sentence, { subject, verb, object }: Clause): boolean =>
  subject !== undefined &&
  isBarePlural(words, subject) &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !words.slice(verb.from, verb.to + 5).some(({ lower }) => lower === 'now') &&
  !definites.has(words[object?.from ?? verb.to]?.lower ?? '');

/** "… to cyclists, who value honesty above price", "in dialect, which farmers appreciate", "the kind of touch that makes a diner feel special". */
function isOfThemAll({ words, clauses }: Sentence, { subject, link, verb }: Clause): boolean {
  const at = link ? words.indexOf(link) : -1;
  if (link?.lower === 'which' && words[at - 1]?.text === ',')
    return (
      subject !== undefined && verb.tense === 'present' && isBarePlural(words, subject) && attitudes.has(verb.lemma)
    );
  if (link?.lower === 'who')
    return words[at - 1]?.text === ',' && subject !== undefined && isBarePlural(words, subject);
  const governor = clauses[clauses.findIndex(other => other.verb === verb) - 1];
  return (
    link?.lower === 'that' &&
    governor?.verb.lemma === 'be' &&
    !governor.verb.negated &&
    /^(it|this|that)$/.test(governor.subject?.head.lower ?? '') &&
    /^(kind|sort|type|thing|something)$/.test(
      words[governor.verb.to + 1]?.lower ?? words[governor.verb.to]?.lower ?? '',
    )
  );
}

/** "… a tree in which users found it impossible to orient themselves": a statement of its own. */
const isInWhich = ({ words }: Sentence, { subject, link }: Clause): boolean =>
  link?.lower === 'which' &&
  subject !== undefined &&
  words[words.indexOf(link) - 1]?.part === 'preposition' &&
  isBarePlural(words, subject);

/** Whether the clause, or the whole sentence, leaves it open, or hopes for it: "so that readers don't skip the dose". */
function asks(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return (
    sentence.words.some(({ text }) => text === '?') ||
    (sentence.words[from]?.lower === 'that' && sentence.words[from - 1]?.lower === 'so') ||
    sentence.words.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'if' || lower === 'whether')
  );
}

const isIndirect = ({ link }: Clause): boolean => /^(what|how|why|which|whether|who)$/.test(link?.lower ?? '');

/** What somebody else believed about customers is their claim. */
function isHeldByOthers({ clauses }: Sentence, { parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  if (!governor) return false;
  if (taughtWords.has(governor.verb.head.lower)) return true;
  if (governor.verb.lemma === 'be' && convictions.has(governor.subject?.head.lower ?? '')) return false;
  return governor.actor === 'other'
    ? !/^(everyone|everybody)$/.test(governor.subject?.head.lower ?? '')
    : finding.has(governor.verb.lemma);
}
