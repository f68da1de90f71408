import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameOf, frameSet } from '../grammar/frame.ts';
import { verbReadings } from '../grammar/verb.ts';
import { learning, showing, teaching } from '../lexicon/frames.ts';
import {
  events,
  generalWords,
  guessing,
  importantWords,
  insightVerbs,
  leavingBehind,
  lessonNouns,
  lessonPoints,
  lessonVerbs,
  mainWords,
  maximVerbs,
  mereInsight,
  sinceThen,
  slighting,
  takingAway,
  virtues,
  worth,
} from '../lexicon/lessons.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const learningFrames = frameSet(learning, { virtue: virtues });
const teachingFrames = frameSet(teaching);
const showingFrames = frameSet(showing);

/** The lesson that a sentence draws, if it draws one: "I learned that …", "it taught me …", "in hindsight …". */
export function lessonIn(sentence: Sentence): Span | undefined {
  if (sentence.question || isFinding(sentence)) return undefined;
  const { words } = sentence;
  const clause = sentence.clauses.find(candidate => isLesson(sentence, candidate));
  if (!clause && !isLabelled(sentence) && !looksBack(sentence) && !isLeftBehind(sentence) && !isPointForMe(sentence))
    return undefined;
  const last = words.findLast(({ part }) => part !== 'punctuation');
  return { start: clause && !isLabelled(sentence) ? clause.start : sentence.start, end: last?.end ?? sentence.end };
}

/** "Lesson: …", "The takeaway for me: …", "My learnings – …". */
function isLabelled({ words }: Sentence): boolean {
  const colon = words.findIndex(({ text }) => /^[:–—-]$/.test(text));
  return colon > 0 && colon < 9 && words.slice(0, colon).some(({ singular }) => lessonNouns.has(singular));
}

/** "In hindsight …", "in retrospect …": a judgement of the past, with no word on the future. */
const looksBack = ({ words }: Sentence): boolean =>
  words.slice(0, 2).some(({ lower }) => /^(hindsight|retrospect)$/.test(lower));

/** "What this showed me is that …", "the thing that stuck with me is that …". */
function isLeftBehind({ words }: Sentence): boolean {
  const opens = words.findIndex(({ lower }) => lower === 'what');
  const from = opens === 0 || isAfterHedge(words, opens) ? opens : theThing(words);
  if (from < 0) return false;
  const verb = words.findIndex((word, at) => at > from && lemmasOf(word).some(lemma => leavingBehind.has(lemma)));
  const is = words.findIndex(({ lemma }, at) => at > verb && lemma === 'be');
  const mine = words.slice(from, is).some(({ lower }) => /^(i|me)$/.test(lower));
  return verb > 0 && verb < from + 4 && is > verb && is < verb + 7 && mine && isPoint(words, is + 1);
}

/** "That openness pays", "how fragile it is", "the value of early involvement". */
const isPoint = (words: readonly Word[], at: number): boolean =>
  /^(that|how)$/.test(words[at]?.lower ?? '') || (words[at]?.lower === 'the' && worth.has(words[at + 1]?.lower ?? ''));

/** "I guess what I took away …", "and what …". */
const isAfterHedge = (words: readonly Word[], at: number): boolean =>
  /^(,|and|so|but)$/.test(words[at - 1]?.lower ?? '-') ||
  (at < 4 && guessing.has(words[at - 1]?.lemma ?? words[at - 1]?.lower ?? ''));

/** "One insight for me was how fragile retries are", "the big thing, for me, is that …". */
function isPointForMe({ words }: Sentence): boolean {
  const opening = words.slice(0, 5);
  const named = opening.findIndex(({ singular }) => lessonPoints.has(singular) || lessonNouns.has(singular));
  const is = words.findIndex(({ lemma }) => lemma === 'be');
  const mine = words.findIndex(({ lower }, at) => lower === 'me' && words[at - 1]?.lower === 'for');
  return named >= 0 && mine > 0 && mine < is && is < 11 && isPoint(words, is + 1);
}

