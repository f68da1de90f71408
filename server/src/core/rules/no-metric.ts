import { measures } from '../english/grammar/measures.ts';
import type { Quantity } from '../english/grammar/quantities.ts';
import { multiplying } from '../english/lexicon/changes.ts';
import { words } from '../english/lexicon/words.ts';
import { isFractionGraded } from '../english/metrics/fraction-changes.ts';
import type { Sentence } from '../english/sentence.ts';
import { hasRole, headingOf, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Format, SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-metric',
  layer: 'evidence',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral', 'design', 'metrics'],
  summary: 'The result has no number that measures something.',
  why: 'Without a number the interviewer cannot tell a success from a story about one, nor compare you with the candidate before you.',
  silentOn:
    'One number with a unit in the lead or the result, in digits or spelled out. Dates, ages, clock times and versions measure nothing.',
  example: {
    weak: '## Result\n\nThe queue got a lot shorter, and the guards were relieved.',
    strong: '## Result\n\nThe queue fell from 40 minutes to 12 within two weeks.',
  },
};

const where: Readonly<Partial<Record<Format, ReadonlySet<SectionKind>>>> = {
  behavioral: new Set(['lead', 'result']),
  design: new Set(['lead', 'measure', 'result']),
  metrics: new Set(['lead', 'outcome', 'leading indicator', 'guardrail']),
};

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const kinds = where[story.format];
  if (!kinds || passages.length === 0) return;
  const judged = story.labelled ? passages.filter(passage => hasRole(passage, kinds)) : passages;
  if (
    judged.some(
      ({ sentence, block, roles }) =>
        sentence.quantities.some(
          quantity =>
            block.kind === 'cell' ||
            (measures(sentence.words, quantity) &&
              (story.labelled || roles.has('result') || !(isHandful(quantity) || isTenure(sentence, quantity)))),
        ) ||
        sentence.clauses.some(
          clause =>
            (multiplying.has(clause.verb.lemma) && clause.verb.tense === 'past') || isFractionGraded(sentence, clause),
        ),
    )
  )
    return;
  yield {
    span: headingOf(reading, 'result', 'measure', 'outcome'),
    message:
      'The result has no number: the interviewer cannot tell how much changed, and will not credit it. Add one measure with its start and end: “from … to … in …”.',
    fixes: () =>
      inSection(
        reading,
        ['result', 'measure', 'outcome'],
        'Add a measure with its start and end',
        text`${stop('What')} went from ${stop('X')} to ${stop('Y')} in ${stop('how long')}.`,
        'Result',
      ),
  };
}

/** "One of the two planes", "three of us", "confirmed two times": so few, in letters, are no figure unless they are the result. */
const isHandful = ({ kind, digits, value, unit }: Quantity): boolean =>
  !digits && value <= 12 && (kind === 'count' || unit === 'us' || (kind === 'factor' && value >= 1));

/** "I work for eight years on a ferry", "I have been here for 8 years": who tells it. */
const isTenure = ({ clauses }: Sentence, { unit }: Quantity): boolean =>
  /^years?$/.test(unit) &&
  clauses.some(({ actor, verb }) => actor === 'I' && verb.tense === 'present' && tenures.has(verb.deed.lemma ?? ''));

const tenures = words('be work serve run lead manage teach drive');

export const noMetric: StoryRule = { meta, check };
