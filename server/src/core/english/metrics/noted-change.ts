import { deliveryStates, restStates } from '../lexicon/delivery.ts';
import { faulty, harmNouns } from '../lexicon/harm.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a note, which leaves its verb out, tells how things are by now: "returns down a lot", "no more quarrels", "quiet since". */
export const isNotedChange = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  (words.some((_, at) => isMoved(words, at)) || isNoMore(words) || isNone(words) || isSince(words) || isLone(words));

/** "Gone.", "None.": all that is said of it. */
const isLone = (words: readonly Word[]): boolean =>
  words.filter(({ part }) => part !== 'punctuation').length === 1 &&
  (/^(gone|none|zero|nil|nobody|solved|quieter|calmer|over|silence|peace)$/.test(words[0]?.lower ?? '') ||
    restStates.has(words[0]?.lower ?? ''));

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

/** "No more quarrels.", "no delays at the gate", "no effect", "after a week no shouting". */
const isNoMore = (words: readonly Word[]): boolean =>
  words.some(({ lower, part }, at) => {
    const next = words[at + 1];
    if (lower !== 'no' || part !== 'determiner' || !next) return false;
    if (at > 0 && !/^(noun|punctuation)$/.test(words[at - 1]?.part ?? '')) return false;
    return (
      /^(more|further|effect|change|difference|improvement|success|queue)$/.test(next.lower) ||
      (/^(noun|verb)$/.test(next.part) && next.lower.endsWith('ing')) ||
      harmNouns.has(next.lower) ||
      faulty.has(next.lower)
    );
  });

/** "Fights: none." */
const isNone = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, at) =>
      /^[:–—-]$/.test(text) && /^(none|nil|zero|nobody|silence|peace|quiet|calm)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "Quiet at the gangway since.", "all calm now", "no fights any more"; not "live now", "flyers and more". */
function isSince(words: readonly Word[]): boolean {
  const [before, last] = words.filter(({ part }) => part !== 'punctuation').slice(-2);
  return (
    (/^(since|now|nowadays|anymore|again)$/.test(last?.lower ?? '') ||
      (/^(time|date|schedule)$/.test(last?.lower ?? '') && before?.lower === 'on') ||
      (last?.lower === 'more' && before?.lower === 'any')) &&
    words.some(({ part }) => part === 'noun' || part === 'adjective') &&
    !words.some(({ lower }) => deliveryStates.has(lower))
  );
}
