import { outputInFragment, outputOf } from '../english/outputs.ts';
import { praiseIn } from '../english/praise.ts';
import { measures } from '../english/quantities.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, placeOf, type Reading, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'praise-as-result',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'The outcome is that somebody was pleased.',
  why: 'Praise is an opinion about you. The panel wants to know what became better, and for whom.',
  silentOn: 'Praise beside a measured outcome, in the same or a neighbouring sentence.',
  example: {
    section: 'Result',
    weak: 'The director was very happy with the new desk.',
    strong: 'Guests now reach the desk in two minutes instead of nine.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'result']);

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!hasRole(passage, where) || sentence.question) continue;
    const { before, after } = neighbours(reading, passage);
    if ([sentence, before?.sentence, after?.sentence].some(near => near && isMeasured(near))) continue;
    for (const place of praiseIn(sentence)) {
      yield {
        span: placeOf(passage, place),
        message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that somebody liked it, not what changed. Say what it led to: “…, which meant …”.`,
        fixes: beforeStop(
          reading,
          passage,
          'Add “…, which meant …”',
          text`, which meant ${stop('what changed, in a number')}`,
        ),
      };
    }
  }
}

/** Whether a sentence measures an outcome: a number that is no mere output. */
function isMeasured(sentence: Sentence): boolean {
  if (!sentence.quantities.some(quantity => measures(sentence.words, quantity))) return false;
  return !outputInFragment(sentence) && !sentence.clauses.some(clause => outputOf(sentence, clause));
}

export const praiseAsResult: Rule = { meta, check };
