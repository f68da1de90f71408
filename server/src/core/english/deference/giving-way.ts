import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { advice, judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import { bringingAbout, complying, cues, deeming, resting } from '../lexicon/deferring.ts';
import { deferring } from '../lexicon/frames-calls.ts';
import { leaves } from '../lexicon/obeying.ts';
import { superiors, takers } from '../lexicon/people.ts';
import { departments } from '../lexicon/trades.ts';
import { motioned } from '../lexicon/yielding.ts';
import { isOthers, restsOnAdvice } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { followsToLetter, isTold } from './as-told.ts';
import { isCommonMind } from './common-mind.ts';
import { isConsensus } from './consensus.ts';
import { hasSay } from './deciders.ts';
import { goesWithOthers, isOnTheWay } from './going-with.ts';
import { givesWayToThing, isChangedThen, isCustomers, isNoCall, isSupposed, isTraded } from './no-call.ts';
import { othersDecide } from './others-decide.ts';
import {
  deedOf,
  isTakenOverView,
  isTakeover,
  restsOnView,
  takesAdvice,
  takesOwn,
  trustsOthers,
  trustsTheirWord,
} from './taking-over.ts';
import { isFrontedCall, isFrontedQuestion, takesWhatever } from './whatever.ts';

const frames = frameSet(deferring, {
  boss: superiors,
  cue: cues,
  advice,
  team: new Set([...takers, ...departments]),
  matter: decidables,
  leave: leaves,
  judge: judges,
  motion: motioned,
});

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
export function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  if (isCommonMind(sentence, clause)) return true;
  if (actor === 'nobody' || actor === 'other') return isConsensus(sentence, clause);
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive' || verb.tense === 'imperative') return false;
  if ((verb.lemma === 'go' && clause.link?.lower === 'as') || isSupposed(sentence, clause)) return false;
  if (isFrontedQuestion(sentence, clause) || isFrontedCall(sentence, clause) || takesWhatever(sentence, clause))
    return true;
  if (isVoteHeld(sentence, clause)) return actor !== 'I' && !isDecidedLater(sentence, clause);
  if (isNothingGiven(sentence, clause)) return false;
  if (knowsBest(sentence, clause) || goesWithOthers(sentence, clause) || doesTheirWay(sentence, clause)) return true;
  if (verb.lemma === 'go' && verb.particle && verb.particle.lower !== 'along') return false;
  if (isTakeover(sentence, clause)) return isTakenOverView(sentence, clause);
  if (takesAdvice(sentence, clause) || trustsOthers(sentence, clause) || trustsTheirWord(sentence, clause)) return true;
  if (resting.has(deedOf(clause))) return restsOnAdvice(sentence, clause) || restsOnView(sentence, clause);
  return isConsensus(sentence, clause) || complies(sentence, clause) || isFramed(sentence, clause);
}

/** "We voted on it", "I voted", "I voted for the tram": the candidate's own vote is no call that others made. */
function isVoteHeld({ words }: Sentence, { actor, verb }: Clause): boolean {
  const way = words[verb.to]?.lower ?? '';
  return verb.lemma === 'vote' && !(actor === 'I' ? /^with$/ : /^(with|for|against)$/).test(way);
}

/** "I let guests pick a slot", "I went with her", "I gave way to a lorry": what only sounds like giving way. */
const isNothingGiven = (sentence: Sentence, clause: Clause): boolean =>
  isCustomersLet(sentence, clause) ||
  isInCompany(sentence, clause) ||
  isNoCall(sentence, clause) ||
  givesWayToThing(sentence, clause) ||
  isOnTheWay(sentence, clause) ||
  isTraded(sentence, clause);

/** "I let families pick a second choice", not "let families decide". */
const isCustomersLet = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'let' && isCustomers(object) && words[object?.to ?? 0]?.lemma !== 'decide';

/** "I went with her to the site", not "with her plan". */
const isInCompany = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'go' &&
  /^(him|her|them)$/.test(words[verb.to + 1]?.lower ?? '') &&
  words[verb.to + 2]?.part !== 'noun';

/** "I complied as I was told", "we followed what the consultant put in his document", and nothing was changed in it. */
const complies = (sentence: Sentence, clause: Clause): boolean =>
  !isChangedThen(sentence, clause) &&
  ((complying.has(deedOf(clause)) && isTold(sentence, clause)) || followsToLetter(sentence, clause));

/** "I deferred to …", "I left it to …": by the grammar of the verb. */
const isFramed = (sentence: Sentence, clause: Clause): boolean =>
  !(bringingAbout.has(deedOf(clause)) && clause.actor === 'I' && !takesWord(sentence, clause)) &&
  !takesOwn(sentence, clause) &&
  frameOf(sentence, clause, frames) !== undefined &&
  !isDecidedLater(sentence, clause);

/** "I took his word", "I got him to sign", "I put it to …". */
function takesWord(sentence: Sentence, clause: Clause): boolean {
  const { object, infinitive } = clause;
  const head = object?.head.lower ?? '';
  const lemma = deedOf(clause);
  return (
    (lemma === 'take' && (cues.has(head) || /^(word|advice|him|her|them)$/.test(head))) ||
    (lemma === 'get' && infinitive !== undefined && object !== undefined && isOthers(sentence, object)) ||
    (lemma === 'put' && /^(it|this|that|both)$/.test(head))
  );
}

/** "We did it the owner's way", "… the way the architect had drawn it", not "my way". */
function doesTheirWay(sentence: Sentence, { verb, object }: Clause): boolean {
  const { words } = sentence;
  if (verb.deed.lemma !== 'do' || !/^(it|this|that|things)$/.test(object?.head.lower ?? '')) return false;
  const way = nounPhraseAt(words, object?.to ?? 0);
  const theirs = sentence.clauses.find(({ verb: { from }, subject }) => subject?.from === way?.to && from > verb.to);
  if (way?.head.lower === 'way' && hasSay(sentence, theirs?.subject)) return true;
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

/** Whether a later clause names who decided: "we put it to a vote and the majority chose". */
function isDecidedLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => othersDecide(sentence, later));
}
