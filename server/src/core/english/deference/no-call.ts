import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames } from '../lexicon/deferring.ts';
import { reworking } from '../lexicon/obeying.ts';
import { customers, workers } from '../lexicon/people.ts';
import { habitually } from '../lexicon/units.ts';
import { everydayLaws, holding, pressures } from '../lexicon/yielding.ts';
import { isAdviceOf } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { joinsMe } from './consensus.ts';
import { hasSay } from './deciders.ts';

/** "I handed the clinic calls to …", "I brought the matter up to …", "we usually settle on …": talk, work or habit, no call. */
export const isNoCall = ({ words }: Sentence, { verb, object, subject, end }: Clause): boolean =>
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
  (verb.lemma === 'settle' && (verb.tense === 'present' || joinsMe(words, subject)) && !verb.perfect) ||
  (verb.lemma === 'go' &&
    words[verb.to]?.lower === 'with' &&
    words.some(
      ({ part, start }, at) => part === 'to' && start >= verb.end && start < end && words[at + 1]?.form === 'base',
    )) ||
  (/^(bring|take)$/.test(verb.lemma) &&
    words.some(({ lower, start }) => lower === 'up' && start >= verb.end && start < end));

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

/** "I trusted the youngest cook with the sauce", not "with the decision": work is handed over. */
export const isTrustedWithWork = ({ words }: Sentence, { to }: NounPhrase): boolean =>
  words[to]?.lower === 'with' && !callNames.has(nounPhraseAt(words, to + 1)?.head.lower ?? 'decision');
