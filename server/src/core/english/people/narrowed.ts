import { anyCustomers, emptyModifiers, limits, outlying, whereabouts } from '../lexicon/customers.ts';
import { periods } from '../lexicon/harm.ts';
import { durations, months } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isName } from './people.ts';

/** Whether a noun for those who are served says which of them: by what stands before it, or behind. */
export const isNarrowed = (sentence: Sentence, at: number, byNumber = true): boolean =>
  isNarrowedBefore(sentence, at, byNumber) || isNarrowedBehind(sentence, at);

/** "Part-time drivers", "the 40 oldest tenants"; nothing beyond an article belongs to the noun. */
function isNarrowedBefore(sentence: Sentence, at: number, byNumber: boolean): boolean {
  const { words } = sentence;
  const isAnybody = anyCustomers.has(words[at]?.lower ?? '');
  const from = firstOwn(sentence, at);
  for (let left = at - 1; left >= from; left--) {
    const word = words[left] as Word;
    if (!/^(noun|adjective|number|genitive|verb)$/.test(word.part) || isWhen(words, left)) return false;
    if (word.part === 'verb' && !isModifier(words, left)) return false;
    if (word.part === 'number' && word.lower !== 'one')
      return byNumber && !word.text.endsWith('%') && !isAnybody && !isHandful(sentence, word);
    if (word.part === 'noun' && words[at]?.lower === 'people') return false;
    if (/^(noun|adjective|verb)$/.test(word.part) && !emptyModifiers.has(word.lower)) return true;
  }
  return false;
}

/** "Two students": so few are persons whom the story tells of, and no segment. */
const isHandful = ({ quantities }: Sentence, number: Word): boolean =>
  quantities.some(({ start, kind, value }) => start === number.start && kind === 'count' && value <= 12);

const fronting =
  /^(in|at|on|for|from|during|since|after|before|until|till|by|near|around|over|throughout|within|inside|outside|behind|with)$/;

/** Where a subject begins behind a place or a time: "in Lyon [patients]", "in the spring [older guests]". */
export function firstOwn({ words, clauses }: Sentence, at: number): number {
  if (!clauses.some(({ subject }) => subject?.head === words[at])) return 0;
  let first = at;
  while (/^(noun|adjective|number|verb)$/.test(words[first - 1]?.part ?? '')) first--;
  const opener = words[first - 1]?.part === 'determiner' ? first - 2 : first - 1;
  if (words[opener]?.part !== 'preposition' || !fronting.test(words[opener].lower)) return 0;
  const ends = (word: Word, place: number): boolean =>
    word.part === 'noun' || (place === 0 && (/^(19|20)\d\d$/.test(word.text) || /^\p{Lu}/u.test(word.text)));
  if (isAbout(words, opener, at)) return 0;
  const head = words.slice(first, at).findIndex(ends);
  if (head < 0) return at;
  let own = first + head + 1;
  while (own < at && isName(words[own] as Word)) own++;
  return own;
}

/** "Around 600 tenants", "over 40 old drivers"; not "over three days drivers". */
const isAbout = (words: readonly Word[], opener: number, at: number): boolean =>
  /^(around|over)$/.test(words[opener]?.lower ?? '') &&
  words[opener + 1]?.part === 'number' &&
  !words.slice(opener, at).some(({ lower }) => durations.has(lower));

/** "Every month customers …": the noun says when, not who. */
const isWhen = (words: readonly Word[], at: number): boolean =>
  periods.has(words[at]?.lower ?? '') && /^(every|each|last|next|this)$/.test(words[at - 1]?.lower ?? '');

/** "Retired teachers", "returning guests"; but "had coached volunteers", "began phoning customers". */
const isModifier = (words: readonly Word[], at: number): boolean =>
  /^(participle|ing)$/.test(words[at]?.form ?? '') && !/^(verb|auxiliary)$/.test(words[at - 1]?.part ?? '');

