import { assumingVerbs } from '../english/lexicon/estimates.ts';
import type { Sentence } from '../english/sentence.ts';
import { headingOf, type Reading } from '../reading.ts';
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
  const under = passages.filter(({ section }) => section.kind === 'assumptions');
  const items = new Set(under.filter(({ block }) => block.kind === 'item').map(({ block }) => block)).size;
  const elsewhere = passages.filter(
    ({ section, sentence }) => section.kind !== 'assumptions' && assumes(sentence),
  ).length;
  const count = Math.max(items, under.length - (items > 0 ? under.length - items : 0)) + elsewhere;
  if (count >= enough) return;
  yield {
    span: headingOf(reading, 'assumptions', 'decision'),
    message: `${count === 0 ? 'No assumption is' : count === 1 ? 'One assumption is' : 'Two assumptions are'} written down: the interviewer asks what you would do if your top three were wrong. List three that the decision rested on.`,
  };
}

const assumes = ({ clauses }: Sentence): boolean =>
  clauses.some(({ actor, verb }) => actor !== 'other' && assumingVerbs.has(verb.lemma));

export const noStatedAssumption: StoryRule = { meta, check };
