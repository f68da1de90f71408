import { verbReadings } from '../grammar/verb.ts';
import { mental, minding, takesBare } from '../lexicon/attitudes.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { customers, kindsOfBusiness, kindsOfPeople } from '../lexicon/people.ts';
import { isTrade } from '../people/people.ts';
import { asWord } from '../shapes.ts';
import type { Word } from '../word.ts';

/** What stands in a subject, up to the verb. */
const ofSubject = /^(noun|adjective|determiner|number|pronoun|preposition|coordinator|genitive|adverb)$/;

/**
 * Reads a verb of mind that looks like another word where its clause has no other verb: "residents like a late tram",
 * "it sold because climbers love having a trophy". The same words where there is one.
 */
export function withMinding(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => looksLikeMind(word) && isVerbOfMind(stretchAround(words, index), word));
  if (at < 0) return words;
  const lower = words[at]?.lower ?? '';
  const form = lower.endsWith('s') ? 's' : 'base';
  const lemma = verbReadings(lower).find(reading => reading.form === form)?.lemma ?? lower;
  const read = [...words];
  const [before, verb, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  read[at] = asWord({ ...verb, part: 'verb', lemma, form });
  if (before?.lower === 'much') read[at - 1] = asWord({ ...before, part: 'adverb' });
  if (next?.lower === 'to') read[at + 1] = asWord({ ...next, part: 'to' });
  return read;
}

const looksLikeMind = ({ part, lower }: Word): boolean =>
  /^(preposition|noun|adjective)$/.test(part) && (mental.has(lower) || minding.has(lower) || isThird(lower));

/** The words between the marks or conjunctions on both sides of a word. */
function stretchAround(words: readonly Word[], at: number): readonly Word[] {
  const from = words.findLastIndex((word, index) => index < at && parts(word)) + 1;
  const to = words.findIndex((word, index) => index > at && parts(word));
  return words.slice(from, to < 0 ? words.length : to);
}

const parts = ({ part }: Word): boolean => part === 'punctuation' || part === 'subordinator';

const isFiniteVerb = ({ part, form }: Word, at: number, words: readonly Word[]): boolean =>
  part === 'modal' ||
  (/^(verb|auxiliary)$/.test(part) && form !== 'ing' && form !== 'participle' && words[at - 1]?.lower !== 'to');

/** Behind a subject that has the right number, before an object, where nothing else is a verb. */
function isVerbOfMind(stretch: readonly Word[], word: Word): boolean {
  if (stretch.some(isFiniteVerb)) return false;
  const { lower } = word;
  const at = stretch.indexOf(word);
  const subject = stretch.slice(0, at);
  const last = headOf(subject);
  if (!last || !subject.every(({ part, form }) => ofSubject.test(part) || form === 'ing')) return false;
  const plural = last.singular !== last.lower || pluralNouns.has(last.lower);
  const many = last.part === 'noun' && plural && (lower !== 'like' || isPeople(last.lower));
  const one = /^(everybody|everyone|nobody)$/.test(subject[0]?.lower ?? '');
  const next = stretch[at + 1];
  return (
    (lower.endsWith('s') ? one : many && !one) &&
    (/^(determiner|to|pronoun)$/.test(next?.part ?? '') ||
      (takesBare.has(lower) && isPeople(last.lower) && isThing(next)) ||
      (next?.lower === 'to' && stretch[at + 2]?.form === 'base') ||
      next?.form === 'ing')
  );
}

/** The noun that the subject turns on: "guests" of "guests from abroad". */
function headOf(subject: readonly Word[]): Word | undefined {
  const preposition = subject.findIndex(({ part }, at) => part === 'preposition' && at > 0);
  const own = preposition < 0 ? subject : subject.slice(0, preposition);
  return own.findLast(({ part, lower }) => part !== 'adverb' && lower !== 'much');
}

/** "Big buttons", "paper"; not "nurses" nor "Acme", of which "like" gives an example. */
const isThing = (word: Word | undefined): boolean =>
  word !== undefined && /^(noun|adjective)$/.test(word.part) && /^\p{Ll}/u.test(word.text) && !isPeople(word.lower);

/** "Residents like …", not "rooms like …". */
const isPeople = (lower: string): boolean =>
  /^(people|ones|everybody|everyone)$/.test(lower) ||
  customers.has(lower) ||
  kindsOfPeople.has(lower) ||
  kindsOfBusiness.has(lower) ||
  isTrade(lower);

const isThird = (lower: string): boolean =>
  lower.endsWith('s') &&
  verbReadings(lower).some(({ form, lemma }) => form === 's' && (mental.has(lemma) || minding.has(lemma)));
