import { headingOf, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { movesSomebody } from '../rubric/influence.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-influence',
  layer: 'influence',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Nobody outside your control changes position, plan or priority.',
  why: 'Above a certain level you are hired for what others do because of you. A story in which nobody had to be moved shows work, but no influence.',
  silentOn:
    'One person or team that agreed, changed or gave way. A bare claim (“got buy-in”) is marked by its own rule.',
  example: {
    weak: '## Action\n\nI cut the menu to nine dishes, because four of them used one oven, and lost the steak.',
    strong:
      '## Action\n\nI cut the menu to nine dishes, because four of them used one oven, and lost the steak. The owner refused at first; I showed her the tickets, and she agreed to a month.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  if (reading.passages.length === 0 || movesSomebody(reading)) return;
  yield {
    span: headingOf(reading, 'action'),
    message:
      'Nobody in this story moves because of you: the interviewer hears that you worked, not that others changed course. Name one: who stood where, what you showed them, what they did then.',
    fixes: () =>
      inSection(
        reading,
        ['action'],
        'Add who moved, and by what',
        text`${stop('Who')} ${stop('wanted the opposite')}; I showed ${stop('them what')}, and ${stop('they did what')}.`,
        'Action',
      ),
  };
}

export const noInfluence: StoryRule = { meta, check };
