import { customersIn } from '../english/customers.ts';
import { addSentence } from '../insertion.ts';
import { hasRole, headingOf, type Reading } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-segment',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral', 'design', 'metrics'],
  summary: 'Customers appear only as “users”, “customers” or “everyone”.',
  why: 'Whoever serves everybody has chosen nobody. The interviewer wants to hear one group, small enough to picture, whose problem you know.',
  silentOn: 'One group narrowed by a modifier, a number or a relative clause; stories in which no customer appears.',
  example: {
    weak: '## Situation\n\nUsers could not find the ferry times.',
    strong:
      '## Situation\n\nCommuters with a season ticket could not find the ferry times, and users of the app are 80% commuters.',
  },
};

/** Where a design or a framework says whom it is for. */
const introducing: ReadonlySet<SectionKind> = new Set(['lead', 'customer', 'struggle', 'job']);

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  if (passages.length === 0) return;
  const design = story.format !== 'behavioral';
  const seen = passages.map(({ sentence }) => customersIn(sentence));
  const chosen = design && story.labelled ? passages.filter(passage => hasRole(passage, introducing)) : passages;
  if (chosen.some(({ sentence }) => customersIn(sentence).narrowed) || !(design || seen.some(({ anybody }) => anybody)))
    return;
  yield {
    span: headingOf(reading, 'customer', 'job', 'situation', 'lead'),
    message:
      'Your customers are anybody: the interviewer hears that nobody was chosen. Name one group by who they are, how many, or what they do: “part-time drivers in three cities”.',
    fixes: [
      addSentence(
        reading,
        'Add whom it was for',
        'This was for ${1:which customers}, ${2:how many, or what sets them apart}.',
        'customer',
        'job',
        'situation',
        'body',
      ),
    ],
  };
}

export const noSegment: Rule = { meta, check };