/** "Confirmed" in "what this confirmed" passes for a noun. */
const lemmasOf = ({ lemma, lower }: Word): readonly string[] =>
  lemma === undefined ? verbReadings(lower).map(reading => reading.lemma) : [lemma];

const theThing = (words: readonly Word[]): number =>
  /^(the|one)$/.test(words[0]?.lower ?? '') ? words.slice(0, 4).findIndex(({ lower }) => lower === 'that') : -1;

/** "It became clear to me that logistics is a matter of people", but "… that the lock was the fault". */
function dawns({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'become' &&
    words
      .slice(clause.verb.to, clause.verb.to + 4)
      .some(({ lower }) => /^(clear|obvious|apparent|evident)$/.test(lower)) &&
    said?.kind === 'complement' &&
    said.verb.tense === 'present'
  );
}

/** "Looking back, communication is everything." */
const generalises = ({ words }: Sentence, { actor, kind, verb, subject }: Clause): boolean =>
  words[0]?.lower === 'looking' &&
  words[1]?.lower === 'back' &&
  actor === 'other' &&
  kind === 'main' &&
  (verb.tense === 'present' ||
    virtues.has(subject?.head.lower ?? '') ||
    words.some(({ lower }) => /^(too|clear|obvious|apparent|evident)$/.test(lower)));

/** "Looking back, I should have …". */
const regrets = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  words[0]?.lower === 'looking' && /^(I|we)$/.test(actor) && verb.modal === 'should' && verb.perfect;

function isLesson(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, kind } = clause;
  if (regrets(sentence, clause) || generalises(sentence, clause)) return true;
  if (kind === 'relative') return isTheOneThing(sentence, clause);
  if (isRule(sentence, clause) || isOnesInsight(sentence, clause)) return true;
  if (verb.voice === 'passive') return isBroughtHome(sentence, clause);
  if (verb.negated || verb.tense === 'conditional') return false;
  if (verb.lemma === 'be' && isNamed(sentence, clause)) return true;
  if (isCandidate(clause)) return learns(sentence, clause);
  if (actor !== 'other' && actor !== 'nobody') return false;
  if (dawns(sentence, clause)) return true;
  const person = /^(he|she|they|who)$/.test(subject?.head.lower ?? '');
  if (person && verb.deed.lemma !== 'teach') return false;
  const taught = frameOf(sentence, clause, teachingFrames) !== undefined;
  return taught || (events.has(subject?.head.lower ?? '') && frameOf(sentence, clause, showingFrames) !== undefined);
}

/** "Communication is key", "change should never be underestimated": a rule for all times, and nobody acts in it. */
function isRule({ words }: Sentence, { verb, subject, kind, actor }: Clause): boolean {
  if (kind !== 'main' || !/^(other|team)$/.test(actor) || !subject) return false;
  const never = verb.negated || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'never');
  if (verb.voice === 'passive' && never && /^(should|can|must)$/.test(verb.modal ?? ''))
    return slighting.has(verb.lemma);
  const bare = words.slice(subject.from, subject.to).every(({ part, lower }) => part === 'noun' || lower === 'the');
  if (verb.lemma !== 'be' || verb.tense !== 'present' || verb.negated || !bare || !virtues.has(subject.head.lower))
    return false;
  return words.slice(verb.to, verb.to + 4).some(({ lower }) => importantWords.has(lower));
}

/** "It was confirmed to me that people come first." */
const isBroughtHome = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  leavingBehind.has(verb.lemma) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'me');

/** "One could see how important teamwork is", "it just goes to show that …". */
const isOnesInsight = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject?.head.lower === 'one'
    ? clause.verb.modal !== undefined && frameOf(sentence, clause, learningFrames) !== undefined
    : /^(it|this|that)$/.test(clause.subject?.head.lower ?? '') &&
      clause.verb.head.lemma === 'go' &&
      (clause.infinitive?.lemma === 'show' || clause.verb.deed.lemma === 'show');

/** "If there is one thing I learned, it is patience." */
const isTheOneThing = ({ words }: Sentence, { actor, verb, subject }: Clause): boolean =>
  actor === 'I' &&
  takingAway.has(verb.deed.lemma ?? '') &&
  /^(thing|lesson|takeaway)$/.test(words[(subject?.from ?? 0) - 1]?.singular ?? '');

