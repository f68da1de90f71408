import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { cherishing, gladdened, growthNouns, ideals } from '../lexicon/goals.ts';
import type { NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Quality", "satisfied parents", "a culture of trust", "an increase in acceptance", "a shop that people love". */
export function quality(words: readonly Word[], at: number): Span | undefined {
  const phrase = nounPhraseAt(words, at);
  if (!phrase || isOccasion(words, phrase)) return undefined;
  const glad = gladdened.has(words[phrase.from]?.lower ?? '') && phrase.to - phrase.from > 1;
  const end = withOf(words, phrase);
  const grows =
    growthNouns.has(phrase.head.lower) && /^(of|in)$/.test(words[phrase.to]?.lower ?? '') && end > phrase.to;
  const good = /^(sense|feeling|spirit|culture|climate|level|atmosphere|state|piece|peace|lot|degree)$/.test(
    phrase.head.lower,
  )
    ? ideals.has(words[end - 1]?.lower ?? '')
    : ideals.has(phrase.head.lower);
  return glad || grows || good || isCherished(words, phrase.to)
    ? { start: phrase.start, end: (words[(grows || good ? end : phrase.to) - 1] as Word).end }
    : undefined;
}

/** "The next time", "every time": when, and no good. */
const isOccasion = (words: readonly Word[], { head, from, to }: NounPhrase): boolean =>
  head.lower === 'time' &&
  words.slice(from, to).some(({ lower }) => /^(next|last|first|same|this|that|every|each)$/.test(lower));

/** "… that patients love", "… where every child feels at home", "… that is loved". */
function isCherished(words: readonly Word[], at: number): boolean {
  const from = words[at]?.lower === 'in' || words[at]?.text === ',' ? at + 1 : at;
  return (
    /^(that|which|where|who)$/.test(words[from]?.lower ?? '') &&
    words.slice(from + 1, from + 6).some(({ lemma, lower }, place, near) => {
      if (/^(feel|be)$/.test(lemma ?? ''))
        return gladdened.has(near[place + 1]?.lower ?? '') || near[place + 2]?.lower === 'home';
      return cherishing.has(lemma ?? lower);
    })
  );
}

/** "Keep morale up", "keep the excitement going." */
export function keeping(words: readonly Word[], at: number): Span | undefined {
  const what = /^(keep|hold|lift|get)$/.test(words[at]?.lemma ?? '') ? nounPhraseAt(words, at + 1) : undefined;
  const last = words[what?.to ?? 0];
  const keeps = what && ideals.has(what.head.lower) && /^(up|going|high|alive|strong|fresh)$/.test(last?.lower ?? '');
  return keeps && last ? { start: (words[at] as Word).start, end: last.end } : undefined;
}

/** The end of a phrase with what "of", "and" or "for" add to it, in words. */
export function withOf(words: readonly Word[], { to }: NounPhrase): number {
  if (!/^(of|and|for|in|with)$/.test(words[to]?.lower ?? '')) return to;
  return nounPhraseAt(words, to + 1)?.to ?? to;
}
