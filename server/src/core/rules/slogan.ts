import { slogansIn } from '../english/wording/slogans.ts';
import { undoubted } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { placeOf, type Reading, wordsOf } from '../reading.ts';
import { strikeAside } from '../rewrite/strike.ts';
import { formats } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'slogan',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats,
  summary: 'A Leadership Principle is named as praise of yourself.',
  why: 'Naming the principle is the interviewer’s job. Evidence makes them write it down; a slogan makes them look for it.',
  silentOn: 'Headings, front matter, and the name in a question that you quote.',
  example: {
    weak: 'This shows my bias for action.',
    strong: 'I opened the second gate that evening, three days before the permit.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  for (const passage of undoubted(meta.id, reading.passages)) {
    if (passage.sentence.question) continue;
    for (const place of slogansIn(passage.sentence)) {
      yield {
        span: placeOf(passage, place),
        message: `${quote(wordsOf(reading, passage, place))}: the interviewer will name the principle, if the deed shows it. Strike this, and let the deed speak.`,
        fixes: () => strikeAside(reading, passage, place),
      };
    }
  }
}

export const slogan: Rule = { meta, check };
