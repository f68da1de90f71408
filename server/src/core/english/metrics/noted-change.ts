import { deliveryStates } from '../lexicon/delivery.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a note, which leaves its verb out, tells how things are by now: "returns down a lot", "no more quarrels", "quiet since". */
export const isNotedChange = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  (words.some((_, at) => isMoved(words, at)) || isNoMore(words) || isNone(words) || isSince(words));

/** "Returns down a lot", "sales way up", "fewer complaints", "queue gone"; not "two nurses down". */
function isMoved(words: readonly Word[], at: number): boolean {
  const [{ lower, part }, before, next] = [words[at] as Word, words[at - 1], words[at + 1]];
  if (/^(fewer|less)$/.test(lower)) return (at === 0 || before?.part !== 'number') && next?.part === 'noun';
  if (!/^(up|down|gone)$/.test(lower) || part === 'noun' || words[0]?.part === 'number') return false;
  const said = /^(way|well|slightly|right)$/.test(before?.lower ?? '') ? words[at - 2] : before;
  return (
    said?.part === 'noun' &&
    /^(punctuation|determiner|adverb|preposition)$/.test(next?.part ?? 'punctuation') &&
    !/^(in|on|at|with)$/.test(next?.lower ?? '')
  );
}

/** "No more quarrels.", "no further complaints". */
const isNoMore = (words: readonly Word[]): boolean =>
  words[0]?.lower === 'no' && /^(more|further)$/.test(words[1]?.lower ?? '');

/** "Fights: none." */
const isNone = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => /^[:–—-]$/.test(text) && /^(none|nil|zero|nobody)$/.test(words[at + 1]?.lower ?? ''));

/** "Quiet at the gangway since.", "all calm now", "no fights any more"; not "live now", "flyers and more". */
function isSince(words: readonly Word[]): boolean {
  const [before, last] = words.filter(({ part }) => part !== 'punctuation').slice(-2);
  return (
    (/^(since|now|nowadays|anymore)$/.test(last?.lower ?? '') || (last?.lower === 'more' && before?.lower === 'any')) &&
    words.some(({ part }) => part === 'noun' || part === 'adjective') &&
    !words.some(({ lower }) => deliveryStates.has(lower))
  );
}
