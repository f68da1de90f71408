import { hasCount, hasSource, touchesEvidence } from '../english/evidence/evidence.ts';
import type { Sentence } from '../english/sentence.ts';
import { certaintiesIn } from '../english/wording/certainty.ts';
import { quote } from '../message.ts';
import { neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { strikeCertainty } from '../rewrite/strike-certainty.ts';
import { formats } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'proxy-confidence',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'information',
  formats,
  summary: 'Certainty stands in for evidence.',
  why: 'Loud words make a panel suspicious: whoever has the evidence shows it.',
  silentOn: 'Quoted or negated certainty, manner (“explain clearly”), and certainty whose evidence stands beside it.',
  example: {
    weak: 'Closing the gate was obviously the right call.',
    strong: 'Closing the gate was the right call: thefts fell from nine a month to two.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { before } = neighbours(reading, passage);
  if (passage.sentence.question) return;
  const shown = before?.block === passage.block && isEvidence(before.sentence);
  for (const place of certaintiesIn(passage.sentence, shown)) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears confidence and asks for the evidence. Strike it, or put the evidence in its place.`,
      fixes: () => strikeCertainty(reading, passage, place),
    };
  }
}

/** Whether a sentence counts something out, rather than says how big the world is. */
const isEvidence = (sentence: Sentence): boolean =>
  hasCount(sentence) &&
  (touchesEvidence(sentence) ||
    hasSource(sentence) ||
    (sentence.clauses.some(({ verb }) => verb.tense === 'past') && sentence.quantities.some(({ digits }) => digits)) ||
    sentence.quantities.some(({ kind }) => kind === 'percent' || kind === 'ratio'));

export const proxyConfidence: PassageRule = { meta, reach: 1, checkPassage };
