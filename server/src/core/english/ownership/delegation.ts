import { looksAtData } from '../evidence/bare-at.ts';
import { sourceSet } from '../evidence/evidence.ts';
import { isExamination, isJudged } from '../evidence/examination.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { firstPhrase } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { answers, bargains, combing, gathering, lodgings, making, weighing } from '../lexicon/delegating.ts';
import {
  combed,
  documents,
  evidenceWork,
  findingVerbs,
  glances,
  indicating,
  poring,
  studies,
  studying,
} from '../lexicon/evidence.ts';
import { commissioning } from '../lexicon/frames-handing.ts';
import { massNouns } from '../lexicon/nouns.ts';
import { customers, persons, superiors, takers } from '../lexicon/people.ts';
import { authorities } from '../lexicon/trades.ts';
import { durations } from '../lexicon/units.ts';
import { isName } from '../people/people.ts';
import { countedOf, isEvidence, isKin, isResearch, isTheirStudy, isWorker, saysFigure } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { givesMeEvidence, isMadeEvidence, namesCause, reports, reportsBack, saysSomething } from './brought-back.ts';

const documentsNamed: ReadonlySet<string> = new Set([...documents, ...combed]);
const commissionFrames = frameSet(commissioning, { team: takers, studying, document: documentsNamed });

