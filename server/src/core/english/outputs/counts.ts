import type { Quantity } from '../grammar/quantities.ts';
import { approximate, crowdHeads, everybody, interruptions, weighed } from '../lexicon/counting.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

/** The first number of things, or of a share of them, that starts between the two places: "412 files", "tons of guests". */
export function countIn({ quantities, words }: Sentence, start: number, end: number): Quantity | undefined {
  const at = quantities.findIndex(
    quantity =>
      quantity.end > start &&
      quantity.start < end &&
      /^(count|percent|ratio)$/.test(quantity.kind) &&
      quantity.value > 1,
  );
  const [number, whole] = quantities.slice(at < 0 ? quantities.length : at);
  if (number) return isPartOf(words, number, whole) ? { ...whole, start: number.start } : number;
  const crowd = words.findIndex(
    ({ lower, start: from }, place) =>
      from >= start && from < end && crowdHeads.has(lower) && words[place + 1]?.lower === 'of',
  );
  const unit = crowd < 0 ? undefined : words.slice(crowd + 2).find(({ part }) => part === 'noun');
  return (
    unit && {
      start: words[crowd]?.start ?? 0,
      end: unit.end,
      kind: 'count',
      value: Number.NaN,
      unit: unit.lower,
      digits: false,
    }
  );
}

/** "31 of the 38 sites": a number of things that is told beside how many there are. */
const isPartOf = (words: Sentence['words'], part: Quantity, whole: Quantity | undefined): whole is Quantity => {
  if (part.kind !== 'ratio' || part.unit !== '' || whole?.kind !== 'count' || !(part.value <= whole.value))
    return false;
  const between = words.filter(({ start, end }) => start >= part.end && end <= whole.start);
  return between[0]?.lower === 'of' && between.slice(1).every(({ part: of }) => of === 'determiner');
};

/** Whether a number that measures something other than time starts between the two places. */
export const countedIn = ({ quantities }: Sentence, start: number, end: number): boolean =>
  quantities.some(
    quantity =>
      quantity.start >= start &&
      quantity.start < end &&
      quantity.kind !== 'label' &&
      quantity.kind !== 'duration' &&
      quantity.value > 1,
  );

/** "Every nurse", "all of the teams": a whole group as the subject. */
export const isEverybody = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (words.slice(subject.from, subject.from + 2).some(({ lower }) => everybody.has(lower)) ||
    /^(all|most)$/.test(words[subject.from - 1]?.lower ?? ''));

/** Whether a clause says how many were better off, late or lost, which is more than a count of work. */
export function isWeighed(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return sentence.words
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        weighed.has(lower) &&
        !isApproximate(sentence.words, from + at) &&
        !isUninterrupted(sentence.words, from + at) &&
        !isAgainstGoal(sentence.words, from + at),
    );
}

/** "Without a single cancellation": no more than that it took place. */
const isUninterrupted = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'without' && words.slice(at + 1, at + 4).some(({ singular }) => interruptions.has(singular));

/** "Against a goal of 10,000": as many as one had set out to do. */
const isAgainstGoal = (words: Sentence['words'], at: number): boolean =>
  /^(against|versus)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 4).some(({ lower }) => /^(goal|target|plan|kpi|quota|objective|forecast)$/.test(lower));

/** "More than anybody on the floor", "more than the other agents": first among colleagues, which nobody was better off for. */
const isAnybody = (words: Sentence['words'], at: number): boolean =>
  /^(anybody|anyone|everybody|everyone|any|all|others)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.part === 'determiner' && /^(other|others|rest)$/.test(words[at + 1]?.lower ?? ''));

/** "More than 40", "half of the staff", "half a million": how many, not what they were better than. */
function isApproximate(words: Sentence['words'], at: number): boolean {
  const [last, word, next] = [words[at - 1]?.lower ?? '', words[at]?.lower, words[at + 1]];
  if (word === 'than')
    return approximate.has(last) && (next?.part === 'number' || next?.lower === 'half' || isAnybody(words, at + 1));
  return word === 'half' && (next?.lower === 'of' || (next?.lower === 'a' && words[at + 2]?.part === 'number'));
}
