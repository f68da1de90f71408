import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames, judging } from '../lexicon/deferring.ts';
import { reworking } from '../lexicon/obeying.ts';
import { customers, workers } from '../lexicon/people.ts';
import { habitually } from '../lexicon/units.ts';
import { everydayLaws, holding, pressures } from '../lexicon/yielding.ts';
import { isAdviceOf } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { joinsMe } from './consensus.ts';
import { hasSay } from './deciders.ts';

/** Whether what sounds like a call given away is talk, work, habit or a lesson. */
export const isNoCall = (sentence: Sentence, clause: Clause): boolean =>
  isHandedThing(sentence, clause) ||
  isTakenAway(clause) ||
  isStoodOrObeyed(clause) ||
  isDeniedBehind(sentence, clause) ||
  isLeadTaken(sentence, clause) ||
  isTalk(sentence, clause) ||
  isGoingToDo(sentence, clause);

/** "I handed the clinic calls to …", "I gave the list to …", "I left the keys to …": a thing changes hands. */
const isHandedThing = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  object !== undefined &&
  (object.head.lower === 'calls' ||
    (/^(give|hand|pass)$/.test(verb.lemma) && /^(list|plan|priority|schedule|report|menu)$/.test(object.head.lower)) ||
    (verb.lemma === 'leave' && words[object.to]?.part === 'to' && words[object.to - 1]?.lower !== 'up'));

/** "I took away that one should ask first". */
const isTakenAway = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'take' && verb.particle?.lower === 'away' && !object;

/** "I backed the van", "I followed the speed limit": moved about, or within everyday law. */
const isStoodOrObeyed = ({ verb, object }: Clause): boolean =>
  object !== undefined &&
  (/^(back|climb|stand)$/.test(verb.lemma) ||
    (/^(obey|heed|follow|comply)$/.test(verb.lemma) && everydayLaws.has(object.head.lower)));

/** "I listened to her and did the opposite", "I gave way to nobody", "I took a choice of two": what follows takes the yielding back. */
const isDeniedBehind = ({ words, clauses }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }, at) => {
    if (start < verb.end) return false;
    if (/^(opposite|otherwise|contrary|differently)$/.test(lower)) return !isOfOthers(clauses, start);
    const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
    if (start >= end) return false;
    return (
      ((/^(nobody|none)$/.test(lower) || (lower === 'no' && next === 'one')) && /^(to|of|from)$/.test(before)) ||
      (lower === 'no' && at === verb.to + 1 && words[verb.to]?.part !== 'noun') ||
      (lower === 'more' && next === 'say') ||
      (lower === 'choice' && before === 'a' && /^(of|between)$/.test(next))
    );
  });

const isOfOthers = (clauses: readonly Clause[], at: number): boolean =>
  clauses.findLast(({ start, end }) => start <= at && at < end)?.actor === 'other';

/** "I took advice", "I took the lead": heard, or at the head; "took the lead from him" follows. */
const isLeadTaken = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' &&
  object !== undefined &&
  ((object.head.lower === 'advice' && object.to - object.from === 1) ||
    (object.head.lower === 'lead' && words[object.from]?.lower === 'the' && words[object.to]?.lower !== 'from'));

/** "I brought the matter up to him", "we usually settle on …": talk or habit. */
const isTalk = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  (verb.lemma === 'settle' && (verb.tense === 'present' || joinsMe(words, subject)) && !verb.perfect) ||
  (/^(bring|take)$/.test(verb.lemma) &&
    words.some(({ lower, start }) => lower === 'up' && start >= verb.end && start < end));

/** "I went with the surveyor to measure the barn." */
const isGoingToDo = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'go' &&
  words[verb.to]?.lower === 'with' &&
  words.some(
    ({ part, start }, at) => part === 'to' && start >= verb.end && start < end && words[at + 1]?.form === 'base',
  );

/** "I gave way to a lorry at the bridge." */
export function givesWayToThing(sentence: Sentence, { verb }: Clause): boolean {
  const [way, to] = sentence.words.slice(verb.to);
  if (verb.lemma !== 'give' || way?.lower !== 'way' || to?.lower !== 'to') return false;
  const whom = nounPhraseAt(sentence.words, verb.to + 2);
  return (
    whom !== undefined && !hasSay(sentence, whom) && !isAdviceOf(sentence, whom) && !pressures.has(whom.head.lower)
  );
}

/** "I would accept his decision": of no case that was; "we'd always do what he said" was. */
export const isSupposed = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'conditional' &&
  !verb.perfect &&
  !words.some(({ lower }) => habitually.has(lower) || /^(just|simply)$/.test(lower));

/** "I gave in on the lunch break and held on the night shift", "gave way on the font to keep the date": a bargain. */
export const isTraded = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  /^(give|cave|concede|yield|budge)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'on') &&
  (words.some(({ lemma, start }, at) => start > verb.end && words[at - 1]?.part === 'to' && holding.has(lemma ?? '')) ||
    clauses.some(
      later => later.verb.start > verb.end && /^(I|we)$/.test(later.actor) && holding.has(later.verb.lemma),
    ));

/** "I let families pick a second choice" is a feature. */
export const isCustomers = (object: NounPhrase | undefined): boolean =>
  object !== undefined && customers.has(object.head.lower) && !workers.has(object.head.lower);

/** "I took the foreman's estimate and doubled it." */
export const isReworked = ({ clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next?.kind === 'coordinate' &&
    reworking.has(next.verb.lemma) &&
    /^(it|them|that)$/.test(next.object?.head.lower ?? '')
  );
};

/** "I followed what the manual said for the first ten and then changed the order." */
export const isChangedThen = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(({ kind, actor, verb }) => kind === 'coordinate' && actor === 'I' && reworking.has(verb.lemma));

/** "I trusted the youngest cook with the sauce", "the nurses to lock the door", not "with the decision": work is handed over. */
export const isTrustedWithWork = ({ words }: Sentence, { to }: NounPhrase): boolean =>
  words[to]?.part === 'to'
    ? !judging.has(words[to + 1]?.lemma ?? 'know')
    : words[to]?.lower === 'with' && !callNames.has(nounPhraseAt(words, to + 1)?.head.lower ?? 'decision');
