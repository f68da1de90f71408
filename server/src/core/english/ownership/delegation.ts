import { isExamination } from '../evidence/examination.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { bargains, conclusions, lodgings } from '../lexicon/delegating.ts';
import { findingVerbs } from '../lexicon/evidence.ts';
import { superiors } from '../lexicon/people.ts';
import { poring, studies, studying } from '../lexicon/studies.ts';
import { durations } from '../lexicon/units.ts';
import { countedOf, isEvidence, isKin, isResearch, isTheirStudy, isWorker, saysFigure } from '../people/workers.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { namesCause, saysSomething } from './brought-back.ts';
import { isCommissioned } from './commissioned.ts';
import {
  isLoneName,
  isLoneTeam,
  isMyWork,
  isOfEvidence,
  isOpinion,
  isOwnResearch,
  isRest,
  isRoutine,
  isSomebody,
} from './delegation-guards.ts';
import { isDoneByWorker } from './done-by-worker.ts';
import { comesUpon, isMetInPassing, isMineWhoFinds, isNamedFinder } from './finders.ts';
import { isNotedPassive } from './noted-passives.ts';
import { isSecondHand } from './second-hand.ts';
import { isTheirEnquiry } from './their-enquiry.ts';
import { isTheirFinding } from './their-findings.ts';
import { isTheirHomework } from './their-homework.ts';
import { isTheirReport } from './their-reports.ts';
import { isCitedAfter } from './their-view.ts';
import { isTheirWork } from './their-work.ts';
import { looksItUp, worksOnEvidence } from './workers-deeds.ts';

/** Whether somebody else did the looking or the thinking in this clause. */
export const isDelegated = rememberedWithin(readDelegated);

function readDelegated(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const subject = countedOf(sentence, clause.subject);
  if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || isOwnResearch(sentence, clause))
    return false;
  if (isNotedPassive(sentence, clause) || isOfMyWork(sentence, clause)) return false;
  if (verb.lemma === 'use') return isTheirReport(sentence, clause);
  if (isTheirHomework(sentence, clause) || isSecondHand(sentence, clause) || isTheirFinding(sentence, clause))
    return true;
  if (isTheirReport(sentence, clause)) return true;
  if (isCitedAfter(sentence, clause) || isTheirWork(sentence, clause) || isTheirEnquiry(sentence, clause)) return true;
  if (isOpinion(sentence, clause) || sentence.words[verb.to]?.lower === 'no') return false;
  if (verb.voice === 'passive') return isDoneByWorker(sentence, clause, subject);
  if (isCommissioned(sentence, clause) || comesFromWorker(sentence, clause)) return true;
  if (!subject || isMetInPassing(sentence, clause) || isRoutine(sentence, clause) || isMyWork(sentence, clause))
    return false;
  if ((isLoneName(sentence, subject) || isLoneTeam(sentence, subject)) && isExamination(sentence, clause)) return true;
  if (!isWorkersPart(sentence, clause, subject)) return false;
  return (
    worksOnEvidence(sentence, clause, subject) ??
    looksItUp(sentence, clause, subject) ??
    tellsFinding(sentence, clause, subject)
  );
}

/** "She reviewed my model and found no error": what comes of a look at the candidate's work. */
const isOfMyWork = (sentence: Sentence, { kind, parent, subject }: Clause): boolean => {
  const looked = sentence.clauses[parent ?? -1];
  return (
    kind === 'coordinate' &&
    looked !== undefined &&
    looked.subject?.start === subject?.start &&
    isMyWork(sentence, looked)
  );
};

/** Whether whoever acts is one to whom such work is left, and the work no kin's, no rest and none of their own. */
function isWorkersPart(sentence: Sentence, clause: Clause, subject: NounPhrase): boolean {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(no|none|neither)$/.test(sentence.words[subject.from]?.lower ?? '') || isRest(sentence, clause)) return false;
  if (/^(son|daughter|wife|husband)$/.test(subject.head.lower)) return false;
  const human =
    (poring.has(lemma) && isSomebody(sentence, clause)) ||
    isNamedFinder(sentence, clause, subject) ||
    isMineWhoFinds(sentence, clause, subject);
  if (!(human || isWorker(sentence, subject) || isTheirStudy(sentence, subject))) return false;
  const distant = /^(he|she|they|who)$/.test(subject.head.lower) || clause.link?.lower === 'who';
  if (distant && !isKnownWorker(sentence, clause)) return false;
  if (
    object &&
    (isKin(subject) || (lemma === 'find' && !verb.particle && comesUpon(sentence, subject, object))) &&
    !isOfEvidence(sentence, object) &&
    !saysSomething(sentence, clause)
  )
    return false;
  return !(object && sentence.words.slice(object.from, object.to).some(({ lower }) => lower === 'own'));
}

