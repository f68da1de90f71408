import type { Span } from '../../span.ts';
import { actsOn, findsBefore, findsOut, isTelling, looksAndCounts, statesFigure } from '../evidence/findings.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { changing } from '../lexicon/collaboration.ts';
import { bettingVerbs, reasonNouns, turningPhrases } from '../lexicon/reasons.ts';
import { durations } from '../lexicon/units.ts';
import { callIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { because } from './because.ts';
import { measuredCall } from './criteria.ts';
import { groundIn, isOnBelief } from './grounds.ts';
import { leadsTo, statesShare } from './leading-to.ts';
import { isOwnDeed } from './own-deed.ts';
import { reasonBeside } from './reasons-beside.ts';
import { isSettledBy } from './settled-by.ts';
import { therefore } from './therefore.ts';

const turningSet = phraseSet(turningPhrases);

/**
 * Where a sentence ties the candidate's own call to its reason; `before` are the sentences that lead up to it, nearest
 * last, on which a "so" can rest.
 */
export function reasonIn(sentence: Sentence, before: readonly Sentence[]): Span | undefined {
  return because(sentence) ?? therefore(sentence, before) ?? reasonInside(sentence);
}

const reasonInside = remembered(
  (sentence: Sentence): Span | undefined =>
    namedReason(sentence) ??
    bet(sentence) ??
    criterion(sentence) ??
    foundAndCalled(sentence) ??
    groundIn(sentence) ??
    measuredCall(sentence) ??
    reasonBeside(sentence),
);

/** Whether a sentence's act rests on what the sentences before it have found out, or on a figure right before it. */
export function restsOn(sentence: Sentence, before: readonly Sentence[]): boolean {
  const calls = callIn(sentence) !== undefined;
  const last = before.at(-1);
  if (last && isOnBelief(last, sentence)) return true;
  if (!calls && !actsOn(sentence)) return false;
  if (last && ((calls && (statesFigure(last) || leadsTo(last))) || asksWhy(last) || isOfSameThing(last, sentence)))
    return true;
  return (calls && before.slice(-2).some(isSettledBy)) || before.some(findsOut) || looksAndCounts(before);
}

/** "In 7 of 10 jackets the same zip broke. I changed the zip": a share, and a deed on what it is of. */
function isOfSameThing(given: Sentence, sentence: Sentence): boolean {
  if (!statesShare(given) || given.question || given.clauses.some(({ actor }) => /^(I|we|dropped)$/.test(actor)))
    return false;
  const isThing = ({ part, lower, singular }: Word): boolean =>
    part === 'noun' && !durations.has(lower) && !durations.has(singular);
  const told = new Set(given.words.filter(isThing).map(({ singular }) => singular));
  return sentence.clauses.some(
    ({ actor, verb, end }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.voice === 'active' &&
      changing.has(verb.deed.lemma ?? '') &&
      sentence.words.some(
        word => word.start >= verb.end && word.end <= end && isThing(word) && told.has(word.singular),
      ),
  );
}

/** "Why the small shops first?" */
const asksWhy = ({ question, words }: Sentence): boolean => question && words.some(({ lower }) => lower === 'why');

/** A call under a condition, on a count, or explained behind a mark: "delayed it until the rate was under 0.1%", "took the small one; the big one would not fit". */
function criterion(sentence: Sentence): Span | undefined {
  const call = callIn(sentence);
  if (!call) return undefined;
  const { words, quantities, clauses } = sentence;
  const counts = quantities.filter(({ digits, kind }) => digits && /^(percent|count|ratio|money|factor)$/.test(kind));
  const link = words.find(({ lower, text, start }, index) => {
    if (/^(if|when|once)$/.test(lower) && start < call.start) return counts.some(({ end }) => end < call.start);
    if (start < call.start) return false;
    if (/^(until|unless|if|after|once)$/.test(lower)) return counts.some(count => count.start > start);
    if (lower === 'which' && words[index + 1]?.lower === 'meant') return true;
    const told = clauses.some(
      ({ actor, verb, start: from }) =>
        from >= start - 1 &&
        (/^(other|nobody)$/.test(actor) ||
          (actor === 'team' && text === ':' && /^(have|know|run|use|own)$/.test(verb.lemma))) &&
        (text !== ';' || verb.tense !== 'past'),
    );
    const chosen = clauses.some(({ object, end }) => object !== undefined && end <= start + 1);
    return /^[:;—–]$/.test(text) && told && chosen;
  });
  return link && { start: link.start, end: sentence.end };
}

/** "I realised that the form was never read, and removed it." */
function foundAndCalled(sentence: Sentence): Span | undefined {
  const call = callIn(sentence);
  if (call && call.start > sentence.start && findsBefore(sentence, call.start)) return call;
  const told = sentence.clauses.find(clause => isTelling(sentence, clause));
  return told && sentence.clauses.find(clause => clause.start > told.end && isOwnDeed(sentence, clause));
}

/** Where a sentence calls something a reason: "reason: …", "my theory was …", "the criterion was", "…, that was the reason". */
export function namedReason({ words, clauses }: Sentence): Span | undefined {
  const turned = firstPhrase(words, turningSet);
  if (turned) return { start: words[turned.from]?.start ?? 0, end: words[turned.to - 1]?.end ?? 0 };
  const word = words.find(({ lower, part }, index) => {
    if (part !== 'noun' || !reasonNouns.has(lower)) return false;
    const before = words[index - 1]?.lower ?? '';
    const next = words[index + 1];
    if (before === 'my') return next?.lower !== 'has';
    return (
      ((index === 0 || /^(a|the)$/.test(words[0]?.lower ?? '')) && index < 3 && next?.text === ':') ||
      ((index === 0 || before === 'the') && next?.lower === 'being') ||
      (index === 0 && /^(is|was)$/.test(next?.lower ?? '') && words[2]?.form !== 'participle') ||
      (before === 'the' && isBehindIt(words, index)) ||
      (before === 'the' && isOneOfMine(words, index)) ||
      (before === 'the' && /^(:|was|is)$/.test(next?.lower ?? '') && words[index + 2]?.form !== 'participle') ||
      (before === 'the' && words[index - 2]?.lemma === 'be' && /^(that|this)$/.test(words[index - 3]?.lower ?? ''))
    );
  });
  if (!word) return undefined;
  const owner = clauses.find(({ start, end }) => start <= word.start && word.end <= end);
  const others =
    word !== words[0] && owner?.actor === 'other' && !/^(the|my)$/.test(words[words.indexOf(word) - 1]?.lower ?? '');
  return others ? undefined : { start: word.start, end: word.end };
}

/** "The logic behind it", "the reason for this". */
const isBehindIt = (words: readonly Word[], at: number): boolean =>
  /^(behind|for|of)$/.test(words[at + 1]?.lower ?? '') && /^(it|this|that)$/.test(words[at + 2]?.lower ?? '');

/** "The rule I went by", "the criterion that I used". */
const isOneOfMine = (words: readonly Word[], at: number): boolean => {
  const subject = words[at + 1]?.part === 'relative' || words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  return words[subject]?.text === 'I' && !/^(test|argument|math|maths)$/.test(words[at]?.lower ?? '');
};

/** Where the candidate says what they take to be true, and act on: "I bet that …", "figured it would …". */
export function bet({ clauses }: Sentence): Span | undefined {
  const clause = clauses.find(({ actor, verb }, index) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const next = clauses[index + 1];
    const held = bettingVerbs.has(verb.deed.lemma ?? verb.lemma) && verb.tense === 'past' && !verb.negated;
    return held && next?.parent === index && next.kind === 'complement';
  });
  return clause && { start: clause.start, end: clause.end };
}
