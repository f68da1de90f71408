import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { advice, judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import {
  bringingAbout,
  callNames,
  complying,
  everydayLaws,
  holding,
  motioned,
  pressures,
  resting,
  supposing,
  takingUp,
} from '../lexicon/deferring.ts';
import { deferring } from '../lexicon/frames-calls.ts';
import { leaves, reworking } from '../lexicon/obeying.ts';
import { customers, superiors, takers, workers } from '../lexicon/people.ts';
import { habitually } from '../lexicon/units.ts';
import { isAdviceOf, isOthers, restsOnAdvice } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isConsensus } from './consensus.ts';
import { hasSay } from './deciders.ts';
import { goesWithOthers, isOnTheWay, isOwn } from './going-with.ts';
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

/** "I handed the clinic calls to …", "I brought the matter up to …", "we usually settle on …": talk, work or habit, no call. */
const isNoCall = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  object?.head.lower === 'calls' ||
  (/^(back|climb|stand)$/.test(verb.lemma) && object !== undefined) ||
  (/^(obey|heed|follow|comply)$/.test(verb.lemma) && object !== undefined && everydayLaws.has(object.head.lower)) ||
  (verb.lemma === 'take' && object?.head.lower === 'advice' && object.to - object.from === 1) ||
  (/^(give|hand|pass)$/.test(verb.lemma) &&
    /^(list|plan|priority|schedule|report|menu)$/.test(object?.head.lower ?? '')) ||
  (verb.lemma === 'leave' &&
    object !== undefined &&
    words[object.to]?.part === 'to' &&
    !/^(up)$/.test(words[object.to - 1]?.lower ?? '')) ||
  words.some(({ lower, start }) => start >= verb.end && /^(opposite|otherwise|contrary|differently)$/.test(lower)) ||
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((/^(nobody|none|no)$/.test(lower) && /^(to|of|from|with)$/.test(words[at - 1]?.lower ?? '')) ||
        (lower === 'more' && words[at + 1]?.lower === 'say') ||
        (lower === 'choice' && words[at - 1]?.lower === 'a' && /^(of|between)$/.test(words[at + 1]?.lower ?? ''))),
  ) ||
  (verb.lemma === 'take' &&
    object?.head.lower === 'lead' &&
    words[object.from]?.lower === 'the' &&
    words[object.to]?.lower !== 'from') ||
  (verb.lemma === 'settle' && verb.tense === 'present' && !verb.perfect) ||
  (verb.lemma === 'go' &&
    words[verb.to]?.lower === 'with' &&
    words.some(
      ({ part, start }, at) => part === 'to' && start >= verb.end && start < end && words[at + 1]?.form === 'base',
    )) ||
  (/^(bring|take)$/.test(verb.lemma) &&
    words.some(({ lower, start }) => lower === 'up' && start >= verb.end && start < end));

/** "I gave way to a lorry at the bridge." */
function givesWayToThing(sentence: Sentence, { verb }: Clause): boolean {
  const [way, to] = sentence.words.slice(verb.to);
  if (verb.lemma !== 'give' || way?.lower !== 'way' || to?.lower !== 'to') return false;
  const whom = nounPhraseAt(sentence.words, verb.to + 2);
  return (
    whom !== undefined && !hasSay(sentence, whom) && !isAdviceOf(sentence, whom) && !pressures.has(whom.head.lower)
  );
}

/** "I would accept his decision": of no case that was; "we'd always do what he said" was. */
const isSupposed = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'conditional' &&
  !verb.perfect &&
  !words.some(({ lower }) => habitually.has(lower) || /^(just|simply)$/.test(lower));

/** "I gave in on the lunch break and held on the night shift", "gave way on the font to keep the date": a bargain. */
const isTraded = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  /^(give|cave|concede|yield|budge)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'on') &&
  (words.some(({ lemma, start }, at) => start > verb.end && words[at - 1]?.part === 'to' && holding.has(lemma ?? '')) ||
    clauses.some(
      later => later.verb.start > verb.end && /^(I|we)$/.test(later.actor) && holding.has(later.verb.lemma),
    ));

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
    supposing.has(clause.verb.lemma) &&
    words.slice(said.verb.to, said.verb.to + 2).some(({ lower }) => /^(best|better)$/.test(lower))
  );
}

/** "I let families pick a second choice" is a feature. */
const isCustomers = (object: NounPhrase | undefined): boolean =>
  object !== undefined && customers.has(object.head.lower) && !workers.has(object.head.lower);

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

/** "I trusted the youngest cook with the sauce", not "with the decision": work is handed over. */
const isTrustedWithWork = ({ words }: Sentence, { to }: NounPhrase): boolean =>
  words[to]?.lower === 'with' && !callNames.has(nounPhraseAt(words, to + 1)?.head.lower ?? 'decision');

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
