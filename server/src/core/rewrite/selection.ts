import { isPlural } from '../english/grammar/actor.ts';
import type { Clause } from '../english/sentence.ts';
import type { Edit, Fix } from '../finding.ts';
import { type Passage, placeOf, type Reading } from '../reading.ts';
import { overlap, type Span } from '../span.ts';
import { ownActive } from './active.ts';
import { together } from './all.ts';
import { lineOf, type Option, toFixes } from './change.ts';
import { ownPassive } from './passive.ts';

/**
 * Rewrites what a group did, or nobody, into "I decided" form wherever `span` touches it, whether a rule minds or not: in
 * each clause the first option that needs nothing from the writer. No edits where there is none.
 */
export function rewriteSelection(reading: Reading, span: Span): readonly Edit[] {
  const fixes: Fix[] = [];
  for (const passage of reading.passages) {
    if (!overlap(placeOf(passage, passage.sentence), span) || passage.sentence.question) continue;
    for (const clause of (passage.sentence.written ?? passage.sentence).clauses) {
      if (!overlap(placeOf(passage, clause), span)) continue;
      const fix = toFixes(lineOf(reading, passage), optionsFor(reading, passage, clause)).find(
        ({ snippet }) => !snippet,
      );
      if (fix) fixes.push(fix);
    }
  }
  return together(fixes);
}

function optionsFor(reading: Reading, passage: Passage, clause: Clause): readonly Option[] {
  const line = lineOf(reading, passage);
  if (isPlural(clause.actor) && clause.kind !== 'coordinate' && clause.verb.voice === 'active')
    return ownActive(line, clause);
  return isHidden(clause) ? ownPassive(line, clause, isHidden) : [];
}

const isHidden = ({ verb, agent, actor }: Clause): boolean =>
  verb.voice === 'passive' && (!agent || isPlural(agent.actor)) && !/^(I|we|team|you)$/.test(actor);
