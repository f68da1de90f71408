import { isReduced, isTimed } from '../grammar/time-opener.ts';
import { arrows, changing, moving } from '../lexicon/changes.ts';
import { resultContinuations, resultOpeners } from '../lexicon/deeds.ts';
import { nominative } from '../lexicon/function-words.ts';
import { durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { tellsHowItFared } from './faring.ts';
import { moveOf } from './moves.ts';

/** The clause that opens the sentence with a past act and no subject. */
export const droppedDeed = remembered((sentence: Sentence): Clause | undefined => {
  const [first, second] = sentence.clauses;
  const comma = sentence.words.findIndex(({ text, start }) => text === ',' && start >= (first?.verb.end ?? 0));
  const asked =
    first &&
    (!first.object || first.verb.particle) &&
    second?.kind === 'main' &&
    comma > 0 &&
    comma - first.verb.to < 5 &&
    (second.subject?.start ?? 0) > (sentence.words[comma]?.start ?? 0) &&
    (second.subject?.from ?? 0) === comma + 1;
  if (asked) return undefined;
  if (first && isInverted(sentence, first)) return undefined;
  if (first?.actor !== 'dropped' || first.kind !== 'main' || !opensSentence(sentence, first)) return undefined;
  if (
    resultOpeners.has(first.verb.lemma) &&
    (first.verb.lemma === 'cause' || resultContinuations.has(sentence.words[first.verb.to]?.lower ?? ''))
  )
    return undefined;
  if (isAnsweredNo(sentence, first) || sentence.words[first.verb.to]?.text === ':' || asksLeave(sentence, first))
    return undefined;
  if (isMeasure(sentence, first) || isConclusion(sentence, first) || isBasedOn(sentence, first)) return undefined;
  if (isSpan(sentence, first)) return undefined;
  if (tellsHowItFared(sentence, first) || isToMe(sentence, first) || isOfItself(sentence, first)) return undefined;
  const move = moveOf(sentence, first);
  return (move === 'state' || move === 'fate') && !isPlaced(sentence, first) ? undefined : first;
});

/** "Did head office answer, no": asked and answered in one breath. */
const isAnsweredNo = ({ words }: Sentence, { verb }: Clause): boolean =>
  words[verb.from]?.lower === 'did' &&
  words.some(({ lower }, at) => /^(no|nope|never)$/.test(lower) && words[at - 1]?.text === ',');

/** "Not only did we miss it", "did the guests notice?", "then took I a bucket", "in May drove we two vans", "had it read higher, I'd …": the subject stands behind. */
function isInverted({ words, question, clauses }: Sentence, { verb, object }: Clause): boolean {
  if (words[verb.to]?.text === 'I' || /^(we|he|she|they)$/.test(object?.head.lower ?? '')) return true;
  if (verb.head.lower === 'had')
    return clauses.some(
      ({ actor, verb: other }) => actor === 'I' && other.start > verb.end && other.modal !== undefined,
    );
  if (verb.head.lower !== 'did') return false;
  const after = words.slice(verb.to);
  return (
    nominative.has(after[0]?.lower ?? '') ||
    (question &&
      (after[0]?.part === 'pronoun' || after.some(({ form, part }) => part === 'verb' && form === 'base'))) ||
    words.slice(0, verb.from).some(({ lower }) => /^(not|only|never|rarely)$/.test(lower))
  );
}

/** "Took three weeks": how long it was; but "took two days off". */
const isSpan = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' &&
  object !== undefined &&
  durations.has(object.head.lower) &&
  (words[object.to]?.part ?? 'punctuation') === 'punctuation';

/** "Took me eleven days", "taught me to wait": what a thing did to the candidate. */
const isToMe = ({ words }: Sentence, { verb }: Clause): boolean => words[verb.to]?.lower === 'me';

/** "Opened on the Sunday", "renewed on 4 July": what became of a thing. */
const isOfItself = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(open|reopen|close|renew)$/.test(verb.lemma) && !verb.particle && words[verb.to]?.lower === 'on';

/** "Sat at gate 3", "stood at the dock": what somebody did; not "stood at 40". */
function isPlaced({ words }: Sentence, { verb }: Clause): boolean {
  const [next, second] = words.slice(verb.to, verb.to + 2);
  return /^(sit|stand)$/.test(verb.lemma) && next?.part === 'preposition' && second?.part !== 'number';
}

/** "Let me explain": the speaker takes the floor. */
const asksLeave = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'let' && /^(me|us)$/.test(words[verb.to]?.lower ?? '');

/** "Binned food 6 t → 2.3 t", "stained returns: from 260 to 48": what was binned is a measure here, where no verb of change makes a deed of it. */
const isMeasure = ({ words }: Sentence, { verb }: Clause): boolean =>
  !moving.has(verb.lemma) &&
  !changing.has(verb.lemma) &&
  words[verb.to]?.part === 'noun' &&
  (words[verb.to + 1]?.part === 'number'
    ? words.some(({ lower }, at) => arrows.has(lower) && words[at + 1]?.part === 'number')
    : words.some(
        ({ text }, at) => text === ':' && words[at + 1]?.lower === 'from' && words[at + 2]?.part === 'number',
      ));

/** "So returned plates stayed at five a week": what looks like a deed only describes a subject. */
const isConclusion = ({ words }: Sentence, { verb }: Clause): boolean =>
  words[0]?.lower === 'so' && isReduced(words, verb.from);

/** "Based on this I stopped it": what something rests on. */
const isBasedOn = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.head.lower === 'based' && /^(on|upon)$/.test(words[verb.to]?.lower ?? '');

/**
 * Only adverbs stand before the verb, a time, or an aside: "so cut it", "next day cut it", "in March, closed the depot",
 * "having read it, dropped it".
 */
function opensSentence({ words }: Sentence, { verb }: Clause): boolean {
  const before = words.slice(0, verb.from);
  const [first] = before;
  if (before.at(-1)?.text === ',') return first?.part === 'preposition' || first?.form === 'ing';
  return isTimed(words, verb.from) || before.every(({ part, lower }) => part === 'adverb' || /^(so|then)$/.test(lower));
}
