import type { Span } from '../../span.ts';
import { actorOf } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isExpectedOtherwise } from '../judgment/expected-otherwise.ts';
import { isBurden } from '../judgment/paying.ts';
import { calling } from '../lexicon/calls.ts';
import { announcing, asking, callless, decisions, minor, weakDeeds, wishing } from '../lexicon/deeds.ts';
import { persons } from '../lexicon/people.ts';
import { becausePhrases } from '../lexicon/reasons.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTakenHome } from '../wording/taken-home.ts';
import { isCallBeneath } from './calls-beneath.ts';
import { isDoneInstead } from './forgone.ts';
import { goesAhead } from './going-ahead.ts';
import { drawsLimit } from './limits-drawn.ts';
import { isMyCall } from './mine-to-make.ts';
import { moveOf } from './moves.ts';
import { isAnsweredNo, isBareChoice, isHeadedMine, isOutGone, isReasonedNote, isSignedMine } from './noted-calls.ts';
import { takesOneOfSeveral } from './one-of-several.ts';
import { isPriced } from './priced-deeds.ts';
import { isWontDo, letsNone, withholds } from './refusals.ts';
import { isRoutine } from './routine-deeds.ts';
import { isRuling, isSaidNot, isToldInFront } from './rulings.ts';
import { spendsMoney } from './spending.ts';
import { staysPut } from './staying-put.ts';
import { setsTerms } from './terms-set.ts';
import { leavesOneWay } from './ultimatums.ts';
import { againstAnother, isSimplyDone, wordsAfter } from './unasked.ts';

const callFrames = frameSet(calling, { person: persons, day: dateWords, duration: durations });

/** Where the candidate makes a call of their own: a choice, a refusal, a removal, a switch; undefined where they make none. */
export const callIn = remembered((sentence: Sentence): Span | undefined => {
  const clause = callClauseIn(sentence) ?? (sentence.full && callClauseIn(sentence.full));
  if (clause) return { start: clause.start, end: clause.end };
  return isSignedMine(sentence.words) ||
    isHeadedMine(sentence.words) ||
    isReasonedNote(sentence) ||
    isAnsweredNo(sentence) ||
    isBareChoice(sentence) ||
    isOutGone(sentence)
    ? sentence
    : undefined;
});

/** The clause of it. */
export const callClauseIn = remembered((sentence: Sentence): Clause | undefined =>
  sentence.clauses.find(candidate => isOwnCall(sentence, candidate) || isMyCall(sentence, candidate)),
);

/** Whether a clause is the candidate's own call. */
function isOwnCall(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const actor = actorOf(sentence, clause);
  if (
    isCallBeneath(sentence, clause) ||
    isRuling(sentence, clause) ||
    isToldInFront(sentence, clause) ||
    isSaidNot(sentence, clause) ||
    leavesOneWay(sentence, clause)
  )
    return true;
  if (actor !== 'I' && actor !== 'dropped') return false;
  if (isWontDo(sentence, clause)) return true;
  if (verb.tense === 'conditional' || verb.tense === 'future' || verb.voice === 'passive') return false;
  if (isWhatICut(sentence, clause)) return true;
  if (clause.link?.lower === 'what' || isTakenHome(sentence, clause)) return false;
  if (verb.lemma === 'agree' && isTermAgreed(sentence, clause)) return true;
  if (isErrand(sentence, clause)) return false;
  if (verb.negated) return withholds(sentence, clause, wordsAfter(sentence, clause));
  if (isShared(clause)) return false;
  const move = moveOf(sentence, clause);
  if (goesAhead(sentence, clause)) return true;
  if (verb.deed.lemma === 'give' && wordsAfter(sentence, clause).some(({ lower }) => lower === 'over')) return false;
  if (move === 'decision') return !isRoutine(clause, wordsAfter(sentence, clause));
  if (verb.deed.lemma === 'accept' && acceptsLoss(sentence, clause)) return true;
  if (verb.deed.lemma === 'accept')
    return clause.object !== undefined && (isBurden(clause) || acceptsThat(sentence, clause));
  if (move !== 'act' && move !== 'state') return false;
  const after = wordsAfter(sentence, clause);
  if (verb.deed !== verb.head && decisions.has(verb.lemma)) return !isRoutine(clause, after);
  return (
    againstAnother(sentence, clause) ||
    isSimplyDone(sentence, clause) ||
    sentence.clauses.some(other => isExpectedOtherwise(sentence, other)) ||
    isReasoned(sentence, clause) ||
    setsTerms(clause, after) ||
    spendsMoney(clause, after) ||
    staysPut(clause, after) ||
    takesOneOfSeveral(sentence, clause) ||
    frameOf(sentence, clause, callFrames) !== undefined ||
    drawsLimit(sentence, clause, after) ||
    letsNone(sentence, clause) ||
    isPriced(sentence, clause) ||
    isDoneInstead(sentence, clause) ||
    switches(verb.deed.lemma ?? verb.lemma, after)
  );
}

