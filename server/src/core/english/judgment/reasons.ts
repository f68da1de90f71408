import type { Span } from '../../span.ts';
import {
  actsOn,
  findsBefore,
  findsOut,
  hasFigure,
  isTelling,
  looksAndCounts,
  statesFigure,
} from '../evidence/findings.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { measures } from '../grammar/quantities.ts';
import { changing } from '../lexicon/collaboration.ts';
import { degreeBehindSo } from '../lexicon/function-groups.ts';
import { bettingVerbs, limitWords, reasonNouns, soLinks, soPhrases, turningPhrases } from '../lexicon/reasons.ts';
import { durations } from '../lexicon/units.ts';
import { callIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { because } from './because.ts';
import { groundIn, isOnBelief } from './grounds.ts';
import { isOwnDeed } from './own-deed.ts';

const soSet = phraseSet(soPhrases);
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
    namedReason(sentence) ?? bet(sentence) ?? criterion(sentence) ?? foundAndCalled(sentence) ?? groundIn(sentence),
);

/** Whether a sentence's act rests on what the sentences before it have found out, or on a figure right before it. */
export function restsOn(sentence: Sentence, before: readonly Sentence[]): boolean {
  const calls = callIn(sentence) !== undefined;
  const last = before.at(-1);
  if (last && isOnBelief(last, sentence)) return true;
  if (!calls && !actsOn(sentence)) return false;
  if (
    last &&
    ((calls && statesFigure(last)) || asksWhy(last) || isOfSameThing(last, sentence) || isOnBelief(last, sentence))
  )
    return true;
  return before.some(findsOut) || looksAndCounts(before);
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

/** "7 of 10 jackets", "38% of the nights": how many of how many. */
const statesShare = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ kind }) => kind === 'percent' || kind === 'ratio') ||
  words.some(
    ({ part, lower }, at) =>
      lower === 'of' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number' && part !== 'number',
  );

/** "Why the small shops first?" */
const asksWhy = ({ question, words }: Sentence): boolean => question && words.some(({ lower }) => lower === 'why');

/** "…, so I stopped it": what stands before is a finding, a number or a limit. */
function therefore(sentence: Sentence, before: readonly Sentence[]): Span | undefined {
  const { words, clauses } = sentence;
  const link = soAt(sentence);
  if (link === undefined) return undefined;
  const start = words[link]?.start ?? 0;
  const deed =
    clauses.find(clause => clause.verb.start > start && clause.kind !== 'relative' && !isThatIs(clause)) ??
    clauses.find(clause => clause.start <= start && clause.verb.end > start - 12);
  if (!deed) return undefined;
  const opens = link <= 2;
  const why = words[link]?.lower === 'for' || words.slice(link, link + 4).some(({ lower }) => lower === 'why');
  const rests = opens
    ? before.slice(-2).some(given => isGround(given))
    : (why && clauses.some(({ actor, verb }) => verb.end <= start && /^(other|nobody)$/.test(actor))) ||
      wantsIt(sentence, start) ||
      isGround(sentence, start) ||
      before.slice(-1).some(given => findsOut(given) || hasFigure(given));
  if (!rests) return undefined;
  const concludes = deed.actor === 'other' && [...before.slice(-2), ...(opens ? [] : [sentence])].some(findsOut);
  const knows = /^(know|believe|think)$/.test(deed.verb.deed.lemma ?? '');
  return (isOwnDeed(sentence, deed) && !knows) || concludes || (wantsIt(sentence, start) && deed.verb.tense === 'past')
    ? { start, end: deed.end }
    : undefined;
}

/** "That is", before "why". */
const isThatIs = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'be' && /^(that|this|which)$/.test(subject?.head.lower ?? '');

/** "I wanted the parents to see it before the holidays, so …": an aim for others or for the work. */
const wantsIt = ({ clauses }: Sentence, until: number): boolean =>
  clauses.some(
    ({ actor, verb, object, infinitive, end }) =>
      actor === 'I' &&
      end <= until &&
      /^(want|need)$/.test(verb.lemma) &&
      object !== undefined &&
      infinitive !== undefined,
  );

/** Where a conclusion begins, in words. */
const soAt = remembered(({ words }: Sentence): number | undefined => {
  const phrase = firstPhrase(words, soSet);
  const at = words.findIndex(
    ({ lower, part }, index) => soLinks.has(lower) && !isDegree(words, index) && part !== 'adjective',
  );
  return [phrase?.from ?? -1, at].filter(place => place >= 0).sort((a, b) => a - b)[0];
});

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
        (/^(other|nobody)$/.test(actor) || (actor === 'team' && text === ':')) &&
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

/** "So good", "so that", "so far", "and so on". */
function isDegree(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'so') return false;
  const next = words[at + 1];
  return (
    !next ||
    degreeBehindSo.has(next.lower) ||
    (/^(adjective|adverb)$/.test(next.part) && words[at + 2]?.part !== 'pronoun' && words[at + 2]?.part !== 'verb')
  );
}

/** Whether a sentence (up to `until`) holds a finding, a number or a limit. */
function isGround(sentence: Sentence, until = Number.POSITIVE_INFINITY): boolean {
  return (
    findsBefore(sentence, until) ||
    (until === Number.POSITIVE_INFINITY && hasFigure(sentence)) ||
    sentence.quantities.some(
      ({ end, digits, kind, value, start, unit }) =>
        end <= until &&
        (digits || kind === 'ratio' || (kind === 'duration' && value > 1)) &&
        measures(sentence.words, { end, digits, kind, value, start, unit }),
    ) ||
    sentence.words.some(({ lower, end }) => end <= until && limitWords.has(lower)) ||
    sentence.clauses.some(({ actor, verb }) => verb.end <= until && actor === 'other' && verb.tense === 'conditional')
  );
}

/** "Reason: …", "my theory was …", "the criterion was", "…, that was the reason". */
function namedReason({ words, clauses }: Sentence): Span | undefined {
  const turned = firstPhrase(words, turningSet);
  if (turned) return { start: words[turned.from]?.start ?? 0, end: words[turned.to - 1]?.end ?? 0 };
  const word = words.find(({ lower, part }, index) => {
    if (part !== 'noun' || !reasonNouns.has(lower)) return false;
    const before = words[index - 1]?.lower ?? '';
    const next = words[index + 1];
    if (before === 'my') return next?.lower !== 'has';
    return (
      (index === 0 && next?.text === ':') ||
      (before === 'the' && /^(:|was|is)$/.test(next?.lower ?? '') && words[index + 2]?.form !== 'participle') ||
      (before === 'the' && words[index - 2]?.lemma === 'be' && /^(that|this)$/.test(words[index - 3]?.lower ?? ''))
    );
  });
  if (!word) return undefined;
  const owner = clauses.find(({ start, end }) => start <= word.start && word.end <= end);
  const others = owner?.actor === 'other' && !/^(the|my)$/.test(words[words.indexOf(word) - 1]?.lower ?? '');
  return others ? undefined : { start: word.start, end: word.end };
}

/** "I bet that …", "figured it would …": a belief that the candidate acts on. */
function bet({ clauses }: Sentence): Span | undefined {
  const clause = clauses.find(({ actor, verb }, index) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const next = clauses[index + 1];
    const held = bettingVerbs.has(verb.deed.lemma ?? verb.lemma) && verb.tense === 'past' && !verb.negated;
    return held && next?.parent === index && next.kind === 'complement';
  });
  return clause && { start: clause.start, end: clause.end };
}
