import { claimsIn } from '../claims.ts';
import type { Config } from '../config.ts';
import { listOf } from '../message.ts';
import type { Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop } from '../rewrite/text.ts';
import { evidenceFor, isProven } from '../rubric/evidence.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'principle-evidence',
  layer: 'evidence',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
  inFrontMatter: true,
  summary: 'A claimed principle has less than half of what its interviewer listens for.',
  why: 'Each interviewer scores one principle by a short list of things to hear. A story that claims it and shows little of that list is scored as the wrong story.',
  silentOn: 'A principle of which half or more is there; principles that the front matter does not claim.',
  example: {
    weak: '---\nprinciples: [Dive Deep, Frugality]\n---\n\n## Situation\n\nThe budget for buses was gone.\n\n## Action\n\nI cut the late bus instead of the early one, and lost the cinema guests.',
    strong:
      '---\nprinciples: [Dive Deep, Frugality]\n---\n\n## Situation\n\nThe budget for buses was gone.\n\n## Action\n\nI counted the riders of 60 late buses and found that 54 drove empty, so I cut them instead of the early ones, and lost the cinema guests.',
  },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  if (reading.passages.length === 0) return;
  for (const { principle, span } of claimsIn(reading, config.principles)) {
    if (!principle) continue;
    const evidence = evidenceFor(reading, principle);
    if (isProven(evidence)) continue;
    const { missing } = evidence;
    yield {
      span,
      message: `For “${principle.name}” the interviewer waits for ${listOf(missing.map(({ asks }) => asks))}. Without it the story counts for another principle: add it, or claim another one.`,
      fixes: () =>
        inSection(
          reading,
          ['action'],
          `Add what “${principle.name}” asks for`,
          missing
            .flatMap(({ asks }) => [stop(asks), '. '])
            .slice(0, -1)
            .concat('.'),
        ),
    };
  }
}

export const principleEvidence: StoryRule = { meta, check };
