import { isCandidate, isPlural } from './english/grammar/actor.ts';
import { isFrequency } from './english/grammar/frequency.ts';
import { isFormerHabit } from './english/grammar/tense.ts';
import { reproaching } from './english/lexicon/deeds.ts';
import { moveOf } from './english/ownership/moves.ts';
import type { Clause, Sentence, Tense } from './english/sentence.ts';
import { perfectAsPast } from './english/told-now.ts';

/** Whether a draft tells its events in the present, as second-language writers often do: all of it, or most, or a call. */
export function tellsNow(sentences: readonly Sentence[]): boolean {
  const count = (tense: Tense) => sentences.filter(sentence => hasAct(sentence, tense)).length;
  return sentences.some(decidesNow) || count('present') > count('past');
}

/**
 * Whether the candidate or the group acts; of what was still going on, only if asked. Second-language writers often tell
 * one event in the present tense, or a decision in the present perfect.
 */
export function hasAct(sentence: Sentence, tense: Tense, goingOn = true): boolean {
  return sentence.clauses.some(clause => {
    const { verb, actor } = clause;
    if (!(isPlural(actor) || isCandidate(clause)) || verb.voice === 'passive' || clause.kind === 'relative')
      return false;
    if (clause.link?.lower === 'before' || (verb.perfect && actor === 'team') || isBefore(clause)) return false;
    if (tense === 'present' && !goingOn && goesOn(sentence, clause)) return false;
    const move = moveOf(sentence, clause);
    if (tense === 'past' && verb.perfect && verb.tense === 'present' && move === 'decision') return !verb.negated;
    if (verb.tense !== tense) return false;
    if (actor !== 'I' && (reproaching.has(verb.lemma) || (verb.progressive && !goingOn))) return false;
    return move !== 'state' && move !== 'fate';
  });
}

/** "I decide to stop all tests": one call, told in the present; but "I decide each morning". */
const decidesNow = (sentence: Sentence): boolean => doesNow(sentence, /^decision$/);

/** "I check the log": a deed of the candidate's own, told in the present as something that happens once. */
export const actsNow = (sentence: Sentence): boolean => doesNow(sentence, /^(act|decision)$/);

/** The sentences of a draft; where none tells a deed in the past, and some do in the present perfect, those read as past. */
export function asPastWherePerfect(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.some(sentence => hasAct(sentence, 'past'))) return sentences;
  const past = sentences.map(perfectAsPast);
  return past.some(sentence => hasAct(sentence, 'past')) ? past : sentences;
}

/** "I have checked the log": a deed of the candidate's own in the present perfect. */
export const hasActed = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.actor === 'I' &&
      clause.verb.tense === 'present' &&
      clause.verb.perfect &&
      /^(act|decision)$/.test(moveOf(sentence, clause)),
  );

const doesNow = (sentence: Sentence, moves: RegExp): boolean =>
  sentence.clauses.some(
    clause =>
      clause.actor === 'I' &&
      clause.kind !== 'relative' &&
      isPlainPresent(clause) &&
      moves.test(moveOf(sentence, clause)) &&
      !sentence.words.some((_, at) => isFrequency(sentence.words, at)),
  );

const isPlainPresent = ({ verb }: Clause): boolean =>
  verb.tense === 'present' && !verb.negated && !verb.perfect && !verb.progressive;

/** "I work in a bakery", "every day we throw away bread": no event of those that learners tell in the present. */
const goesOn = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  isFrequency(words, 0) || (actor === 'I' && /^(work|live|serve)$/.test(verb.deed.lemma ?? ''));

/** "We used to cut each one to measure", "he wanted it and I didn't": a habit, or a wish that is not shared. */
const isBefore = ({ verb }: Clause): boolean =>
  isFormerHabit(verb) || (verb.negated && verb.deed.part === 'auxiliary' && verb.lemma === 'do');
