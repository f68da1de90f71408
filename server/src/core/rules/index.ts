import { academicModel } from './academic-model.ts';
import { assignedNotOwned } from './assigned-not-owned.ts';
import { blamesPerson } from './blames-person.ts';
import { buriedLead } from './buried-lead.ts';
import { cliche } from './cliche.ts';
import { confidential } from './confidential.ts';
import { deferredDecision } from './deferred-decision.ts';
import { delegatedEvidence } from './delegated-evidence.ts';
import { droppedSubject } from './dropped-subject.ts';
import { duplicateStory } from './duplicate-story.ts';
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
import { metricAfterFeature } from './metric-after-feature.ts';
import { missingSection } from './missing-section.ts';
import { multipleSolutions } from './multiple-solutions.ts';
import { noAlternative } from './no-alternative.ts';
import { noAssumption } from './no-assumption.ts';
import { noBackupPrinciple } from './no-backup-principle.ts';
import { noConstraint } from './no-constraint.ts';
import { noCustomerBenefit } from './no-customer-benefit.ts';
import { noDecisionLogic } from './no-decision-logic.ts';
import { noExclusion } from './no-exclusion.ts';
import { noFirstCut } from './no-first-cut.ts';
import { noFollowThrough } from './no-follow-through.ts';
import { noGuardrail } from './no-guardrail.ts';
import { noInfluence } from './no-influence.ts';
import { noInternalHardQuestion } from './no-internal-hard-question.ts';
import { noJob } from './no-job.ts';
import { noLeadingIndicator } from './no-leading-indicator.ts';
import { noMetric } from './no-metric.ts';
import { noMetricDefence } from './no-metric-defence.ts';
import { noOperations } from './no-operations.ts';
import { noOutcome } from './no-outcome.ts';
import { noOwnedDecision } from './no-owned-decision.ts';
import { noPrinciple } from './no-principle.ts';
import { noReflection } from './no-reflection.ts';
import { noReversalTrigger } from './no-reversal-trigger.ts';
import { noSegment } from './no-segment.ts';
import { noShare } from './no-share.ts';
import { noStatedAssumption } from './no-stated-assumption.ts';
import { noTradeoff } from './no-tradeoff.ts';
import { northStarUnexplained } from './north-star-unexplained.ts';
import { numberBeforeLevel } from './number-before-level.ts';
import { outputNotOutcome } from './output-not-outcome.ts';
import { overlong } from './overlong.ts';
import { passiveDecision } from './passive-decision.ts';
import { praiseAsResult } from './praise-as-result.ts';
import { principleEvidence } from './principle-evidence.ts';
import { proxyConfidence } from './proxy-confidence.ts';
import { researchFirst } from './research-first.ts';
import type { Rule, WorkspaceRule } from './rule.ts';
import { slogan } from './slogan.ts';
import { solutionFirst } from './solution-first.ts';
import { speedWithoutBenchmark } from './speed-without-benchmark.ts';
import { thinAction } from './thin-action.ts';
import { unanchoredMetric } from './unanchored-metric.ts';
import { unknownPrinciple } from './unknown-principle.ts';
import { unownedAction } from './unowned-action.ts';
import { unsupportedClaim } from './unsupported-claim.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueData } from './vague-data.ts';
import { vagueInfluence } from './vague-influence.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { weakAsk } from './weak-ask.ts';

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
  noAlternative,
  noDecisionLogic,
  noReflection,
  noSegment,
  noExclusion,
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
  noInfluence,
  noOutcome,
  praiseAsResult,
  noMetric,
  outputNotOutcome,
  unanchoredMetric,
  fakePrecision,
  vagueQuantity,
  speedWithoutBenchmark,
  noGuardrail,
  noFollowThrough,
  missingSection,
  thinAction,
  solutionFirst,
  researchFirst,
  noConstraint,
  noOperations,
  metricAfterFeature,
  noJob,
  noLeadingIndicator,
  noMetricDefence,
  northStarUnexplained,
  noAssumption,
  noFirstCut,
  academicModel,
  noShare,
  noCustomerBenefit,
  noInternalHardQuestion,
  noStatedAssumption,
  noReversalTrigger,
  numberBeforeLevel,
  weakAsk,
  overlong,
  buriedLead,
  principleEvidence,
  noPrinciple,
  noBackupPrinciple,
  unknownPrinciple,
  confidential,
  frontMatter,
  unusedSuppression,
];

/** The rules that need several stories. */
export const workspaceRules: readonly WorkspaceRule[] = [duplicateStory];
