import { secondBets } from '../english/aims/second-bets.ts';
import { quote } from '../message.ts';
import { hasRole, type Passage, placeOf, wordsOf } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'multiple-solutions',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['design'],
  summary: 'A second solution beside the first one.',
  why: 'A design answer is a bet on one solution. Each “and also” halves your conviction and doubles the cost.',
  silentOn: 'Phases of one solution.',
  example: {
    weak: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate. In addition I would send a text message.',
    strong: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['solution', 'body', 'action']);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (!hasRole(passage, where) || sentence.question) return;
  for (const span of secondBets(sentence))
    yield {
      span: placeOf(passage, span),
      message: `${quote(wordsOf(reading, passage, span))}: the interviewer hears a second bet before the first one is won. Choose one solution, and name this one as what you left out.`,
    };
}

export const multipleSolutions: PassageRule = { meta, checkPassage };
