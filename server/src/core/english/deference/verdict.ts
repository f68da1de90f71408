import { frameOf, frameSet } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { decidables, ordering } from '../lexicon/deeds.ts';
import {
  atLast,
  callNames,
  choosing,
  contenders,
  drawings,
  drawingUp,
  elsewhere,
  rights,
} from '../lexicon/deferring.ts';
import { lying, settling } from '../lexicon/frames.ts';
import { superiors } from '../lexicon/people.ts';
import { judges } from '../lexicon/phrases.ts';
import { departments } from '../lexicon/trades.ts';
import { isAdviceOf, isOthers } from '../ownership/advice.ts';
import { isChiefOfficer, isColleague, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { complies, turning } from './carried-out.ts';

const settlingFrames = frameSet(settling);
const lyingFrames = frameSet(lying, { boss: superiors });

/** Whether somebody or something else settles the matter in this clause: a superior, the data, a vote, an echo of what was said. */
export function isSettledByOthers(sentence: Sentence, clause: Clause): boolean {
  return (
    othersDecide(sentence, clause) ||
    followsOthers(sentence, clause) ||
    liesWithOthers(sentence, clause) ||
    isTheirCall(sentence, clause) ||
    byVote(sentence, clause) ||
    isLeftTo(sentence, clause) ||
    isEcho(sentence, clause)
  );
}

/** "The data made the decision", "leadership made that call", "management told us to", "the majority chose". */
export function othersDecide(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, kind } = clause;
  if (!subject || verb.voice === 'passive') return false;
  if (actor === 'team') return decidesAsGroup(sentence, clause);
  if (actor !== 'other') return false;
  if (kind === 'relative') return isCleft(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  if (head === 'consensus' && lemma === 'be') return true;
  if (isDated(sentence, clause) || answers(sentence, clause) || (verb.perfect && verb.tense === 'past')) return false;
  if (head === 'consensus' && /^(emerge|form|exist)$/.test(lemma)) return true;
  const call =
    /^(make|take)$/.test(lemma) &&
    callNames.has(object?.head.lower ?? '') &&
    !(sentence.words[object?.to ?? 0]?.lower === 'to' && sentence.words[(object?.to ?? 0) + 1]?.form !== 'base');
  const decides =
    call ||
    lemma === 'decide' ||
    (choosing.has(lemma) && (verb.tense === 'past' || verb.perfect) && !isOwnThing(sentence, object)) ||
    (/^(go|come)$/.test(lemma) && sentence.words[verb.to]?.lower === 'for');
  const settles = (): boolean => frameOf(sentence, clause, settlingFrames) !== undefined;
  if (judges.has(head)) return (decides && !isPurchase(clause)) || tellsUs(sentence, clause) || settles();
  if (!isSuperior(subject) && !isChiefOfficer(sentence, subject))
    return (
      isColleague(sentence, subject) &&
      (call ||
        isTheirs(clause) ||
        (decides && (isAtLast(sentence) || opensWithMatter(sentence) || settlesMatter(clause))) ||
        settles())
    );
  return decides || isOrder(sentence, clause) || settles();
}

/** "In the end the group decides", "the majority decided". */
const decidesAsGroup = (sentence: Sentence, { verb, subject, object, infinitive }: Clause): boolean =>
  verb.lemma === 'decide' &&
  !object &&
  !infinitive &&
  isAtLast(sentence) &&
  /^(group|majority|team|room)$/.test(subject?.head.lower ?? '');

/** "Management told us to stop", "the board had us cancel the route". */
const isOrder = ({ words }: Sentence, { verb, object, infinitive }: Clause): boolean =>
  ordering.has(verb.deed.lemma ?? verb.lemma) &&
  object?.head.lower === 'us' &&
  verb.tense === 'past' &&
  (infinitive !== undefined || words[object.to]?.form === 'base' || /^(tell|instruct|order|force)$/.test(verb.lemma));

/** "Procurement picked the winner": one of several that are told apart, not a thing of trade. */
const settlesMatter = ({ verb, object, kind, subject }: Clause): boolean =>
  kind === 'main' &&
  verb.tense === 'past' &&
  decidables.has(object?.head.lower ?? '') &&
  departments.has(subject?.head.lower ?? '');

/** "The committee chose its chair" is nobody else's matter. */
const isOwnThing = ({ words }: Sentence, object: NounPhrase | undefined): boolean =>
  object !== undefined && /^(its|his|her|their|me|us|him|them)$/.test(words[object.from]?.lower ?? '');

/** "Which pubs, …", "about the gloves …", "the price? …": the matter stands in front. */
const opensWithMatter = ({ words }: Sentence): boolean =>
  /^(which|about|regarding|concerning|whether|what|whom|where)$/.test(words[0]?.lower ?? '') &&
  words.slice(1, 9).some(({ text }) => text === ',');

/** "In the end", "finally": what follows settles a matter. */
const isAtLast = ({ words }: Sentence): boolean => words.slice(0, 4).some(({ lower }) => atLast.has(lower));

/** "In the end legal decided": not on something of their own. */
const isTheirs = ({ verb, object, infinitive, subject }: Clause): boolean =>
  verb.lemma === 'decide' &&
  verb.tense === 'past' &&
  !object &&
  !infinitive &&
  !/^(he|she|they|who)$/.test(subject?.head.lower ?? '');

/** "The customers picked the red apples" is trade; "the users picked the blue design" is a vote. */
const isPurchase = ({ subject, object, verb }: Clause): boolean =>
  /^(customers|users)$/.test(subject?.head.lower ?? '') &&
  verb.deed.lemma !== 'decide' &&
  object !== undefined &&
  !contenders.has(object.head.lower);

/** "The data told us to close it", "… which stores to close". */
const tellsUs = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.deed.lemma === 'tell' &&
  clause.object?.head.lower === 'us' &&
  (clause.infinitive !== undefined ||
    /^(which|what|where|whether)$/.test(sentence.words[clause.object.to]?.lower ?? ''));

/** "It was my boss who decided". */
function isCleft(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const { verb, subject, object, parent } = clause;
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    governor?.actor === 'nobody' &&
    governor.verb.lemma === 'be' &&
    (isSuperior(subject) || isColleague(sentence, subject)) &&
    (choosing.has(verb.deed.lemma ?? '') ||
      (/^(make|take|have)$/.test(verb.lemma) && callNames.has(object?.head.lower ?? '')))
  );
}

