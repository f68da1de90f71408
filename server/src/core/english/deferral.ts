import type { Span } from '../span.ts';
import { adviceAt, isAdviceOf, isOthers, restsOnAdvice } from './advice.ts';
import { frameOf, frameSet } from './frame.ts';
import { decidables, steering, wishing } from './lexicon/deeds.ts';
import { deferring } from './lexicon/frames.ts';
import { leaves, reworking } from './lexicon/obeying.ts';
import { customers, superiors, takers, workers } from './lexicon/people.ts';
import { advice } from './lexicon/phrases.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { complianceOf, isTold } from './obedience.ts';
import { type Clause, type NounPhrase, type Sentence, withComplement } from './sentence.ts';
import { submits } from './submission.ts';
import { isSettledByOthers, othersDecide } from './verdict.ts';

const adviceNouns: ReadonlySet<string> = new Set(advice);
const frames = frameSet(deferring, {
  boss: superiors,
  advice: adviceNouns,
  team: takers,
  matter: decidables,
  leave: leaves,
});

/** Where a clause hands the candidate's call to a person, to the data or to consensus; undefined where it does not. */
export function deferralOf(sentence: Sentence, clause: Clause): Span | undefined {
  const { verb } = clause;
  if (isNotMine(sentence, clause)) return withComplement(sentence, clause);
  if (verb.negated || verb.modal === 'could' || verb.modal === 'might') return undefined;
  const defers =
    byCandidate(sentence, clause) ||
    onAdvice(sentence, clause) ||
    isSteered(sentence, clause) ||
    isSettledByOthers(sentence, clause) ||
    submits(sentence, clause) ||
    complianceOf(sentence, clause) !== undefined;
  if (!defers || isOwnedHandOver(sentence)) return undefined;
  const end = complianceOf(sentence, clause)?.end ?? 0;
  const place = withComplement(sentence, clause);
  return { start: place.start, end: Math.max(place.end, end) };
}

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive' || verb.tense === 'imperative') return false;
  if (verb.lemma === 'go' && clause.link?.lower === 'as') return false;
  if (isFrontedQuestion(sentence, clause)) return true;
  if (verb.lemma === 'let' && isCustomers(object) && sentence.words[object?.to ?? 0]?.lemma !== 'decide') return false;
  if (verb.lemma === 'vote' && !/^(with|for|against)$/.test(sentence.words[verb.to]?.lower ?? ''))
    return !isDecidedLater(sentence, clause);
  if (
    verb.lemma === 'go' &&
    /^(him|her|them)$/.test(sentence.words[verb.to + 1]?.lower ?? '') &&
    sentence.words[verb.to + 2]?.part !== 'noun'
  )
    return false;
  if (knowsBest(sentence, clause)) return true;
  if (verb.lemma === 'go' && verb.particle && verb.particle.lower !== 'along') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const own = object !== undefined && isOwn(sentence, object);
  if (lemma === 'take' && verb.particle?.lower === 'over') return isTakenOverView(sentence, clause);
  if (
    /^(trust|follow|accept|adopt|heed|take|implement|execute|respect|obey|honour|honor)$/.test(lemma) &&
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
  if (/^(rely|count|depend|lean|act)$/.test(lemma))
    return restsOnAdvice(sentence, clause) || restsOnView(sentence, clause);
  if (isConsensus(sentence, clause)) return true;
  if (
    /^(do|follow|implement|take|accept|adopt|build|execute|use|keep|apply|buy|order|ship|go|choose|pick|make|select|book|sign|hire|install|end|stick|keep|hold)$/.test(
      lemma,
    ) &&
    isTold(sentence, clause)
  )
    return true;
  const takesWord =
    (lemma === 'take' && /^(word|lead|advice|him|her|them)$/.test(object?.head.lower ?? '')) ||
    (lemma === 'put' && /^(it|this|that|both)$/.test(object?.head.lower ?? ''));
  if (/^(reach|find|build|come|get|seek|put|take|hold|vote|settle)$/.test(lemma) && actor === 'I' && !takesWord)
    return false;
  return !own && frameOf(sentence, clause, frames) !== undefined && !isDecidedLater(sentence, clause);
}

