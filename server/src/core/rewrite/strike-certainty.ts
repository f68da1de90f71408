import { loudAdverbs } from '../english/lexicon/certainty.ts';
import { certaintyDegrees } from '../english/lexicon/rewriting.ts';
import { sureDegrees, sureness } from '../english/lexicon/sureness.ts';
import type { Word } from '../english/word.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { strike } from './strike.ts';

/**
 * The sentence without its certainty, where the rest stands: an adverb goes, "everybody knows that" goes, and of
 * "absolutely convinced" the degree. Nothing where the certainty is all that the sentence says ("it was a no-brainer").
 */
export function strikeCertainty(reading: Reading, passage: Passage, place: Span): readonly Fix[] {
  const { words, start } = passage.sentence;
  const marked = words.filter(word => word.start >= place.start && word.end <= place.end);
  const said = marked.map(({ lower }) => lower).join(' ');
  if (loudAdverbs.has(said)) return strike(reading, passage, place);
  const degree = degreeOf(marked);
  if (degree) return strike(reading, passage, degree);
  const at = words.findIndex(word => word.start >= place.end);
  const that = words[at];
  const opens = words.every(word => word.start >= place.start || isLeading(word));
  return that?.lower === 'that' && opens && !said.endsWith('no way')
    ? strike(reading, passage, {
        start,
        end: /^(verb|auxiliary|modal)$/.test(words[at + 1]?.part ?? '') ? place.end : that.end,
      })
    : [];
}

/** The one word in front of "sure", "convinced" and the like. */
function degreeOf(marked: readonly Word[]): Span | undefined {
  const [first, last] = marked;
  if (marked.length !== 2 || !first || !last || !sureDegrees.has(first.lower)) return undefined;
  return sureness.has(last.lower) || last.lemma === 'convince' ? first : undefined;
}

/** Words of the main clause that the certainty closes: "it was", "there is", "I am". */
const isLeading = ({ lower, lemma }: Word): boolean =>
  /^(it|there|i|this|a)$/.test(lower) || lemma === 'be' || certaintyDegrees.has(lower);
