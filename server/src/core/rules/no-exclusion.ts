import { exclusionIn, isPaidByGroup } from '../english/judgment/exclusion.ts';
import { isNotMeant } from '../english/judgment/not-meant.ts';
import { customersIn } from '../english/people/customers.ts';
import { isTold } from '../likelihood/weighed.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-exclusion',
  layer: 'judgment',
  scope: 'story',
  severity: 'hint',
  formats: ['behavioral', 'design'],
  summary: 'Customers appear, and nobody is said to be left out (a warning in a design answer).',
  why: 'A choice for some is a choice against others. Saying who got nothing shows that you saw the price and took it.',
  silentOn: 'One group that waited, was left out or paid for the others; stories in which no customer appears.',
  example: {
    weak: '## Action\n\nI gave the early slots to parents with prams.',
    strong: '## Action\n\nI gave the early slots to parents with prams, and left the school classes on the old plan.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const design = story.format === 'design';
  if (passages.length === 0 || !(design || passages.some(({ sentence }) => customersIn(sentence).named))) return;
  const tells = ({ roles, sentence }: Passage): boolean =>
    (design || !(roles.has('situation') && roles.size === 1)) &&
    (exclusionIn(sentence) || (design ? isNotMeant(sentence) : isPaidByGroup(sentence)));
  if (isTold(meta.id, reading, tells)) return;
  yield {
    span: headingOf(reading, 'customer', 'action'),
    severity: design ? 'warning' : 'hint',
    message:
      'Nobody is left out: the interviewer hears a plan for everyone, which is no choice. Say who had to wait or got nothing: “not …”, “… stayed on the old plan”.',
    fixes: () =>
      inSection(
        reading,
        ['customer', 'action'],
        'Add who was left out',
        text`I left out ${stop('which customers')}, because ${stop('why')}.`,
        'Action',
      ),
  };
}

export const noExclusion: StoryRule = { meta, check };
