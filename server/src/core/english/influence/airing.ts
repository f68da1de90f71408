import { aired, airing, floors, givingFloor } from '../lexicon/collaboration.ts';
import { occasion, occasions, panels } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "I organised a meeting where parents could share their opinion", "gave everyone a chance to speak": the floor was open, and nothing came of it. */
export function isAiring({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(I|we|dropped)$/.test(actor) || verb.negated || !object) return false;
  if (verb.deed.lemma === 'ask') return isAllWhoAreAsked(words, object);
  if (!givingFloor.has(verb.deed.lemma ?? '')) return false;
  const at = words.findIndex(({ lower, start }) => start >= object.start && isFloor(lower));
  const opens = words.slice(at + 1, at + 7).findIndex(({ lower }) => /^(where|to|so|for|at|in)$/.test(lower));
  return at >= 0 && at <= object.to + 2 && opens >= 0 && saysIt(words.slice(at + opens + 2, at + opens + 10));
}

/** "Asked everybody for their opinion", "asked all shifts for input". */
const isAllWhoAreAsked = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  /^(everybody|everyone|all|each|every)$/.test(words[from]?.lower ?? '') &&
  words[to]?.lower === 'for' &&
  words.slice(to + 1, to + 4).some(({ lower }) => aired.has(lower));

const isFloor = (lower: string): boolean =>
  floors.has(lower) || occasion.has(lower) || occasions.has(lower) || panels.has(lower);

/** "Share their opinion", "have their say", "vent": before the next mark. */
function saysIt(behind: readonly Word[]): boolean {
  const mark = behind.findIndex(({ part }) => part === 'punctuation');
  const told = mark < 0 ? behind : behind.slice(0, mark);
  const at = told.findIndex(({ lemma, part }) => part === 'verb' && airing.has(lemma ?? ''));
  if (at < 0) return false;
  const rest = told.slice(at + 1);
  return (
    rest.length === 0 ||
    rest.some(({ lower }) => aired.has(lower)) ||
    /^(up|out|freely|openly)$/.test(rest[0]?.lower ?? '')
  );
}
