import type { Span } from '../../span.ts';
import { actorOf } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isExpectedOtherwise } from '../judgment/expected-otherwise.ts';
import { isBurden } from '../judgment/paying.ts';
import { calling } from '../lexicon/calls.ts';
import {
  announcing,
  asking,
  callless,
  casework,
  decisionNouns,
  decisions,
  hindrances,
  minor,
  shutThings,
  wishing,
} from '../lexicon/deeds.ts';
import { persons } from '../lexicon/people.ts';
import { documents } from '../lexicon/sources.ts';
import { durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTakenHome } from '../wording/taken-home.ts';
import { isCallBeneath } from './calls-beneath.ts';
import { moveOf } from './moves.ts';
import { isHeadedMine, isReasonedNote, isSignedMine } from './noted-calls.ts';
import { againstAnother, isSimplyDone, wordsAfter } from './unasked.ts';

const callFrames = frameSet(calling, { person: persons });

/** Where the candidate makes a call of their own: a choice, a refusal, a removal, a switch; undefined where they make none. */
export const callIn = remembered((sentence: Sentence): Span | undefined => {
  const clause = callClauseIn(sentence) ?? (sentence.full && callClauseIn(sentence.full));
  if (clause) return { start: clause.start, end: clause.end };
  return isSignedMine(sentence.words) || isHeadedMine(sentence.words) || isReasonedNote(sentence)
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
  if (isCallBeneath(sentence, clause)) return true;
  if (actor !== 'I' && actor !== 'dropped') return false;
  if (verb.tense === 'conditional' || verb.tense === 'future' || verb.voice === 'passive') return false;
  if (clause.link?.lower === 'what' || isTakenHome(sentence, clause)) return false;
  if (verb.lemma === 'agree' && isTermAgreed(sentence, clause)) return true;
  if (isErrand(sentence, clause)) return false;
  if (verb.negated) return withholds(clause);
  const move = moveOf(sentence, clause);
  if (verb.deed.lemma === 'give' && wordsAfter(sentence, clause).some(({ lower }) => lower === 'over')) return false;
  if (move === 'decision') return !isRoutine(clause, wordsAfter(sentence, clause));
  if (verb.deed.lemma === 'accept') return clause.object !== undefined && isBurden(clause);
  if (move !== 'act' && move !== 'state') return false;
  if (verb.deed !== verb.head && decisions.has(verb.lemma)) return true;
  const after = wordsAfter(sentence, clause);
  return (
    againstAnother(sentence, clause) ||
    isSimplyDone(sentence, clause) ||
    sentence.clauses.some(other => isExpectedOtherwise(sentence, other)) ||
    isReasoned(sentence, clause) ||
    setsTerms(clause, after) ||
    frameOf(sentence, clause, callFrames) !== undefined ||
    holdsBack(clause, after) ||
    switches(verb.deed.lemma ?? verb.lemma, after)
  );
}

/** "Stopped by the office", "cut through the noise", "removed impediments for the team": nothing is chosen. */
const isRoutine = ({ verb, object }: Clause, [next]: readonly Word[]): boolean =>
  (verb.lemma === 'stop' && /^(by|at|in|for)$/.test(next?.lower ?? '')) ||
  (verb.lemma === 'cut' && /^(through|in|across)$/.test(next?.lower ?? '')) ||
  (/^(remove|eliminate)$/.test(verb.lemma) && hindrances.has(object?.head.singular ?? ''));

/** "I put the belts on the left, because every crate comes from there": whoever says why has weighed it. */
function isReasoned({ clauses }: Sentence, clause: Clause): boolean {
  const { verb, object, kind } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (!object || object.head.lower === 'home' || !/^(main|coordinate)$/.test(kind) || verb.tense !== 'past')
    return false;
  if (minor.has(lemma) || asking.has(lemma) || announcing.has(lemma) || callless.has(lemma)) return false;
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

/** "I did not sign", and in the present of learners "I read it and I do not sign". */
const withholds = ({ verb, link }: Clause): boolean =>
  verb.tense === 'past'
    ? withheld.test(verb.deed.lemma ?? '')
    : verb.tense === 'present' &&
      !link &&
      !verb.modal &&
      !verb.particle &&
      /^(sign|accept|approve|release|agree)$/.test(verb.deed.lemma ?? '');

/** What it is a call not to do. */
const withheld =
  /^(wait|ask|sign|ship|launch|accept|let|allow|give|budge|approve|agree|release|send|open|pay|buy|order|hire|sell|follow)$/;

/** "My call was …", "my decision: …". */
const isMyCall = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  words[subject.from]?.lower === 'my' &&
  (decisionNouns.has(subject.head.lower) ||
    /^(pick|vote|preference)$/.test(subject.head.lower) ||
    (subject.head.lower === 'answer' && words.some(({ lower }) => lower === 'no')));

/** "Took the initiative to map out the route": what belongs to the infinitive is left out. */
function beforeInfinitive(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ part }) => part === 'to');
  return at < 0 ? words : words.slice(0, at);
}

/** "Set our own target", "made a rule that", "put that time first". */
function setsTerms({ verb, object }: Clause, after: readonly Word[]): boolean {
  const head = object?.head.lower ?? '';
  switch (verb.deed.lemma ?? verb.lemma) {
    case 'end':
    case 'close':
    case 'shut':
      return object !== undefined && !durations.has(head) && !shutThings.has(head) && !casework.has(head);
    case 'set':
      return /^(target|goal|minimum|maximum|budget)$/.test(head);
    case 'make':
      return /^(rule|condition|exception)$/.test(head);
    case 'pull':
    case 'take':
      return (
        object !== undefined &&
        !documents.has(object.head.singular) &&
        beforeInfinitive(after).some(({ lower }) => /^(off|from|away|out)$/.test(lower))
      );
    case 'put':
      return after.some(({ lower }) => /^(first|last|ahead|aside)$/.test(lower));
    default:
      return false;
  }
}

/** "I agreed to make an exception for those two": on terms of one's own. */
const isTermAgreed = (sentence: Sentence, clause: Clause): boolean =>
  clause.infinitive?.lemma === 'make' &&
  wordsAfter(sentence, clause).some(({ lower }) => /^(exception|exceptions|condition|rule)$/.test(lower));

/** "Signed nothing", "gave them only the small orders". */
const holdsBack = ({ object }: Clause, after: readonly Word[]): boolean =>
  object?.head.lower === 'nothing' ||
  (object !== undefined &&
    !durations.has(object.head.singular) &&
    after.some(({ lower, start }, at) => lower === 'only' && start < object.end && after[at + 1]?.part !== 'number'));

/** One thing made another: "moved the recall from letters to texts". */
function switches(lemma: string, after: readonly Word[]): boolean {
  if (!/^(move|shift|change|convert|turn|transfer|bring|take)$/.test(lemma)) return false;
  const from = after.findIndex(({ lower }) => lower === 'from');
  const to = after.findIndex(({ lower }, at) => at > from && (lower === 'to' || lower === 'into'));
  return from >= 0 && to >= 0 && after[from + 1]?.part !== 'number';
}
