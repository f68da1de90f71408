import { namesFirstCut } from '../english/judgment/first-cut.ts';
import { headingOf, type Reading, sentencesOf } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-first-cut',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['estimate'],
  summary: 'Nothing says what is cut first if the budget drops.',
  why: 'The estimate is only the way to the question: what goes first? Whoever cannot say has added up numbers, not managed a cost.',
  silentOn: 'A section for it that names something, or a sentence that says what would go first.',
  example: {
    weak: '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year.',
    strong:
      '---\nformat: estimate\n---\n\n## Model\n\nI assume 40 buses at $90,000 a year. I’d cut the night line first.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || namesFirstCut(sentencesOf(reading, 'first cut'), sentencesOf(reading))) return;
  yield {
    span: headingOf(reading, 'first cut', 'model'),
    message:
      'Nothing says what you cut first: the interviewer’s next words are “and if the budget drops by a fifth?”. Name the one thing that goes, what it saves and who feels it.',
  };
}

export const noFirstCut: StoryRule = { meta, check };
