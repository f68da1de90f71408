import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { earlySigns, foretelling, moving, revealing, signNouns } from '../lexicon/frameworks.ts';
import { tracking } from '../lexicon/outputs.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const cues = phraseSet(earlySigns);

/** Whether a sentence tells of something that moves before the outcome does, or by which it is known early. */
export const earlySignIn = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, cues) !== undefined ||
    sentence.words.some(({ lemma, lower }) => foretelling.has(lemma ?? lower)) ||
    isSignOfOld(sentence.words) ||
    isKnownEarly(sentence) ||
    isWatchedEarly(sentence) ||
    movesBefore(sentence),
);

/** "The sign that comes early", "an early read", "the first thing to move". */
const isSignOfOld = (words: readonly Word[]): boolean =>
  words.some(
    ({ singular, part }, at) =>
      (part === 'noun' || /^earl/.test(words[at - 1]?.lower ?? '')) &&
      signNouns.has(singular) &&
      words.slice(Math.max(0, at - 2), at + 4).some(({ lower }) => /^(early|earlier|earliest)$/.test(lower)),
  ) || words.some(({ lower }, at) => lower === 'first' && words.slice(at + 1, at + 4).some(isMoving));

/** "What tells me early is …", "I can already see it in week one", "it shows within a week". */
const isKnownEarly = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ verb }) =>
      revealing.has(verb.deed.lemma ?? '') &&
      !verb.negated &&
      words.some(
        ({ lower }, at) =>
          /^(early|earlier|already|sooner)$/.test(lower) ||
          (lower === 'first' && words[at - 1] === verb.deed) ||
          (/^(within|in)$/.test(lower) && isShort(words, at + 1)),
      ),
  );

/** "Early on I'd watch how many …", "in the first week I'd look at the share of …". */
const isWatchedEarly = ({ words, clauses }: Sentence): boolean => {
  const [first, next] = words;
  const early =
    (first?.lower === 'early' && next?.lower === 'on') ||
    (/^(in|within|during|after|by)$/.test(first?.lower ?? '') && isShort(words, 1));
  return (
    early &&
    clauses.some(
      ({ actor, verb }) =>
        /^(I|we)$/.test(actor) && verb.tense !== 'past' && !verb.negated && tracking.has(verb.deed.lemma ?? ''),
    )
  );
};

/** "A week", "week one", "the first days". */
const isShort = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some(({ singular }) => /^(day|week)$/.test(singular)) &&
  words.slice(at, at + 3).some(({ lower, part }) => part === 'number' || /^(a|the|first)$/.test(lower));

/** "Before the litres move, the second visit does", "ahead of that". */
const movesBefore = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'before' &&
        words.slice(at + 1, at + 6).some(isMoving) &&
        words.slice(at + 1, at + 6).every(isThing)) ||
      (lower === 'ahead' && words[at + 1]?.lower === 'of' && /^(that|this|it|them)$/.test(words[at + 2]?.lower ?? '')),
  );

const isMoving = ({ lemma, lower }: Word): boolean => moving.has(lemma ?? lower);

const isThing = ({ lower }: Word): boolean => !/^(i|we)$/.test(lower);
