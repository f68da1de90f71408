import type { Config } from '../config.ts';
import { launchIn, watchIn } from '../english/launch.ts';
import { addSentence } from '../insertion.ts';
import { headingOf, isOwn, type Reading } from '../reading.ts';
import { principleNamed } from '../rubric/principles.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-follow-through',
  layer: 'ownership',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Something goes live, and your part ends there.',
  why: 'An owner is measured by what happens after the launch: the first fault, the first quiet month, the number a quarter later.',
  silentOn:
    'A story in which you watch, measure, mend or review after the launch; other principles than Ownership and Deliver Results.',
  example: {
    weak: '---\nprinciples: [Ownership, Frugality]\n---\n\n## Action\n\nI launched the night bus in May.\n\n## Result\n\nIt carried 300 nurses a week.',
    strong:
      '---\nprinciples: [Ownership, Frugality]\n---\n\n## Action\n\nI launched the night bus in May, and checked the delays every Monday.\n\n## Result\n\nIt carried 300 nurses a week.',
  },
};

const asking: ReadonlySet<string> = new Set(['ownership', 'deliver-results']);

function* check(reading: Reading, config: Config): Iterable<Report> {
  const { story, passages } = reading;
  if (!story.principles.some(name => asking.has(principleNamed(name, config.principles)?.id ?? ''))) return;
  const own = passages.filter(isOwn);
  const launch = own.findIndex(({ sentence }) => launchIn(sentence));
  if (launch < 0 || own.slice(launch).some(({ sentence }) => watchIn(sentence))) return;
  yield {
    span: headingOf(reading, 'result', 'action'),
    message:
      'Your part ends with the launch: the interviewer hears delivery, not ownership. Say what you watched afterwards, what broke, and what you did about it.',
    fixes: [
      addSentence(
        reading,
        'Add what you did after the launch',
        'After that I checked ${1:what} every ${2:week}; when ${3:something slipped}, I ${4:did what}.',
        'result',
        'action',
        'body',
      ),
    ],
  };
}

export const noFollowThrough: Rule = { meta, check };
