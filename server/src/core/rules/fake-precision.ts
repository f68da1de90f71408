import { overPreciseIn } from '../english/metrics/precision.ts';
import { quote } from '../message.ts';
import { hasRole, type Passage, placeOf, wordsOf } from '../reading.ts';
import { rounded } from '../rewrite/figures.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'fake-precision',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral', 'metrics', 'design'],
  summary: 'More digits than such a measure can carry.',
  why: 'Digits promise rigour. When nobody asked how they were measured, they invite the one question that you cannot answer.',
  silentOn: 'A number with its sample, interval or test beside it; limits, prices and versions.',
  example: {
    section: 'Result',
    weak: 'The wait fell by 0.37 seconds.',
    strong: 'The wait fell by about a third of a second.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'result', 'measure', 'outcome', 'action']);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (!hasRole(passage, where)) return;
  for (const number of overPreciseIn(passage.sentence)) {
    yield {
      span: placeOf(passage, number),
      message: `${quote(wordsOf(reading, passage, number))}: the interviewer asks how sure you are of the last digit. Round it, or name the sample and the test.`,
      fixes: () => rounded(reading, passage, number),
    };
  }
}

export const fakePrecision: PassageRule = { meta, checkPassage };
