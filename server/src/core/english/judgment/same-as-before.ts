import type { Span } from '../../span.ts';
import { equalWords, harmNouns } from '../lexicon/harm.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence says in plain words that something else stayed as it had been. */
export const isAsBefore = (sentence: Sentence): boolean =>
  !sentence.question &&
  (isEqualPair(sentence) ||
    isNearPair(sentence) ||
    sentence.words.some(
      (_, at) =>
        isLikeBefore(sentence.words, at) ||
        isAsAlways(sentence.words, at) ||
        isAsManyAs(sentence.words, at) ||
        isUnmoved(sentence.words, at) ||
        isAtNumber(sentence.words, at) ||
        isNotAnyWorse(sentence.words, at) ||
        isSameFound(sentence.words, at),
    ));

/** "Wrong parcels: 4 in a thousand in spring, 4 in a thousand in autumn", "outages: 2 in the quarter, 2 in the one before". */
function isEqualPair({ quantities, words, clauses }: Sentence): boolean {
  if (clauses.some(({ verb }) => /^(rise|fall|drop|grow|climb|improve)$/.test(verb.lemma))) return false;
  const counts = quantities.filter(
    ({ digits, kind, start }) => digits && /^(count|percent|ratio)$/.test(kind) && !isBase(words, start),
  );
  return (
    counts.some((one, at) =>
      counts
        .slice(at + 1)
        .some(
          other =>
            other.value === one.value &&
            other.kind === one.kind &&
            words.some(
              ({ text, lower, start }) => start >= one.end && start < other.start && (text === ',' || lower === 'and'),
            ),
        ),
    ) && words.some(({ lower }) => equalWords.has(lower))
  );
}

/** "Complaints were 12 before and 11 after": within a tenth of what they were. */
function isNearPair({ quantities, words }: Sentence): boolean {
  const [one, other, more] = quantities.filter(({ digits, kind }) => digits && /^(count|percent)$/.test(kind));
  if (!one || !other || more || one.kind !== other.kind) return false;
  const follows = ({ end }: Span, lower: string): boolean => words.find(({ start }) => start > end)?.lower === lower;
  return (
    follows(one, 'before') &&
    follows(other, 'after') &&
    Math.abs(one.value - other.value) <= Math.max(one.value, other.value) / 10 &&
    words.some(({ lower, end }) => end < one.start && (harmNouns.has(lower) || lower === 'missed'))
  );
}

/** The ten of "2 in 10". */
function isBase(words: readonly Word[], start: number): boolean {
  const at = words.findIndex(word => word.start === start);
  return /^(in|of)$/.test(words[at - 1]?.lower ?? '') && /\d/.test(words[at - 2]?.text ?? '');
}

/** "These are like before", "the same as before", "same as it always was". */
const isLikeBefore = (words: readonly Word[], at: number): boolean => {
  const [next, then] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (words[at]?.lower === 'like') return next === 'before' && (words[at + 2]?.part ?? 'punctuation') === 'punctuation';
  return (
    words[at]?.lower === 'same' &&
    next === 'as' &&
    (/^(before|ever|always|usual)$/.test(then) || /^(always|before)$/.test(words[at + 3]?.lower ?? ''))
  );
};

/** "The planer sent back 1% as it always had." */
const isAsAlways = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'always' &&
  /^(it|they)$/.test(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.lower === 'as' &&
  /^(had|did|has|have|was|were|does|do)$/.test(words[at + 1]?.lower ?? '') &&
  (words[at + 2]?.part ?? 'punctuation') === 'punctuation';

/** "About as many cancelled as the year before", "as often as they used to". */
function isAsManyAs(words: readonly Word[], at: number): boolean {
  if (
    words[at]?.lower !== 'as' ||
    !/^(many|much|often|few|good|long|high|low|full|fast|quickly)$/.test(words[at + 1]?.lower ?? '')
  )
    return false;
  const second = words.findIndex(({ lower }, place) => place > at + 1 && place < at + 14 && lower === 'as');
  const rest = words.slice(second + 1, second + 5).map(({ lower }) => lower);
  return (
    second > 0 &&
    (rest.some(lower => /^(before|ever|always|previously)$/.test(lower)) ||
      rest.join(' ').includes('used to') ||
      /^last (year|month|quarter|season)/.test(rest.join(' ')))
  );
}

/** "Sick days haven't budged", "the complaints have not changed". */
const isUnmoved = (words: readonly Word[], at: number): boolean =>
  /^(budged?|changed?|moved|suffered?|slipped)$/.test(words[at]?.lower ?? '') &&
  /^(not|n['’]t|never|hardly|barely)$/.test(words[at - 1]?.lower ?? '') &&
  /^(have|has|had|did)$/.test(words[at - 2]?.lower ?? '') &&
  !/^(i|we|it)$/.test(words[at - 3]?.lower ?? '');

/** "They never budged off 2.1%", "arrears didn't budge from 4 a month". */
const isAtNumber = (words: readonly Word[], at: number): boolean =>
  /^(budged?|moved)$/.test(words[at]?.lower ?? '') &&
  /^(not|n['’]t|never|hardly|barely)$/.test(words[at - 1]?.lower ?? '') &&
  /^(off|from)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.part === 'number';

/** "Projects weren't any later for it", "the cases were not any harder". */
const isNotAnyWorse = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'any' &&
  /^(not|n['’]t)$/.test(words[at - 1]?.lower ?? '') &&
  /^(later|slower|worse|harder|longer|dearer|dirtier|sicker|angrier|lower|weaker|unhappier)$/.test(
    words[at + 1]?.lower ?? '',
  );

/** "It finds the same bugs", "the lab got the same values". */
const isSameFound = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'same' &&
  words[at - 1]?.lower === 'the' &&
  /^(find|get|give|catch|show|return|produce)$/.test(words[at - 2]?.lemma ?? '') &&
  /^(bugs|values|errors|results|numbers|figures|faults|answers|cases|quality|accuracy)$/.test(
    words[at + 1]?.lower ?? '',
  );
