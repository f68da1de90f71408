import type { Span } from '../../span.ts';
import { findPhrases, type Match, type PhraseSet, phraseSet } from '../grammar/match.ts';
import { singular } from '../grammar/singular.ts';
import { artefacts, artefactVerbs } from '../lexicon/artefacts.ts';
import { activityVerbs, riseVerbs } from '../lexicon/measures.ts';
import { ambiguousOutputs, outputs } from '../lexicon/vanity.ts';
import { accounts, attention, enrolling, fitting, lacking, nominalDeeds } from '../lexicon/workload.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { activity } from './activity.ts';
import { countedWork } from './counted-work.ts';
import { isWeighed } from './counts.ts';
import { punctualPhrase } from './punctuality.ts';
import { savedTime } from './saved-time.ts';

const artefactSet = phraseSet(artefacts);

const builtIn = phraseSet(outputs);

/** An activity measure with its place; `name` is the measure in the singular, or the verb of an activity. */
export interface Output extends Span {
  readonly name: string;
}

/** The first activity or vanity measure that a clause reports: a measure by name, a count of artefacts, people clicking, time saved. */
export function outputOf(sentence: Sentence, clause: Clause, measures: PhraseSet = builtIn): Output | undefined {
  const [from, to] = wordRange(sentence, clause);
  return (
    namedOutput(sentence, from, to, measures, clause) ??
    numberOfDone(sentence, from, to) ??
    countedArtefact(sentence, from, to, clause) ??
    activity(sentence, clause) ??
    savedTime(sentence, clause) ??
    countedWork(sentence, clause)
  );
}

/** The first activity measure in a fragment that has no verb, or in the words before the first clause. */
export function outputInFragment(sentence: Sentence, measures: PhraseSet = builtIn): Output | undefined {
  const { words, clauses } = sentence;
  const first = clauses[0];
  const to = first ? wordRange(sentence, first)[0] : words.length;
  const punctual = punctualPhrase(words.slice(0, to));
  if (punctual) return { start: punctual.start, end: words[to - 1]?.end ?? punctual.end, name: 'on time' };
  if (
    to === 0 ||
    (first &&
      (first.kind === 'relative' ||
        !/^(punctuation|coordinator)$/.test(words[to - 1]?.part ?? '') ||
        !words.slice(0, to).some(({ part }) => part === 'number')))
  )
    return undefined;
  const output =
    namedOutput(sentence, 0, to, measures) ??
    countedArtefact(sentence, 0, to) ??
    countedAttention(sentence, to) ??
    countedDone(sentence, to);
  return first && output && isAdjunct(words, output) ? undefined : output;
}

/** "In 14 interviews": where something was found, not what came of it. */
const isAdjunct = (words: Sentence['words'], { start }: Output): boolean =>
  words[words.findIndex(word => word.start === start) - 1]?.part === 'preposition';

/** "2.1 million plays", "forty thousand stars by Monday". */
function countedAttention({ words, quantities }: Sentence, to: number): Output | undefined {
  const limit = words[to - 1]?.end ?? 0;
  const found = quantities.find(
    ({ kind, unit, value, end }) => kind === 'count' && value >= 20 && attention.has(unit) && end <= limit,
  );
  return found && { start: found.start, end: found.end, name: found.unit };
}

/** "Seven mobile clinics kitted out", "messages exchanged per household". */
function countedDone({ words, quantities }: Sentence, to: number): Output | undefined {
  const at = words.findIndex(
    ({ form, lemma, part }, place) =>
      place > 0 &&
      place < to &&
      part === 'verb' &&
      /^(past|participle)$/.test(form ?? '') &&
      words[place - 1]?.part === 'noun' &&
      (fitting.has(lemma ?? '') ||
        fitting.has(`${lemma}-${words[place + 1]?.lower ?? ''}`) ||
        enrolling.has(lemma ?? '') ||
        activityVerbs.has(lemma ?? '')),
  );
  const [thing, deed] = [words[at - 1], words[at]];
  if (!thing || !deed) return undefined;
  const count = quantities.find(
    ({ kind, value, end }) => kind === 'count' && value > 1 && end >= thing.end - 1 && end <= thing.end,
  );
  const rated = /^(per|a|each|by|every)$/.test(words[at + 1]?.lower ?? '') && /s$/.test(thing.lower);
  return count || rated ? { start: count?.start ?? thing.start, end: deed.end, name: thing.singular } : undefined;
}

