import { dotted } from '../english/lexicon/abbreviations.ts';
import type { Sentence } from '../english/sentence.ts';
import { type Change, insert } from './change.ts';
import type { Text } from './text.ts';

/** Words behind the one that ends at `end`. An abbreviation that closes the sentence keeps its stop, and the sentence gets one. */
export function insertBehind({ words }: Sentence, end: number, added: Text): Change {
  const at = words.findLastIndex(word => word.end <= end);
  const [last, next] = [words[at], words[at + 1]];
  if (next?.text === '.' && dotted.has(last?.lower ?? '')) return insert(next.end, [...added, '.']);
  return insert(end, !next && /[^.]\.$/.test(last?.text ?? '') ? [...added, '.'] : added);
}
