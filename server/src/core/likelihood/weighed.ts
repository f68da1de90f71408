import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../reading.ts';
import type { Span } from '../span.ts';
import { likelihood } from './likelihood.ts';

/** What is at least so likely is heard, though no reading of its words hears it. */
const plain = 0.9;

/** What is less likely is let pass, though a reading hears it. */
const doubtful = 0.03;

/** What the readings of a rule find in a passage, without what stories count against. */
export function* undoubted<Found>(rule: string, passage: Passage, found: Iterable<Found>): Generator<Found> {
  for (const place of found) if (likelihood(rule, passage) >= doubtful) yield place;
}

/** The same, and the whole of a passage that is plain by what stories count for, where the readings find nothing. */
export function* weighed<Found>(
  rule: string,
  passage: Passage,
  found: Iterable<Found>,
  whole: (place: Span) => Found,
): Generator<Found> {
  let silent = true;
  for (const place of found) {
    silent = false;
    yield* undoubted(rule, passage, [place]);
  }
  if (silent && likelihood(rule, passage) >= plain) yield whole(withoutStop(passage.sentence));
}

function withoutStop({ start, end, words }: Sentence): Span {
  return { start, end: words.findLast(({ part }) => part !== 'punctuation')?.end ?? end };
}
