import { durations, months } from '../lexicon/units.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells that others or other things came later for the deed: "were printed only the next day", "got theirs only in June". */
export const isOnlyThen = (sentence: Sentence, clause: Clause): boolean =>
  isOnlyAt(sentence, clause) || isNarrowedTo(sentence, clause);

/** "Returns we could only do on weekdays after that", "they could only come in the morning then". */
const isNarrowedTo = ({ words, question }: Sentence, { verb, start, end, kind, link }: Clause): boolean =>
  !question &&
  verb.modal === 'could' &&
  !verb.negated &&
  (link === undefined || link.lower === 'so') &&
  kind !== 'complement' &&
  words.some(
    ({ lower }, at) =>
      lower === 'only' && at >= verb.from - 1 && at <= verb.to && !/^(because|since)$/.test(words[at + 1]?.lower ?? ''),
  ) &&
  words
    .filter(word => word.start >= start && word.end <= end + 12)
    .some(
      ({ lower }, at, said) =>
        /^(then|now|afterwards)$/.test(lower) || (lower === 'after' && /^(that|this)$/.test(said[at + 1]?.lower ?? '')),
    );

const isOnlyAt = (sentence: Sentence, clause: Clause): boolean => {
  const { subject, verb, actor, kind } = clause;
  if (sentence.question || actor !== 'other' || !subject || verb.negated || verb.tense !== 'past') return false;
  if (kind === 'subordinate' || kind === 'complement' || isHarm(subject.head)) return false;
  const told = sentence.words.slice(verb.to, wordRange(sentence, clause)[1]);
  const at = told.findIndex(({ lower }) => lower === 'only');
  if (at < 0) return false;
  const [first, second, third] = told.slice(at + 1, at + 4).map(({ lower }) => lower);
  const isPeriod = (word = ''): boolean =>
    durations.has(word) || /^(time|year|season|spring|summer|autumn|winter|term|round|issue)$/.test(word);
  return (
    (first === 'the' && /^(next|following)$/.test(second ?? '') && isPeriod(third)) ||
    (/^(next|following)$/.test(first ?? '') && isPeriod(second)) ||
    (isPeriod(second) && third === 'later') ||
    (first === 'in' && months.has(second ?? '')) ||
    first === 'tomorrow'
  );
};