/** "Supper bread is what I cut." */
const isWhatICut = (sentence: Sentence, clause: Clause): boolean =>
  clause.link?.lower === 'what' &&
  clause.actor === 'I' &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  clause.object === undefined &&
  sentence.words[sentence.words.indexOf(clause.link) - 1]?.lemma === 'be' &&
  moveOf(sentence, clause) === 'decision';

/** "Because of that peak I moved …". */
const fronted = phraseSet(becausePhrases.filter(phrase => phrase !== 'thanks to'));

/** "I put the belts on the left, because every crate comes from there": whoever says why has weighed it. */
function isReasoned(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const { verb, object, kind } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (
    !(object || (lemma === 'promise' && clause.infinitive)) ||
    object?.head.lower === 'home' ||
    !/^(main|coordinate)$/.test(kind) ||
    verb.tense !== 'past'
  )
    return false;
  if (minor.has(lemma) || asking.has(lemma) || callless.has(lemma)) return false;
  if (announcing.has(lemma) && lemma !== 'promise') return false;
  if (clause === clauses[0] && firstPhrase(sentence.words, fronted, 0, 3)?.from === 0) return true;
  const why = clauses[clauses.indexOf(clause) + 1];
  return (
    why !== undefined &&
    why.kind === 'subordinate' &&
    /^(because|since)$/.test(why.link?.lower ?? '') &&
    !(why.actor === 'other' && wishing.has(why.verb.lemma))
  );
}

/** "Went for a walk", "switched back to my mail": where one went or looked next. */
function isErrand(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const [next, then] = wordsAfter(sentence, clause);
  if (verb.lemma === 'switch')
    return verb.particle ? verb.particle.lower === 'back' : next?.lower === 'back' && then?.lower === 'to';
  if (verb.lemma !== 'go' || next?.lower !== 'for') return false;
  const what = nounPhraseAt(sentence.words, verb.to + 1)?.head.lower ?? '';
  return /^(walk|run|ride|drive|hike|swim|coffee|lunch|dinner|drink|beer|smoke)$/.test(what);
}

/** "I agreed to make an exception for those two": on terms of one's own. */
const isTermAgreed = (sentence: Sentence, clause: Clause): boolean =>
  clause.infinitive?.lemma === 'make' &&
  wordsAfter(sentence, clause).some(({ lower }) => /^(exception|exceptions|condition|rule)$/.test(lower));

/** "Helped to decide on the colour", "had to decide nothing": others' call, or none. */
const isShared = ({ verb, object }: Clause): boolean =>
  verb.deed !== verb.head &&
  (weakDeeds.has(verb.lemma) || (verb.lemma === 'have' && /^(nothing|none)$/.test(object?.head.lower ?? '')));

/** "I accepted that the old data would be lost": a loss that is to come. */
const acceptsLoss = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.some(
    other =>
      clauses[other.parent ?? -1] === clause &&
      other.kind === 'complement' &&
      /^(would|will|might)$/.test(other.verb.modal ?? ''),
  );

/** "If it came back, the money was gone, and I accepted that": what would be lost. */
const acceptsThat = ({ words }: Sentence, { object, start }: Clause): boolean =>
  /^(that|this|it)$/.test(object?.head.lower ?? '') &&
  words.some(({ lower }) => lower === 'if') &&
  words.some(({ lower, end }) => end <= start && /^(gone|lost|wasted|risk|lose|worse|late|broke)$/.test(lower));

/** One thing made another: "moved the recall from letters to texts". */
function switches(lemma: string, after: readonly Word[]): boolean {
  if (!/^(move|shift|change|convert|turn|transfer|bring|take)$/.test(lemma)) return false;
  const from = after.findIndex(({ lower }) => lower === 'from');
  const to = after.findIndex(({ lower }, at) => at > from && (lower === 'to' || lower === 'into'));
  return from >= 0 && to >= 0 && (after[from + 1]?.part !== 'number' || isClockTime(after[from + 1]?.text ?? ''));
}

/** "17:00", "6.30", "8am": a time of the day, which is set, where a number is reached. */
const isClockTime = (text: string): boolean => /^\d{1,2}([:h]\d{2}|[ap]m)$/i.test(text);
