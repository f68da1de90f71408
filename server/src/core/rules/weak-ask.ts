import { asksForMore, givesWeight } from '../english/judgment/bare-ask.ts';
import { isPay } from '../english/metrics/pay.ts';
import { quote } from '../message.ts';
import { neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'weak-ask',
  layer: 'influence',
  scope: 'story',
  severity: 'warning',
  formats: ['compensation'],
  summary: 'An ask without a reason or a figure.',
  why: 'A plea for more gives the other side nothing to work with. A level, a scope or a trade gives them a reason to move.',
  silentOn: 'An ask that names what, how much, or in exchange for what, or is followed by a figure.',
  example: {
    weak: '---\nformat: compensation\n---\n\n## Level and scope\n\nThe role owns three countries.\n\n## Package\n\nCan you do better?',
    strong:
      '---\nformat: compensation\n---\n\n## Level and scope\n\nThe role owns three countries.\n\n## Package\n\nAt that scope I expect the upper half of the L6 band. Can you move the base to $185,000?',
  },
};

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!asksForMore(sentence) || givesWeight(sentence) || isSpelledOut(reading, passage)) continue;
    yield {
      span: placeOf(passage, sentence),
      message: `${quote(wordsOf(reading, passage, sentence))}: the other side hears a wish, and has no reason to move. Say what the scope is worth, or what you would trade: “at this scope I expect …”.`,
    };
  }
}

/** Whether the next sentence says how much, or why. */
function isSpelledOut(reading: Reading, passage: Passage): boolean {
  const next = neighbours(reading, passage).after?.sentence;
  return next !== undefined && !asksForMore(next) && next.quantities.some(quantity => isPay(next, quantity));
}

export const weakAsk: StoryRule = { meta, check };
