import { isCandidate } from '../grammar/actor.ts';
import {
  announcing,
  busyVerbs,
  callless,
  decisions,
  minor,
  phrasalDecisions,
  states,
  weakDeeds,
} from '../lexicon/deeds.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { toldBefore } from './rulings.ts';

/** Whether the candidate's call stands beneath another verb: what they announced, carried by argument, or spent their time on. */
export const isCallBeneath = (sentence: Sentence, clause: Clause): boolean =>
  isAnnounced(sentence, clause) ||
  isHadDone(sentence, clause) ||
  isMadeTo(sentence, clause) ||
  isCarried(sentence, clause) ||
  isSpentOn(sentence, clause);

/** "Told them I would not start the clock until it was signed", "I said I'd stop sourcing for whoever is late". */
function isAnnounced({ clauses, words }: Sentence, clause: Clause): boolean {
  const { actor, verb, parent, object } = clause;
  const said = clauses[parent ?? -1] ?? toldBefore(clauses, clause);
  const lemma = verb.deed.lemma ?? '';
  const none = object !== undefined && words[object.from]?.lower === 'no';
  const settled = verb.negated || none ? !minor.has(lemma) : decisions.has(lemma) && !undecided.has(lemma);
  return (
    /^(I|we)$/.test(actor) &&
    settled &&
    verb.voice === 'active' &&
    /^(would|'d|will|'ll|wo)$/.test(verb.modal ?? '') &&
    (object !== undefined ||
      (verb.negated && /^(ship|sign|sail|open|launch|pay|release|publish|deliver|wait)$/.test(lemma))) &&
    said !== undefined &&
    (actor === 'we' ? said.actor === 'I' : isCandidate(said)) &&
    !said.verb.negated &&
    said.verb.tense === 'past' &&
    announcing.has(said.verb.lemma)
  );
}

/** Whoever says that they will choose has not chosen. */
const undecided: ReadonlySet<string> = new Set(['decide', 'choose', 'pick', 'opt', 'prioritise', 'prioritize']);

/** "I persuaded the trustees to spend it on a mailing", "I talked the owner into closing on Mondays". */
function isCarried(sentence: Sentence, { actor, verb, object, end }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.negated || verb.tense !== 'past' || verb.voice === 'passive' || !object)
    return false;
  const lemma = verb.deed.lemma ?? '';
  const link = sentence.words[object.to];
  const deed = sentence.words[object.to + 1];
  const carried =
    lemma === 'talk'
      ? link?.lower === 'into'
      : /^(persuade|convince|get|force|oblige|compel)$/.test(lemma) && link?.part === 'to';
  return (
    carried &&
    deed !== undefined &&
    deed.end <= end &&
    isMatter(deed) &&
    !/^in(to)?$/.test(sentence.words[object.to + 2]?.lower ?? '')
  );
}

/** What others can be won for as a call: no talk, no favour, no feeling. */
const isMatter = ({ lemma, part }: Word): boolean =>
  part === 'verb' &&
  lemma !== undefined &&
  !(states.has(lemma) || minor.has(lemma) || callless.has(lemma) || busyVerbs.has(lemma) || weakDeeds.has(lemma)) &&
  !/^(come|go|say|let|listen|sit|stand|try|step|look|speak)$/.test(lemma);

/** "I had the second counter taken out", "I had the route cancelled": done by others on the candidate's word. */
function isHadDone({ words }: Sentence, { actor, verb, object, end }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || !/^(have|get)$/.test(verb.deed.lemma ?? '') || verb.negated || !object)
    return false;
  const done = words[object.to];
  const [particle] = words.slice(object.to + 1);
  if (done === undefined || done.end > end || verb.tense !== 'past') return false;
  if (done.form !== 'participle' && done.form !== 'base') return false;
  const lemma = done.lemma ?? '';
  return decisions.has(lemma) || phrasalDecisions.has(`${lemma}-${particle?.lower ?? ''}`);
}

/** "I made the drivers wait", "made everybody sign": what others must do; not "made them laugh". */
function isMadeTo({ words }: Sentence, { actor, verb, object, end }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.deed.lemma !== 'make' || verb.negated || verb.tense !== 'past' || !object)
    return false;
  const done = words[object.to];
  return (
    done !== undefined &&
    done.end <= end &&
    done.part === 'verb' &&
    done.form === 'base' &&
    isSomebody(object.head) &&
    (done.lemma === 'wait' || !states.has(done.lemma ?? '')) &&
    !/^(laugh|smile|cry|happen|shine|run|grow)$/.test(done.lemma ?? '')
  );
}

/** Those who can be made to do something: "everybody", "her", "the drivers". */
const isSomebody = ({ lower, singular, part }: Word): boolean =>
  /^(everybody|everyone|them|him|her|people|staff)$/.test(lower) || (part === 'noun' && singular !== lower);

/** "I spent a weekend deleting the 40 worst tests." */
function isSpentOn({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.deed.lemma !== 'spend' || verb.negated || verb.tense !== 'past')
    return false;
  if (!object || !(durations.has(object.head.lower) || durations.has(object.head.singular))) return false;
  const deed = words.slice(object.to).find(({ part }) => part !== 'adverb');
  return deed !== undefined && /ing$/.test(deed.lower) && decisions.has(deed.lemma ?? '');
}