/** "We all agreed", "everybody was in favour of closing": unless the candidate then goes another way. */
function isConsensus(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  const { words, clauses } = sentence;
  if (!/^(we|team)$/.test(actor) || verb.tense !== 'past' || joinsMe(sentence, clause)) return false;
  const all =
    words.slice(Math.max(0, verb.from - 3), verb.from).some(({ lower }) => lower === 'all') ||
    /^(everyone|everybody|all|most|majority|group)$/.test(clause.subject?.head.lower ?? '');
  const favours =
    /^(be|find)$/.test(verb.lemma) &&
    (words[verb.to]?.lower === 'for' ||
      words
        .slice(verb.to, verb.to + 4)
        .some(({ lower }) => /^(favour|favor|agreed|opinion|accord|unanimous|consensus|agreement|view)$/.test(lower)));
  if (verb.lemma === 'be' && /^unanimous/.test(words[verb.to]?.lower ?? '')) return true;
  if (words.some(({ lower }, at) => lower === 'except' && words[at + 1]?.lower === 'me')) return false;
  const bargain = words.slice(verb.to).some(({ lower }) => lower === 'with');
  if (isBroughtAbout(sentence, clause)) return false;
  const agrees = (verb.lemma === 'agree' && !bargain) || (all && (favours || isPreferred(sentence, clause)));
  return agrees && !clauses.some(later => later.actor === 'I' && later.start > verb.end && opensWithBut(words, later));
}

/** "The team agreed after I had shown them the counts." */
const isBroughtAbout = ({ clauses }: Sentence, { verb }: Clause): boolean =>
  clauses.some(
    ({ actor, kind, link, start }) =>
      actor === 'I' &&
      kind === 'subordinate' &&
      start > verb.start &&
      /^(after|once|when|because|as)$/.test(link?.lower ?? ''),
  );

/** "We all felt that the first one was the safest": a verdict, not a view of the facts. */
function isPreferred({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (/^(prefer|favour|favor)$/.test(verb.lemma)) return true;
  if (/^(vote|opt)$/.test(verb.lemma) && /^(most|majority|people|all)$/.test(subject?.head.lower ?? ''))
    return /^(for|to|against)$/.test(words[verb.to]?.lower ?? '');
  return (
    /^(feel|think)$/.test(verb.lemma) &&
    words.slice(verb.to).some(({ lower }) => /^(best|better|safest|should|right)$/.test(lower))
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
    /^(think|figure|assume|believe|say|guess|reckon|suppose|feel)$/.test(clause.verb.lemma) &&
    words.slice(said.verb.to, said.verb.to + 2).some(({ lower }) => /^(best|better)$/.test(lower))
  );
}

/** "I let families pick a second choice" is a feature. */
const isCustomers = (object: NounPhrase | undefined): boolean =>
  object !== undefined && customers.has(object.head.lower) && !workers.has(object.head.lower);

const opensWithBut = (words: Sentence['words'], { subject }: Clause): boolean =>
  subject !== undefined && words[subject.from - 1]?.lower === 'but';

/** "Whether the clause stayed in, I left to legal", "whatever engineering called feasible, I accepted". */
const isFrontedQuestion = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  /^(whether|what|whatever|which|whichever|how)$/.test(words[0]?.lower ?? '') &&
  kind === 'main' &&
  (/ever$/.test(words[0]?.lower ?? '')
    ? /^(implement|do|build|ship|apply|use|print|order|make|accept|take|follow|adopt|execute|deliver)$/
    : /^(leave|accept|take|follow|adopt|hand|give)$/
  ).test(verb.deed.lemma ?? '') &&
  words.slice(0, verb.from).some(({ text }) => text === ',');

/** "On the advice of our lawyer I took the longer lease", "as our architect suggested, …". */
function onAdvice(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  const hidden = actor === 'other' && !isOthers(sentence, clause.subject);
  if (
    !(hidden || /^(I|we|team|dropped)$/.test(actor)) ||
    verb.tense !== 'past' ||
    (verb.voice === 'passive' && !hidden)
  )
    return false;
  if (sentence.clauses.some(one => one.actor === 'I' && /^(disagree|object|oppose|commit|argue)$/.test(one.verb.lemma)))
    return false;
  return clause === sentence.clauses.find(({ kind }) => kind === 'main') && adviceAt(sentence);
}

/** "I took the foreman's estimate and doubled it." */
const isReworked = ({ clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next?.kind === 'coordinate' &&
    reworking.has(next.verb.lemma) &&
    /^(it|them|that)$/.test(next.object?.head.lower ?? '')
  );
};

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

/** "I was guided by what the surgeon thought best." */
function isSteered(sentence: Sentence, { actor, verb, agent }: Clause): boolean {
  if (!/^(I|we|team)$/.test(actor) || verb.voice !== 'passive' || !steering.has(verb.lemma)) return false;
  if (agent && (isOthers(sentence, agent) || isAdviceOf(sentence, agent))) return true;
  const [by, what] = sentence.words.slice(verb.to, verb.to + 2);
  const said = sentence.clauses.find(({ link }) => link !== undefined && link === what);
  return by?.lower === 'by' && what?.lower === 'what' && isOthers(sentence, said?.subject);
}

/** "My own count", not "my mentor's advice". */
function isOwn({ words }: Sentence, { from, to }: NounPhrase): boolean {
  return /^(my|our)$/.test(words[from]?.lower ?? '') && !words.slice(from, to).some(({ part }) => part === 'genitive');
}

/** Whether a later clause names who decided: "we put it to a vote and the majority chose". */
function isDecidedLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => othersDecide(sentence, later));
}

