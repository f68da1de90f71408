import { evident, patterns, portents, sighting, surfacing } from '../lexicon/data.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { bareAt } from './bare-at.ts';

/**
 * Whether a pattern is said to have been there or to have been seen, with no figure that shows it: "there was a clear
 * pattern", "a trend emerged", "there were signs that they liked it", "one noticed an upward tendency".
 */
export function isPatternTold(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object, actor } = clause;
  const { words, quantities } = sentence;
  if (verb.negated || verb.voice === 'passive' || !subject || quantities.some(({ digits }) => digits)) return false;
  const head = subject.head.lower;
  if (isSeeable(sentence, clause)) return true;
  if (head === 'there') return verb.lemma === 'be' && isThere(words, verb.to);
  if (actor === 'other' && patterns.has(head) && endsThere(words, subject.to, verb.from))
    return surfacing.has(verb.lemma) || (verb.lemma === 'be' && words[verb.to]?.lower === 'there');
  const onlooker = /^(I|we|dropped)$/.test(actor) || /^(one|you|anybody|anyone|everybody|everyone)$/.test(head);
  return (
    onlooker &&
    sighting.has(verb.lemma) &&
    object !== undefined &&
    patterns.has(object.head.lower) &&
    endsThere(words, object.to, object.to)
  );
}

/** "It was possible to perceive a pattern", "I was able to identify trends". */
const isSeeable = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  verb.lemma === 'be' &&
  (actor === 'I' || subject?.head.lower === 'it') &&
  /^(possible|easy|hard|able)$/.test(words[verb.to]?.lower ?? '') &&
  words[verb.to + 1]?.part === 'to' &&
  sighting.has(words[verb.to + 2]?.lower ?? '') &&
  words
    .slice(verb.to + 3, verb.to + 6)
    .some(({ lower }, at) => patterns.has(lower) && endsThere(words, verb.to + at + 4, verb.to + at + 4));

/** Whether such a word stands behind "there was", and is no pattern of cloth and no sign on a door. */
function isThere(words: readonly Word[], from: number): boolean {
  const at = words.findIndex(
    ({ lower }, place) => place >= from && place < from + 5 && (patterns.has(lower) || portents.has(lower)),
  );
  if (at < 0) return false;
  const before = words.slice(from, at);
  if (before.some(({ lower, part }) => part === 'number' || /^(no|not|n't|of|any)$/.test(lower))) return false;
  if (portents.has(words[at]?.lower ?? '')) return isThatTold(words, at);
  return before.some(({ lower }) => evident.has(lower)) || endsThere(words, at + 1, at + 1);
}

/** "Signs that the pupils liked it", "evidence, too, that …", "indications from the wards that …", not "signs on the door that said …". */
function isThatTold(words: readonly Word[], at: number): boolean {
  const that = words.findIndex(({ lower }, place) => place > at && place < at + 7 && lower === 'that');
  if (that < 0 || /^(verb|auxiliary)$/.test(words[that + 1]?.part ?? '')) return false;
  return !words.slice(at + 1, that).some(({ lower }) => /^(on|in|at|above|behind|over|with|for|of)$/.test(lower));
}

/** Whether nothing that the pattern is in or of stands behind it, but data as such. */
const endsThere = (words: readonly Word[], at: number, to: number): boolean => {
  const next = words[at];
  if (at < to && /^(towards?|to)$/.test(next?.lower ?? '')) return true;
  if (/^(in|from)$/.test(next?.lower ?? ''))
    return words[at + 1]?.lower === 'it' || bareAt(words, at + 1) !== undefined;
  return at === to
    ? /^(punctuation|coordinator|subordinator|relative|verb|adverb|auxiliary)$/.test(next?.part ?? 'punctuation') ||
        /^(towards?|to|that|there|after|around)$/.test(next?.lower ?? '')
    : false;
};
