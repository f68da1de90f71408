import { namesPeople } from '../english/aims/solution.ts';
import { needing } from '../english/lexicon/goals.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-job',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['metrics'],
  summary: 'The customer’s job does not come first.',
  why: 'A metric measures a job that somebody wants done. Without the job, every number is as good as any other.',
  silentOn:
    'A section about the job with words in it, before the outcome; or a first sentence that says what somebody wants to get done.',
  example: {
    weak: '---\nformat: metrics\n---\n\n## Outcome\n\nLoans per card, from 2 to 4 a year.',
    strong:
      '---\nformat: metrics\n---\n\n## Job\n\nA commuter wants to finish one book a month.\n\n## Outcome\n\nLoans per card, from 2 to 4 a year.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const job = passages.findIndex(namesJob);
  const outcome = passages.findIndex(({ section }) => section.kind === 'outcome');
  if (passages.length === 0 || (job >= 0 && (outcome < 0 || job < outcome))) return;
  yield {
    span: headingOf(reading, 'job', 'outcome'),
    message:
      'The numbers come without a job: the interviewer asks who wants what done before any metric counts. Open with one customer and what they want to get done.',
  };
}

/** A sentence under a heading for it, or one in which people want something done. */
function namesJob({ sentence, section }: Passage): boolean {
  if (section.kind === 'job' || section.kind === 'customer') return true;
  return sentence.clauses.some(
    ({ subject, verb }) =>
      subject !== undefined && verb.voice === 'active' && needing.has(verb.lemma) && namesPeople(sentence, subject),
  );
}

export const noJob: StoryRule = { meta, check };
