import { speedsIn } from '../english/metrics/speed.ts';
import { quote } from '../message.ts';
import { isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { paceFor } from '../rewrite/figures.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'speed-without-benchmark',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral', 'journal'],
  summary: 'Speed is claimed, with nothing to compare it with.',
  why: 'Fast is a comparison. Without the usual time beside it, the panel hears an opinion.',
  silentOn: 'A duration with a comparison: the usual time, the plan, another team.',
  example: {
    weak: 'I quickly opened the second gate.',
    strong: 'I opened the second gate in two hours, against the usual three days for a permit.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (!isOwn(passage) || passage.sentence.question) return;
  for (const place of speedsIn(passage.sentence)) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer asks how fast, and compared with what. Write it: “in …, against …”.`,
      fixes: () => paceFor(reading, passage, place),
    };
  }
}

export const speedWithoutBenchmark: PassageRule = { meta, checkPassage };