/** "The council decided on the 4th": when, not what. */
const isDated = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(on|in|at)$/.test(words[verb.to]?.lower ?? '') &&
  words
    .slice(verb.to + 1, verb.to + 3)
    .some(
      ({ part, lower }) =>
        part === 'number' || /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower),
    );

/** Whether the candidate acts on the others' decision in the same sentence: "… , so I moved the opening". */
function answers({ clauses, words }: Sentence, clause: Clause): boolean {
  return clauses.slice(clauses.indexOf(clause) + 1).some(later => {
    const { actor, kind, verb } = later;
    const joint = words[(later.subject?.from ?? verb.from) - 1]?.lower ?? '';
    return (
      actor === 'I' &&
      kind === 'main' &&
      verb.tense === 'past' &&
      (joint !== 'and' || turning.has(verb.deed.lemma ?? '')) &&
      !complies(words, later)
    );
  });
}

/** "The wording followed the suggestion of our press office." */
function followsOthers(sentence: Sentence, { actor, verb, object, subject }: Clause): boolean {
  const thing = actor === 'other' && !isOthers(sentence, subject);
  return (
    thing &&
    !/^(my|our)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '') &&
    verb.lemma === 'follow' &&
    verb.voice === 'active' &&
    object !== undefined &&
    isAdviceOf(sentence, object)
  );
}

/** "The order of openings was left to the regional presidents." */
function isLeftTo(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.voice !== 'passive' || verb.lemma !== 'leave' || words[verb.to]?.lower !== 'to') return false;
  const whom = nounPhraseAt(words, verb.to + 1);
  const last = whom && words[whom.to]?.part === 'to' ? words[whom.to + 1]?.lemma : undefined;
  const call =
    /^(which|what|whether|how|who|when|where)$/.test(words[0]?.lower ?? '') ||
    /^(agree|decide|choose|pick|settle|select|determine|judge|define|set)$/.test(last ?? '') ||
    decidables.has(subject?.head.lower ?? '') ||
    (subject !== undefined && words.slice(subject.from, verb.from).some(({ lower }) => callNames.has(lower)));
  return isSuperior(whom) || (call && isColleague(sentence, whom));
}

/** "The final decision lay with the board", "what to cut was up to marketing". */
function liesWithOthers(sentence: Sentence, clause: Clause): boolean {
  const { actor, subject, verb } = clause;
  if (/^(I|we|team)$/.test(actor) || verb.voice === 'passive' || verb.tense !== 'past') return false;
  if (callNames.has(subject?.head.lower ?? '') && isWithWhom(sentence, clause)) return true;
  const place = frameOf(sentence, clause, lyingFrames);
  if (!place) return false;
  const { words } = sentence;
  const last = words.findIndex(({ end }) => end === place.end);
  const from = verb.to - 1;
  const behind = (test: RegExp): number =>
    words.findIndex(({ lower }, at) => at >= from && at <= last && test.test(lower));
  const [near, far] = [behind(/^(with|of|for|from)$/), behind(/^(to|in)$/)];
  const preposition = near >= 0 ? near : far;
  const whom = nounPhraseAt(words, preposition + 1);
  const about = subject?.head.lower ?? '';
  const call = callNames.has(about) || decidables.has(about) || actor === 'nobody' || verb.lemma === 'be';
  return call && (isSuperior(whom) || isColleague(sentence, whom) || judges.has(whom?.head.lower ?? ''));
}

