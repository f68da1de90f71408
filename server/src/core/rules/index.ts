import { frontMatter } from './front-matter.ts';
import { hedge } from './hedge.ts';
import { hypotheticalAnswer } from './hypothetical-answer.ts';
import { noMetric } from './no-metric.ts';
import { noOutcome } from './no-outcome.ts';
import { noOwnedDecision } from './no-owned-decision.ts';
import { noTradeoff } from './no-tradeoff.ts';
import { outputNotOutcome } from './output-not-outcome.ts';
import { overlong } from './overlong.ts';
import { passiveDecision } from './passive-decision.ts';
import type { Rule } from './rule.ts';
import { unownedAction } from './unowned-action.ts';

/** Every rule, in the order of the catalogue: what you did, what you judged, what it led to, how it is built. */
export const rules: readonly Rule[] = [
  noOwnedDecision,
  unownedAction,
  passiveDecision,
  hedge,
  hypotheticalAnswer,
  noTradeoff,
  noOutcome,
  noMetric,
  outputNotOutcome,
  overlong,
  frontMatter,
];
