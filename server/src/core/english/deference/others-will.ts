import { judges, views } from '../lexicon/advice.ts';
import { liking, ruling, settlingDeeds, wishing } from '../lexicon/deeds.ts';
import { clientele, oracles } from '../lexicon/obeying.ts';
import {
  answering,
  atLarge,
  authorityNouns,
  drafts,
  firmly,
  gesturing,
  minds,
  opinions,
  ordersSent,
  pronouncing,
} from '../lexicon/wills.ts';
import { keepingTo } from '../lexicon/yielding.ts';
import { isAdviceOf } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { isNo, isUneasy } from './says-no.ts';
import { isOrderGiven, isStatedView, isWish, thinksOneShould } from './will.ts';

/** Whether a clause tells what somebody else, or a rule or reckoning, would have: "the landlord fancied the corner", "the matrix put Plovdiv first". */
export function voicesWill(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (actor !== 'other' && !(actor === 'team' || actor === 'nobody')) return false;
  if (verb.tense === 'future' || (verb.tense === 'conditional' && !wouldHave(sentence, clause)) || isTaskForMe(clause))
    return false;
  if (isStatedView(sentence, clause) || isOrderGiven(sentence, clause) || (actor === 'other' && isNo(sentence, clause)))
    return true;
  if (verb.lemma === 'be' && subject && isAdviceOf(sentence, subject)) return true;
  if (isOrderSent(sentence, clause)) return true;
  if (isUneasy(sentence, clause) || isBentOn(sentence, clause)) return true;
  if (verb.voice === 'passive' || verb.negated || (atLarge.has(subject?.head.lower ?? '') && liking.has(verb.lemma)))
    return false;
  if (
    thinksOneShould(sentence, clause) ||
    (!/^(find|see|think|feel|believe|consider)$/.test(verb.lemma) && isWish(sentence, clause, opinions))
  )
    return true;
  const head = subject?.head.lower ?? '';
  const mute = oracles.has(head) || oracles.has(subject?.head.singular ?? '') || judges.has(head);
  if (mute || isShowOfHands(sentence, clause)) {
    if (pronouncing.has(verb.lemma)) return true;
    if (!clientele.has(head)) return false;
  }
  if (!(hasSay(sentence, subject) || clientele.has(head) || authorityNouns.has(head))) return false;
  if (/^(say|tell|ask)$/.test(verb.lemma)) return isImperative(sentence, clause);
  return (
    isApproval(sentence, clause) ||
    isCustom(sentence, clause) ||
    gesturing.has(verb.lemma) ||
    (verb.tense === 'conditional' && wouldHave(sentence, clause)) ||
    liking.has(verb.lemma) ||
    ruling.has(verb.lemma) ||
    (wishing.has(verb.lemma) && !answering.has(verb.lemma)) ||
    hasInMind(sentence, clause) ||
    (/^(give|read|draft|send|hand|draw|write|put|leave|have)$/.test(verb.lemma) && isDraft(sentence, clause))
  );
}

/** "The architects were set on GraphQL." */
const isBentOn = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  !verb.negated &&
  /^(set|sell|hook|bend|fix)$/.test(verb.lemma) &&
  verb.voice === 'passive' &&
  sentence.words[verb.to]?.lower === 'on' &&
  hasSay(sentence, subject);

/** "Our auditor would rather see it gone", "my aunt would have it painted". */
const wouldHave = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.from, verb.to).some(({ lower }) => lower === 'rather') ||
  liking.has(verb.lemma) ||
  (verb.perfect && !verb.negated) ||
  (verb.lemma === 'have' && words[verb.to]?.part !== 'verb');

/** "A decree arrived from Zürich", "her instinct was for tank five", "the chairman's vote went to the refit". */
function isOrderSent({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (!subject || verb.negated || !ordersSent.has(subject.head.lower)) return false;
  if (/^(my|our)$/.test(words[subject.from]?.lower ?? '')) return false;
  return /^(come|arrive|go|land|reach|fall|be|read|say|drop|follow)$/.test(verb.lemma) && verb.tense === 'past';
}

/** "My boss asked me to write a report" is a task; "told me to close it" is a decision. */
export const isTaskForMe = ({ object, infinitive }: Clause): boolean =>
  /^(me|us)$/.test(object?.head.lower ?? '') &&
  infinitive !== undefined &&
  !settlingDeeds.has(infinitive.lemma ?? '') &&
  !keepingTo.has(infinitive.lemma ?? '');

/** "Said put it back", "told us no". */
const isImperative = ({ words }: Sentence, { verb, object }: Clause): boolean => {
  const next = words[object && /^(me|us)$/.test(object.head.lower) ? object.to : verb.to];
  return next?.form === 'base' || next?.part === 'to' || /^(no|yes|go|stop|not)$/.test(next?.lower ?? '');
};

/** "A show of hands." */
const isShowOfHands = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'show' ||
  words.slice(subject?.from ?? 0, (subject?.to ?? 0) + 3).some(({ lower }) => lower === 'hands');

/** "Signed off on plan B", "made up his mind about Kafka": of nothing that is mine. */
const isApproval = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  !words.some(({ lower, start }) => start >= verb.end && start < end && /^(my|our|it|me|us)$/.test(lower)) &&
  (/^(bless|endorse|greenlight)$/.test(verb.lemma) ||
    (verb.lemma === 'sign' && (verb.particle ?? words[verb.to])?.lower === 'off') ||
    (verb.lemma === 'make' && object?.head.lower === 'mind'));

/** "The old hands had always bought from Meyer." */
const isCustom = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.perfect && words.slice(verb.from, verb.to).some(({ lower }) => lower === 'always');

/** "Had a strong view", "had a price in her head", "had an eye on the corner shop", "felt strongly about Fridays". */
const hasInMind = ({ words }: Sentence, { verb, end }: Clause): boolean => {
  const behind = words.slice(verb.to).filter(({ start }) => start < end);
  if (verb.lemma === 'feel') return behind[0]?.lower === 'strongly';
  return (
    verb.lemma === 'have' &&
    behind.some(
      ({ lower, singular }, at) =>
        (minds.has(lower) && /^(in|on|his|her|their|an)$/.test(behind[at - 1]?.lower ?? '')) ||
        (views.has(singular) && firmly.has(behind[at - 1]?.lower ?? '')),
    )
  );
};

const isDraft = (_: Sentence, { object }: Clause): boolean => drafts.has(object?.head.lower ?? '');