function namedOutput(
  { words }: Sentence,
  from: number,
  to: number,
  measures: PhraseSet,
  clause?: Clause,
): Output | undefined {
  for (const match of findPhrases(words, measures, from, to)) {
    const [first, last] = [words[match.from], words[match.to - 1]];
    if (
      !first ||
      !last ||
      last.part === 'verb' ||
      last.part === 'preposition' ||
      (last.part === 'adjective' && match.to - match.from === 1)
    )
      continue;
    if (clause && (isDoing(match, clause) || isContract(match, clause))) continue;
    if (isOtherThing(words, match)) continue;
    if (ambiguousOutputs.has(match.phrase) && !isMeasured(words, match.from, match.to, clause)) continue;
    if (/^(in|on|under|from|at|by)$/.test(words[match.from - 1]?.lower ?? '') && match.phrase === 'view') continue;
    return { ...spanOf(words, match, clause), name: match.phrase };
  }
  return undefined;
}

/** "40 visitors had asked for it": people who do something, not a measure of how many came. */
const isDoing = ({ phrase, from, to }: Match, clause: Clause): boolean =>
  /^(visitor|follower|user|registered user|number of user)$/.test(phrase) &&
  clause.subject !== undefined &&
  clause.subject.from <= from &&
  to <= clause.subject.to &&
  clause.verb.lemma !== 'be' &&
  !riseVerbs.has(deedOf(clause)) &&
  !/^(come|visit|fall|drop|stay|register|remain)$/.test(lemmaOf(clause));

/** Pets and children are adopted, a hit rate counts what was right, and from the start is early. */
const isOtherThing = (words: Sentence['words'], { phrase, from, to }: Match): boolean =>
  (/^(tap|start)$/.test(phrase) && words[from]?.lower === phrase) ||
  (phrase === 'adoption' && words[from]?.lower === 'adoptions') ||
  (phrase === 'hit' && words[to]?.lower === 'rate') ||
  /^(failed|repeat|return|repeated)$/.test(words[from - 1]?.lower ?? '');

/** A consultant's engagement is staffed and ends, and a talk that engages reminds one. */
const isContract = ({ phrase }: Match, { verb }: Clause): boolean =>
  phrase === 'engagement' &&
  /^(extend|rate|renew|end|begin|start|staff|sign|close|remind|teach|show|take|last)$/.test(verb.lemma);

