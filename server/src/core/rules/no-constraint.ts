import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { constraints } from '../english/lexicon/limits.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-constraint',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['design'],
  summary: 'No limit is named: latency, cost, law or scale.',
  why: 'An idea that ignores what limits it breaks at the first follow-up. The interviewer asks for the constraint before they believe in the solution.',
  silentOn: 'One limit that shapes the solution: a time, a price, a law, a load.',
  example: {
    weak: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate.',
    strong:
      '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate. It may cost $40 at most and must work without power.',
  },
};

const cues = phraseSet(constraints);

function* check(reading: Reading): Iterable<Report> {
  if (reading.passages.length === 0 || reading.passages.some(speaksOfIt)) return;
  yield {
    span: headingOf(reading, 'solution'),
    message:
      'No limit shapes this answer: the interviewer hears an idea that was never held against latency, cost, law or scale. Name the one that hurts most, and what it rules out.',
  };
}

const speaksOfIt = ({ sentence, section }: Passage): boolean =>
  section.kind !== 'customer' && section.kind !== 'struggle' && firstPhrase(sentence.words, cues) !== undefined;

export const noConstraint: StoryRule = { meta, check };
