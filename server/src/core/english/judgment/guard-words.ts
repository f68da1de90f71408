import { worsening } from '../lexicon/changes.ts';
import { faulty, harmNouns, hurting, levelHolds, limitNouns, steadyWords, stillVerbs } from '../lexicon/harm.ts';
import { words as wordsOf } from '../lexicon/words.ts';
import type { Word } from '../word.ts';

/** Whether a word, with those around it, says that something held or was kept from harm. */
export function isGuardAt(words: readonly Word[], at: number): boolean {
  return (
    holdsLevel(words, at) ||
    isNought(words, at) ||
    isBarred(words, at) ||
    isBounded(words, at) ||
    isNoWorse(words, at) ||
    isPromised(words, at) ||
    isCountOfHarm(words, at) ||
    isAgainstLimit(words, at) ||
    isSame(words, at) ||
    isWithSteady(words, at)
  );
}

/** "Held at 190 tonnes", "stayed below 3%", "steady at 4". */
function holdsLevel(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower ?? '';
  if (next === 'at' && words[at + 2]?.lower === 'that' && words[at + 3]?.lower === 'level') return false;
  if (steadyWords.has(lower) && next === 'at') return true;
  return (
    stillVerbs.has(lower) &&
    words[at - 1]?.lemma !== 'be' &&
    levelHolds.has(next) &&
    words
      .slice(at + 1, at + 5)
      .some(({ part, lower: word }) => part === 'number' || steadyWords.has(word) || word === 'budget')
  );
}

/** "Accidents: zero", "claims 0". */
const isNought = (words: readonly Word[], at: number): boolean =>
  /^(zero|none|nil|0)$/.test(words[at]?.lower ?? '') &&
  (/^[:=–—-]$/.test(words[at - 1]?.text ?? '') ||
    (harmNouns.has(words[at - 1]?.lower ?? '') && !words[at + 1]?.part?.match(/noun/)));

/** "No complaints", "with no more calls", "without losing a customer", "no real alarm was missed". */
function isBarred(words: readonly Word[], at: number): boolean {
  const bar = words[at]?.lower ?? '';
  const isScarce = /^(hardly|barely|scarcely)$/.test(bar) && words[at + 1]?.lower === 'any';
  if (!isScarce && !/^(no|zero|without|neither|nor)$/.test(bar)) return false;
  if (words[at + 1]?.lower === 'more' && (bar === 'without' || words[at - 1]?.lower === 'with')) return true;
  if (/^(bad|negative|ill)$/.test(words[at + 1]?.lower ?? '') && effects.has(words[at + 2]?.singular ?? ''))
    return true;
  return words
    .slice(at + 1, at + 5)
    .some(
      ({ lower }) =>
        harmNouns.has(lower) || hurting.has(lower) || /^(extra|additional)$/.test(lower) || faulty.has(lower),
    );
}

const effects = wordsOf('effect impact influence consequence result side-effect');

/** "No more calls than before", "no slower", "not longer than in May". */
function isBounded(words: readonly Word[], at: number): boolean {
  if (!/^(no|not|n't|nobody|none)$/.test(words[at]?.lower ?? '')) return false;
  const after = words.slice(at + 1, at + 6);
  const worse = after.findIndex(({ lower }) => worsening.has(lower));
  return worse >= 0 && words.slice(at + 1 + worse, at + 6 + worse).some(({ lower }) => lower === 'than');
}

/** "The boards were no rougher". */
const isNoWorse = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'no' &&
  words[at - 1]?.lemma === 'be' &&
  /er$/.test(words[at + 1]?.lower ?? '') &&
  !/^(longer|further|better|other|either|never)$/.test(words[at + 1]?.lower ?? '') &&
  /^(punctuation|coordinator)$/.test(words[at + 2]?.part ?? 'punctuation');

/** "Which I had promised to keep under 6%". */
const isPromised = (words: readonly Word[], at: number): boolean =>
  /^(keep|hold|stay)$/.test(words[at]?.lower ?? '') &&
  words[at - 1]?.part === 'to' &&
  /^(promise|vow|pledge|agree|commit|undertake)$/.test(words[at - 2]?.lemma ?? '') &&
  words
    .slice(at + 1, at + 4)
    .some(({ lower }, step) => levelHolds.has(lower) && words[at + 2 + step]?.part === 'number');

/** "Complaints about quality: 4 in six months": a count of harm with no count before it. */
function isCountOfHarm(words: readonly Word[], at: number): boolean {
  if (!harmNouns.has(words[at]?.lower ?? '')) return false;
  const colon = words.slice(at, at + 5).findIndex(({ text }) => text === ':');
  if (colon < 0 || words[at + colon + 1]?.part !== 'number') return false;
  return !words.slice(at + colon + 2).some(({ part, text }) => part === 'number' && /^\d/.test(text));
}

/** "Against a floor of 8,500", "within the limit", "the 9,000 I had set as a limit". */
const isAgainstLimit = (words: readonly Word[], at: number): boolean =>
  limitNouns.has(words[at]?.lower ?? '') &&
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(against|within|under|below|above|over|as)$/.test(lower));

/** "…, with complaints level". */
const isWithSteady = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower !== 'same' &&
  steadyWords.has(words[at]?.lower ?? '') &&
  words[at - 1]?.part === 'noun' &&
  (words[at + 1]?.part ?? 'punctuation') === 'punctuation' &&
  words.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'with');

const isHeld = (word: Word | undefined): boolean =>
  word !== undefined && word.lower !== 'still' && stillVerbs.has(word.lower);

/** "Tonnage the same", "evening sale stay same". */
const isSame = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'same' &&
  ((words[at - 1]?.lower === 'the' && words[at - 2]?.part === 'noun') || isHeld(words[at - 1])) &&
  (words[at + 1]?.part ?? 'punctuation') === 'punctuation';

/** "In the control half it remained at 4.1%": what nothing was done to. */
export const isControl = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'control' && /^(group|half|wards?|stores?|arm|sites?)$/.test(words[at + 1]?.lower ?? ''),
  );
