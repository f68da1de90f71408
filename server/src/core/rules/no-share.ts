import { tellsLargestPart } from '../english/judgment/cost-shares.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-share',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['estimate'],
  summary: 'Nothing says which part makes most of the cost.',
  why: 'Two of ten items make most of any cost. If you name them, you know where to press; if not, you have ten equal lines.',
  silentOn: 'One sentence that says which part carries most: a percentage of the cost, “two thirds”, “the largest”.',
  example: {
    weak: '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year.',
    strong:
      '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year. Drivers make 70% of that cost.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || passages.some(({ sentence }) => tellsLargestPart(sentence))) return;
  yield {
    span: headingOf(reading, 'model'),
    message:
      'Nothing says which part makes most of the cost: the interviewer asks where you would press first. Add the split: “… makes about 80% of it, the rest …”.',
  };
}

export const noShare: StoryRule = { meta, check };
