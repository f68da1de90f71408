import { vagueAmountsIn } from '../english/metrics/amounts.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { figureFor } from '../rewrite/figures.ts';
import type { SectionKind } from '../story/story.ts';
import { formats } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'vague-quantity',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'information',
  formats,
  summary: 'A big word where a figure belongs.',
  why: '“Significantly” is what people write when they do not know the number. The panel assumes just that.',
  silentOn: 'A figure in the same sentence that says how much; “how many”, “as many as”, “many-to-many”.',
  example: {
    weak: 'The new sheet saved a lot of time.',
    strong: 'The new sheet saved each nurse 20 minutes a night, which went into the round at six.',
  },
};

const pitch: ReadonlySet<SectionKind> = new Set([
  'press release',
  'external faq',
  'internal faq',
  'measure',
  'outcome',
  'solution',
]);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (!(isOwn(passage) || hasRole(passage, pitch)) || passage.sentence.question) return;
  for (const place of vagueAmountsIn(passage.sentence)) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer asks how much. Write the figure, or strike the word.`,
      fixes: () => figureFor(reading, passage, place),
    };
  }
}

export const vagueQuantity: PassageRule = { meta, inFull: true, checkPassage };
