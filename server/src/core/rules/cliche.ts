import { clichesIn } from '../english/wording/cliches.ts';
import { quote } from '../message.ts';
import { type Passage, placeOf, wordsOf } from '../reading.ts';
import { strikeAside } from '../rewrite/strike.ts';
import { formats } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'cliche',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'information',
  formats,
  summary: 'A worn phrase.',
  why: 'Worn phrases are heard a hundred times a week. Each one costs seconds and tells nothing about you.',
  silentOn: 'Other people’s words, and the literal sense.',
  example: {
    weak: 'The new rota was a win-win.',
    strong: 'With the new rota the guards slept an hour longer, and the pool opened on time.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { words } = passage.sentence;
  for (const { from, to } of clichesIn(passage.sentence)) {
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    yield {
      span: placeOf(passage, span),
      message: `${quote(wordsOf(reading, passage, span))}: the interviewer has heard it today already. Say the plain thing that you mean, or strike it.`,
      fixes: () => strikeAside(reading, passage, span),
    };
  }
}

export const cliche: PassageRule = { meta, checkPassage };
