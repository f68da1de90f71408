import { isHypothetical } from '../english/ownership/hypothesis.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'hypothetical-answer',
  layer: 'ownership',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral'],
  summary: 'A habit or a “would”, instead of one thing that happened.',
  why: '“Tell me about a time” asks for one event. What you usually do, or would do, cannot be checked, so the panel does not count it.',
  silentOn: 'A story with one act of yours in one event, also in the present tense.',
  example: {
    weak: 'When two cooks argue, I always listen first. If they went on, I would ask the head chef to step in.',
    strong:
      'On 3 May two cooks argued over the pass. I moved one of them to the pastry station instead of calling the chef, and lost our fastest plater for a week; 40 covers still left on time.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  if (!isHypothetical(reading.passages.map(({ sentence }) => sentence))) return;
  yield {
    span: headingOf(reading, 'lead', 'action'),
    message:
      'Nothing here happened once: the interviewer asked for a time, and hears a habit. Pick one event, and tell it in the past tense: “On …, I …”.',
  };
}

export const hypotheticalAnswer: StoryRule = { meta, check };
