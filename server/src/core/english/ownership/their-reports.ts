import { ownerOf } from '../evidence/hearsay.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  culprits,
  deliverables,
  giving,
  inquiries,
  opinions,
  passingDown,
  relayed,
  takingOn,
} from '../lexicon/delegating.ts';
import { findingVerbs } from '../lexicon/evidence.ts';
import { groups } from '../lexicon/nouns.ts';
import { studying } from '../lexicon/studies.ts';
import { departments } from '../lexicon/trades.ts';
import { isEvidence, isResearch, saysFigure } from '../people/workers.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { saysSomething } from './brought-back.ts';
import { worker } from './second-hand.ts';

/** Whether a clause tells that others were set to look, or that the candidate has from them what they saw. */
export const isTheirReport = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && !clause.verb.negated && ways.some(way => way(sentence, clause));

/** "The insights team shared that customers want shorter forms", "finance flagged that 12 orders were doubles". */
function relays(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  return (
    subject !== undefined &&
    verb.voice === 'active' &&
    relayed.has(verb.particle ? `${lemma}-${verb.particle.lower}` : lemma) &&
    worker(sentence, subject) &&
    saysSomething(sentence, clause) &&
    (isResearch(sentence, subject) || saysFigure(sentence, clause))
  );
}

/** "The infrastructure team told me the bottleneck was the disk." */
function namesCulprit({ clauses, words }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(tell|inform|show|write)$/.test(verb.lemma) &&
    /^(me|us)$/.test(words[verb.to]?.lower ?? '') &&
    subject !== undefined &&
    (groups.has(subject.head.lower) || departments.has(subject.head.lower)) &&
    said?.verb.lemma === 'be' &&
    said.object?.head.part === 'noun' &&
    culprits.has(said.subject?.head.lower ?? '') &&
    !/^(my|your)$/.test(words[said.subject?.from ?? 0]?.lower ?? '')
  );
}

/** "I was shown a chart by the planner", "we were sent the figures by the controllers". */
const isGivenBy = (sentence: Sentence, { actor, verb, agent }: Clause): boolean =>
  /^(I|we)$/.test(actor) &&
  verb.voice === 'passive' &&
  giving.has(verb.deed.lemma ?? verb.lemma) &&
  worker(sentence, agent) &&
  sentence.words.slice(verb.to, agent?.from).some(({ lower }) => deliverables.has(lower));

/** "I used the segmentation that our CRM manager had put together", "I quoted the auditor's figures". */
const takesOn = (sentence: Sentence, { actor, verb, object, infinitive }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  infinitive === undefined &&
  takingOn.has(verb.deed.lemma ?? verb.lemma) &&
  object !== undefined &&
  isEvidence(sentence, object) &&
  ownerOf(sentence, object) !== undefined;

/** "The benchmarking was outsourced to a consultancy." */
const isPassedDown = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.voice === 'passive' &&
  passingDown.has(verb.deed.lemma ?? verb.lemma) &&
  inquiries.has(subject?.head.lower ?? '') &&
  sentence.words[verb.to]?.lower === 'to' &&
  worker(sentence, nounPhraseAt(sentence.words, verb.to + 1));

/** "A statistician was brought in to find the cause", "two consultants were asked to look at the queue". */
function isSetToLook(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb.voice !== 'passive' || !worker(sentence, subject)) return false;
  if (!/^(ask|assign|task|hire|engage|commission|instruct|bring|call|appoint|charge|retain|contract)$/.test(verb.lemma))
    return false;
  const [from, to] = wordRange(sentence, clause);
  const deed = sentence.words.find(
    ({ part }, at, words) => at > from && at < to && words[at - 1]?.part === 'to' && part === 'verb',
  );
  return deed !== undefined && isLooking(deed);
}

const isLooking = ({ lemma = '' }: Word): boolean =>
  studying.has(lemma) || findingVerbs.has(lemma) || /^(look|check|count|measure|investigate|audit)$/.test(lemma);

/** "The success team collected feedback from thirty accounts." */
const gathersOpinions = (sentence: Sentence, { verb, subject, object, kind }: Clause): boolean =>
  /^(collect|gather|compile|solicit)$/.test(verb.deed.lemma ?? verb.lemma) &&
  verb.voice === 'active' &&
  (verb.tense === 'past' || verb.perfect) &&
  kind !== 'subordinate' &&
  opinions.has(object?.head.lower ?? '') &&
  worker(sentence, subject);

/** "I had the numbers prepared by the assistant." */
function hasMade(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  const { words } = sentence;
  if (!/^(I|dropped)$/.test(actor) || !/^(have|get)$/.test(verb.lemma) || !object || !isEvidence(sentence, object))
    return false;
  return (
    words[object.to]?.form === 'participle' &&
    words[object.to + 1]?.lower === 'by' &&
    worker(sentence, nounPhraseAt(words, object.to + 2))
  );
}

const ways = [hasMade, relays, namesCulprit, isGivenBy, takesOn, isPassedDown, isSetToLook, gathersOpinions];