/** "The final say was with procurement", "the decision fell in the steering committee", "the choice was the couple's". */
function isWithWhom(sentence: Sentence, { verb, end }: Clause): boolean {
  const { words } = sentence;
  const next = words[verb.to];
  if (verb.negated || !/^(be|fall)$/.test(verb.lemma)) return false;
  if (/^(with|in|at)$/.test(next?.lower ?? '')) {
    const whom = nounPhraseAt(words, verb.to + 1);
    return next?.lower === 'with' ? isColleague(sentence, whom) || isSuperior(whom) : isSuperior(whom);
  }
  if (/^(hers|theirs|his)$/.test(next?.lower ?? '')) return true;
  const at = words.findIndex(({ part, start }) => part === 'genitive' && start >= verb.end && start < end);
  return at > 0 && (words[at + 1]?.start ?? end) >= end - 1;
}

/** "It was the decision of my manager to stop." */
function isTheirCall(sentence: Sentence, { actor, verb, object, subject }: Clause): boolean {
  const { words } = sentence;
  const thing = actor === 'nobody' || (actor === 'other' && !isOthers(sentence, subject));
  if (!thing || verb.lemma !== 'be' || verb.negated || !object || !rights.has(object.head.lower)) return false;
  if (/^(his|her|their)$/.test(words[object.from]?.lower ?? ''))
    return actor === 'nobody' && object.head.lower !== 'idea';
  const whose = words[object.to]?.lower === 'of' ? nounPhraseAt(words, object.to + 1) : undefined;
  return isOthers(sentence, whose) || words.slice(object.from, object.to).some(({ part }) => part === 'genitive');
}

/** "The direction was set by our agency": a matter that can be decided on. */
const isSetByOthers = (sentence: Sentence, { verb, agent, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  (drawingUp.has(verb.lemma) || /^(name|specify|prescribe|give)$/.test(verb.lemma)) &&
  decidables.has(subject?.head.lower ?? '') &&
  (isColleague(sentence, agent) || isSuperior(agent));

/** "The design was chosen by the majority", "it was decided by vote". */
function byVote(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, agent, subject } = clause;
  const { words } = sentence;
  if (
    verb.lemma === 'come' &&
    actor === 'other' &&
    words.slice(verb.to, verb.to + 5).some(({ lower }) => /^(poll|vote|ballot)$/.test(lower))
  )
    return true;
  if (
    verb.voice === 'passive' &&
    callNames.has(subject?.head.lower ?? '') &&
    /^(at|in)$/.test(words[verb.to]?.lower ?? '') &&
    isSuperior(nounPhraseAt(words, verb.to + 1))
  )
    return true;
  if (
    verb.voice === 'passive' &&
    !agent &&
    callNames.has(subject?.head.lower ?? '') &&
    words.slice(verb.to, verb.to + 3).some(({ lower }) => elsewhere.has(lower))
  )
    return true;
  if (isSetByOthers(sentence, clause)) return true;
  if (
    verb.voice !== 'passive' ||
    !agent ||
    actor === 'I' ||
    !(choosing.has(verb.lemma) || /^(make|take|resolve)$/.test(verb.lemma))
  )
    return false;
  return (
    judges.has(agent.head.lower) ||
    isSuperior(agent) ||
    (choosing.has(verb.lemma) && isColleague(sentence, agent)) ||
    drawings.has(agent.head.lower) ||
    /^(group|team|everyone|everybody)$/.test(agent.head.lower)
  );
}

/** "…, so plan A it was": what others favoured, and nothing else, settles it. */
function isEcho({ words, clauses }: Sentence, clause: Clause): boolean {
  const last = clauses.at(-1);
  if (!last || clause === last || clause.actor !== 'other' || !/^(main|complement)$/.test(clause.kind)) return false;
  if (!/^(be|become)$/.test(last.verb.lemma) || words[last.verb.from - 1]?.lower !== 'it') return false;
  return (
    words.some(({ lower, start }) => lower === 'so' && start >= clause.verb.end && start < last.verb.start) &&
    last.verb.to >= words.length - 1
  );
}