/** Whether somebody else did the looking or the thinking in this clause. */
export function isDelegated(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, agent } = clause;
  const subject = countedOf(sentence, clause.subject);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.lemma === 'use') return false;
  if (isOpinion(sentence, clause)) return false;
  if (verb.voice === 'passive') {
    if (!agent || /^(me|us)$/.test(agent.head.lower)) return false;
    if (evidenceWork.has(subject?.head.lower ?? '') && (making.has(lemma) || lemma === 'look')) return true;
    if (!isWorker(sentence, countedOf(sentence, agent) ?? agent)) return false;
    const made = making.has(lemma);
    const told =
      /^(I|we)$/.test(clause.actor) &&
      !clause.infinitive &&
      !superiors.has(agent.head.lower) &&
      /^(tell|inform|advise)$/.test(lemma);
    return told || (made && evidenceWork.has(subject?.head.lower ?? '')) || findingVerbs.has(lemma);
  }
  if (isCommissioned(sentence, clause) || comesFromWorker(sentence, clause)) return true;
  if (!subject || isRoutine(sentence, clause) || isMyWork(sentence, clause)) return false;
  if (isLoneName(sentence, subject) && isExamination(sentence, clause)) return true;
  if (/^(no|none|neither)$/.test(sentence.words[subject.from]?.lower ?? '') || isRest(sentence, clause)) return false;
  const human = poring.has(lemma) && isSomebody(sentence, clause);
  if (!(human || isWorker(sentence, subject) || isTheirStudy(sentence, subject))) return false;
  const distant = /^(he|she|they|who)$/.test(subject.head.lower) || clause.link?.lower === 'who';
  if (distant && !isKnownWorker(sentence, clause)) return false;
  if (
    (isKin(subject) || (lemma === 'find' && !verb.particle && persons.has(subject.head.singular))) &&
    object &&
    !isOfEvidence(sentence, object) &&
    !saysSomething(sentence, clause)
  )
    return false;
  if (object && sentence.words.slice(object.from, object.to).some(({ lower }) => lower === 'own')) return false;
  if (isExamination(sentence, clause)) return true;
  const looks = studying.has(lemma) || weighing.has(lemma) || /^(count|measure|time)$/.test(lemma);
  if (looks && lemma !== 'benchmark' && object && isJudged(sentence, object)) return false;
  if (lemma === 'time' && /^(his|her|their|its)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return false;
  if (isResearch(sentence, subject) && talksToServed(sentence, clause)) return true;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  if (gathering.has(lemma))
    return (
      (object !== undefined && isEvidence(sentence, object) && !isFor(sentence, object)) ||
      isMadeEvidence(sentence, clause)
    );
  if (lemma === 'make' || lemma === 'do')
    return /^(analysis|analyses|research|study)$/.test(object?.head.lower ?? '') && looksAtData(sentence, clause);
  if (/^(count|measure|time)$/.test(lemma) && object !== undefined) return true;
  if (
    (weighing.has(lemma) || studying.has(lemma)) &&
    ((object !== undefined && !/^(dig|sift|comb)$/.test(lemma)) ||
      /^(through|into|down|over)$/.test(sentence.words[verb.to]?.lower ?? '')) &&
    !(lemma === 'estimate' && durations.has(object?.head.lower ?? ''))
  )
    return true;
  if (
    indicating.has(lemma) &&
    (isResearch(sentence, subject) || isTheirStudy(sentence, subject)) &&
    !isResearcher(subject)
  )
    return true;
  if (lemma === 'confirm' && saysSomething(sentence, clause) && !superiors.has(subject.head.lower)) return true;
  if (/^(check|test|review|inspect|investigate|look)$/.test(lemma) && reports(sentence, clause)) return true;
  if (/^(send|give|provide|share|show)$/.test(lemma) && givesMeEvidence(sentence, clause)) return true;
  if (clause.kind !== 'complement' && combing.has(lemma) && object !== undefined && documents.has(object.head.singular))
    return true;
  if (lemma === 'interview' || lemma === 'survey' || lemma === 'group' || lemma === 'tag') return true;
  if (lemma === 'keep') return object !== undefined && /^(tally|count|log|record)$/.test(object.head.lower);
  if (/^(have|take)$/.test(lemma) && glances.has(object?.head.lower ?? '')) return reportsBack(sentence, clause);
  if (/^(reckon|put|guess|figure)$/.test(lemma) && !verb.particle) return saysFigure(sentence, clause);
  if (lemma === 'put' && isTheirStudy(sentence, subject)) return sentence.words[object?.to ?? verb.to]?.lower === 'at';
  if (lemma === 'come') return sentence.words.some(({ lower, start }) => start > verb.end && answers.has(lower));
  if (lemma === 'look' && sentence.words[verb.to]?.lower === 'into') return true;
  if (lemma === 'look' || lemma === 'go') {
    const near = sentence.words.filter(({ start }) => start > verb.end && start < verb.end + 30);
    const into =
      /^(through|into|over|at)$/.test(near[0]?.lower ?? verb.particle?.lower ?? '') || verb.particle !== undefined;
    return (
      near.some(({ lower, singular }) => evidenceWork.has(lower) || documents.has(singular)) ||
      (into && near.some(({ singular }) => combed.has(singular))) ||
      (into && firstPhrase(near, sourceSet) !== undefined)
    );
  }
  if (lemma === 'tell' || lemma === 'say' || lemma === 'show') {
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
  if (lemma === 'find' && lodgings.has(object?.head.lower ?? '')) return false;
  if (lemma === 'conclude' && bargains.has(object?.head.lower ?? '')) return false;
  if (phrasal === 'find-out' && !object && clause.link?.lower !== 'as' && !saysSomething(sentence, clause))
    return false;
  if (/^(learn|see|understand)$/.test(lemma)) return clause.link?.lower === 'what';
  if (lemma === 'report' && /^(a|an|the)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return true;
  if (lemma === 'report' || (lemma === 'estimate' && durations.has(object?.head.lower ?? '')))
    return saysSomething(sentence, clause) || saysFigure(sentence, clause);
  return findingVerbs.has(lemma) || findingVerbs.has(phrasal);
}

/** "The cook counts the plates every night": the world's routine, which tells nothing of the case. */
function isRoutine({ words }: Sentence, { verb, start, end }: Clause): boolean {
  const often = words.some(
    ({ lower, start: at }, index) =>
      at >= start && at <= end + 2 && /^(every|each)$/.test(lower) && durations.has(words[index + 1]?.lower ?? ''),
  );
  const usual = verb.tense === 'present' && !verb.perfect && !verb.progressive;
  return (often || usual) && !findingVerbs.has(verb.deed.lemma ?? '') && !indicating.has(verb.deed.lemma ?? '');
}

/** "He checked my 40 clips", "they tested it before I released it": who looks at the candidate's work has not done it. */
const isMyWork = ({ words }: Sentence, { object, verb }: Clause): boolean =>
  (/^(find|spot|notice)$/.test(verb.deed.lemma ?? '') &&
    /^(in|on)$/.test(words[object?.to ?? verb.to]?.lower ?? '') &&
    words[(object?.to ?? verb.to) + 1]?.lower === 'my') ||
  (object !== undefined &&
    (words[object.from]?.lower === 'my' ||
      words.some(
        ({ lower, start }, at) =>
          start > verb.end && /^(before|after)$/.test(lower) && /^(i|my)$/.test(words[at + 1]?.lower ?? ''),
      )) &&
    /^(check|test|read|review|inspect|verify|audit|proofread|examine)$/.test(verb.deed.lemma ?? ''));

/** "The clerk Zofia analysed the returns": whoever does that is a person. */
const isSomebody = (sentence: Sentence, clause: Clause): boolean => {
  const { subject, object, kind, actor } = clause;
  return (
    actor === 'other' &&
    object !== undefined &&
    /^(main|coordinate)$/.test(kind) &&
    subject?.head.part === 'noun' &&
    !isHeldOver(sentence, clause) &&
    !authorities.has(subject.head.lower) &&
    !customers.has(subject.head.lower)
  );
};

/** "I sat where the arch hides the text, and interviewed 44 subscribers": by its sense, the candidate's. */
const isHeldOver = ({ clauses }: Sentence, { kind, parent }: Clause): boolean =>
  kind === 'coordinate' &&
  !/^(main|coordinate)$/.test(clauses[parent ?? -1]?.kind ?? 'main') &&
  clauses[0]?.actor === 'I';

/** "… checked the other 400": the first ones were the candidate's. */
const isRest = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  words.slice(object.from, object.to).some(({ lower }) => /^(other|others|remaining|rest)$/.test(lower));

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
  return governor?.actor === 'nobody' && governor.verb.lemma === 'be';
};

/** "Priya pulled the data": a capital that opens the sentence, and no common noun by its ending. */
const isLoneName = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  to - from === 1 &&
  words[from] === words[0] &&
  isName(head) &&
  !massNouns.has(head.lower) &&
  !/(s|ing|tion|ness|ment|ity|ance|ence)$/.test(head.lower);

/** "Our researcher spoke to the users." */
function talksToServed({ words }: Sentence, { verb }: Clause): boolean {
  if (!/^(speak|talk|listen|sit|meet)$/.test(verb.deed.lemma ?? '')) return false;
  const whom = /^(to|with)$/.test(words[verb.to]?.lower ?? '') ? nounPhraseAt(words, verb.to + 1) : undefined;
  return whom !== undefined && customers.has(whom.head.lower);
}

const isResearcher = ({ head }: NounPhrase): boolean =>
  /^(researcher|analyst|scientist|statistician)$/.test(head.singular);

/** "… the weekly report for the finance department": routine, not the candidate's evidence. */
const isFor = (sentence: Sentence, { to }: NounPhrase): boolean => {
  const whom = sentence.words[to]?.lower === 'for' ? nounPhraseAt(sentence.words, to + 1) : undefined;
  return whom !== undefined && isWorker(sentence, whom);
};

/** What is looked at to know, rather than a thing of the house. */
const isOfEvidence = (sentence: Sentence, object: NounPhrase): boolean =>
  isEvidence(sentence, object) ||
  documentsNamed.has(object.head.singular) ||
  glances.has(object.head.lower) ||
  /^(everything|it|them)$/.test(object.head.lower);

/** "Legal found the paragraph too risky" is a view, no finding. */
function isOpinion({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.deed.lemma !== 'find' || !object) return false;
  const next = words[object.to];
  return (
    object.head.part === 'adjective' ||
    (object.head.lower === 'it' && /^(determiner|adjective)$/.test(next?.part ?? '')) ||
    (next !== undefined && next.start < end && /^(adjective|adverb)$/.test(next.part))
  );
}

/** "I had the lab check the samples." */
const isCommissioned = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' && frameOf(sentence, clause, commissionFrames) !== undefined;

/** "The numbers came from finance." */
function comesFromWorker(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'come' || words[verb.to]?.lower !== 'from' || !subject) return false;
  const evidence =
    isEvidence(sentence, subject) ||
    /^(insight|insights|idea|answer|explanation|finding|findings|number)$/.test(subject.head.lower);
  const source = nounPhraseAt(words, verb.to + 1);
  return evidence && source !== undefined && !superiors.has(source.head.lower) && isWorker(sentence, source);
}

/** Whether the same sentence has told already that they did the work. */
function isDelegatedBefore(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).some(earlier => isDelegated(sentence, earlier));
}
