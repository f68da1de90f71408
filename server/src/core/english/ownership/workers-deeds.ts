import { looksAtData } from '../evidence/bare-at.ts';
import { sourceSet } from '../evidence/evidence.ts';
import { isExamination, isJudged } from '../evidence/examination.ts';
import { firstPhrase } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { answers, combing, estimated, gathering, giving, weighing } from '../lexicon/delegating.ts';
import { indicating } from '../lexicon/evidence.ts';
import { glances } from '../lexicon/looking.ts';
import { customers, superiors } from '../lexicon/people.ts';
import { combed, documents } from '../lexicon/sources.ts';
import { evidenceWork, studying } from '../lexicon/studies.ts';
import { durations } from '../lexicon/units.ts';
import { isEvidence, isResearch, isTheirStudy, isWorker, saysFigure } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { givesMeEvidence, isMadeEvidence, reports, reportsBack, saysSomething } from './brought-back.ts';

/** Whether they examine, count, gather or weigh evidence; undefined where the verb is none of those. */
export function worksOnEvidence(sentence: Sentence, clause: Clause, subject: NounPhrase): boolean | undefined {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isExamination(sentence, clause)) return !(lemma === 'make' && object?.head.singular === 'call');
  const looks = studying.has(lemma) || weighing.has(lemma) || /^(count|measure|time)$/.test(lemma);
  if (looks && lemma !== 'benchmark' && object && isJudged(sentence, object)) return false;
  if (lemma === 'time' && /^(his|her|their|its)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '')) return false;
  if (isResearch(sentence, subject) && talksToServed(sentence, clause)) return true;
  if (lemma === 'write' && /^tests?$/.test(object?.head.lower ?? '')) return false;
  if (lemma === 'put' && isTheirStudy(sentence, subject)) return sentence.words[object?.to ?? verb.to]?.lower === 'at';
  if (isPutAt(sentence, clause) || isTrained(sentence, clause)) return true;
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
  return undefined;
}

/** Whether they look something up, or bring what they looked up; undefined where the verb is none of those. */
export function looksItUp(sentence: Sentence, clause: Clause, subject: NounPhrase): boolean | undefined {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    indicating.has(lemma) &&
    (isResearch(sentence, subject) || isTheirStudy(sentence, subject)) &&
    !isResearcher(subject)
  )
    return true;
  if (lemma === 'confirm' && saysSomething(sentence, clause) && !superiors.has(subject.head.lower)) return true;
  if (/^(check|test|review|inspect|investigate|look)$/.test(lemma) && reports(sentence, clause)) return true;
  if ((giving.has(lemma) || lemma === 'share') && givesMeEvidence(sentence, clause)) return true;
  if (clause.kind !== 'complement' && combing.has(lemma) && object !== undefined && documents.has(object.head.singular))
    return true;
  if (lemma === 'interview' || lemma === 'survey' || lemma === 'group' || lemma === 'tag') return true;
  if (lemma === 'listen') return /^(call|recording|tape|voicemail)$/.test(heardIn(sentence, clause) ?? '');
  if (lemma === 'keep') return object !== undefined && /^(tally|count|log|record)$/.test(object.head.lower);
  if (/^(have|take)$/.test(lemma) && glances.has(object?.head.lower ?? '')) return reportsBack(sentence, clause);
  if (/^(reckon|put|guess|figure)$/.test(lemma) && !verb.particle) return saysFigure(sentence, clause);
  if (/^(ask|call|phone|ring|poll)$/.test(lemma) && asksMany(sentence, clause)) return true;
  if (lemma === 'come')
    return (
      sentence.words.some(({ lower, start }) => start > verb.end && answers.has(lower)) || bringsCount(sentence, clause)
    );
  if (lemma === 'look' && (sentence.words[verb.to]?.lower === 'into' || turnsOut(sentence, clause))) return true;
  if (/^(plot|map|log|chart|trace)$/.test(lemma) && /^(where|how|when)$/.test(sentence.words[verb.to]?.lower ?? ''))
    return true;
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
  return undefined;
}

/** "Listened to some fifty calls." */
const heardIn = ({ words }: Sentence, { verb }: Clause): string | undefined =>
  words[verb.to]?.lower === 'to'
    ? words.slice(verb.to + 1, verb.to + 6).find(({ part }) => part === 'noun')?.singular
    : undefined;

/** "A colleague looked at the older months and it turned out it had been like that." */
const turnsOut = ({ clauses, words }: Sentence, { start, verb }: Clause): boolean =>
  !/^(me|him|her|us|them)$/.test(words[verb.to + 1]?.lower ?? '') &&
  words
    .slice(verb.to, verb.to + 6)
    .some(({ lower, singular }) => durations.has(singular) || evidenceWork.has(lower) || documents.has(singular)) &&
  clauses.some(
    ({ actor, verb: told, start: later }) =>
      later > start &&
      /^(nobody|other)$/.test(actor) &&
      (/^(emerge|transpire)$/.test(told.lemma) || (told.lemma === 'turn' && told.particle?.lower === 'out')),
  );

/** "The intern phoned thirty customers": so many that it is a survey. */
const asksMany = ({ quantities, words }: Sentence, { object, infinitive }: Clause): boolean =>
  infinitive === undefined &&
  object !== undefined &&
  (([words[object.from - 1], words[object.from]].some(word => /^(all|every)$/.test(word?.lower ?? '')) &&
    words.some(({ lower }) => lower === 'why')) ||
    quantities.some(({ start, kind, value }) => kind === 'count' && value >= 5 && start === object.start));

/** "Came back with 214 doubles." */
const bringsCount = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean =>
  verb.particle?.lower === 'back' &&
  words[verb.to]?.lower === 'with' &&
  quantities.some(({ digits, start }) => digits && start > verb.end && start < end);

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

/** "The actuaries put the cost at two million", "the surveyor valued it at 40,000". */
const isPutAt = ({ words, quantities }: Sentence, { verb, object }: Clause): boolean =>
  (/^(value|reckon|assess|appraise|estimate|peg)$/.test(verb.deed.lemma ?? verb.lemma) ||
    (verb.lemma === 'put' && (object?.head.part === 'pronoun' || estimated.has(object?.head.singular ?? '')))) &&
  words[object?.to ?? 0]?.lower === 'at' &&
  quantities.some(({ start }) => start === words[(object?.to ?? 0) + 1]?.start);

/** "Our data scientist trained it on six weeks of clicks." */
const isTrained = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.deed.lemma === 'train' &&
  /^(it|model|models|classifier|network|algorithm)$/.test(object?.head.lower ?? '') &&
  /^(on|with|from)$/.test(words[object?.to ?? 0]?.lower ?? '');
