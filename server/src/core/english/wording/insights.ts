import { sourceSet } from '../evidence/evidence.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { findPhrases } from '../grammar/match.ts';
import { bareData } from '../lexicon/data.ts';
import { learning, showing, teaching } from '../lexicon/frames-lessons.ts';
import {
  dawning,
  discovering,
  events,
  failings,
  generalWords,
  importantWords,
  insightVerbs,
  leavingBehind,
  lessonNouns,
  lessonPoints,
  lessonVerbs,
  mainWords,
  maximVerbs,
  seeing,
  slighting,
  takingAway,
  virtues,
  worth,
} from '../lexicon/lessons.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

const learningFrames = frameSet(learning, { virtue: virtues });
const teachingFrames = frameSet(teaching);
const showingFrames = frameSet(showing);

/** "Looking back, communication is everything." */
const generalises = ({ words }: Sentence, { actor, kind, verb, subject }: Clause): boolean =>
  words[0]?.lower === 'looking' &&
  words[1]?.lower === 'back' &&
  actor === 'other' &&
  kind === 'main' &&
  (failings.has(subject?.head.lower ?? '') ||
    verb.tense === 'present' ||
    virtues.has(subject?.head.lower ?? '') ||
    words.some(({ lower }) => /^(too|clear|obvious|apparent|evident)$/.test(lower)));

/** "Looking back, I should have …". */
const regrets = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  words[0]?.lower === 'looking' && /^(I|we)$/.test(actor) && verb.modal === 'should' && verb.perfect;

const verbOf = ({ verb }: Clause): string => verb.deed.lemma ?? verb.lemma;

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
  if (isIfAnything(sentence, clause)) return true;
  if (kind === 'relative' || isTheOneThing(sentence, clause))
    return isTheOneThing(sentence, clause) || isJourney(sentence, clause);
  if (isWarning(sentence, clause) || isOnesInsight(sentence, clause)) return true;
  if (verb.voice === 'passive') return isBroughtHome(sentence, clause);
  if (verb.lemma === 'be' && isNever(sentence, clause)) return true;
  if (verb.negated || verb.tense === 'conditional') return false;
  if (verb.lemma === 'be' && isNamed(sentence, clause)) return true;
  if (isCandidate(clause)) return learns(sentence, clause);
  if (actor !== 'other' && actor !== 'nobody') return false;
  if (dawns(sentence, clause)) return true;
  if (subject && !isTeacher(sentence, clause, subject)) return false;
  const taught = frameOf(sentence, clause, teachingFrames) !== undefined;
  return taught || (events.has(subject?.head.lower ?? '') && frameOf(sentence, clause, showingFrames) !== undefined);
}

/** "An invaluable journey that underlined the importance of planning", "…, which goes to show that listening pays". */
const isJourney = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const at = clause.link ? words.indexOf(clause.link) : -1;
  if (clause.verb.negated || clause.verb.modal || at < 1) return false;
  if (clause.verb.head.lemma === 'go') return isOnesInsight(sentence, clause);
  return (
    frameOf(sentence, clause, showingFrames) !== undefined &&
    (events.has(words[at - 1]?.singular ?? '') || words[at - 1]?.text === ',')
  );
};

/** "Change should never be underestimated." */
const isWarning = ({ words }: Sentence, { verb, kind, actor }: Clause): boolean =>
  kind === 'main' &&
  /^(other|team)$/.test(actor) &&
  verb.voice === 'passive' &&
  (verb.negated || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'never')) &&
  /^(should|can|must)$/.test(verb.modal ?? '') &&
  slighting.has(verb.lemma);

/** "It became clear to me that logistics is a matter of people", but "… that the lock was the fault". */
function dawns({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  if (dawning.has(verbOf(clause)) && /^(it|that|this)$/.test(clause.subject?.head.lower ?? ''))
    return (
      words.slice(clause.verb.to, clause.verb.to + 3).some(({ lower }) => /^(me|us)$/.test(lower)) &&
      said?.verb.tense === 'present' &&
      !said.verb.perfect
    );
  return (
    clause.verb.lemma === 'become' &&
    words
      .slice(clause.verb.to, clause.verb.to + 4)
      .some(({ lower }) => /^(clear|obvious|apparent|evident)$/.test(lower)) &&
    said?.kind === 'complement' &&
    said.verb.tense === 'present'
  );
}

/** "It was confirmed to me that people come first." */
const isBroughtHome = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  leavingBehind.has(verb.lemma) &&
  (words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'me') ||
    words.some(({ lower }) => /^(again|more)$/.test(lower)));

/** "One could see how important teamwork is", "it just goes to show that …". */
const isOnesInsight = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject?.head.lower === 'one'
    ? clause.verb.modal !== undefined && frameOf(sentence, clause, learningFrames) !== undefined
    : /^(it|this|that|which|all)$/.test(
        clause.kind === 'relative' ? (clause.link?.lower ?? '') : (clause.subject?.head.lower ?? ''),
      ) &&
      clause.verb.head.lemma === 'go' &&
      (clause.infinitive?.lemma === 'show' || clause.verb.deed.lemma === 'show');

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

/** "The big lesson there was never to underestimate it", "the moral of it all is that …". */
function isNever({ words }: Sentence, { verb, kind, subject }: Clause): boolean {
  if (kind !== 'main' || !subject) return false;
  const lesson = words
    .slice(Math.max(0, subject.from - 5), verb.from)
    .findIndex(
      ({ singular, part }, at, all) => lessonNouns.has(singular) && part === 'noun' && all[at + 1]?.part !== 'noun',
    );
  return lesson >= 0 && words.slice(verb.to - 1, verb.to + 2).some(({ lower }) => /^(never|not|to|that)$/.test(lower));
}

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

/** "I learned how …", "I came to see …", "what I took away …"; to realise that a valve is open is no lesson. */
function learns(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const lemma = clause.verb.deed.lemma ?? clause.verb.lemma;
  const named = words[0]?.lower === 'what' || clause.link?.lower === 'what';
  if (named && lessonVerbs.has(lemma)) return true;
  if (named && lemma === 'take' && clause.verb.particle?.lower === 'away') return true;
  if (/^(looking|thinking|reflecting)$/.test(words[0]?.lower ?? '') && insightVerbs.has(lemma)) return true;
  if (isSeenNow(sentence, clause)) return true;
  const felt = lemma !== 'feel' || clause.verb.tense === 'past';
  if (felt && maximVerbs.has(lemma) && clause.actor !== 'team' && isMaxim(sentence, clause)) return true;
  return frameOf(sentence, clause, learningFrames) !== undefined;
}

/** What is learned is a rule for all times: "… that communication is key", "… that you must always ask". */
function isMaxim({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  const that = words[clause.verb.to]?.lower === 'that';
  if (!said || (said.kind !== 'complement' && !that)) return false;
  if (discovering.has(verbOf(clause)))
    return said.verb.tense === 'present' && words.some(({ lower }) => importantWords.has(lower));
  const general = words.some(({ lower, part }) => generalWords.has(lower) && !(lower === 'matter' && part === 'noun'));
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
  return (
    (general && (said.verb.tense === 'present' || virtues.has(said.subject?.head.lower ?? ''))) ||
    (now && said.verb.tense === 'present' && clause.verb.lemma === 'know')
  );
}
