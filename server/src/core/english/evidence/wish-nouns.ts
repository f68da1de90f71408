import type { Span } from '../../span.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { customers, superiors } from '../lexicon/people.ts';
import { directed, inquiring, minded } from '../lexicon/wish-nouns.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * What a crowd is said to wish for or to feel, as a noun and in passing: "to meet the guests' desire for quiet", "given user
 * frustration with the checkout", "a growing impatience among drivers".
 */
export const wishInPassing = remembered((sentence: Sentence): Span | undefined => {
  const { words } = sentence;
  if (sentence.question || words.some(({ lemma, lower }) => inquiring.has(lemma ?? lower))) return undefined;
  for (const [at, { lower, part, end }] of words.entries()) {
    if (part !== 'noun' || !minded.has(lower)) continue;
    const phrase = nounPhraseEnding(words, at);
    if (words.slice(phrase.from, at).some(({ part, lower }) => part === 'number' || lower === 'no')) continue;
    const start = words[phrase.from]?.start ?? 0;
    if (directed.has(words[at + 1]?.lower ?? '') && isTheirs(words, at)) return { start, end };
    const theirs = isHeldBy(words, at + 1);
    if (theirs) return { start, end: theirs };
  }
  return undefined;
});

/** "Guests' desire", "user frustration". */
function isTheirs(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  if (owner?.part === 'genitive') return isCrowdWord(words[at - 2]);
  return owner?.part === 'noun' && isCrowdWord(owner, `${owner.lower}s`);
}

/** "Impatience among the drivers", "the frustration of our guests with the lift": where those end who have it. */
function isHeldBy(words: readonly Word[], at: number): number | undefined {
  const link = words[at]?.lower ?? '';
  if (!/^(among|amongst|of)$/.test(link)) return undefined;
  const whom = nounPhraseAt(words, at + 1);
  if (whom?.head.part !== 'noun' || !isCrowdWord(whom.head)) return undefined;
  if (words.slice(whom.from, whom.to).some(({ part }) => part === 'number')) return undefined;
  return link === 'of' && !directed.has(words[whom.to]?.lower ?? '') ? undefined : whom.end;
}

const isCrowdWord = (word: Word | undefined, plural = word?.lower ?? ''): boolean =>
  !superiors.has(plural) && (customers.has(plural) || isKindOfPeople(plural));
