import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { advice, judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import { bringingAbout, complying, deeming, resting, takingUp } from '../lexicon/deferring.ts';
import { deferring } from '../lexicon/frames-calls.ts';
import { leaves } from '../lexicon/obeying.ts';
import { superiors, takers } from '../lexicon/people.ts';
import { motioned } from '../lexicon/yielding.ts';
import { isAdviceOf, isOthers, restsOnAdvice } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isConsensus } from './consensus.ts';
import { goesWithOthers, isOnTheWay, isOwn } from './going-with.ts';
import {
  givesWayToThing,
  isChangedThen,
  isCustomers,
  isNoCall,
  isReworked,
  isSupposed,
  isTraded,
  isTrustedWithWork,
} from './no-call.ts';
import { followsToLetter, isTold } from './obedience.ts';
import { othersDecide } from './others-decide.ts';
import { isFrontedCall, isFrontedQuestion, takesWhatever } from './whatever.ts';

const frames = frameSet(deferring, {
  boss: superiors,
  advice,
  team: takers,
  matter: decidables,
  leave: leaves,
  judge: judges,
  motion: motioned,
});

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
export function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (actor === 'nobody' || actor === 'other') return isConsensus(sentence, clause);
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive' || verb.tense === 'imperative') return false;
  if ((verb.lemma === 'go' && clause.link?.lower === 'as') || isSupposed(sentence, clause)) return false;
  if (isFrontedQuestion(sentence, clause) || isFrontedCall(sentence, clause) || takesWhatever(sentence, clause))
    return true;
  if (verb.lemma === 'let' && isCustomers(object) && sentence.words[object?.to ?? 0]?.lemma !== 'decide') return false;
  if (verb.lemma === 'vote' && actor === 'I' && !/^with$/.test(sentence.words[verb.to]?.lower ?? '')) return false;
  if (verb.lemma === 'vote' && actor !== 'I' && !/^(with|for|against)$/.test(sentence.words[verb.to]?.lower ?? ''))
    return !isDecidedLater(sentence, clause);
  if (
    verb.lemma === 'go' &&
    /^(him|her|them)$/.test(sentence.words[verb.to + 1]?.lower ?? '') &&
    sentence.words[verb.to + 2]?.part !== 'noun'
  )
    return false;
  if (
    isNoCall(sentence, clause) ||
    givesWayToThing(sentence, clause) ||
    isOnTheWay(sentence, clause) ||
    isTraded(sentence, clause)
  )
    return false;
  if (knowsBest(sentence, clause) || goesWithOthers(sentence, clause) || doesTheirWay(sentence, clause)) return true;
  if (verb.lemma === 'go' && verb.particle && verb.particle.lower !== 'along') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const cue = lemma === 'take' && /^(cue|cues|lead|line|steer|orders)$/.test(object?.head.lower ?? '');
  const own = object !== undefined && !cue && isOwn(sentence, object);
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
    !isTrustedWithWork(sentence, object) &&
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
    (lemma === 'take' && /^(word|lead|advice|him|her|them|cues?|line|steer|orders)$/.test(object?.head.lower ?? '')) ||
    (lemma === 'get' && clause.infinitive !== undefined && object !== undefined && isOthers(sentence, object)) ||
    (lemma === 'put' && /^(it|this|that|both)$/.test(object?.head.lower ?? ''));
  if (bringingAbout.has(lemma) && actor === 'I' && !takesWord) return false;
  return !own && frameOf(sentence, clause, frames) !== undefined && !isDecidedLater(sentence, clause);
}

/** "We did it the owner's way", not "my way". */
function doesTheirWay({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.deed.lemma !== 'do' || !/^(it|this|that|things)$/.test(object?.head.lower ?? '')) return false;
  const way = nounPhraseAt(words, object?.to ?? 0);
  return (
    way?.head.lower === 'way' &&
    !/^(my|our)$/.test(words[way.from]?.lower ?? '') &&
    words.slice(way.from, way.to).some(({ part }) => part === 'genitive')
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
    deeming.has(clause.verb.lemma) &&
    words.slice(said.verb.to, said.verb.to + 2).some(({ lower }) => /^(best|better)$/.test(lower))
  );
}

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

/** Whether a later clause names who decided: "we put it to a vote and the majority chose". */
function isDecidedLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => othersDecide(sentence, later));
}
