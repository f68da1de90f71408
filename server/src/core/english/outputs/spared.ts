import { overlap } from '../../span.ts';
import { harms } from '../lexicon/outputs.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Output } from './outputs.ts';

/** "… and nobody waited", "… and lost none": harm that did not come, beside the output. */
export const isSpared = ({ clauses, words }: Sentence, found: readonly Output[]): boolean =>
  isWithNone(words) ||
  clauses.some(
    ({ kind, start, end, subject, object }) =>
      kind !== 'relative' &&
      !found.some(output => overlap(output, { start, end })) &&
      (/^(nobody|none)$/.test(subject?.head.lower ?? '') ||
        isNone(words, subject) ||
        /^(nobody|none)$/.test(object?.head.lower ?? '')),
  );

/** "412 payouts went out, no doubles", "600 deliveries and one complaint". */
const isWithNone = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(no|zero|without|one|two)$/.test(lower) &&
      /^(punctuation|coordinator)$/.test(words[at - 1]?.part ?? '') &&
      harms.has(words[at + 1]?.singular ?? ''),
  );

/** "No box", "not one of them". */
const isNone = (words: Sentence['words'], subject: Clause['subject']): boolean =>
  subject !== undefined &&
  (words[subject.from]?.lower === 'no' ||
    words.slice(Math.max(0, subject.from - 1), subject.from + 1).some(({ lower }) => lower === 'not'));
