import { isCandidate } from '../grammar/actor.ts';
import { frameOf, frameSet } from '../grammar/frame.ts';
import {
  commonLosses,
  endingVerbs,
  goingAway,
  goingOn,
  leavings,
  leftGroups,
  lots,
  lotsSettled,
  nextPeriods,
  overcome,
  preferring,
  remainder,
  servings,
  tolls,
} from '../lexicon/left-out.ts';
import { roles } from '../lexicon/nouns.ts';
import { workers } from '../lexicon/people.ts';
import { currencies } from '../lexicon/units.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { isServed } from '../people/customers.ts';
import { isTrade } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether somebody among those who are served is said to be left out, or to pay for the others. */
export const exclusionIn = remembered(
  (sentence: Sentence): boolean =>
    staysBehind(sentence.words) ||
    sentence.words.some((word, at) => isBarredAt(sentence.words, word, at)) ||
    leftOutIn(sentence) !== undefined,
);

/** The clause by which a group gets nothing or less, comes later, is kept out or goes: "the villages got nothing". */
export const leftOutIn = remembered((sentence: Sentence): Clause | undefined =>
  sentence.question || !sentence.words.some((word, at) => isGroup(sentence.words, word, at))
    ? undefined
    : sentence.clauses.find(clause => isReal(sentence, clause) && isLeftOut(sentence, clause)),
);

const classes = { period: nextPeriods };
const lotFrames = frameSet(lots, classes);
const leavingFrames = frameSet(leavings, classes);
const tollFrames = frameSet(tolls);

/** Several who are served or could be; "the five", "two of them" after a number. */
function isGroup(words: readonly Word[], { lower, part }: Word, at: number): boolean {
  if (part === 'number') return /^(the|of)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'of';
  if (/^(they|them|those|who|others|rest|nobody)$/.test(lower)) return true;
  return remainder.has(lower) || (part === 'noun' && (isServed(lower) || leftGroups.has(lower) || isOutsiders(lower)));
}

const isOutsiders = (lower: string): boolean =>
  /s$|kids$|children$/.test(lower) &&
  !workers.has(lower) &&
  !roles.has(lower) &&
  !currencies.has(lower) &&
  (/kids$|children$/.test(lower) || isTrade(lower) || isKindOfPeople(lower));

/** What happened, could no longer happen, or will by the candidate's own settling. */
function isReal({ clauses, words }: Sentence, { verb, parent, kind }: Clause): boolean {
  const spared = words.some(
    ({ lower, end }, at) => lower === 'longer' && words[at - 1]?.lower === 'no' && end <= verb.end,
  );
  if (spared) return /^(can|could|be)$/.test(verb.modal ?? verb.lemma) || verb.voice === 'passive';
  if (verb.tense !== 'conditional' || verb.negated || /^(can|could|must)$/.test(verb.modal ?? '')) return true;
  const settled = clauses[parent ?? -1];
  return (
    (kind === 'complement' && settled !== undefined && lotsSettled.has(settled.verb.deed.lemma ?? '')) ||
    words.some(({ lower }) => lower === 'rather')
  );
}

function isLeftOut(sentence: Sentence, clause: Clause): boolean {
  if (isOutOfScope(sentence)) return true;
  if (isCandidate(clause)) return isDone(sentence, clause);
  return isLot(sentence, clause) || isToll(sentence, clause);
}

/** "Office staff are out of scope", "not in the first release". */
const isOutOfScope = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'out' &&
      words[at + 1]?.lower === 'of' &&
      /^(scope|reach|it|this|bounds)$/.test(words[at + 2]?.lower ?? ''),
  );

/** "The five went without", "clinics got no visits", "paper filers had to wait", "tourists were no longer let in". */
function isLot(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  const before = sentence.words.filter(
    ({ start, end }) => start >= (subject?.start ?? verb.start) && end <= verb.start,
  );
  if (!subject || !before.some((word, at) => isGroup(before, word, at))) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (subject.head.lower === 'they' && !isTheirOwn(sentence, clause)) return false;
  if (subject.head.lower === 'nobody') return /^(get|receive)$/.test(lemma);
  if (verb.modal === 'must' || (verb.lemma === 'have' && verb.deed !== verb.head)) return true;
  if (/^(can|could)$/.test(verb.modal ?? ''))
    return (
      (verb.negated && !overcome.has(verb.lemma)) ||
      hasLonger(sentence, clause) ||
      frameOf(sentence, clause, lotFrames) !== undefined
    );
  if (verb.voice === 'passive' && hasLonger(sentence, clause)) return true;
  if (verb.negated) return goingOn.has(lemma);
  if (goingAway.has(lemma) && verb.voice === 'active') return isGone(sentence, clause);
  if (/^(wait|pay)$/.test(lemma) && isBareEnd(sentence, clause)) return true;
  if (lemma === 'lose' && object && commonLosses.has(object.head.lower)) return false;
  return !hasNothingBut(sentence.words, verb.to) && frameOf(sentence, clause, lotFrames) !== undefined;
}

/** "Had nothing but kind words". */
const hasNothingBut = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'nothing' && words[at + 1]?.lower === 'but';

