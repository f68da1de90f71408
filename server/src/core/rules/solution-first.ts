import { namesCustomer, proposesSolution } from '../english/aims/solution.ts';
import { hasRole, headingOf, type Passage, type Reading } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'solution-first',
  layer: 'judgment',
  scope: 'story',
  severity: 'error',
  formats: ['design'],
  summary: 'A feature comes before the customer and the struggle.',
  why: 'A solution without a customer is a guess. The interviewer stops listening to what you build until it is clear for whom, and what hurts.',
  silentOn: 'An answer that names the customer or the struggle first, be it in the same sentence.',
  example: {
    weak: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate.\n\n## Customer\n\nDrivers who deliver alone at night.',
    strong:
      '---\nformat: design\n---\n\n## Customer\n\nDrivers who deliver alone at night.\n\n## Solution\n\nI’d put a bell at the gate.',
  },
};

const before: ReadonlySet<SectionKind> = new Set(['customer', 'struggle', 'job']);

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  const solution = passages.findIndex(proposes);
  const grounds = passages.findIndex(passage => hasRole(passage, before) || namesGrounds(passage));
  if (solution < 0 || (grounds >= 0 && grounds <= solution)) return;
  yield {
    span: headingOf(reading, 'solution'),
    message:
      'The answer opens with what you would build: the interviewer does not know yet for whom, nor what hurts. Start with one narrow customer and their struggle, then the solution.',
  };
}

const proposes = (passage: Passage): boolean =>
  passage.section.kind === 'solution' || proposesSolution(passage.sentence);

/** Under a heading for something else a customer's name says nothing; elsewhere it comes first where it is told. */
const namesGrounds = ({ sentence, section }: Passage): boolean =>
  section.kind !== 'solution' && namesCustomer(sentence);

export const solutionFirst: StoryRule = { meta, check };
