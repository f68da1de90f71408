import { reasonIn, restsOn } from '../english/judgment/reasons.ts';
import { reasonAfter } from '../english/judgment/reasons-after.ts';
import { setsAgainst } from '../english/judgment/set-against.ts';
import { isShareBehind } from '../english/judgment/shares-behind.ts';
import { callIn } from '../english/ownership/calls.ts';
import type { Sentence } from '../english/sentence.ts';
import { isTold } from '../likelihood/weighed.ts';
import { hasRole, headingOf, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-decision-logic',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'Nothing ties what you knew to what you chose.',
  why: 'Without a “because” the call might have been luck or habit. The interviewer wants to hear the step from the evidence to the choice, since that is what you would repeat.',
  silentOn:
    'One reason of your own for your own call: because, so I, a hypothesis, a criterion, a finding and then the choice.',
  example: {
    weak: '## Action\n\nI moved the bread van to the early round instead of the late one, and lost two cafés.',
    strong:
      '## Action\n\nI moved the bread van to the early round instead of the late one, because nine of ten cafés open at six, and lost two cafés.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'action', 'alternatives', 'trade-off', 'decision']);

function* check(reading: Reading): Iterable<Report> {
  if (
    reading.passages.length === 0 ||
    isTold(
      meta.id,
      reading,
      passage => hasLogic(reading, passage),
      passage => isSure(reading, passage),
    )
  )
    return;
  yield {
    span: headingOf(reading, 'action'),
    message:
      'No sentence says why you chose as you did: the interviewer hears steps, not thinking. Tie the call to what you had found: “I …, because …”.',
    fixes: () =>
      inSection(
        reading,
        ['action'],
        'Add the reason for your call',
        text`I decided to ${stop('do what')} because ${stop('why')}.`,
        'Action',
      ),
  };
}

/** Whether a reason is given, or a finding stands right before a call. */
function hasLogic({ passages }: Reading, passage: Passage): boolean {
  if (!hasRole(passage, where)) return false;
  const { sentence, index } = passage;
  const before = sentencesBefore(passages, index);
  return (
    reasonIn(sentence, before) !== undefined ||
    restsOn(sentence, before) ||
    reasonAfter(sentence, before) ||
    isCounted(passage, before)
  );
}

/** Whether right behind a call, and not among what came of it, a share is told that the call rests on. */
const isCounted = ({ sentence, roles }: Passage, before: readonly Sentence[]): boolean => {
  const last = before.at(-1);
  return !roles.has('result') && last !== undefined && callIn(last) !== undefined && isShareBehind(sentence);
};

/** Whether the sentence takes one way in the place of another, where a reason that is given is one, or is itself the reason for the call before it. */
function isSure({ passages }: Reading, passage: Passage): boolean {
  const { sentence, index } = passage;
  const before = sentencesBefore(passages, index);
  return setsAgainst(sentence) || reasonAfter(sentence, before) || isCounted(passage, before);
}

const sentencesBefore = (passages: readonly Passage[], index: number): readonly Sentence[] =>
  passages.slice(Math.max(0, index - 3), index).map(({ sentence }) => sentence);

export const noDecisionLogic: StoryRule = { meta, check };
