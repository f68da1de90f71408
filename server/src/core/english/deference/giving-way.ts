import { frameOf, frameSet } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { decidables } from '../lexicon/deeds.ts';
import {
  bringingAbout,
  complying,
  currents,
  deliveringWhatever,
  leavingQuestions,
  resting,
  sellers,
  supposing,
  takingUp,
} from '../lexicon/deferring.ts';
import { deferring } from '../lexicon/frames.ts';
import { clientele, leaves, reworking } from '../lexicon/obeying.ts';
import { customers, superiors, takers, workers } from '../lexicon/people.ts';
import { advice, judges } from '../lexicon/phrases.ts';
import { isAdviceOf, isOthers, restsOnAdvice } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isConsensus } from './consensus.ts';
import { followsToLetter, isTold } from './obedience.ts';
import { othersDecide } from './others-decide.ts';
import { hasSay } from './say.ts';

const adviceNouns: ReadonlySet<string> = new Set(advice);
const frames = frameSet(deferring, {
  boss: superiors,
  advice: adviceNouns,
  team: takers,
  matter: decidables,
  leave: leaves,
  judge: judges,
});

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
export function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (actor === 'nobody' || actor === 'other') return isConsensus(sentence, clause);
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive' || verb.tense === 'imperative') return false;
  if (verb.lemma === 'go' && clause.link?.lower === 'as') return false;
  if (isFrontedQuestion(sentence, clause) || takesWhatever(sentence, clause)) return true;
  if (verb.lemma === 'let' && isCustomers(object) && sentence.words[object?.to ?? 0]?.lemma !== 'decide') return false;
  if (verb.lemma === 'vote' && !/^(with|for|against)$/.test(sentence.words[verb.to]?.lower ?? ''))
    return !isDecidedLater(sentence, clause);
  if (
    verb.lemma === 'go' &&
    /^(him|her|them)$/.test(sentence.words[verb.to + 1]?.lower ?? '') &&
    sentence.words[verb.to + 2]?.part !== 'noun'
  )
    return false;
  if (isNoCall(sentence, clause)) return false;
  if (knowsBest(sentence, clause) || goesWithOthers(sentence, clause)) return true;
  if (verb.lemma === 'go' && verb.particle && verb.particle.lower !== 'along') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const own = object !== undefined && isOwn(sentence, object);
  if (lemma === 'take' && (verb.particle ?? sentence.words[verb.to])?.lower === 'over')
    return isTakenOverView(sentence, clause);
  if (
    takingUp.has(lemma) &&
    object &&
    !own &&
    !isReworked(sentence, clause) &&
    !(lemma === 'take' && object.head.lower === 'decision') &&
    isAdviceOf(sentence, object)
  )
    return true;
  if (
    lemma === 'trust' &&
    !verb.perfect &&
    object &&
    !/^(he|she|they|him|her|them)$/.test(object.head.lower) &&
    isOthers(sentence, object)
  )
    return true;
  if (resting.has(lemma)) return restsOnAdvice(sentence, clause) || restsOnView(sentence, clause);
  if (isConsensus(sentence, clause)) return true;
  if (!isChangedThen(sentence, clause)) {
    if (complying.has(lemma) && isTold(sentence, clause)) return true;
    if (followsToLetter(sentence, clause)) return true;
  }
  const takesWord =
    (lemma === 'take' && /^(word|lead|advice|him|her|them)$/.test(object?.head.lower ?? '')) ||
    (lemma === 'put' && /^(it|this|that|both)$/.test(object?.head.lower ?? ''));
  if (bringingAbout.has(lemma) && actor === 'I' && !takesWord) return false;
  return !own && frameOf(sentence, clause, frames) !== undefined && !isDecidedLater(sentence, clause);
}

/** "I handed the clinic calls to …", "I brought the matter up to …", "we usually settle on …": talk, work or habit, no call. */
const isNoCall = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  object?.head.lower === 'calls' ||
  (verb.lemma === 'settle' && verb.tense === 'present' && !verb.perfect) ||
  (verb.lemma === 'go' &&
    words[verb.to]?.lower === 'with' &&
    words.some(
      ({ part, start }, at) => part === 'to' && start >= verb.end && start < end && words[at + 1]?.form === 'base',
    )) ||
  (/^(bring|take)$/.test(verb.lemma) &&
    words.some(({ lower, start }) => lower === 'up' && start >= verb.end && start < end));

