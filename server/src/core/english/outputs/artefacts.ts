import type { Span } from '../../span.ts';
import { findPhrases, firstPhrase, phraseSet } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { artefacts, artefactVerbs, recordings } from '../lexicon/artefacts.ts';
import { riseVerbs } from '../lexicon/success.ts';
import { lacking, nominalDeeds } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isWeighed } from './counts.ts';
import type { Output } from './outputs.ts';

const artefactSet = phraseSet(artefacts);
const recordingSet = phraseSet(recordings);

/** "14 features went live", "we sent 300 emails", "there were 120 dashboards", "1,140 job orders closed". */
export function countedArtefact(sentence: Sentence, from: number, to: number, clause?: Clause): Output | undefined {
  const { words, quantities } = sentence;
  const made = !clause || makesArtefacts(sentence, clause, from, to) || isNominal(words, from, to);
  const rising = clause !== undefined && riseVerbs.has(deedOf(clause)) && !clause.verb.negated;
  if ((!made && !rising) || (clause && isWeighed(sentence, clause))) return undefined;
  for (const match of findPhrases(words, artefactSet, from, to)) {
    const done = rising ? doneBehind(words, match.to) : undefined;
    if (!made && !done && !numberOf(words, match.from)) continue;
    const last = words[match.to - 1];
    const end = last?.end ?? 0;
    if (done) return { start: words[match.from]?.start ?? 0, end: done.end, name: match.phrase };
    const counted = quantities.find(
      ({ kind, value, unit, start, end: until }) =>
        kind === 'count' &&
        value > 1 &&
        until >= end - 1 &&
        start < end &&
        singular(unit) === singular(last?.lower ?? ''),
    );
    const all = universal(words, match.from, from) ?? numberOf(words, match.from) ?? shareOf(sentence, match.from);
    if (all) return { start: all.start, end, name: match.phrase };
    if (counted && !isAside(words, counted, match.to)) return { start: counted.start, end, name: match.phrase };
  }
  return undefined;
}

/** "Tickets closed per week rose": what was done with them stands behind them. */
const doneBehind = (words: Sentence['words'], at: number): Word | undefined => {
  const deed = words[at];
  return deed?.form === 'participle' && artefactVerbs.has(deed.lemma ?? '') ? deed : undefined;
};

/** "I made the report, two pages, with photos": how long it is. */
const isAside = (words: Sentence['words'], { start, value }: Quantity, to: number): boolean =>
  value < 12 &&
  words[words.findIndex(word => word.start === start) - 1]?.text === ',' &&
  words[to]?.text === ',' &&
  words.slice(0, to).every(({ part }) => part !== 'coordinator');

/** "The publication of four white papers was the outcome." */
const isNominal = (words: Sentence['words'], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        nominalDeeds.has(lower) && words[from + at + 1]?.lower === 'of' && words[from + at + 2]?.part === 'number',
    );

/** "the number of prescriptions". */
function numberOf(words: Sentence['words'], at: number): Word | undefined {
  return words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'number' ? words[at - 2] : undefined;
}

/** "93% of the tickets". */
function shareOf({ words, quantities }: Sentence, at: number): Span | undefined {
  const of = [at - 1, at - 2, at - 3].find(place => words[place]?.lower === 'of') ?? -1;
  const last = words[of - 1];
  return (
    last &&
    quantities.find(({ kind, start, end }) => /^(percent|ratio)$/.test(kind) && start < last.end && end >= last.end)
  );
}

/** "All the meetings", "every report", "more prescriptions": a count in a word. */
function universal(words: Sentence['words'], at: number, from: number): Word | undefined {
  const first = Math.max(from, at - 3);
  return words
    .slice(first, at)
    .find(({ lower }, step) => /^(all|every|each|more)$/.test(lower) && !isOccasion(words, first + step));
}

/** "A van on standby every event", "for each event", "the same with each letter": when, and not how many. */
const isOccasion = (words: Sentence['words'], at: number): boolean =>
  /^(every|each)$/.test(words[at]?.lower ?? '') &&
  (words[at - 1]?.part === 'noun' || /^(for|with|at|on|in|before|after|during)$/.test(words[at - 1]?.lower ?? ''));

function makesArtefacts({ words }: Sentence, clause: Clause, from: number, to: number): boolean {
  const lemma = lemmaOf(clause);
  if (clause.verb.negated || clause.verb.tense === 'conditional' || lacking.has(clause.verb.lemma)) return false;
  if (artefactVerbs.has(lemma) || artefactVerbs.has(deedOf(clause))) return true;
  // "We have two million data points": to have them is to have recorded them.
  if (/^(have|hold|collect|gather)$/.test(lemma)) return firstPhrase(words, recordingSet, from, to) !== undefined;
  const live = words.slice(from, to).some(({ lower }) => /^(live|online)$/.test(lower));
  const exists =
    lemma === 'be' &&
    (clause.subject?.head.lower === 'there' ||
      /^(mandate|brief|mission|remit|task|job|assignment|goal|target|objective|success|measure|metric|kpi|okr|aim|result|output|outcome|total|outcomes|results)$/.test(
        clause.subject?.head.lower ?? '',
      ));
  return exists || (live && /^(go|be|come)$/.test(lemma));
}