/** "My takeaway was …", "one of the learnings is …", "it was a real lesson". */
function isNamed({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (subject && words.slice(subject.from, verb.from).some(({ singular }) => lessonNouns.has(singular))) return true;
  const main = subject && lessonPoints.has(subject.head.lower);
  if (main && words.slice(subject.from, subject.to).some(({ lower }) => mainWords.has(lower)))
    return words[verb.to]?.lower === 'that' || words[verb.to]?.lower === 'how';
  const behind = words.slice(verb.to, verb.to + 5).map(({ lower }) => lower);
  if (behind.includes('learning') && behind.includes('experience')) return true;
  const points = /^(it|this|that)$/.test(subject?.head.lower ?? '');
  return points && words.slice(verb.to, verb.to + 4).some(({ singular }) => lessonNouns.has(singular));
}

/** "I learned how …", "I came to see …", "what I took away …"; to realise that a valve is open is no lesson. */
function learns(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const lemma = clause.verb.deed.lemma ?? clause.verb.lemma;
  const named = words[0]?.lower === 'what' || clause.link?.lower === 'what';
  if (named && lessonVerbs.has(lemma)) return true;
  if (named && lemma === 'take' && clause.verb.particle?.lower === 'away') return true;
  if (/^(looking|thinking|reflecting)$/.test(words[0]?.lower ?? '') && insightVerbs.has(lemma)) return true;
  const felt = lemma !== 'feel' || clause.verb.tense === 'past';
  if (felt && maximVerbs.has(lemma) && clause.actor !== 'team' && isMaxim(sentence, clause)) return true;
  return frameOf(sentence, clause, learningFrames) !== undefined;
}

/** What is learned is a rule for all times: "… that communication is key", "… that you must always ask". */
function isMaxim({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  const that = words[clause.verb.to]?.lower === 'that';
  if (!said || (said.kind !== 'complement' && !that)) return false;
  const general = words.some(({ lower }) => generalWords.has(lower));
  const now = words.slice(clause.verb.from - 1, clause.verb.to).some(({ lower }) => lower === 'now');
  const main = said.subject && words.slice(said.subject.from, said.subject.to);
  const anybody =
    /^(other|you)$/.test(said.actor) &&
    main !== undefined &&
    !main.some(
      ({ part, lower }) =>
        (part === 'determiner' && !/^(a|an|every)$/.test(lower)) ||
        part === 'genitive' ||
        /^(it|they|he|she|this)$/.test(lower),
    );
  if (anybody && said.verb.tense === 'present' && (now || clause.verb.tense === 'past')) return true;
  return general || (now && said.verb.tense === 'present' && clause.verb.lemma === 'know');
}

/** "I learned from the interviews that 40% …" is a finding of research. */
function isFinding({ clauses, quantities }: Sentence): boolean {
  return (
    quantities.some(({ kind, digits }) => digits && kind !== 'label') &&
    clauses.some(({ verb }) => verb.deed.lemma === 'learn')
  );
}

/** Whether a sentence tells what "I" then did, stopped or changed, or would do. */
export function changes(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  return clauses.some(clause => {
    if (clause.actor !== 'I' && clause.actor !== 'dropped') return false;
    const { verb } = clause;
    if (verb.modal && /^(would|'d|will|'ll)$/.test(verb.modal) && verb.lemma !== 'say') return true;
    if (verb.tense === 'conditional' || verb.tense === 'imperative') return false;
    if (clause.kind === 'complement' && (words[0]?.lower === 'what' || clause.link?.lower === 'what')) return false;
    if (verb.lemma === 'learn' || verb.lemma === 'realise' || verb.lemma === 'realize') return false;
    const move = moveOf(sentence, clause);
    const since = words.some(({ lower }) => sinceThen.has(lower));
    const why = clause.subject && words[clause.subject.from - 1]?.lower === 'why';
    if (verb.tense === 'present') return (since || why === true) && !mereInsight.has(verb.lemma);
    return move === 'decision' || (move === 'act' && (since || clause.kind === 'main'));
  });
}
