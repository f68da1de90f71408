import type { Span } from '../../span.ts';
import { importantWords, lessonNouns, virtues } from '../lexicon/lessons.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { looksBack, reflects } from './hindsight.ts';
import { isLesson } from './insights.ts';
import { comesDownTo, weighsIt } from './maxims.ts';
import { comesOfIt, isBareName, isNotedLesson, isSchooling } from './named-lessons.ts';
import { isLeftBehind, isPointForMe } from './points.ts';
import { isLoneProverb, isProverb } from './proverbs.ts';
import { findsTruth, isLearnedAtEnd, isSaidToStick, isTagged } from './seen-truths.ts';
import { isShownInNote } from './taught-me.ts';

/**
 * The lesson that a sentence draws, if it draws one: "I learned that …", "it taught me …", "in hindsight …". Among
 * lessons (`reflecting`) a bare truth is one, too: "communication is key".
 */
export const lessonIn = (sentence: Sentence, reflecting = false): Span | undefined =>
  reflecting ? amongLessons(sentence) : anywhere(sentence);

const amongLessons = remembered((sentence: Sentence) => readLesson(sentence, true));
const anywhere = remembered((sentence: Sentence) => readLesson(sentence, false));

function readLesson(sentence: Sentence, reflecting: boolean): Span | undefined {
  if (sentence.question || isFinding(sentence)) return undefined;
  const { words } = sentence;
  const clause = sentence.clauses.find(
    candidate =>
      isLesson(sentence, candidate) || (reflecting && clauseReadings.some(reads => reads(sentence, candidate))),
  );
  if (
    !clause &&
    !(reflecting && noteReadings.some(reads => reads(sentence))) &&
    !isLabelled(sentence) &&
    !isLearnedAtEnd(sentence) &&
    !looksBack(sentence) &&
    !isLeftBehind(sentence) &&
    !isPointForMe(sentence)
  )
    return undefined;
  const last = words.findLast(({ part }) => part !== 'punctuation');
  return { start: clause && !isLabelled(sentence) ? clause.start : sentence.start, end: last?.end ?? sentence.end };
}

/** "Lesson: …", "The takeaway for me: …", "My learnings – …". */
function isLabelled({ words }: Sentence): boolean {
  const colon = words.findIndex(({ text }) => /^[:–—-]$/.test(text));
  const comma = words.findIndex(({ text }) => text === ',');
  const names = (end: number): boolean =>
    words
      .slice(0, end)
      .some(
        ({ singular }, at) => lessonNouns.has(singular) && !/^(plan|book|fee)$/.test(words[at + 1]?.singular ?? ''),
      );
  if (colon === 1 && /^(learned|learnt)$/.test(words[0]?.lower ?? '')) return true;
  return (
    (colon > 0 && colon < 9 && names(colon)) || (comma > 0 && comma < 4 && names(comma) && isBareLabel(words, comma))
  );
}

/** "Big lesson, …", "lesson learned, …": nothing else stands before the comma. */
const isBareLabel = (words: Sentence['words'], comma: number): boolean =>
  words
    .slice(0, comma)
    .every(
      ({ singular, part, lower }) =>
        lessonNouns.has(singular) || part === 'adjective' || /^(my|the|learned|learnt)$/.test(lower),
    );

/** "Communication is key", "never trust a demo": a rule for all times, and nobody acts in it. */
function isTruth(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, kind, actor } = clause;
  if (/^(never|always)$/.test(words[0]?.lower ?? '')) return verb.from < 2 && verb.head.form === 'base' && !subject;
  if (kind === 'main' && words[0]?.lower === 'that' && sentence.clauses.length === 1 && isProverb(sentence, clause))
    return true;
  if (isLoneProverb(sentence)) return true;
  if (kind !== 'main' || !/^(other|team)$/.test(actor) || !subject) return false;
  const bare = words.slice(subject.from, subject.to).every(({ part, lower }) => part === 'noun' || lower === 'the');
  if (verb.lemma !== 'be' || verb.tense !== 'present' || verb.negated || !bare || !virtues.has(subject.head.lower))
    return false;
  return words.slice(verb.to, verb.to + 4).some(({ lower }) => importantWords.has(lower));
}

/** "I understood that shared stock should be checked first": what ought to be, and nobody does it yet. */
const isUnderstood = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor === 'I' &&
    /^(understand|realise|realize|see|recognise|recognize)$/.test(clause.verb.lemma) &&
    !clause.verb.negated &&
    said?.kind === 'complement' &&
    said.actor !== 'I' &&
    /^(should|must|can|need)$/.test(said.verb.modal ?? said.verb.lemma)
  );
};

/** "I learned from the interviews that 40% …" is a finding of research. */
function isFinding({ clauses, quantities }: Sentence): boolean {
  return (
    quantities.some(({ kind, digits }) => digits && kind !== 'label') &&
    clauses.some(({ verb }) => verb.deed.lemma === 'learn')
  );
}

/** "What did I learn?", "The moral?": the next sentence is the lesson. */
export const asksForLesson = ({ question, words, clauses }: Sentence): boolean =>
  question &&
  (clauses.length === 0
    ? words.some(({ singular }) => lessonNouns.has(singular))
    : words[0]?.lower === 'what' &&
      clauses.some(
        ({ actor, verb, object }) =>
          (actor === 'I' && verb.deed.lemma === 'learn') ||
          (/^(teach|show)$/.test(verb.deed.lemma ?? '') && /^(me|us)$/.test(object?.head.lower ?? '')),
      ));

/** What is a lesson only among lessons: what a clause says, and what a whole note says. */
const clauseReadings = [isTruth, isUnderstood, findsTruth, isTagged, comesOfIt, weighsIt, isSaidToStick] as const;
const noteReadings = [isBareName, isNotedLesson, isSchooling, isShownInNote, reflects, comesDownTo] as const;
