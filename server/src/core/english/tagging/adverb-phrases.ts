import type { Token } from '../grammar/tokens.ts';
import { determinersBeforeOf, lessOrMore } from '../lexicon/function-groups.ts';
import { adverbPhrasesByFirst, numberWords } from '../lexicon/function-words.ts';

/** Marks the words of adverbs that are written as several words. "a kind of pump" is none. */
export function adverbPhrases(tokens: readonly Token[]): readonly boolean[] {
  const marked = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    if (exceeds(tokens, at)) marked[at] = marked[at + 1] = true;
    for (const phrase of adverbPhrasesByFirst.get(tokens[at]?.lower ?? '') ?? []) {
      if (!phrase.every((lower, step) => tokens[at + step]?.lower === lower)) continue;
      if (phrase[0] === 'a' && tokens[at + phrase.length]?.lower === 'of') continue;
      if (phrase[1] === 'of' && determinersBeforeOf.has(tokens[at - 1]?.lower ?? '')) continue;
      for (let step = 0; step < phrase.length; step++) marked[at + step] = true;
      break;
    }
  }
  return marked;
}

/** "More than 300": how many, not a comparison. */
function exceeds(tokens: readonly Token[], at: number): boolean {
  const [first, than, many] = tokens.slice(at, at + 3);
  return (
    lessOrMore.has(first?.lower ?? '') &&
    than?.lower === 'than' &&
    many !== undefined &&
    (many.kind === 'number' || numberWords.has(many.lower))
  );
}
