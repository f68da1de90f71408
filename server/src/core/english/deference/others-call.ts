import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import { callNames, onwards, questions, rights, settlingIt, shared } from '../lexicon/deferring.ts';
import { lying } from '../lexicon/frames-calls.ts';
import { superiors } from '../lexicon/people.ts';
import { unanswerable } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import { isLeftToDo } from '../ownership/no-longer-mine.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';

const lyingFrames = frameSet(lying, { boss: superiors });

/** "The order of openings was left to the regional presidents", "whether we ran it was decided in the depot". */
export function isLeftTo(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.voice !== 'passive') return false;
  const asked = questions.has(words[0]?.lower ?? '') && verb.from > 2;
  const at = words[verb.to]?.lower === 'up' ? verb.to + 1 : verb.to;
  const preposition = words[at]?.lower ?? '';
  const whom = nounPhraseAt(words, at + 1);
  if (verb.lemma !== 'leave')
    return asked && settlingIt.has(verb.lemma) && /^(in|at|by|with)$/.test(preposition) && hasSay(sentence, whom);
  if (preposition !== 'to') return false;
  if (asked && whom && whom.actor === 'other') return true;
  const last = whom && words[whom.to]?.part === 'to' ? words[whom.to + 1]?.lemma : undefined;
  const matter = /^(it|that|this)$/.test(subject?.head.lower ?? '') ? 0 : subject?.from;
  const call =
    settlingIt.has(last ?? '') ||
    decidables.has(subject?.head.lower ?? '') ||
    (matter !== undefined && words.slice(matter, verb.from).some(({ lower }) => callNames.has(lower)));
  return isSuperior(whom) || (call && hasSay(sentence, whom));
}

/** "The final decision lay with the board", "what to cut was up to marketing". */
export function liesWithOthers(sentence: Sentence, clause: Clause): boolean {
  const { actor, subject, verb } = clause;
  if (/^(I|we|team)$/.test(actor) || verb.voice === 'passive' || verb.tense !== 'past') return false;
  if (isTheirDecision(sentence, clause) || isFinalWord(sentence, clause)) return true;
  if (callNames.has(subject?.head.lower ?? '') && isWithWhom(sentence, clause)) return true;
  if (onwards.has(sentence.words[0]?.lower ?? '') || !/^(main|coordinate|complement)$/.test(clause.kind)) return false;
  if (verb.lemma === 'come' && /^(a|an)$/.test(sentence.words[verb.to + 1]?.lower ?? '')) return false;
  const place = frameOf(sentence, clause, lyingFrames);
  if (!place || (subject && isLeftToDo(sentence.words, subject))) return false;
  const { words } = sentence;
  const last = words.findIndex(({ end }) => end === place.end);
  const from = verb.to - 1;
  const behind = (test: RegExp): number =>
    words.findIndex(({ lower }, at) => at >= from && at <= last && test.test(lower));
  const [near, far] = [behind(/^(with|of|for|from)$/), behind(/^(to|in)$/)];
  const preposition = near >= 0 ? near : far;
  const whom = nounPhraseAt(words, preposition + 1);
  const about = subject?.head.lower ?? '';
  const call = callNames.has(about) || decidables.has(about) || actor === 'nobody' || verb.lemma === 'be';
  return call && (hasSay(sentence, whom) || judges.has(whom?.head.lower ?? ''));
}

/** "Management's decision was to outsource", "the verdict of the board was to close". */
const isTheirDecision = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  sentence.words[verb.to]?.part === 'to' &&
  /^(decision|verdict|ruling|choice|call)$/.test(subject.head.lower) &&
  hasSay(sentence, ownerOf(sentence, subject));

/** "The auditor's word was final." */
const isFinalWord = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  subject !== undefined &&
  unanswerable.has(sentence.words[verb.to]?.lower ?? '') &&
  (callNames.has(subject.head.lower) || /^(opinion|view|wish|advice)$/.test(subject.head.lower)) &&
  hasSay(sentence, ownerOf(sentence, subject));

/** Whose it is, by a genitive or by "of". */
export function ownerOf({ words }: Sentence, { from, to }: NounPhrase): NounPhrase | undefined {
  const genitive = words.findIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  if (genitive > 0) return nounPhraseEnding(words, genitive - 1);
  return words[to]?.lower === 'of' ? nounPhraseAt(words, to + 1) : undefined;
}

/** "The final say was with procurement", "the decision fell in the steering committee", "the choice was the couple's". */
function isWithWhom(sentence: Sentence, { verb, end }: Clause): boolean {
  const { words } = sentence;
  const next = words[verb.to];
  if (verb.negated) return false;
  if (next?.lower === 'to' && /^(fall|go|pass|come|revert|belong)$/.test(verb.lemma))
    return hasSay(sentence, nounPhraseAt(words, verb.to + 1));
  if (!/^(be|fall|land|end|sit)$/.test(verb.lemma)) return false;
  if (/^(with|in|at)$/.test(next?.lower ?? '')) {
    const whom = nounPhraseAt(words, verb.to + 1);
    return next?.lower === 'with' ? hasSay(sentence, whom) : isSuperior(whom);
  }
  if (/^(hers|theirs|his)$/.test(next?.lower ?? '')) return true;
  const at = words.findIndex(({ part, start }) => part === 'genitive' && start >= verb.end && start < end);
  return at > 0 && (words[at + 1]?.start ?? end) >= end - 1;
}

/** "It was the decision of my manager to stop", "the decision was a collective one". */
export function isTheirCall(sentence: Sentence, { actor, verb, object, subject }: Clause): boolean {
  const { words } = sentence;
  const thing = actor === 'nobody' || (actor === 'other' && !isOthers(sentence, subject));
  if (!thing || verb.lemma !== 'be' || verb.negated || !object) return false;
  const named = object.head.lower === 'one' ? subject?.head.lower : object.head.lower;
  if (!rights.has(named ?? '')) return false;
  if (words.slice(object.from, object.to - 1).some(({ lower }) => shared.has(lower))) return verb.tense === 'past';
  if (/^(his|her|their)$/.test(words[object.from]?.lower ?? ''))
    return actor === 'nobody' && object.head.lower !== 'idea';
  const whose = words[object.to]?.lower === 'of' ? nounPhraseAt(words, object.to + 1) : undefined;
  return isOthers(sentence, whose) || words.slice(object.from, object.to).some(({ part }) => part === 'genitive');
}