/** Whether they tell what they found: "the lab said it was the seal", "finance worked out that it would cost 4,000". */
function tellsFinding(sentence: Sentence, clause: Clause, subject: NounPhrase): boolean {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  if (lemma === 'tell' || lemma === 'say' || lemma === 'show') {
    if (sentence.words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'so')) return false;
    if (namesCause(sentence, clause)) return true;
    if (/^(he|she|they)$/.test(subject.head.lower))
      return saysFigure(sentence, clause) && isDelegatedBefore(sentence, clause);
    if (/^(lab|laboratory|research|analytics|science)$/.test(subject.head.lower)) return true;
    if (isTheirStudy(sentence, subject)) return true;
    return (
      !superiors.has(subject.head.lower) &&
      (isResearch(sentence, subject) || (saysFigure(sentence, clause) && isWorker(sentence, subject)))
    );
  }
  if (
    /^(dig|tease|ferret|fish|work|figure|puzzle)$/.test(lemma) &&
    object &&
    /^(out|up)$/.test(sentence.words[object.to]?.lower ?? '')
  )
    return true;
  if (lemma === 'find' && lodgings.has(object?.head.lower ?? '')) return false;
  if (lemma === 'conclude' && bargains.has(object?.head.lower ?? '')) return false;
  if (phrasal === 'find-out' && !object && clause.link?.lower !== 'as' && !saysSomething(sentence, clause))
    return false;
  if (/^(learn|see|understand)$/.test(lemma)) return clause.link?.lower === 'what' && !isSaidTwice(sentence, clause);
  if (lemma === 'report' && sentence.words[verb.to]?.lower === 'to' && !saysSomething(sentence, clause)) return false;
  if (lemma === 'report' && /^(a|an|the)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return true;
  if (lemma === 'report' || (lemma === 'estimate' && durations.has(object?.head.lower ?? '')))
    return saysSomething(sentence, clause) || saysFigure(sentence, clause);
  const next = sentence.words[sentence.words.indexOf(verb.deed) + 1];
  if (lemma === 'notice' && (next?.part ?? 'punctuation') === 'punctuation') return false;
  if (lemma === 'identify' && next?.lower === 'with') return false;
  return findingVerbs.has(lemma) || findingVerbs.has(phrasal);
}

/** "He", where the sentence tells what was found, or what he did to find it. */
const isKnownWorker = (sentence: Sentence, clause: Clause): boolean =>
  clause.link?.lower === 'what' ||
  studying.has(clause.verb.deed.lemma ?? '') ||
  studies.has(clause.object?.head.lower ?? '') ||
  isPointedOut(sentence, clause) ||
  saysSomething(sentence, clause) ||
  isDelegatedBefore(sentence, clause);

/** "It was the intern who spotted it." */
const isPointedOut = ({ clauses }: Sentence, { parent }: Clause): boolean => {
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    governor !== undefined &&
    governor.verb.lemma === 'be' &&
    (governor.actor === 'nobody' || /^(this|that)$/.test(governor.subject?.head.lower ?? ''))
  );
};

/** "The numbers came from finance." */
function comesFromWorker(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'come' || words[verb.to]?.lower !== 'from' || !subject) return false;
  const evidence =
    isEvidence(sentence, subject) ||
    conclusions.has(subject.head.singular) ||
    /^(insight|insights|idea|finding|findings|number|assumption|thinking|reasoning|logic)$/.test(subject.head.lower);
  const source = nounPhraseAt(words, verb.to + 1);
  return evidence && source !== undefined && !superiors.has(source.head.lower) && isWorker(sentence, source);
}

/** Whether the same sentence has told already that they did the work. */
function isDelegatedBefore(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).some(earlier => isDelegated(sentence, earlier));
}

/** "He saw what he saw": whatever that was. */
const isSaidTwice = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  words[(subject?.from ?? 0) - 2]?.lemma === verb.lemma;
