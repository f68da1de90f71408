import { ownerOf } from '../evidence/hearsay.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { customers, superiors } from '../lexicon/people.ts';
import { evidenceWork, studies, studying } from '../lexicon/studies.ts';
import { isColleague } from '../people/people.ts';
import { isEvidence, isWorker } from '../people/workers.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';

/** Whether a clause tells what the candidate knows from a colleague who looked. */
export const isSecondHand = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated && !/^(conditional|future)$/.test(clause.verb.tense) && ways.some(way => way(sentence, clause));

/** A colleague or somebody at work who can have looked: none above the candidate, and none who is served. */
export const worker = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  !superiors.has(phrase.head.lower) &&
  !customers.has(phrase.head.lower) &&
  !/^(he|she|they|who)$/.test(phrase.head.lower) &&
  (isColleague(sentence, phrase) || isWorker(sentence, phrase));

/** What only somebody who looked can say how it stands. */
const measures =
  /^(margins?|churn|retention|readmissions?|turnover|occupancy|throughput|yield|scrap|attrition|utilisation|utilization)$/;

/** "Finance told me that the margin was negative", "they informed us readmissions came from one ward". */
function tellsMeasure(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject } = clause;
  if (!/^(tell|inform|show|report|write)$/.test(verb.lemma) || !worker(sentence, subject)) return false;
  if (!/^(me|us)$/.test(words[verb.to]?.lower ?? '')) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  const about = said?.subject;
  return (
    said !== undefined &&
    about !== undefined &&
    about.from <= verb.to + 2 &&
    !/^(my|your|his|her|their)$/.test(words[about.from]?.lower ?? '') &&
    measures.test(about.head.lower) &&
    !said.verb.modal
  );
}

/** "Two colleagues trained a model that tells which orders will be late." */
const modelsIt = (sentence: Sentence, { verb, object, subject }: Clause): boolean =>
  /^(train|fit|develop|create|code|program)$/.test(verb.lemma) &&
  /^(model|algorithm|classifier|forecast|simulation|query)$/.test(object?.head.singular ?? '') &&
  /^(that|which)$/.test(sentence.words[object?.to ?? 0]?.lower ?? '') &&
  worker(sentence, subject);

/** "Somebody from QA wrote a script and it turned out that every tenth label was wrong." */
const scriptsIt = (sentence: Sentence, clause: Clause): boolean =>
  /^(write|run|make|build|code)$/.test(clause.verb.lemma) &&
  /^(script|query|macro|test|spreadsheet|program)$/.test(clause.object?.head.singular ?? '') &&
  worker(sentence, clause.subject) &&
  sentence.clauses.some(
    ({ verb, start, subject, actor }) =>
      start > clause.start &&
      actor !== 'I' &&
      ((verb.lemma === 'turn' &&
        verb.particle?.lower === 'out' &&
        !/^(adverb|adjective|to)$/.test(partAt(sentence, verb.to)) &&
        !sentence.words.slice(verb.to).some(({ lower }) => /^(he|she|they)$/.test(lower))) ||
        (/^(show|find|reveal|say)$/.test(verb.lemma) && /^(it|that|which|this)$/.test(subject?.head.lower ?? ''))),
  );

const partAt = ({ words }: Sentence, at: number): string => words[at]?.part ?? '';

/** "My deputy talked to all the suppliers and summarised for me where it hurts." */
function asksAround(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (!/^(talk|speak|go)$/.test(clause.verb.lemma) || !worker(sentence, clause.subject)) return false;
  const whom = /^(to|with)$/.test(words[clause.verb.to]?.lower ?? '')
    ? nounPhraseAt(words, clause.verb.to + 1)
    : undefined;
  if (
    !(whom && whom.head.lower !== whom.head.singular) &&
    !/^(all|every)$/.test(words[clause.verb.to + 1]?.lower ?? '')
  )
    return false;
  return clauses.some(
    ({ verb, subject, start, actor }) =>
      start > clause.start &&
      actor === 'other' &&
      (subject?.start === clause.subject?.start || /^(he|she|they)$/.test(subject?.head.lower ?? '')) &&
      /^(summarise|summarize|report|tell|explain)$/.test(verb.lemma) &&
      words.some(({ lower, start: at }) => at >= verb.end && /^(what|where|how|why)$/.test(lower)) &&
      words
        .slice(verb.to, verb.to + 3)
        .some(({ lower }, at, near) => /^(me|us)$/.test(lower) && near[at + 1]?.lower !== 'to'),
  );
}

/** "It was the analysis of the pharmacist that gave us the insight." */
const isTheirsThatShowed = (sentence: Sentence, { verb, subject, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  object !== undefined &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  (studies.has(object.head.lower) || evidenceWork.has(object.head.lower)) &&
  ownerOf(sentence, object) !== undefined &&
  sentence.clauses.some(
    ({ link, verb: does }) =>
      link?.lower === 'that' &&
      /^(give|show|tell|reveal)$/.test(does.lemma) &&
      /^(me|us)$/.test(sentence.words[does.to]?.lower ?? ''),
  );

/** "Which lessons the kids skip was evaluated by the provider and mailed to me." */
const isJudgedBy = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.voice === 'passive' &&
  /^(which|what|where|why|how|when|whether)$/.test(sentence.words[0]?.lower ?? '') &&
  (studying.has(verb.lemma) || /^(evaluate|measure|calculate|count|estimate)$/.test(verb.lemma)) &&
  sentence.words[verb.to]?.lower === 'by' &&
  worker(sentence, nounPhraseAt(sentence.words, verb.to + 1));

/** "The figures are from finance." */
const comesAsTheirs = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  sentence.clauses.length === 1 &&
  subject !== undefined &&
  isEvidence(sentence, subject) &&
  sentence.words[verb.to]?.lower === 'from' &&
  worker(sentence, nounPhraseAt(sentence.words, verb.to + 1));

/** "What the interviews had brought to light I got from the researcher." */
function isGotFrom(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (clause.actor !== 'I' || !/^(get|have|hear|receive|learn|know)$/.test(clause.verb.lemma)) return false;
  if (words[0]?.lower !== 'what' || words[1]?.lower === 'i' || words[clause.verb.to]?.lower !== 'from') return false;
  const [from] = wordRange(sentence, clause);
  return (
    words
      .slice(1, Math.max(from, clause.subject?.from ?? 1))
      .some(({ lower }) => evidenceWork.has(lower) || studies.has(lower)) &&
    worker(sentence, nounPhraseAt(words, clause.verb.to + 1))
  );
}

const ways = [tellsMeasure, modelsIt, scriptsIt, asksAround, isTheirsThatShowed, isJudgedBy, comesAsTheirs, isGotFrom];
