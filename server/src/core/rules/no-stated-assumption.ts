import {
  announced,
  announces,
  assumes,
  assumptionsIn,
  isEnumerated,
  isToldAtOnce,
} from '../english/judgment/assumptions.ts';
import { headingOf, type Passage, type Reading } from '../reading.ts';
import type { Section } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-stated-assumption',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['journal'],
  summary: 'Fewer than three assumptions are written down.',
  why: 'A decision journal is for the day when it turns out wrong. Without the assumptions you cannot tell bad luck from a bad call.',
  silentOn: 'Three assumptions or more, as a list, as sentences under a heading, or as “I assumed …”.',
  example: {
    weak: '---\nformat: journal\n---\n\n## Decision\n\nI closed gate two.\n\n## Assumptions\n\n- Trucks come from the north.',
    strong:
      '---\nformat: journal\n---\n\n## Decision\n\nI closed gate two.\n\n## Assumptions\n\n- Trucks come from the north.\n- The guard finds another shift.\n- The road stays open.',
  },
};

const enough = 3;

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0) return;
  const count = toldUnderHeading(passages) + toldElsewhere(passages.filter(({ section }) => !isHeading(section)));
  if (count >= enough) return;
  yield {
    span: headingOf(reading, 'assumptions', 'decision'),
    message: `${count === 0 ? 'No assumption is' : count === 1 ? 'One assumption is' : 'Two assumptions are'} written down: the interviewer asks what you would do if your top three were wrong. List three that the decision rested on.`,
  };
}

const isHeading = ({ kind }: Section): boolean => kind === 'assumptions';

/** Each item of a list is one, or each sentence where there is no list. */
function toldUnderHeading(passages: readonly Passage[]): number {
  const under = passages.filter(({ section }) => isHeading(section));
  const items = under.filter(({ block }) => block.kind === 'item');
  const listed = new Set(items.map(({ block }) => block)).size;
  const told = under.filter(({ block }) => block.kind !== 'item');
  return Math.max(listed, sum(told.map(({ sentence }) => assumptionsIn(sentence))));
}

/** Those that are told as such, and those that follow where they are announced. */
function toldElsewhere(passages: readonly Passage[]): number {
  return sum(
    passages.map(({ sentence, block }, at) => {
      const following = passages.slice(at + 1).filter(next => next.block === block || next.block.kind === 'item');
      const listed = following.filter(next => isEnumerated(next.sentence)).length;
      const named = announced(sentence);
      if (named > 0) return isToldAtOnce(sentence) ? named : Math.min(named, following.length);
      if (assumes(sentence)) return assumptionsIn(sentence);
      return announces(sentence) ? listed : 0;
    }),
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export const noStatedAssumption: StoryRule = { meta, check };