/** "We went with engineering's recommendation", "… with the majority", "… with the one she preferred", not "with the smaller pump". */
function goesWithOthers(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (clause.verb.deed.lemma !== 'go') return false;
  const at = words.indexOf(clause.verb.deed) + 1;
  const with_ = words.findIndex(({ lower }, place) => place >= at && place < at + 3 && lower === 'with');
  if (with_ < 0) return false;
  if (/^(that|what|whatever|whichever|it|this)$/.test(words[with_ + 1]?.lower ?? '')) return true;
  const what = nounPhraseAt(words, with_ + 1);
  if (!what || isOwn(sentence, what)) return false;
  const theirs =
    words.slice(what.from, what.to).some(({ part }) => part === 'genitive') ||
    /^(his|her|their)$/.test(words[what.from]?.lower ?? '');
  const someone =
    hasSay(sentence, what) && !/^(a|an)$/.test(words[what.from]?.lower ?? '') && !sellers.has(what.head.lower);
  return (
    theirs ||
    someone ||
    isAdviceOf(sentence, what) ||
    currents.has(what.head.lower) ||
    isTold(sentence, clause) ||
    (words[what.to]?.lower === 'of' && hasSay(sentence, nounPhraseAt(words, what.to + 1)))
  );
}

/** "I figured that legal knew best." */
function knowsBest({ clauses, words }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    said !== undefined &&
    said.actor === 'other' &&
    said.verb.lemma === 'know' &&
    !said.verb.negated &&
    supposing.has(clause.verb.lemma) &&
    words.slice(said.verb.to, said.verb.to + 2).some(({ lower }) => /^(best|better)$/.test(lower))
  );
}

/** "I let families pick a second choice" is a feature. */
const isCustomers = (object: NounPhrase | undefined): boolean =>
  object !== undefined && customers.has(object.head.lower) && !workers.has(object.head.lower);

/** "Whatever the principal finalised, same I did", "we printed whichever one the landlord fancied". */
function takesWhatever({ words, ...rest }: Sentence, { verb }: Clause): boolean {
  const at = words.findIndex(({ lower }) => /^(whatever|whichever)$/.test(lower));
  if (
    at < 0 ||
    verb.tense !== 'past' ||
    !(deliveringWhatever.has(verb.deed.lemma ?? '') || complying.has(verb.deed.lemma ?? ''))
  )
    return false;
  return [1, 2].some(step => {
    const who = nounPhraseAt(words, at + step);
    return who !== undefined && (isOthers({ words, ...rest }, who) || clientele.has(who.head.lower));
  });
}

/** "The dosage came down to whatever the consultant felt": nothing but another's will. */
export function isWhateverTheyWill(sentence: Sentence, { actor, verb, end }: Clause): boolean {
  if (/^(I|dropped)$/.test(actor) || !/^(be|come|boil|depend|go|become)$/.test(verb.lemma)) return false;
  if (verb.tense !== 'past' || verb.negated) return false;
  const said = sentence.clauses.find(
    ({ link, verb: will }) => /^(whatever|whichever)$/.test(link?.lower ?? '') && will.from > verb.from,
  );
  return said !== undefined && said.start <= end + 8 && hasSay(sentence, said.subject);
}

/** "Whether the clause stayed in, I left to legal", "whatever engineering called feasible, I accepted". */
const isFrontedQuestion = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  /^(whether|what|whatever|which|whichever|how)$/.test(words[0]?.lower ?? '') &&
  kind === 'main' &&
  (words[0]?.lower.endsWith('ever') ? deliveringWhatever : leavingQuestions).has(verb.deed.lemma ?? '') &&
  words.slice(0, verb.from).some(({ text }) => text === ',');

/** "I took the foreman's estimate and doubled it." */
const isReworked = ({ clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next?.kind === 'coordinate' &&
    reworking.has(next.verb.lemma) &&
    /^(it|them|that)$/.test(next.object?.head.lower ?? '')
  );
};

/** "I followed what the manual said for the first ten and then changed the order." */
const isChangedThen = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(({ kind, actor, verb }) => kind === 'coordinate' && actor === 'I' && reworking.has(verb.lemma));

/** "I took over his value", "… the figure that the consultants had used". */
function isTakenOverView(sentence: Sentence, { verb, object }: Clause): boolean {
  const view =
    object ?? nounPhraseAt(sentence.words, sentence.words[verb.to]?.lower === 'over' ? verb.to + 1 : verb.to);
  return view !== undefined && !isOwn(sentence, view) && isAdviceOf(sentence, view);
}

/** "I relied on what the vendor considered safe." */
function restsOnView(sentence: Sentence, { verb }: Clause): boolean {
  const [on, what] = sentence.words.slice(verb.to, verb.to + 2);
  const said = sentence.clauses.find(({ link }) => link !== undefined && link === what);
  return /^(on|upon)$/.test(on?.lower ?? '') && what?.lower === 'what' && isOthers(sentence, said?.subject);
}

/** "My own count", not "my mentor's advice". */
function isOwn({ words, clauses }: Sentence, { from, to, end }: NounPhrase): boolean {
  if (clauses.some(({ actor, kind, start }) => actor === 'I' && kind === 'relative' && start > end && start <= end + 6))
    return true;
  return /^(my|our)$/.test(words[from]?.lower ?? '') && !words.slice(from, to).some(({ part }) => part === 'genitive');
}

/** Whether a later clause names who decided: "we put it to a vote and the majority chose". */
function isDecidedLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => othersDecide(sentence, later));
}
