import { runsIt } from '../english/aims/running.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-operations',
  layer: 'judgment',
  scope: 'story',
  severity: 'information',
  formats: ['design'],
  summary: 'Nothing says how it runs: support, monitoring, rollback.',
  why: 'A good idea that breaks the machine is no good idea. The interviewer asks who answers the phone, what you watch, and how you turn it off.',
  silentOn: 'A section about operations, or one sentence about support, monitoring or rollback.',
  example: {
    weak: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate.',
    strong:
      '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate, watch the rings every morning, and switch it off after two false alarms.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  if (reading.passages.length === 0 || reading.passages.some(speaksOfIt)) return;
  yield {
    span: headingOf(reading, 'operations', 'solution'),
    message:
      'Nothing says how this runs once it is there: the interviewer asks who supports it, what you watch and how you roll it back. Add one sentence for each.',
  };
}

/** What the struggle tells is how things go before there is anything to run. */
const speaksOfIt = ({ sentence, section }: Passage): boolean =>
  (section.kind === 'operations' && sentence.words.length > 2) || (section.kind !== 'struggle' && runsIt(sentence));

export const noOperations: StoryRule = { meta, check };
