import { deferralOf } from '../deference/deferral.ts';
import { skipAdverbs } from '../grammar/noun-phrase.ts';
import {
  deliveryStates,
  deliveryVerbs,
  goingWell,
  impressions,
  passingVerbs,
  restStates,
  stanceVerbs,
  trials,
} from '../lexicon/delivery.ts';
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

/** "It was a long project", "my part was the moderation", "the aim was to help", "it was teamwork": what something was called; not "it was 4 minutes faster". */
const isSaidOfIt = ({ words, quantities }: Sentence, { verb, subject, end }: Clause): boolean => {
  const at = skipAdverbs(words, verb.to);
  const [first, second] = [words[at], words[at + 1]];
  if (verb.lemma !== 'be' || subject?.head.lower === 'there') return false;
  if (impressions.has(first?.lower ?? '')) return true;
  if (verb.voice !== 'active' || quantities.some(({ start }) => start > verb.end && start < end)) return false;
  if (first?.lower === 'to' && second?.part === 'verb') return true;
  if (first?.lower === 'about') return true;
  if (first?.part === 'adjective' && second?.lower === 'to' && words[at + 2]?.part === 'verb') return true;
  if (/^(it|this|that|everything)$/.test(subject?.head.lower ?? '') && first?.part === 'noun')
    return !restStates.has(first.lower);
  return (
    /^(determiner|genitive|pronoun)$/.test(first?.part ?? '') && !/^(no|none|nothing|nobody)$/.test(first?.lower ?? '')
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
    (verb.progressive && (verb.tense !== 'past' || lemma === 'run')) ||
    isNone(words, subject) ||
    words.slice(verb.to).some(({ lower }) => lower === 'without')
  )
    return false;
  if (lemma === 'take' && words[verb.to]?.lower === 'place') return true;
  if (isPassedOn(words, verb) || isOffMyDesk(words, verb)) return true;
  if (lemma === 'buy' && /^(me|us|them|him|her)$/.test(words[verb.to]?.lower ?? '')) return false;
  if (lemma === 'end') return trials.has(subject?.head.singular ?? '');
  if (lemma === 'go' && words.slice(verb.to, verb.to + 2).some(({ lower }) => goingWell.has(lower))) return true;
  if (verb.lemma === 'be' && verb.voice === 'active')
    return words.slice(verb.to, verb.to + 3).some(({ lower }) => deliveryStates.has(lower));
  return (
    deliveryVerbs.has(lemma) || (verb.particle !== undefined && deliveryVerbs.has(`${lemma}-${verb.particle.lower}`))
  );
}

/** "The folders went to the alumni", "repairs rolled over to the yard"; "errors went to three" is where they came to. */
const isPassedOn = (words: Sentence['words'], { lemma, to, particle }: Clause['verb']): boolean => {
  const at = /^(over|across|out|on)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  return (
    /^(go|pass|roll|move|transfer)$/.test(lemma) &&
    !/^(up|down)$/.test(particle?.lower ?? '') &&
    words[at]?.lower === 'to' &&
    !/^(number|punctuation)$/.test(words[at + 1]?.part ?? 'punctuation') &&
    !/^(zero|none|nothing|nearly|almost|about|under|below|below)$/.test(words[at + 1]?.lower ?? '')
  );
};

/** "It left my desk", "the file left our hands". */
const isOffMyDesk = (words: Sentence['words'], { lemma, to }: Clause['verb']): boolean =>
  lemma === 'leave' &&
  /^(my|our)$/.test(words[to]?.lower ?? '') &&
  /^(desk|table|hand|bench|plate|inbox|responsibility)$/.test(words[to + 1]?.singular ?? '');

/** "She still wanted the van", "the head nurse was against it". */
function isStance(sentence: Sentence, { subject, verb, object }: Clause): boolean {
  if (subject?.actor !== 'other' || isNone(sentence.words, subject)) return false;
  if (verb.negated) return isUnmoved(sentence, { subject, verb });
  if (passingVerbs.has(verb.deed.lemma ?? verb.lemma)) return true;
  if (verb.particle && passingVerbs.has(`${verb.lemma}-${verb.particle.lower}`)) return true;
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

/** "My manager was not amused", "growers do not care": how somebody felt about it, or did not. */
const isUnmoved = (sentence: Sentence, { subject, verb }: Pick<Clause, 'subject' | 'verb'>): boolean =>
  /^(think|believe|feel|want|wish|like|love|hate|prefer|hope|agree|care|trust|mind|understand|amuse|convince|impress)$/.test(
    verb.deed.lemma ?? verb.lemma,
  ) ||
  (isColleague(sentence, subject) &&
    sentence.words
      .slice(verb.to - 1, verb.to + 2)
      .some(({ lower }) => /^(amused|pleased|impressed|convinced|thrilled|happy|glad|sure|keen|fond)$/.test(lower)));

/** "They found it useful"; "they find the answers by themselves" is what they do. */
const isOpinion = ({ words }: Sentence, object: Clause['object']): boolean =>
  !object ||
  (object.head.part === 'pronoun' &&
    !/^(alone|easily|quickly|fast|now|again|by|without)$/.test(words[object.to]?.lower ?? '')) ||
  (words[object.to]?.part === 'adjective' && words[object.to]?.lower !== 'alone');
