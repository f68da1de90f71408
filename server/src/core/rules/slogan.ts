import { slogansIn } from '../english/wording/slogans.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { strikeAside } from '../rewrite/strike.ts';
import { formats } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

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

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (passage.sentence.question || isHeadline(reading, passage)) return;
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

/** "Bias for Action – the lift": a line above what is told, which says what question it answers. */
const isHeadline = ({ passages }: Reading, { index, block, section, sentence }: Passage): boolean =>
  block.kind === 'paragraph' &&
  /^(body|lead)$/.test(section.kind) &&
  passages[index - 1]?.block !== block &&
  (passages[index + 1]?.block ?? block) !== block &&
  !/[.!?]\s*$/.test(block.prose) &&
  sentence.clauses.every(({ subject }) => !subject);

export const slogan: PassageRule = { meta, reach: 1, checkPassage };
