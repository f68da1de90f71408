import { verbReadings } from '../grammar/verb.ts';
import { mental, minding } from '../lexicon/attitudes.ts';
import { customers, kindsOfBusiness, kindsOfPeople } from '../lexicon/people.ts';
import { isTrade } from '../people/people.ts';
import type { Word } from '../word.ts';

/** What stands in a subject, up to the verb. */
const ofSubject = /^(noun|adjective|determiner|number|pronoun|preposition|coordinator|genitive|adverb)$/;

/**
 * Reads a verb of mind that looks like another word where the first clause has no other verb: "residents like a late
 * tram", "the depots much prefer a clean cage". The same words where there is one.
 */
export function withMinding(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ part }, at) => part === 'punctuation' && at > 0);
  const first = words.slice(0, end < 0 ? words.length : end);
  if (first.some(isFiniteVerb)) return words;
  const at = first.findIndex((word, index) => isVerbOfMind(first, word, index));
  if (at < 0) return words;
  const lower = first[at]?.lower ?? '';
  const form = lower.endsWith('s') ? 's' : 'base';
  const lemma = verbReadings(lower).find(reading => reading.form === form)?.lemma ?? lower;
  return words.map((word, index) => {
    if (index === at) return { ...word, part: 'verb', lemma, form };
    if (index === at - 1 && word.lower === 'much') return { ...word, part: 'adverb' };
    return index === at + 1 && word.lower === 'to' ? { ...word, part: 'to' } : word;
  });
}

const isFiniteVerb = ({ part, form }: Word, at: number, words: readonly Word[]): boolean =>
  part === 'modal' ||
  (/^(verb|auxiliary)$/.test(part) && form !== 'ing' && form !== 'participle' && words[at - 1]?.lower !== 'to');

/** Behind a subject that has the right number, before an object. */
function isVerbOfMind(words: readonly Word[], { lower, part }: Word, at: number): boolean {
  if (!/^(preposition|noun|adjective)$/.test(part) || !(mental.has(lower) || minding.has(lower) || isThird(lower)))
    return false;
  const subject = words.slice(0, at);
  const last = subject.findLast(word => word.part !== 'adverb' && word.lower !== 'much');
  if (!last || !subject.every(word => ofSubject.test(word.part) || word.form === 'ing')) return false;
  const many = last.part === 'noun' && last.singular !== last.lower && (lower !== 'like' || isPeople(last.lower));
  const one = /^(everybody|everyone|nobody)$/.test(words[0]?.lower ?? '');
  const next = words[at + 1];
  return (
    (lower.endsWith('s') ? one : many && !one) &&
    (/^(determiner|to|pronoun)$/.test(next?.part ?? '') ||
      (next?.lower === 'to' && words[at + 2]?.form === 'base') ||
      next?.form === 'ing')
  );
}

/** "Residents like …", not "rooms like …". */
const isPeople = (lower: string): boolean =>
  customers.has(lower) || kindsOfPeople.has(lower) || kindsOfBusiness.has(lower) || isTrade(lower);

const isThird = (lower: string): boolean =>
  lower.endsWith('s') &&
  verbReadings(lower).some(({ form, lemma }) => form === 's' && (mental.has(lemma) || minding.has(lemma)));
