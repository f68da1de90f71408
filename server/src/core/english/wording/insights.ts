import { sourceSet } from '../evidence/evidence.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameOf } from '../grammar/framed.ts';
import { findPhrases } from '../grammar/match.ts';
import { bareData } from '../lexicon/data.ts';
import {
  events,
  insightVerbs,
  lessonNouns,
  lessonPoints,
  lessonVerbs,
  mainWords,
  maximVerbs,
  seeing,
  takingAway,
  worth,
} from '../lexicon/lessons.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import {
  dawns,
  isBroughtHome,
  isDrawnFrom,
  isJourney,
  isOnesInsight,
  learningFrames,
  showingFrames,
} from './journeys.ts';
import { generalises, isMaxim, isNever, isWarning, verbOf } from './maxims.ts';
import { becameClear, carriesIt, holdsProverb } from './proverbs.ts';
import { isMadeToSee, isNewView, isTaughtToMe, teachingFrames } from './taught-me.ts';

/** "Looking back, I should have …". */
const regrets = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  words[0]?.lower === 'looking' && /^(I|we)$/.test(actor) && verb.modal === 'should' && verb.perfect;

/** An event teaches; a colleague only where they teach a truth, and a log or a survey tells a finding. */
function isTeacher({ words }: Sentence, { verb }: Clause, subject: NounPhrase): boolean {
  if (isSomebody(subject)) return verb.deed.lemma === 'teach' && words[verb.to + 1]?.lower === 'that';
  return !bareData.has(subject.head.lower) && !findPhrases(words, sourceSet, subject.from, subject.to).next().value;
}

/** "I now appreciate how hard the work is", "automation, I now know, is a marathon". */
const isSeenNow = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'present' &&
  seeing.has(verb.lemma) &&
  words[verb.from - 1]?.lower === 'now' &&
  (/^(how|that|why|,)$/.test(words[verb.to]?.lower ?? '') ||
    (words[verb.to]?.lower === 'the' && worth.has(words[verb.to + 1]?.lower ?? '')));

/** Whether a clause draws a lesson: what was learned, or what an event taught. */
export function isLesson(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, kind } = clause;
  if (regrets(sentence, clause) || generalises(sentence, clause)) return true;
  if (isIfAnything(sentence, clause) || holdsProverb(sentence, clause)) return true;
  if (
    isDrawnFrom(sentence, clause) ||
    carriesIt(sentence, clause) ||
    becameClear(sentence, clause) ||
    isTaughtToMe(sentence, clause)
  )
    return true;
  if (kind === 'relative' || isTheOneThing(sentence, clause))
    return isTheOneThing(sentence, clause) || isJourney(sentence, clause);
  if (isWarning(sentence, clause) || isOnesInsight(sentence, clause)) return true;
  if (verb.voice === 'passive') return isBroughtHome(sentence, clause) || isMadeToSee(sentence, clause);
  if (verb.lemma === 'be' && isNever(sentence, clause)) return true;
  if (verb.negated || verb.tense === 'conditional') return false;
  if (verb.lemma === 'be' && isNamed(sentence, clause)) return true;
  if (isCandidate(clause)) return learns(sentence, clause) && !isFigure(sentence, clause);
  if (actor !== 'other' && actor !== 'nobody') return false;
  if (dawns(sentence, clause) || isNewView(sentence, clause)) return true;
  if (subject && !isTeacher(sentence, clause, subject)) return false;
  const taught = frameOf(sentence, clause, teachingFrames) !== undefined;
  return taught || (events.has(subject?.head.lower ?? '') && frameOf(sentence, clause, showingFrames) !== undefined);
}

/** "I came to know that 31 of the 50 guests travel by train": what was found out. */
const isFigure = ({ words }: Sentence, { verb }: Clause): boolean => {
  const that = words.findIndex(({ lower, start }) => lower === 'that' && start >= verb.end);
  const next = that < 0 || that > verb.to + 3 ? undefined : words[that + 1];
  return next?.part === 'number' && /\d/.test(next.text) && words[that + 2]?.lower === 'of';
};

/** "If there is one thing I learned, it is patience." */
const isTheOneThing = ({ words }: Sentence, { actor, verb, subject }: Clause): boolean =>
  actor === 'I' &&
  takingAway.has(verb.deed.lemma ?? '') &&
  /^(thing|lesson|takeaway)$/.test(words[(subject?.from ?? 0) - 1]?.singular ?? '');

/** "If I learned anything, it's that …", "if it taught me one thing, it is patience". */
const isIfAnything = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  words[0]?.lower === 'if' &&
  clause === clauses[0] &&
  clauses.some(({ verb }, at) => at > 0 && verb.lemma === 'be') &&
  /^(learn|teach|show|take)$/.test(verbOf(clause)) &&
  words
    .slice(clause.verb.to, clause.verb.to + 4)
    .some(({ lower }) => /^(anything|something|thing|lesson)$/.test(lower));

/** "My takeaway was …", "one of the learnings is …", "it was a real lesson". */
function isNamed({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (
    subject &&
    words
      .slice(subject.from, verb.from)
      .some(
        ({ singular }, at, all) =>
          lessonNouns.has(singular) && !/^(plan|plans|book|fee|fees)$/.test(all[at + 1]?.lower ?? ''),
      )
  )
    return true;
  const main = subject && lessonPoints.has(subject.head.lower);
  if (main && words.slice(subject.from, subject.to).some(({ lower }) => mainWords.has(lower)))
    return words[verb.to]?.lower === 'that' || words[verb.to]?.lower === 'how';
  const behind = words.slice(verb.to, verb.to + 5).map(({ lower }) => lower);
  if (behind.includes('learning') && behind.includes('experience')) return true;
  const points = /^(it|this|that)$/.test(subject?.head.lower ?? '');
  return points && words.slice(verb.to, verb.to + 4).some(({ singular }) => lessonNouns.has(singular));
}

/** "From this I understood that …". */
const isFromThis = ([first, second]: Sentence['words']): boolean =>
  first?.lower === 'from' && second?.part === 'pronoun';

/** "I learned how …", "I came to see …", "what I took away …"; to realise that a valve is open is no lesson. */
function learns(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const lemma = clause.verb.deed.lemma ?? clause.verb.lemma;
  const named = words[0]?.lower === 'what' || clause.link?.lower === 'what' || isFromThis(words);
  if (named && lessonVerbs.has(lemma)) return true;
  if (named && lemma === 'take' && clause.verb.particle?.lower === 'away') return true;
  if (/^(looking|thinking|reflecting)$/.test(words[0]?.lower ?? '') && insightVerbs.has(lemma)) return true;
  if (isSeenNow(sentence, clause)) return true;
  const felt = lemma !== 'feel' || clause.verb.tense === 'past';
  if (felt && maximVerbs.has(lemma) && clause.actor !== 'team' && isMaxim(sentence, clause)) return true;
  return frameOf(sentence, clause, learningFrames) !== undefined;
}