/** "The union and I agreed" is a bargain, not a consensus. */
function joinsMe({ words }: Sentence, { subject }: Clause): boolean {
  if (subject?.head.lower !== 'i') return false;
  return !words.slice(subject.from, subject.to).some(({ lower }) => /^(team|squad|crew)$/.test(lower));
}

/** "It was not my decision." */
function isNotMine({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'be' || !verb.negated || verb.tense !== 'past') return false;
  const behind = words
    .slice(verb.to, verb.to + 4)
    .flatMap(({ lower }) => (/^n['’]?t$|^not$/.test(lower) ? [] : [lower]));
  if (/^(in (my|our) hands|up to (me|us))/.test(behind.join(' '))) return true;
  if (!object) return false;
  return /^(my|mine)$/.test(words[object.from]?.lower ?? '') && /^(decision|call|choice|mine)$/.test(object.head.lower);
}

const gaveAway: ReadonlySet<string> = new Set(['give', 'leave', 'let', 'hand', 'delegate', 'pass']);

/** A hand-over with the candidate's own criteria is a call: "I gave it to Priya because she ran the store". */
function isOwnedHandOver(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  const reason =
    words.some(({ lower }) => /^(because|since|condition|conditions)$/.test(lower)) &&
    !clauses.some(
      one => one.link?.lower === 'because' && wishing.has(one.verb.lemma) && isOthers(sentence, one.subject),
    );
  const kept = clauses.some(
    ({ actor, verb, kind }) =>
      actor === 'I' &&
      (/^(refuse|insist|reserve|cap|limit|require|decide|choose)$/.test(verb.deed.lemma ?? '') ||
        (verb.lemma === 'keep' && clauses[0]?.actor !== 'other' && gaveAway.has(clauses[0]?.verb.lemma ?? '')) ||
        (/^(set|define|fix)$/.test(verb.deed.lemma ?? '') && kind !== 'main' && kind !== 'coordinate')),
  );
  const limited = words.some(
    ({ lower }, at) => lower === 'only' && /^(after|if|when|until)$/.test(words[at + 1]?.lower ?? ''),
  );
  if (limited) return true;
  const first = clauses[0]?.actor;
  return kept || (reason && /^(I|dropped)$/.test(first ?? ''));
}