/** "The German ones waited", "larch buyers paid": no more is said of it. */
const isBareEnd = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.tense === 'past' && (words[verb.to] === undefined || words[verb.to]?.part === 'punctuation');

/** From the last mark or conjunction that parts clauses to the verb, over what describes the subject. */
function beforeVerb({ words }: Sentence, { verb }: Clause): readonly Word[] {
  const before = words.filter(({ end }) => end <= verb.start);
  const mark = before.findLastIndex(
    ({ text, part }, at) => /^[;:—–.]$/.test(text) || (part === 'coordinator' && before[at - 1]?.text === ','),
  );
  return before.slice(mark + 1);
}

/** "They lost their early start": what had been theirs. */
const isTheirOwn = ({ words }: Sentence, { object }: Clause): boolean => words[object?.from ?? -1]?.lower === 'their';

const hasLonger = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.some(word => word.lower === 'longer' && word.start >= start && word.end <= end);

/** "Eleven adults left", "two patients cancelled"; "readers left kind comments", "24% left". */
const isGone = ({ words, quantities }: Sentence, { verb, object }: Clause): boolean =>
  (verb.tense === 'past' || verb.tense === 'conditional') &&
  !object &&
  !quantities.some(({ kind }) => /^(percent|ratio)$/.test(kind)) &&
  !/^(half|third|quarter|most)$/.test(words[0]?.lower ?? '') &&
  words[verb.to]?.part !== 'noun';

/** "I left them out", "kept the chains as before", "told the new sellers no", "we did not write to younger donors". */
function isDone(sentence: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  const fronted = isFronted(sentence, clause);
  const behind = sentence.words.filter(word => word.start >= verb.head.end && word.end <= end);
  if (verb.tense === 'imperative') return false;
  if (endsFor(sentence, clause)) return true;
  if (!fronted && !behind.some((word, at) => isGroup(behind, word, at))) return false;
  if (verb.negated)
    return fronted || (servings.has(verb.deed.lemma ?? '') && !behind.some(({ lower }) => /^(only|just)$/.test(lower)));
  if (fronted && /^(leave|exclude|postpone|drop|refuse|skip)$/.test(verb.deed.lemma ?? '')) return true;
  const span = frameOf(sentence, clause, leavingFrames);
  if (!span) return false;
  const told = sentence.words.filter(
    ({ start, end: to }) => start >= verb.head.end && to <= Math.max(span.end, verb.end),
  );
  return fronted || told.some((word, at) => isGroup(told, word, at));
}

/** "For the walk-in clients I stopped the service": what a group had ends. */
function endsFor(sentence: Sentence, clause: Clause): boolean {
  if (!endingVerbs.has(clause.verb.deed.lemma ?? '')) return false;
  const before = beforeVerb(sentence, clause);
  return before[0]?.lower === 'for' && before.some((word, at) => isGroup(before, word, at));
}

/** "Younger donors we did not write to", "buyers of corner sofas I left with the bag": the group stands in front. */
function isFronted(sentence: Sentence, clause: Clause): boolean {
  const before = beforeVerb(sentence, clause).filter(({ end }) => end <= (clause.subject?.start ?? 0));
  return (
    before.some((word, at) => word.part === 'noun' && isGroup(before, word, at)) &&
    /^(noun|number|adjective)$/.test(before.at(-1)?.part ?? '') &&
    before.every(({ part }) => /^(noun|adjective|determiner|number|preposition|genitive|adverb)$/.test(part)) &&
    before[0]?.part !== 'preposition'
  );
}

/** "It meant no warm soup for the late guests", "nothing changed for the wholesale buyers". */
function isToll(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, end } = clause;
  if (verb.negated || (verb.deed.lemma === 'change') !== (subject?.head.lower === 'nothing')) return false;
  const span = frameOf(sentence, clause, tollFrames);
  const told = span ? sentence.words.filter(({ start, end: to }) => start >= verb.end && to <= end) : [];
  return told.some((word, at) => isGroup(told, word, at));
}

/** "The letter for the self-employed stayed as it was", "left on the old plan". */
const staysBehind = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'as' && words[at + 1]?.lower === 'it' && words[at + 2]?.lower === 'was') ||
      (lower === 'old' && words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'on'),
  );

/** "Not couples", "rather than power users", "except agencies", "nobody else". */
function isBarredAt(words: readonly Word[], { lower }: Word, at: number): boolean {
  if (lower === 'nobody' && words[at + 1]?.lower === 'else') return true;
  const link =
    /^(not|except|excluding|without|only)$/.test(lower) ||
    (lower === 'than' && /^(rather|other)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'of' && /^(instead|expense|cost)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'over' && words.slice(Math.max(0, at - 5), at).some(({ lemma }) => preferring.has(lemma ?? '')));
  if (!link || (lower === 'without' && at === 0) || (lower === 'only' && words[at + 1]?.part === 'number'))
    return false;
  const rest = words.slice(at + 1, at + 6);
  const stop = rest.findIndex(({ part }) => part === 'punctuation' || part === 'coordinator');
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(
      ({ part, lower: noun }) =>
        (part === 'noun' && (isServed(noun) || leftGroups.has(noun) || (noun.endsWith('s') && isTrade(noun)))) ||
        /^(everyone|everybody)$/.test(noun),
    );
}
