import { settlesLevel } from '../english/judgment/job-level.ts';
import { isPay } from '../english/metrics/pay.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'number-before-level',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['compensation'],
  summary: 'A figure comes before level and scope.',
  why: 'Whoever names the money first bargains about the headline. The level sets the band; the scope sets the level.',
  silentOn: 'Level and scope settled first, then figures.',
  example: {
    weak: '---\nformat: compensation\n---\n\n## Package\n\nI expect $185,000.\n\n## Level and scope\n\nThe role owns three countries, which I read as L6.',
    strong:
      '---\nformat: compensation\n---\n\n## Level and scope\n\nThe role owns three countries, which I read as L6.\n\n## Package\n\nI expect $185,000.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const figure = passages.findIndex(({ sentence }) => sentence.quantities.some(quantity => isPay(sentence, quantity)));
  const level = passages.findIndex(settles);
  if (figure < 0 || (level >= 0 && level <= figure)) return;
  yield {
    span: headingOf(reading, 'package', 'level and scope'),
    message:
      'The money comes before the level: the interviewer hears somebody who bargains about the headline. Settle level and scope first, then say what that level is paid.',
  };
}

const settles = ({ sentence, section }: Passage): boolean =>
  section.kind === 'level and scope' || settlesLevel(sentence);

export const numberBeforeLevel: StoryRule = { meta, check };
