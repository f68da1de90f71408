import type { Clause } from '../english/sentence.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import { ownActive } from './active.ts';
import { lineOf, toFixes } from './change.ts';

/** Fixes for a clause in which a group acts: the rewriting into "I decided" form, in a fixed order. */
export function activeFixes(reading: Reading, passage: Passage, clause: Clause): readonly Fix[] {
  const line = lineOf(reading, passage);
  return toFixes(line, ownActive(line, clause));
}
