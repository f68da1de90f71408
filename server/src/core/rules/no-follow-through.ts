import { claimsIn } from '../claims.ts';
import type { Config } from '../config.ts';
import { launchIn } from '../english/ownership/launch.ts';
import { watchIn } from '../english/ownership/staying-on.ts';
import { headingOf, isOwn, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-follow-through',
  layer: 'ownership',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Something goes live, and your part ends there.',
  why: 'An owner is measured by what happens after the launch: the first fault, the first quiet month, the number a quarter later.',
  silentOn:
    'A story in which you watch, measure, fix or review after the launch; other principles than Ownership and Deliver Results.',
  example: {
    weak: '---\nprinciples: [Ownership, Frugality]\n---\n\n## Action\n\nI launched the night bus in May.\n\n## Result\n\nIt carried 300 nurses a week.',
    strong:
      '---\nprinciples: [Ownership, Frugality]\n---\n\n## Action\n\nI launched the night bus in May, and checked the delays every Monday.\n\n## Result\n\nIt carried 300 nurses a week.',
  },
};

const asking: ReadonlySet<string> = new Set(['ownership', 'deliver-results']);

function* check(reading: Reading, config: Config): Iterable<Report> {
  const { passages } = reading;
  const claims = [...claimsIn(reading, config.principles)];
  if (!claims.some(({ principle }) => asking.has(principle?.id ?? ''))) return;
  const own = passages.filter(isOwn);
  const launch = own.findIndex(({ sentence }) => launchIn(sentence));
  if (launch < 0 || own.slice(launch).some(({ sentence }) => watchIn(sentence))) return;
  yield {
    span: headingOf(reading, 'result', 'action'),
    message:
      'Your part ends with the launch: the interviewer hears delivery, not ownership. Say what you watched afterwards, what broke, and what you did about it.',
    fixes: () =>
      inSection(
        reading,
        ['result', 'action'],
        'Add what you did after the launch',
        text`After that I checked ${stop('what')} every ${stop('week')}; when ${stop('something slipped')}, I ${stop('did what')}.`,
        'Result',
      ),
  };
}

export const noFollowThrough: StoryRule = { meta, check };
