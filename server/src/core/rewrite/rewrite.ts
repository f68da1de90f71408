import type { Clause } from '../english/sentence.ts';
import type { Hedge } from '../english/wording/hedge.ts';
import type { Fix } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { ownActive } from './active.ts';
import type { Hides } from './bound.ts';
import { lineOf, toFixes } from './change.ts';
import { chosenInstead } from './chosen.ts';
import { lookedMyself } from './looked.ts';
import { ownPassive } from './passive.ts';
import { suppliedI } from './supplied.ts';
import { unhedged } from './unhedged.ts';

/** The clause in the tense in which it is written. */
const asWritten = ({ sentence }: Passage, clause: Clause): Clause =>
  sentence.written?.clauses[sentence.clauses.indexOf(clause)] ?? clause;

/** Fixes for a clause in which a group acts: the rewriting into "I decided" form, in a fixed order. */
export function activeFixes(reading: Reading, passage: Passage, clause: Clause): readonly Fix[] {
  const line = lineOf(reading, passage);
  return clause.implied ? [] : toFixes(line, ownActive(line, asWritten(passage, clause)));
}

/** Fixes for a passive that hides the writer; `hides` tells whether another clause of the sentence does so, too. */
export function passiveFixes(reading: Reading, passage: Passage, clause: Clause, hides: Hides): readonly Fix[] {
  const line = lineOf(reading, passage);
  const { sentence } = passage;
  const hidesToo: Hides = other => hides(sentence.clauses[line.sentence.clauses.indexOf(other)] ?? other);
  return toFixes(line, ownPassive(line, asWritten(passage, clause), hidesToo));
}

/** Fixes for a call that was handed to others; `place` is what the finding marks, counted as the sentence counts. */
export function deferralFixes(reading: Reading, passage: Passage, clause: Clause, place: Span): readonly Fix[] {
  const line = lineOf(reading, passage);
  return clause.implied ? [] : toFixes(line, chosenInstead(line, asWritten(passage, clause), place));
}

/** Fixes for evidence at second hand. */
export function evidenceFixes(reading: Reading, passage: Passage, clause: Clause): readonly Fix[] {
  const line = lineOf(reading, passage);
  return clause.implied ? [] : toFixes(line, lookedMyself(line, asWritten(passage, clause)));
}

/** Fixes for a doubt. */
export function hedgeFixes(reading: Reading, passage: Passage, hedge: Hedge): readonly Fix[] {
  const line = lineOf(reading, passage);
  return toFixes(line, unhedged(line, hedge));
}

/** A deed in its passage. */
export interface Deed {
  readonly passage: Passage;
  readonly clause: Clause;
}

/** One fix for deeds without a subject, which are the writer's: safe. */
export function subjectFixes(reading: Reading, deeds: readonly Deed[]): readonly Fix[] {
  const title = deeds.length > 1 ? `Insert “I” in ${deeds.length} places` : 'Insert “I”';
  const edits = deeds.flatMap(({ passage, clause }) => {
    const line = lineOf(reading, passage);
    return toFixes(line, [{ title, changes: [suppliedI(line, asWritten(passage, clause))] }]).flatMap(fix => fix.edits);
  });
  return [{ title, kind: 'quickfix', preferred: true, safe: true, edits }];
}