/** "Families without a car", "sellers under 50 listings", "tenants on the upper floors". */
function isNarrowedBehind(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [next, then] = [words[at + 1], words[at + 2]];
  if (!next) return false;
  if ((next.part === 'relative' && next.lower !== 'what') || /^(who|whose|aged)$/.test(next.lower))
    return !saysNothing(sentence, at + 1);
  if (isDoingSo(sentence, at)) return true;
  if (/^(under|over|above|below|past)$/.test(next.lower)) return isLimit(words, at + 2);
  if (/^(with|without)$/.test(next.lower))
    return (
      /^(noun|number|adjective|determiner)$/.test(then?.part ?? '') ||
      /^(more|less|fewer|only)$/.test(then?.lower ?? '')
    );
  if (words[at - 1]?.part === 'number' && isHandful(sentence, words[at - 1] as Word)) return false;
  if (next.lower === 'on' && words.slice(at + 2, at + 5).some(({ singular }) => whereabouts.has(singular))) return true;
  if (next.lower === 'in' && words.slice(at + 2, at + 4).some(({ singular }) => outlying.has(singular))) return true;
  if (next.lower === 'of' && !anyCustomers.has(words[at]?.lower ?? '')) return then?.part !== 'pronoun';
  const place = words.slice(at + 2, at + (next.lower === 'from' ? 6 : 5));
  return (
    /^(from|in|between|at|on|outside|near|off)$/.test(next.lower) &&
    then !== undefined &&
    !months.has(then.lower) &&
    place.some((word, index) => word.part === 'number' || isName(word) || isKindOfPlace(place, index))
  );
}

/** "Customers who were unhappy", "the people who use it": what is true of any of them. */
function saysNothing({ words, clauses }: Sentence, who: number): boolean {
  if (isCleft(words, who)) return true;
  const said = clauses.find(({ verb: { from } }) => from === who + 1 || from === who + 2);
  const verb = said?.verb;
  if (!said || !verb) return false;
  if (verb.from === who + 2) return /^(I|we)$/.test(said.actor) && /^(have|serve|know)$/.test(verb.lemma);
  const next = words[verb.to]?.part === 'adverb' ? words[verb.to + 1] : words[verb.to];
  if (verb.lemma === 'be') return emptyModifiers.has(next?.lower ?? '');
  return /^(use|need|want|buy|like|love|get)$/.test(verb.lemma) && /^(it|them|this|that|us)$/.test(next?.lower ?? '');
}

/** "It was the customers who told me": who told, and not which; "it was the customers who paid by invoice" picks them. */
const isCleft = (words: readonly Word[], who: number): boolean =>
  [who - 3, who - 2].some(at => words[at]?.lemma === 'be' && words[at - 1]?.lower === 'it') &&
  !/^(move|pay|live|come|travel|ride|drive|arrive|rent|sleep|sit|eat|work|own|start|order|fly)$/.test(
    words[who + 1]?.lemma ?? '',
  );

/** "Customers paying by invoice waited", "users based in Spain paid twice": a participle between the noun and its verb. */
const isDoingSo = ({ words, clauses }: Sentence, at: number): boolean =>
  (words[at + 1]?.form === 'ing' || words[at + 1]?.lower === 'based') &&
  clauses.some(
    ({ subject, verb }) =>
      verb.from > at + 1 &&
      (subject?.head === words[at] ||
        (at <= 1 && words.slice(at, verb.from).every(({ part }) => !/^(punctuation|coordinator|pronoun)$/.test(part)))),
  );

/** "Under 50 listings", "over the age of 65"; but "over the phone", "under me". */
const isLimit = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + 3)
    .some(
      (word, index) =>
        (index < 2 && word.part === 'number') || /^[\p{Sc}\d]/u.test(word.text) || limits.has(word.singular),
    );

/** "In old houses", "in our hill villages", "on slow phones". */
const isKindOfPlace = (words: readonly Word[], at: number): boolean =>
  at < 2 &&
  /^(adjective|noun)$/.test(words[at]?.part ?? '') &&
  words[at + 1]?.part === 'noun' &&
  !emptyModifiers.has(words[at]?.lower ?? '');
