import type { Config } from '../config.ts';
import { addSentence } from '../insertion.ts';
import { claimsIn, type Reading } from '../reading.ts';
import { evidenceFor } from '../rubric/evidence.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'principle-evidence',
  layer: 'evidence',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
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
    const { shown, missing } = evidenceFor(reading, principle);
    if (shown.length * 2 >= shown.length + missing.length) continue;
    yield {
      span,
      message: `For “${principle.name}” the interviewer waits for ${listOf(missing.map(({ asks }) => asks))}. Without it the story counts for another principle: add it, or claim another one.`,
      fixes: [
        addSentence(
          reading,
          `Add what “${principle.name}” asks for`,
          missing
            .map(({ asks }, index) => `\${${index + 1}:${asks}}`)
            .join('. ')
            .concat('.'),
          'action',
          'body',
        ),
      ],
    };
  }
}

const listOf = (items: readonly string[]): string =>
  items.length < 2 ? `${items[0]}` : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const principleEvidence: Rule = { meta, check };
