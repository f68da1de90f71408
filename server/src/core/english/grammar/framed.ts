import type { Span } from '../../span.ts';
import { amountNouns } from '../lexicon/nouns.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { FrameSet, Slot } from './frame.ts';
import { isHeadedBy, names } from './frame-heads.ts';
import { endsNoun, nounPhraseAt, nounPhraseEnding, skipAdverbs } from './noun-phrase.ts';

/** From a clause's verb to the last word of the first frame that fits it; undefined where none does. */
export function frameOf(sentence: Sentence, clause: Clause, set: FrameSet): Span | undefined {
  const { verb } = clause;
  const passive = verb.voice === 'passive';
  let place: Place | undefined;
  const heads = verb.deed === verb.head ? [verb.head] : [verb.deed, verb.head];
  for (const head of heads) {
    const frames = set.get(head.lemma ?? head.lower);
    if (!frames) continue;
    const at = wordRange(sentence, { start: head.end, end: head.end })[0];
    for (const frame of frames) {
      if (frame.passive !== passive) continue;
      place ??= placeOf(sentence, clause);
      const to = fits(place, frame.slots, at);
      if (to !== undefined) return { start: verb.start, end: (sentence.words[to - 1] as Word).end };
    }
  }
  return undefined;
}

/** How many words behind its verb a complement lends: "thought it was great". */
const lent = 7;

/** The word before which a clause's own words end; a complement lends its first ones ("learned how …"). */
function reachOf({ words, clauses }: Sentence, clause: Clause): number {
  const [, to] = wordRange({ words }, clause);
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  return next && next.parent === index && next.kind !== 'coordinate' && next.verb.from > to
    ? Math.min(next.verb.to + lent, wordRange({ words }, next)[1])
    : to;
}

/** Where a frame is looked for: up to the word at `limit`, with the object that stands in front of the clause. */
interface Place {
  readonly words: readonly Word[];
  readonly limit: number;
  readonly front: Word | undefined;
}

const placeOf = (sentence: Sentence, clause: Clause): Place => ({
  words: sentence.words,
  limit: reachOf(sentence, clause),
  front: frontedObject(sentence, clause),
});

/** The head of an object before its subject: "the texts I left with them", "hard ones I took upstairs", "the folder that I gave to ops", "what I took". */
export function frontedObject({ words }: Sentence, { subject, object, verb, link, kind }: Clause): Word | undefined {
  if (!subject || subject.actor === 'other' || object || verb.voice === 'passive') return undefined;
  if (link?.lower === 'what') return link;
  const before = link && kind === 'relative' ? words.indexOf(link) - 1 : subject.from - 1;
  const last = words[before];
  if (!endsNoun(last)) return undefined;
  if (last?.part === 'pronoun') return before === 0 && /^(this|that|these|those)$/.test(last.lower) ? last : undefined;
  let phrase = nounPhraseEnding(words, before);
  if (kind === 'relative') return phrase.head;
  while (words[phrase.from - 1]?.part === 'preposition' && endsNoun(words[phrase.from - 2]))
    phrase = nounPhraseEnding(words, phrase.from - 2);
  const { from, head } = phrase;
  return from === 0 && !durations.has(head.singular) && !dateWords.has(head.lower) ? head : undefined;
}

/** The word behind the last slot, where all slots from `first` on stand in order from `at` on. */
function fits(place: Place, slots: readonly Slot[], at: number, first = 0): number | undefined {
  const slot = slots[first];
  if (!slot) return at;
  for (const next of placesOf(place, slot, at)) {
    const to = fits(place, slots, next, first + 1);
    if (to !== undefined) return to;
  }
  return slot.optional ? fits(place, slots, at, first + 1) : undefined;
}

const widestGap = 6;

/** Where a slot that begins at `at` can end, nearest first. */
function placesOf(place: Place, slot: Slot, at: number): readonly number[] {
  const { words, limit } = place;
  switch (slot.kind) {
    case 'gap':
      return Array.from({ length: Math.max(0, Math.min(widestGap, limit - at) + 1) }, (_, step) => at + step);
    case 'bare':
      return at < limit && words[at]?.form === 'base' ? [at + 1] : none;
    case 'particle': {
      const particle = particleFrom(words, slot.words, at, limit);
      return particle === undefined ? none : [particle === at ? at + 1 : at];
    }
    case 'phrase':
      return phraseEnds(place, slot.heads, at);
    case 'word': {
      const skipped = slot.tight ? tightly : loosely;
      let to = at;
      while (to < limit && !names(slot.words, words[to] as Word) && skipped.test(partAt(words, to))) to++;
      return to < limit && names(slot.words, words[to] as Word) ? [to + 1] : none;
    }
  }
}

const none: readonly number[] = [];
const tightly = /^(adverb|particle)$/;
const loosely = /^(determiner|adjective|adverb|particle)$/;

/** Where a noun phrase with one of the heads ends that begins at `at`, with what "of" adds; or which stands in front. */
function phraseEnds(
  { words, limit, front }: Place,
  heads: ReadonlySet<string> | undefined,
  at: number,
): readonly number[] {
  const ends: number[] = [];
  let phrase = nounPhraseAt(words, skipAdverbs(words, at));
  if (phrase && amountNouns.has(phrase.head.lower) && words[phrase.to]?.lower === 'of')
    phrase = nounPhraseAt(words, phrase.to + 1) ?? phrase;
  if (phrase && phrase.to <= limit && (!heads || isHeadedBy(words, phrase, heads))) {
    ends.push(phrase.to);
    const of = words[phrase.to]?.lower === 'of' ? nounPhraseAt(words, phrase.to + 1) : undefined;
    if (of && of.to <= limit) ends.push(of.to);
  }
  if (front && (heads ? names(heads, front) : front.lower !== 'what')) ends.push(at);
  return ends;
}

/** The place of a particle behind the verb, or behind the object that stands between. */
function particleFrom(
  words: readonly Word[],
  particles: ReadonlySet<string>,
  at: number,
  limit: number,
): number | undefined {
  const isParticle = (place: number): boolean => place < limit && particles.has((words[place] as Word).lower);
  if (isParticle(at)) return at;
  if (at > 0 && isParticle(at - 1)) return at - 1;
  const object = nounPhraseAt(words, at);
  return object && isParticle(object.to) ? object.to : undefined;
}

const partAt = (words: readonly Word[], at: number): string => words[at]?.part ?? '';