/** A measure that rises or falls is its clause; one that is had or got is its phrase, with "a lot of" before it. */
function spanOf(words: Sentence['words'], { from, to }: Match, clause: Clause | undefined): Span {
  const subject = clause?.subject;
  if (clause && subject && subject.from <= from && to <= subject.to) return { start: clause.start, end: clause.end };
  let first = from;
  while (first > 0 && /^(lot|lots|loads|tons|plenty|number|of|a|many|several)$/.test(words[first - 1]?.lower ?? ''))
    first--;
  return { start: words[first]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isMeasured(words: Sentence['words'], from: number, to: number, clause: Clause | undefined): boolean {
  if (clause && words.some(({ lower, start }) => lower === 'roof' && start > clause.verb.end && start < clause.end))
    return true;
  if (clause && clause.verb.tense !== 'imperative' && riseVerbs.has(deedOf(clause)) && !clause.infinitive) return true;
  const near = [...words.slice(Math.max(0, from - 4), from), ...words.slice(to, to + 8)].filter(
    word => !clause || (word.start >= clause.start && word.end <= clause.end),
  );
  if (/^on/.test(words[from]?.lower ?? '')) return near.some(({ text }) => text.endsWith('%'));
  if (/^(more|many)$/.test(words[from - 1]?.lower ?? '') && clause) return true;
  return words[to]?.lower === 'rate' || near.some(({ part, lower }) => part === 'number' && lower !== 'one');
}

/** "14 features went live", "we sent 300 emails", "there were 120 dashboards", "1,140 job orders closed". */
function countedArtefact(sentence: Sentence, from: number, to: number, clause?: Clause): Output | undefined {
  const { words, quantities } = sentence;
  const made = !clause || makesArtefacts(sentence, clause, from, to) || isNominal(words, from, to);
  const rising = clause !== undefined && riseVerbs.has(deedOf(clause)) && !clause.verb.negated;
  if ((!made && !rising) || (clause && isWeighed(sentence, clause))) return undefined;
  for (const match of findPhrases(words, artefactSet, from, to)) {
    if (!made && !numberOf(words, match.from)) continue;
    const last = words[match.to - 1];
    const end = last?.end ?? 0;
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
    if (counted) return { start: counted.start, end, name: match.phrase };
  }
  return undefined;
}

/** "The number of playlists created", "the number of people who open the app"; a share of them can be what it was for. */
function numberOfDone({ words }: Sentence, from: number, to: number): Output | undefined {
  const at = words.findIndex(
    ({ lower }, place) => place >= from - 2 && place < to && tallies.has(lower) && words[place + 1]?.lower === 'of',
  );
  if (at < 0) return undefined;
  const deed = words.slice(at + 2, at + 7).find(({ part }) => part === 'verb');
  if (!deed || !isActivity(deed)) return isOwning(words, at);
  if (shares.has(words[at]?.lower ?? '')) return undefined;
  return { start: words[at]?.start ?? 0, end: deed.end, name: deed.lemma ?? deed.lower };
}

/** "The share of drivers with a filled-out profile." */
function isOwning(words: Sentence['words'], at: number): Output | undefined {
  const having = words.findIndex(({ lower }, place) => place > at && place < at + 6 && /^(with|having)$/.test(lower));
  const thing =
    having < 0 ? undefined : words.slice(having + 1, having + 5).find(({ singular }) => accounts.has(singular));
  return thing && { start: words[at]?.start ?? 0, end: thing.end, name: thing.singular };
}

const shares: ReadonlySet<string> = new Set(['share', 'percentage', 'proportion']);
const tallies: ReadonlySet<string> = new Set(['number', 'count', 'total', ...shares]);

const isActivity = ({ lemma, lower }: Word): boolean =>
  [artefactVerbs, activityVerbs, enrolling].some(verbs => verbs.has(lemma ?? lower));

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
  const of = words[at - 1]?.lower === 'of' ? at - 1 : words[at - 2]?.lower === 'of' ? at - 2 : -1;
  const last = words[of - 1];
  return last && quantities.find(({ kind, start, end }) => kind === 'percent' && start < last.end && end >= last.end);
}

/** "All the meetings", "every report", "more prescriptions": a count in a word. */
function universal(words: Sentence['words'], at: number, from: number): Word | undefined {
  return words.slice(Math.max(from, at - 3), at).find(({ lower }) => /^(all|every|each|more)$/.test(lower));
}

function makesArtefacts({ words }: Sentence, clause: Clause, from: number, to: number): boolean {
  const lemma = lemmaOf(clause);
  if (clause.verb.negated || clause.verb.tense === 'conditional' || lacking.has(clause.verb.lemma)) return false;
  if (artefactVerbs.has(lemma) || artefactVerbs.has(deedOf(clause))) return true;
  const live = words.slice(from, to).some(({ lower }) => /^(live|online)$/.test(lower));
  const exists =
    lemma === 'be' &&
    (clause.subject?.head.lower === 'there' ||
      /^(goal|target|objective|success|measure|metric|kpi|okr|aim|result|output|outcome|total|outcomes|results)$/.test(
        clause.subject?.head.lower ?? '',
      ));
  return exists || (live && /^(go|be|come)$/.test(lemma));
}
