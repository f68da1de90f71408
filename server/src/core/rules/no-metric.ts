import { measures } from '../english/grammar/measures.ts';
import type { Quantity } from '../english/grammar/quantities.ts';
import { multiplying } from '../english/lexicon/changes.ts';
import { halvedInSayings } from '../english/lexicon/numbers.ts';
import { words } from '../english/lexicon/words.ts';
import { isFractionGraded } from '../english/metrics/fraction-changes.ts';
import { isPlacedFigure } from '../english/metrics/placed-figures.ts';
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
            (story.labelled || roles.has('result')
              ? isResult(sentence, quantity)
              : measures(sentence.words, quantity) && !isHandful(quantity) && !isTenure(sentence, quantity)),
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

const isResult = (sentence: Sentence, quantity: Quantity): boolean =>
  (measures(sentence.words, quantity) && !isSaying(sentence, quantity)) || isPlacedFigure(sentence, quantity);

/** "Order is half the battle": a saying, and no share. */
const isSaying = ({ words }: Sentence, { start }: Quantity): boolean =>
  words
    .slice(words.findIndex(word => word.start === start))
    .some(
      (word, at, rest) =>
        at === 0 && word.lower === 'half' && rest.slice(1, 4).some(({ lower }) => halvedInSayings.has(lower)),
    );

/** "One of the two planes", "three of us", "confirmed two times": so few, in letters, are no figure unless they are the result. */
const isHandful = ({ kind, digits, value, unit }: Quantity): boolean =>
  !digits && value <= 12 && (kind === 'count' || unit === 'us' || (kind === 'factor' && value >= 1));

/** "I work for eight years on a ferry", "he had been doing it thirty years": how long somebody has done it. */
const isTenure = ({ clauses }: Sentence, { unit, start }: Quantity): boolean =>
  /^years?$/.test(unit) &&
  clauses.some(
    ({ actor, verb, start: from, end }) =>
      (actor === 'I' && verb.tense === 'present' && tenures.has(verb.deed.lemma ?? '')) ||
      (verb.perfect && verb.voice === 'active' && from <= start && start < end),
  );

const tenures = words('be work serve run lead manage teach drive');

export const noMetric: StoryRule = { meta, check };
