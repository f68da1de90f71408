import { isCandidate } from '../grammar/actor.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { resulting } from '../lexicon/changes.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "I paid 4,000 for the hall, rather than split them over nine schools": what was done, and not what came of it; "210 instead of 230" are levels. */
export function isSetOtherwise(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const { lower } = words[at] as Word;
  if (lower !== 'instead' && !(lower === 'than' && words[at - 1]?.lower === 'rather')) return false;
  const other = lower === 'instead' ? at + 2 : at + 1;
  return words.slice(other, other + 3).every(({ part }) => part !== 'number') && isOwnDeed(sentence, at);
}

/** "I finished 14 drawings before I left": until when it was done. */
export const isUntilThen = (sentence: Sentence, at: number, last: Quantity): boolean => {
  const word = sentence.words[at] as Word;
  return (
    word.lower === 'before' &&
    last.end <= word.start &&
    sentence.clauses.some(({ link }) => link === word) &&
    isOwnDeed(sentence, at)
  );
};

/** "Open longer than 10 minutes on 14 nights": what is counted, and no level before. */
export const isThreshold = (words: readonly Word[], at: number, last: Quantity): boolean =>
  words[at]?.lower === 'than' &&
  /^(longer|older|later|more|less|fewer|higher|bigger|heavier|younger|earlier)$/.test(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.part === 'number' &&
  last.start > (words[at + 1] as Word).start;

const isOwnDeed = ({ words, clauses }: Sentence, at: number): boolean => {
  const clause = clauses.findLast(({ verb }) => verb.start < (words[at] as Word).start);
  return clause !== undefined && isCandidate(clause) && !resulting.has(clause.verb.deed.lemma ?? '');
};
