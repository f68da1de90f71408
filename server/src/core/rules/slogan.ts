import { slogansIn } from '../english/wording/slogans.ts';
import { undoubted, weighed } from '../likelihood/weighed.ts';
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
    const named = [...slogansIn(passage.sentence)];
    for (const place of weighed(meta.id, passage, named, place => place)) {
      yield {
        span: placeOf(passage, place),
        message: `${quote(wordsOf(reading, passage, place))}: the interviewer will name the principle, if the deed shows it. Strike this, and let the deed speak.`,
        // What no reading hears may hold more than the slogan.
        fixes: () => (named.includes(place) ? strikeAside(reading, passage, place) : []),
      };
    }
  }
}

export const slogan: Rule = { meta, check };
