import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Three days in the park, my call", "kids moved downstairs, own idea". */
export const isSignedMine = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(call|decision|idea)$/.test(lower) &&
      /^(my|own)$/.test(words[at - 1]?.lower ?? '') &&
      /^[,:;–—(-]$/.test(words[at - 2]?.text ?? '') &&
      (words[at + 1] === undefined || words[at + 1]?.part === 'punctuation'),
  );

/** "My choice: the night route", "my call – two retries", "own idea: a text when the result is in". */
export const isHeadedMine = (words: readonly Word[]): boolean =>
  isHeaded(words.filter(({ part }, at) => at > 3 || part !== 'adverb'));

const isHeaded = ([my, call, mark, ...told]: readonly Word[]): boolean =>
  (/^(call|decision|choice)$/.test(my?.lower ?? '') &&
    /^(by|from)$/.test(call?.lower ?? '') &&
    mark?.lower === 'me' &&
    told.length > 2) ||
  (((/^(my|own)$/.test(my?.lower ?? '') && /^(call|decision|choice|pick)$/.test(call?.lower ?? '')) ||
    (my?.lower === 'own' && /^(idea|solution)$/.test(call?.lower ?? ''))) &&
    /^[:–—-]$/.test(mark?.text ?? '') &&
    told.length > 0);

/** "Own driver, because the flight was dear", "lamb instead of fish, because it kept": a choice in a note, with its reason. */
export function isReasonedNote({ words, clauses: [why] }: Sentence): boolean {
  if (why?.kind !== 'subordinate' || !/^(because|since)$/.test(why.link?.lower ?? '')) return false;
  const chosen = words.filter(({ end }) => end <= why.start).filter(({ part }) => part !== 'punctuation');
  const [first, second] = chosen;
  return (
    (first?.lower === 'own' && second?.part === 'noun' && !/^(fault|mistake|error)$/.test(second.lower)) ||
    (first?.part === 'noun' && chosen.some(({ lower }, at) => lower === 'instead' || (lower === 'not' && at > 0)))
  );
}
