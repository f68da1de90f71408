import type { Span } from '../span.ts';
import { looksAtData } from './bare-data.ts';
import { sourceSet } from './evidence.ts';
import { isExamination, isJudged } from './examination.ts';
import { frameOf, frameSet } from './frame.ts';
import { documents, evidenceWork, findingVerbs, indicating, studying } from './lexicon/evidence.ts';
import { commissioning } from './lexicon/frames.ts';
import { massNouns } from './lexicon/nouns.ts';
import { superiors, takers } from './lexicon/people.ts';
import { durations } from './lexicon/units.ts';
import { firstPhrase } from './match.ts';
import { nounPhraseAt, nounPhraseEnding } from './noun-phrase.ts';
import { isName } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import { countedOf, isResearch, isTheirStudy, isWorker, saysFigure } from './workers.ts';

const commissionFrames = frameSet(commissioning, { team: takers, studying });

/** Whether somebody else did the looking or the thinking in this clause. */
export function isDelegated(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, agent } = clause;
  const subject = countedOf(sentence, clause.subject);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.lemma === 'use') return false;
  if (isOpinion(sentence, clause)) return false;
  if (verb.voice === 'passive') {
    if (!agent || /^(me|us)$/.test(agent.head.lower)) return false;
    if (evidenceWork.has(subject?.head.lower ?? '') && /^(do|make|run|prepare|carry|conduct|look|write)$/.test(lemma))
      return true;
    if (!isWorker(sentence, countedOf(sentence, agent) ?? agent)) return false;
    const made =
      /^(build|make|write|run|do|prepare|create|conduct|put|develop|compile|produce|calculate|design|draw|pull|gather|collect|deliver)$/.test(
        lemma,
      );
    const told = clause.actor === 'I' && /^(tell|inform|advise)$/.test(lemma);
    return told || (made && evidenceWork.has(subject?.head.lower ?? '')) || findingVerbs.has(lemma);
  }
  if (isCommissioned(sentence, clause) || comesFromWorker(sentence, clause)) return true;
  if (!subject) return false;
  if (isLoneName(sentence, subject) && isExamination(sentence, clause)) return true;
  if (!(isWorker(sentence, subject) || isTheirStudy(sentence, subject))) return false;
  if (isExamination(sentence, clause)) return true;
  const looks = studying.has(lemma) || weighing.test(lemma) || /^(count|measure|time)$/.test(lemma);
  if (looks && lemma !== 'benchmark' && object && isJudged(sentence, object)) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  if (
    /^(collect|gather|hold|build|make|do|run|write|prepare|create|conduct|produce|pull|put|deliver|develop|design|finish|carry)$/.test(
      lemma,
    )
  )
    return (
      (object !== undefined && isEvidence(sentence, object) && !isFor(sentence, object)) ||
      isMadeEvidence(sentence, clause)
    );
  if (lemma === 'make' || lemma === 'do')
    return /^(analysis|analyses|research|study)$/.test(object?.head.lower ?? '') && looksAtData(sentence, clause);
  if (/^(count|measure|time)$/.test(lemma) && object !== undefined) return true;
  if (
    (weighing.test(lemma) || studying.has(lemma)) &&
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
  if (
    clause.kind !== 'complement' &&
    examining.test(lemma) &&
    object !== undefined &&
    documents.has(object.head.singular)
  )
    return true;
  if (lemma === 'interview' || lemma === 'survey' || lemma === 'group' || lemma === 'tag') return true;
  if (lemma === 'come' && verb.particle?.lower === 'back' && sentence.words[verb.to]?.lower === 'with') return true;
  if (lemma === 'come')
    return sentence.words.some(
      ({ lower, start }) =>
        start > verb.end &&
        /^(segments|findings|results|insights|numbers|conclusions|answer|analysis|report)$/.test(lower),
    );
  if (lemma === 'look' && sentence.words[verb.to]?.lower === 'into') return true;
  if (lemma === 'look' || lemma === 'go') {
    const near = sentence.words.filter(({ start }) => start > verb.end && start < verb.end + 30);
    const into =
      /^(through|into|over|at)$/.test(near[0]?.lower ?? verb.particle?.lower ?? '') || verb.particle !== undefined;
    return (
      near.some(({ lower, singular }) => evidenceWork.has(lower) || documents.has(singular)) ||
      (into && firstPhrase(near, sourceSet) !== undefined)
    );
  }
  if (lemma === 'tell' || lemma === 'say' || lemma === 'show') {
    if (/^(he|she|they)$/.test(subject.head.lower))
      return saysFigure(sentence, clause) && isDelegatedBefore(sentence, clause);
    if (/^(lab|laboratory|research|analytics|science)$/.test(subject.head.lower)) return true;
    if (isTheirStudy(sentence, subject)) return true;
    return (
      !superiors.has(subject.head.lower) &&
      (isResearch(sentence, subject) || (saysFigure(sentence, clause) && isWorker(sentence, subject)))
    );
  }
  if (lemma === 'find' && lodgings.test(object?.head.lower ?? '')) return false;
  if (/^(learn|see|understand)$/.test(lemma)) return clause.link?.lower === 'what';
  if (lemma === 'report' && /^(a|an|the)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return true;
  if (lemma === 'report' || (lemma === 'estimate' && durations.has(object?.head.lower ?? '')))
    return saysSomething(sentence, clause) || saysFigure(sentence, clause);
  return findingVerbs.has(lemma) || findingVerbs.has(phrasal);
}

/** "Priya pulled the data": a capital that opens the sentence, and no common noun by its ending. */
const isLoneName = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  to - from === 1 &&
  words[from] === words[0] &&
  isName(head) &&
  !massNouns.has(head.lower) &&
  !/(s|ing|tion|ness|ment|ity|ance|ence)$/.test(head.lower);

const isResearcher = ({ head }: NounPhrase): boolean =>
  /^(researcher|analyst|scientist|statistician)$/.test(head.singular);

/** "The lab confirmed that the glue was too old." */
const saysSomething = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.some(
    ({ parent, kind, actor }) => parent === clauses.indexOf(clause) && kind === 'complement' && actor === 'other',
  );

/** "… the weekly report for the finance department": routine, not the candidate's evidence. */
const isFor = (sentence: Sentence, { to }: NounPhrase): boolean => {
  const whom = sentence.words[to]?.lower === 'for' ? nounPhraseAt(sentence.words, to + 1) : undefined;
  return whom !== undefined && isWorker(sentence, whom);
};

/** "The report that my analyst prepared", "the survey, which HR had designed". */
function isMadeEvidence(sentence: Sentence, { kind, link, subject }: Clause): boolean {
  if (kind !== 'relative' || !subject) return false;
  const { words } = sentence;
  const at = link && link !== subject.head ? words.indexOf(link) : subject.from;
  const last = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return words[last] !== undefined && isEvidence(sentence, nounPhraseEnding(words, last));
}

/** What one does to find something out, whatever it is done to. */
const weighing = /^(compare|benchmark|investigate|research|analyse|analyze|evaluate|assess|examine)$/;

/** "The QA team tested it and confirmed that …": who looks also says what was seen. */
function reports({ clauses }: Sentence, clause: Clause): boolean {
  return clauses.some(
    ({ parent, kind, verb }) =>
      parent === clauses.indexOf(clause) &&
      kind === 'coordinate' &&
      /^(tell|say|confirm|report|find|see|conclude|inform|come|discover|show)$/.test(verb.lemma),
  );
}

/** "The data team sent me a report which showed …". */
function givesMeEvidence({ words }: Sentence, { verb, end }: Clause): boolean {
  const behind = words.filter(word => word.start >= verb.end && word.end <= end);
  const mine = behind.some(({ lower }) => /^(me|us)$/.test(lower));
  return (
    mine &&
    behind.some(({ lower }) =>
      /^(report|analysis|numbers|data|figures|findings|results|statistics|forecast|dashboard|overview|chart|slides|deck|breakdown)$/.test(
        lower,
      ),
    )
  );
}

/** What somebody finds for themselves or for the work, and not out. */
const lodgings = /^(way|time|job|flat|house|place|room|home|supplier|replacement|candidate|office|partner)$/;

const examining =
  /^(comb|sift|read|count|inspect|screen|tally|sort|tag|group|compare|review|check|analyse|analyze|evaluate|code)$/;

/** "Legal found the paragraph too risky" is a view, no finding. */
function isOpinion({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.deed.lemma !== 'find' || !object) return false;
  const next = words[object.to];
  return (
    object.head.part === 'adjective' ||
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

/** "According to our analyst, …", "from the researchers I heard that …": what the candidate has from somebody else. */
export function hearsayIn(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const heard = sentence.clauses.find(clause => isHeard(sentence, clause));
  if (heard) return { start: sentence.start, end: heard.end };
  const at = words.findIndex(({ lower }, place) => lower === 'according' && words[place + 1]?.lower === 'to');
  if (at < 0) return secondHand(sentence);
  const from = words[at + 2]?.lower === 'what' ? at + 3 : at + 2;
  const source = nounPhraseAt(words, from);
  if (!source) return undefined;
  const theirs =
    !superiors.has(source.head.lower) && (isWorker(sentence, source) || ownerOf(sentence, source) !== undefined);
  return theirs ? { start: words[at]?.start ?? source.start, end: source.end } : undefined;
}

/** "Thanks to a study by our quality manager, …", "based on my data engineer's findings, I …", "with the help of an analyst we found …". */
function secondHand(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const opener = words.slice(0, 3).map(({ lower }) => lower);
  const from = /^(thanks to|based on)$/.test(opener.slice(0, 2).join(' '))
    ? 2
    : /^(from|with|through)$/.test(opener[0] ?? '')
      ? 1
      : 0;
  const source = from > 0 ? nounPhraseAt(words, from) : undefined;
  const owner = source && ownerOf(sentence, source);
  if (!source || !owner) return undefined;
  const helped = /^(help|support|assistance)$/.test(source.head.lower);
  const learned = clauses.some(
    ({ actor, verb }) =>
      /^(I|we)$/.test(actor) &&
      /^(find|see|understand|learn|discover|know|realise|realize|identify)$/.test(verb.deed.lemma ?? ''),
  );
  const evidence =
    isEvidence(sentence, source) || /^(slides|deck|presentation|help|support|assistance)$/.test(source.head.lower);
  return evidence && (!helped || learned)
    ? { start: words[0]?.start ?? source.start, end: Math.max(source.end, owner.end) }
    : undefined;
}

/** Whose a piece of evidence is, if somebody's who works for the candidate: "my analyst's", "by our manager", "that the UX team made". */
function ownerOf(sentence: Sentence, { from, to }: NounPhrase): Span | undefined {
  const { words, clauses } = sentence;
  const genitive = words.findIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  const before = genitive > 0 ? nounPhraseEnding(words, genitive - 1) : undefined;
  if (before && isWorker(sentence, before)) return before;
  const behind = /^(of|by|from)$/.test(words[to]?.lower ?? '') ? nounPhraseAt(words, to + 1) : undefined;
  if (behind && isWorker(sentence, behind)) return behind;
  return clauses.find(
    ({ kind, subject, start }) =>
      kind === 'relative' &&
      subject !== undefined &&
      isWorker(sentence, subject) &&
      start >= (words[to - 1]?.end ?? 0) &&
      start <= (words[to]?.end ?? 0) + 1,
  );
}

/** "I heard from finance that …", with the source on either side of the verb. */
function isHeard(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const given = object !== undefined && isEvidence(sentence, object) && /^(get|receive|obtain|have|take)$/.test(lemma);
  if (!/^(I|we)$/.test(actor) || verb.negated || !(given || /^(hear|learn|know|understand|gather)$/.test(lemma)))
    return false;
  const { words } = sentence;
  const from = words.findIndex(({ lower }) => lower === 'from');
  const near = from === 0 || from === (given ? object.to : verb.to);
  const source = near ? nounPhraseAt(words, from + 1) : undefined;
  return source !== undefined && !superiors.has(source.head.lower) && isWorker(sentence, source);
}

/** Whether the same sentence has told already that they did the work. */
function isDelegatedBefore(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).some(earlier => isDelegated(sentence, earlier));
}

const isEvidence = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  words
    .slice(from, to)
    .some(({ lower, singular }) => evidenceWork.has(lower) || /^(finding|insight|result)$/.test(singular));
