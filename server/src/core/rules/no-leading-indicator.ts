import { earlySignIn } from '../english/metrics/early-signs.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-leading-indicator',
  layer: 'evidence',
  scope: 'story',
  severity: 'warning',
  formats: ['metrics'],
  summary: 'Nothing moves before the outcome does.',
  why: 'An outcome comes months later. Without a sign that moves first you steer by the rear-view mirror, and the interviewer knows it.',
  silentOn: 'A section about the leading indicator, or a sentence that says what predicts the outcome.',
  example: {
    weak: '---\nformat: metrics\n---\n\n## Outcome\n\nRenewals, from 60% to 75% in a year.',
    strong:
      '---\nformat: metrics\n---\n\n## Outcome\n\nRenewals, from 60% to 75% in a year. A second visit in week one predicts them.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  if (reading.passages.length === 0 || reading.passages.some(speaksOfIt)) return;
  yield {
    span: headingOf(reading, 'leading indicator', 'outcome'),
    message:
      'Nothing here moves before the outcome does: the interviewer asks how you would know in week one. Name a sign that comes early, and how often it came true.',
  };
}

const speaksOfIt = ({ sentence, section }: Passage): boolean =>
  section.kind === 'leading indicator' || earlySignIn(sentence);

export const noLeadingIndicator: StoryRule = { meta, check };
