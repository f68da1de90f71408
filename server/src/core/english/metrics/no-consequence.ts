import { deferralOf } from '../deference/deferral.ts';
import { skipAdverbs } from '../grammar/noun-phrase.ts';
import { deliveryStates, deliveryVerbs, goingWell, stanceVerbs, trials } from '../lexicon/delivery.ts';
import { letsGo } from '../ownership/hands-off.ts';
import { hidesActor } from '../ownership/passives.ts';
import { isColleague } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isTurned } from './turned.ts';

/**
 * Whether a clause about others or about things tells no consequence of what was done: it is a deed itself, though in the
 * passive, a delivery, a hand-over, what somebody thought of it, or a word on it.
 */
export const isNoConsequence = (sentence: Sentence, clause: Clause): boolean =>
  (!isTurned(sentence, clause) && (isDelivery(sentence, clause) || isStance(sentence, clause))) ||
  isSaidOfIt(sentence, clause) ||
  isDescribing(clause) ||
  letsGo(sentence, clause) ||
  hidesActor(sentence, clause, true) ||
  deferralOf(sentence, clause) !== undefined;

/** "It was a long project", "my part was the moderation": what something was called; not "it was 4 minutes faster". */
const isSaidOfIt = ({ words, quantities }: Sentence, { verb, subject, end }: Clause): boolean => {
  const at = skipAdverbs(words, verb.to);
  return (
    verb.lemma === 'be' &&
    verb.voice === 'active' &&
    subject?.head.lower !== 'there' &&
    /^(determiner|genitive|pronoun)$/.test(words[at]?.part ?? '') &&
    !/^(no|none|nothing|nobody)$/.test(words[at]?.lower ?? '') &&
    !quantities.some(({ start }) => start > verb.end && start < end)
  );
};

/** "A project that taught me how far one can go": which one it is. */
const isDescribing = ({ kind, link }: Clause): boolean => kind === 'relative' && /^(that|who)$/.test(link?.lower ?? '');

/** "No phones", "none", "nobody". */
const isNone = (words: Sentence['words'], subject: Clause['subject']): boolean =>
  /^(no|none|nobody)$/.test(words[subject?.from ?? -1]?.lower ?? '');

/** "The map is finished", "both machines were switched on", "the cutover took place". */
function isDelivery({ words }: Sentence, { verb, subject }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    verb.negated ||
    verb.progressive ||
    isNone(words, subject) ||
    words.slice(verb.to).some(({ lower }) => lower === 'without')
  )
    return false;
  if (lemma === 'take' && words[verb.to]?.lower === 'place') return true;
  if (lemma === 'end') return trials.has(subject?.head.singular ?? '');
  if (lemma === 'go' && words.slice(verb.to, verb.to + 2).some(({ lower }) => goingWell.has(lower))) return true;
  if (verb.lemma === 'be' && verb.voice === 'active')
    return words.slice(verb.to, verb.to + 3).some(({ lower }) => deliveryStates.has(lower));
  return (
    deliveryVerbs.has(lemma) || (verb.particle !== undefined && deliveryVerbs.has(`${lemma}-${verb.particle.lower}`))
  );
}

/** "She still wanted the van", "the head nurse was against it". */
function isStance(sentence: Sentence, { subject, verb, object }: Clause): boolean {
  if (subject?.actor !== 'other' || verb.negated || isNone(sentence.words, subject)) return false;
  if (verb.lemma === 'find' && !isOpinion(sentence, object)) return false;
  const colleague = isColleague(sentence, subject);
  if (
    !colleague &&
    verb.lemma === 'know' &&
    /^(where|how|what|when|which|whom|who)$/.test(sentence.words[verb.to]?.lower ?? '')
  )
    return false;
  return (
    stanceVerbs.has(verb.deed.lemma ?? verb.lemma) || (colleague && (verb.lemma === 'be' || verb.voice === 'passive'))
  );
}

/** "They found it useful"; "they find the answers by themselves" is what they do. */
const isOpinion = ({ words }: Sentence, object: Clause['object']): boolean =>
  !object || object.head.part === 'pronoun' || words[object.to]?.part === 'adjective';
