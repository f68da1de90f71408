import { measures } from '../english/grammar/measures.ts';
import type { Quantity } from '../english/grammar/quantities.ts';
import { headingOf, type Reading } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'academic-model',
  layer: 'judgment',
  scope: 'story',
  severity: 'information',
  formats: ['estimate'],
  summary: 'More inputs or digits than the answer needs.',
  why: 'An estimate with seven inputs and four digits each shows diligence, not judgment. Two or three numbers carry the answer; the rest cannot move it.',
  silentOn: 'Round numbers, and five inputs or fewer.',
  example: {
    weak: '---\nformat: estimate\n---\n\n## Model\n\nI assume 233.6 calls a day of 71.5 minutes in shifts of 11.75 hours, 5.3 crews a car, and $48,312 a year each.',
    strong:
      '---\nformat: estimate\n---\n\n## Model\n\nI assume 230 calls a day of 70 minutes, which keep 40 cars busy.',
  },
};

/** So many figures finer than a guess are a model for its own sake, and so many figures at all. */
const few = 4;
const many = 10;

function* check(reading: Reading): Iterable<Report> {
  const figures = reading.passages
    .filter(({ section }) => section.kind !== 'first cut' && section.kind !== 'lead')
    .flatMap(({ sentence }) =>
      sentence.quantities
        .filter(quantity => quantity.digits && (measures(sentence.words, quantity) || isAmount(quantity)))
        .map(quantity => quantity.value),
    );
  const fine = figures.filter(value => significantDigits(value) > 2).length;
  if (fine < few && !(figures.length > many && fine >= few / 2)) return;
  yield {
    span: headingOf(reading, 'model'),
    message: `${figures.length} figures, ${fine} of them with more digits than a guess can carry: the interviewer hears a spreadsheet. Keep the two or three that move the answer, and round them.`,
  };
}

/** "Insurance 4,200": too large to be a place in a list. */
const isAmount = ({ kind, value }: Quantity): boolean => kind === 'count' && value >= 100;

/** Digits that carry something: 38,250 has four, 800,000 one. */
function significantDigits(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length;
}

export const academicModel: StoryRule = { meta, check };
