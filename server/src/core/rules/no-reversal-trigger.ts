import { namesTrigger, tellsReversal } from '../english/judgment/reversal.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-reversal-trigger',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['journal'],
  summary: 'Nothing says which new fact would change the call.',
  why: 'A call that no fact can change is a belief. The interviewer will bring the fact; say first which one would count.',
  silentOn: 'A condition: if, once, as soon as something passes a limit, the call changes.',
  example: {
    weak: '---\nformat: journal\n---\n\n## Decision\n\nI closed gate two.\n\n## What would change it\n\nNothing, the plan was solid.',
    strong:
      '---\nformat: journal\n---\n\n## Decision\n\nI closed gate two.\n\n## What would change it\n\nIf the queue passes 20 minutes twice a week, it opens again.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const named = passages.filter(({ section }) => section.kind === 'what would change it');
  const triggers =
    named.length > 0
      ? named.some(({ sentence }) => namesTrigger(sentence))
      : passages.some(({ roles, sentence }) => !roles.has('hindsight') && tellsReversal(sentence));
  if (passages.length === 0 || triggers) return;
  yield {
    span: headingOf(reading, 'what would change it', 'decision'),
    message:
      'No fact could change this call: the interviewer hears a belief. Name the number or event that would: “if … passes …, I would …”.',
  };
}

export const noReversalTrigger: StoryRule = { meta, check };
