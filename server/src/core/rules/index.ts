import { assignedNotOwned } from './assigned-not-owned.ts';
import { blamesPerson } from './blames-person.ts';
import { cliche } from './cliche.ts';
import { confidential } from './confidential.ts';
import { deferredDecision } from './deferred-decision.ts';
import { delegatedEvidence } from './delegated-evidence.ts';
import { droppedSubject } from './dropped-subject.ts';
import { emptyCollaboration } from './empty-collaboration.ts';
import { escalation } from './escalation.ts';
import { fakePrecision } from './fake-precision.ts';
import { featureDump } from './feature-dump.ts';
import { frontMatter } from './front-matter.ts';
import { goalNotBet } from './goal-not-bet.ts';
import { handoff } from './handoff.ts';
import { hedge } from './hedge.ts';
import { hypotheticalAnswer } from './hypothetical-answer.ts';
import { lessonWithoutChange } from './lesson-without-change.ts';
import { multipleSolutions } from './multiple-solutions.ts';
import { noMetric } from './no-metric.ts';
import { noOutcome } from './no-outcome.ts';
import { noOwnedDecision } from './no-owned-decision.ts';
import { noTradeoff } from './no-tradeoff.ts';
import { outputNotOutcome } from './output-not-outcome.ts';
import { overlong } from './overlong.ts';
import { passiveDecision } from './passive-decision.ts';
import { praiseAsResult } from './praise-as-result.ts';
import { proxyConfidence } from './proxy-confidence.ts';
import type { Rule } from './rule.ts';
import { slogan } from './slogan.ts';
import { speedWithoutBenchmark } from './speed-without-benchmark.ts';
import { unanchoredMetric } from './unanchored-metric.ts';
import { unownedAction } from './unowned-action.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueData } from './vague-data.ts';
import { vagueInfluence } from './vague-influence.ts';
import { vagueQuantity } from './vague-quantity.ts';

/** Every rule, in the order of the catalogue: what you did, what you judged, whom you moved, what it led to, how it is built. */
export const rules: readonly Rule[] = [
  noOwnedDecision,
  unownedAction,
  passiveDecision,
  deferredDecision,
  delegatedEvidence,
  handoff,
  escalation,
  hedge,
  emptyCollaboration,
  lessonWithoutChange,
  assignedNotOwned,
  droppedSubject,
  hypotheticalAnswer,
  noTradeoff,
  unsupportedClaim,
  vagueData,
  featureDump,
  multipleSolutions,
  goalNotBet,
  proxyConfidence,
  cliche,
  blamesPerson,
  slogan,
  vagueInfluence,
  noOutcome,
  praiseAsResult,
  noMetric,
  outputNotOutcome,
  unanchoredMetric,
  fakePrecision,
  vagueQuantity,
  speedWithoutBenchmark,
  overlong,
  confidential,
  frontMatter,
  unusedSuppression,
];
