import { nominative, particles } from '../lexicon/function-words.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { ditransitive } from '../lexicon/verb-groups.ts';
import type { Tagging } from './tagging.ts';

const opensObject = /^(the|a|an|my|our|his|their|its|these|those|it)$/;
const adverbial = /^(way|ways|time|times|moment|side|following|previous|same|next|last|whole|entire|first|very)$/;

/**
 * Whether a verb form behind a noun has an object of its own, so that it is no participle which that noun suffers: "the
 * driver noticed the belt was loose", "the clerk worked out the stock was wrong"; not "the bus taken the day before".
 */
export function takesObject({ tokens }: Tagging, at: number, lemma: string): boolean {
  if (ditransitive.has(lemma)) return false;
  const from = particles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const [first, second, third] = [from, from + 1, from + 2].map(index => tokens[index]?.lower ?? '');
  if (nominative.has(first ?? '') && first !== 'who') return true;
  if (!opensObject.test(first ?? '')) return false;
  return ![second, third].some(
    word => adverbial.test(word ?? '') || durations.has(word ?? '') || dateWords.has(word ?? ''),
  );
}
